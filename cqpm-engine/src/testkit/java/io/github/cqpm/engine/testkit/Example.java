package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A candidacy that shows a fault: the complete one to the small referential, but for a few facts,
 * on its last day.
 *
 * @param words what is other, in words that go on from "The complete candidacy, "
 */
record Example(String words, DecisionRequest request, RuleSet ruleSet) {
  /** Returns the complete candidacy under the referential's rules, to be changed. */
  static Example but(String words) {
    return new Example(
        words,
        DecisionRequest.builder()
            .referential(SmallReferential.get())
            .candidacy(CompleteCandidacy.to(SmallReferential.get()))
            .asOf(CompleteCandidacy.LAST_DAY)
            .build(),
        RuleSet.referential());
  }

  Example under(RuleSet other) {
    return new Example(words, request, other);
  }

  Example request(UnaryOperator<DecisionRequest.Builder> change) {
    return new Example(
        words, change.apply(DecisionRequest.builder().from(request)).build(), ruleSet);
  }

  Example asOf(LocalDate day) {
    return request(to -> to.asOf(day));
  }

  Example referential(UnaryOperator<CertificationReferential.Builder> change) {
    var changed = CertificationReferential.builder().from(request.getReferential());
    return request(to -> to.referential(change.apply(changed).build()));
  }

  Example candidacy(UnaryOperator<Candidacy.Builder> change) {
    var changed = Candidacy.builder().from(request.getCandidacy());
    return request(to -> to.candidacy(change.apply(changed).build()));
  }

  Example plus(CandidacyRecord... records) {
    return candidacy(
        to -> {
          for (CandidacyRecord each : records) {
            to.add(each);
          }
          return to;
        });
  }

  Example without(String id) {
    return request(to -> to.candidacy(request.getCandidacy().without(RecordId.of(id))));
  }

  Example revoked(String id, LocalDate day) {
    return plus(
        Revocation.builder()
            .id(RecordId.of("revocation"))
            .date(day)
            .record(RecordId.of(id))
            .build());
  }

  Example plan(UnaryOperator<AssessmentPlan.Builder> change) {
    AssessmentPlan plan = request.getCandidacy().getPlans().get(0);
    return without("plan").plus(change.apply(AssessmentPlan.builder().from(plan)).build());
  }

  Example targeting(BlockCode... blocks) {
    return candidacy(to -> to.target(CertificationTarget.blocks(blocks)));
  }

  Example policy(UnaryOperator<DecisionPolicy.Builder> change) {
    return request(to -> to.policy(change.apply(DecisionPolicy.builder()).build()));
  }

  Example registration(NationalRegistration registration) {
    return referential(to -> to.registration(registration));
  }

  Example members(CommissionMember... members) {
    return candidacy(
        to ->
            to.commissions(
                List.of(
                    AssessmentCommission.builder()
                        .from(request.getCandidacy().getCommissions().get(0))
                        .members(List.of(members))
                        .build())));
  }

  /** Changes the first assessment, that of {@link SmallReferential#PROSPECT}. */
  Example assessment(UnaryOperator<CommissionAssessment.Builder> change) {
    List<CommissionAssessment> all = new ArrayList<>(request.getCandidacy().getAssessments());
    all.set(0, change.apply(CommissionAssessment.builder().from(all.get(0))).build());
    return candidacy(to -> to.assessments(all));
  }

  /** Changes the first report, that of {@link SmallReferential#PROSPECT}. */
  Example report(UnaryOperator<ProjectReport.Builder> change) {
    ProjectReport first = request.getCandidacy().getReports().get(0);
    return without(first.getId().toString())
        .plus(change.apply(ProjectReport.builder().from(first)).build());
  }

  /** Drops assessment and ruling of {@link SmallReferential#FOLLOW_UP}. */
  Example withoutFollowUp() {
    return without("assessment-" + SmallReferential.FOLLOW_UP)
        .deliberation(
            to ->
                to.rulings(Map.of())
                    .validate(List.of(SmallReferential.PROSPECT, SmallReferential.NEGOTIATE)));
  }

  /** Has {@link SmallReferential#FOLLOW_UP} retained instead, under the agreement. */
  Example followUpRetained(LocalDate day) {
    return withoutFollowUp()
        .under(RuleSet.agreement())
        .plus(retained(SmallReferential.FOLLOW_UP, SmallReferential.ID, day));
  }

  static RetainedResult retained(
      CertificationPart part, CertificationId certification, LocalDate day) {
    return RetainedResult.builder()
        .id(RecordId.of("retained-" + part))
        .date(day)
        .part(part)
        .certification(certification)
        .build();
  }

  /** Adds an assessment of {@link SmallReferential#PROSPECT} like the first one. */
  Example assessedAgain(LocalDate day, AssessmentResult result) {
    return plus(
        CommissionAssessment.builder()
            .from(request.getCandidacy().getAssessments().get(0))
            .id(RecordId.of("assessment-again"))
            .date(day)
            .result(result)
            .build());
  }

  Example ruled(CompetencyId competency, Ruling ruling) {
    return deliberation(to -> to.putRuling(competency, CompetencyRuling.of(ruling)));
  }

  /** Adds an opinion on the whole. */
  Example opinionAgain(LocalDate day, OpinionStance stance) {
    return plus(
        CompanyOpinion.builder()
            .from(request.getCandidacy().getOpinions().get(0))
            .id(RecordId.of("opinion-again"))
            .date(day)
            .overallStance(stance)
            .build());
  }

  Example opinion(UnaryOperator<CompanyOpinion.Builder> change) {
    CompanyOpinion opinion = request.getCandidacy().getOpinions().get(0);
    return without("opinion").plus(change.apply(CompanyOpinion.builder().from(opinion)).build());
  }

  Example deliberation(UnaryOperator<JuryDeliberation.Builder> change) {
    JuryDeliberation held = request.getCandidacy().getDeliberations().get(0);
    return without("deliberation")
        .plus(change.apply(JuryDeliberation.builder().from(held)).build());
  }
}
