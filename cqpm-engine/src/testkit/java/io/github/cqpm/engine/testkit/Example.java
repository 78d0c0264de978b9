package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
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

  /** Changes the first assessment, that of {@link SmallReferential#PROSPECT}. */
  Example assessment(UnaryOperator<CommissionAssessment.Builder> change) {
    CommissionAssessment first = request.getCandidacy().getAssessments().get(0);
    return without(first.getId().toString())
        .plus(change.apply(CommissionAssessment.builder().from(first)).build());
  }

  /** Changes the first report, that of {@link SmallReferential#PROSPECT}. */
  Example report(UnaryOperator<ProjectReport.Builder> change) {
    ProjectReport first = request.getCandidacy().getReports().get(0);
    return without(first.getId().toString())
        .plus(change.apply(ProjectReport.builder().from(first)).build());
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
