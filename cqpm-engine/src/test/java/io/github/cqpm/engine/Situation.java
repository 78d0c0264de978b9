package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A candidacy, and all that is needed to decide it. {@link #base()} is complete: enrolled (E1, 5
 * January 2026), planned (P1, 20 January), assessed in all seven competencies (S1 to S7, 10 March)
 * by a commission of three (K1), with a favourable opinion (O1, 20 March), and validated by a jury
 * of two and two (D1, 15 April); asked on 1 May under the referential's rules. A test changes one
 * fact of it: each method returns another situation.
 */
public record Situation(DecisionRequest request, CertificationEngine engine) {
  private static final CertificationEngine AGREEMENT = EngineUnderTest.of(RuleSet.agreement());

  private static final Situation BASE =
      new Situation(
          DecisionRequest.builder()
              .referential(SmallReferential.build())
              .candidacy(baseCandidacy())
              .asOf(day("2026-05-01"))
              .build(),
          EngineUnderTest.standard());

  public static Situation base() {
    return BASE;
  }

  /** Returns the base under the rules of the agreement. */
  public static Situation baseOfAgreement() {
    return base().with(AGREEMENT);
  }

  private static Candidacy baseCandidacy() {
    var candidacy =
        Candidacy.builder()
            .candidate(CandidateReference.of("candidate-1"))
            .referential(SmallReferential.build().getReference())
            .route(AccessRoute.EMPLOYEE)
            .hostCompany(true)
            .addEnrolment(Facts.enrolment("E1", "2026-01-05"))
            .addCommission(Facts.commission("K1", 3));
    var plan =
        AssessmentPlan.builder()
            .id(RecordId.of("P1"))
            .date(day("2026-01-20"))
            .sentOn(day("2026-01-20"))
            .definedWith(PlanParty.COMPANY);
    for (CompetencyId competency : ALL) {
      plan.putCompetency(competency, PlannedAssessment.by(REAL_WORK));
      candidacy.addAssessment(
          Facts.assessment(
              "S" + (ALL.indexOf(competency) + 1),
              competency,
              "2026-03-10",
              AssessmentResult.ACQUIRED));
    }
    return candidacy
        .addPlan(plan.build())
        .addOpinion(
            Facts.opinion("O1", "2026-03-20")
                .putStance(A1, OpinionStance.FAVOURABLE)
                .putStance(A2, OpinionStance.FAVOURABLE)
                .putStance(A3, OpinionStance.FAVOURABLE)
                .build())
        .addDeliberation(Facts.deliberation("D1", "2026-04-15").validate(ALL).build())
        .build();
  }

  // Changes of any kind.

  public Situation with(CertificationEngine other) {
    return new Situation(request, other);
  }

  public Situation with(Rule<?> rule) {
    return with(engine.with(rule));
  }

  private Situation change(UnaryOperator<DecisionRequest.Builder> change) {
    return new Situation(change.apply(DecisionRequest.builder().from(request)).build(), engine);
  }

  public Situation asOf(String day) {
    return change(request -> request.asOf(day(day)));
  }

  public Situation policy(UnaryOperator<DecisionPolicy.Builder> change) {
    return change(
        to -> to.policy(change.apply(DecisionPolicy.builder().from(request.getPolicy())).build()));
  }

  public Situation asNotice(RuleId... rules) {
    return policy(policy -> policy.addNotices(rules));
  }

  public Situation juryMayOverrule() {
    return policy(policy -> policy.juryMayOverrule(true));
  }

  public Situation referential(UnaryOperator<CertificationReferential.Builder> change) {
    var changed = CertificationReferential.builder().from(request.getReferential());
    return change(request -> request.referential(change.apply(changed).build()));
  }

  public Situation candidacy(UnaryOperator<Candidacy.Builder> change) {
    var changed = Candidacy.builder().from(request.getCandidacy());
    return change(request -> request.candidacy(change.apply(changed).build()));
  }

  public Situation plus(CandidacyRecord... records) {
    return candidacy(
        candidacy -> {
          for (CandidacyRecord each : records) {
            candidacy.add(each);
          }
          return candidacy;
        });
  }

  public Situation without(String... ids) {
    Candidacy rest = request.getCandidacy();
    for (String id : ids) {
      rest = rest.without(RecordId.of(id));
    }
    Candidacy withoutThem = rest;
    return change(request -> request.candidacy(withoutThem));
  }

  // Changes of one record of the base.

  public Situation plan(UnaryOperator<AssessmentPlan.Builder> change) {
    AssessmentPlan plan = request.getCandidacy().getPlans().get(0);
    return without("P1").plus(change.apply(AssessmentPlan.builder().from(plan)).build());
  }

  public Situation commission(UnaryOperator<AssessmentCommission.Builder> change) {
    var commission =
        AssessmentCommission.builder().from(request.getCandidacy().getCommissions().get(0));
    return without("K1").candidacy(to -> to.addCommission(change.apply(commission).build()));
  }

  /** Changes the assessment of that id. */
  public Situation assessment(String id, UnaryOperator<CommissionAssessment.Builder> change) {
    CommissionAssessment assessment =
        request.getCandidacy().getAssessments().stream()
            .filter(each -> each.getId().equals(RecordId.of(id)))
            .findFirst()
            .orElseThrow();
    return without(id).plus(change.apply(CommissionAssessment.builder().from(assessment)).build());
  }

  public Situation opinion(UnaryOperator<CompanyOpinion.Builder> change) {
    CompanyOpinion opinion = request.getCandidacy().getOpinions().get(0);
    return without("O1").plus(change.apply(CompanyOpinion.builder().from(opinion)).build());
  }

  public Situation deliberation(UnaryOperator<JuryDeliberation.Builder> change) {
    JuryDeliberation deliberation = request.getCandidacy().getDeliberations().get(0);
    return without("D1").plus(change.apply(JuryDeliberation.builder().from(deliberation)).build());
  }

  // Changes that many tests make.

  public Situation enrolledOn(String day) {
    return without("E1").plus(Facts.enrolment("E1", day));
  }

  public Situation plannedOn(String day) {
    return plan(plan -> plan.date(day(day)));
  }

  public Situation route(AccessRoute route) {
    return candidacy(candidacy -> candidacy.route(route));
  }

  public Situation target(BlockCode... blocks) {
    return candidacy(candidacy -> candidacy.target(CertificationTarget.blocks(blocks)));
  }

  public Situation registration(NationalRegistration registration) {
    return referential(referential -> referential.registration(registration));
  }

  public Situation registrationUnknown() {
    return referential(referential -> referential.registration(Optional.empty()));
  }

  /** Has the referential list these methods and no others. */
  public Situation methods(AssessmentMethod.Builder... methods) {
    return referential(
        to -> to.methods(Stream.of(methods).map(AssessmentMethod.Builder::build).toList()));
  }

  private Situation changeB8(UnaryOperator<CompetencyBlock.Builder> change) {
    return referential(
        to ->
            to.blocks(
                request.getReferential().getBlocks().stream()
                    .map(
                        block ->
                            block.getCode().equals(B8)
                                ? change.apply(CompetencyBlock.builder().from(block)).build()
                                : block)
                    .toList()));
  }

  /** Has the referential list these criterion groups for c1. */
  public Situation criteriaOfC1(CriterionId... criteria) {
    return changeB8(
        to ->
            to.competencies(
                List.of(
                    SmallReferential.competency(C1, List.of(criteria)),
                    SmallReferential.competency(C2, SmallReferential.CRITERIA))));
  }

  public Situation activityOfB8(Optional<ActivityId> activity) {
    return changeB8(to -> to.activity(activity));
  }

  /** Has the block 0158 in common with that certification. */
  public Situation commonB8(CertificationId other) {
    return changeB8(to -> to.addCommonTo(other));
  }

  /** Has the commission judge so in its assessment of the base. */
  public Situation judged(String assessment, AssessmentResult result) {
    return assessment(assessment, to -> to.result(result));
  }

  /** Has the jury of the base rule so. */
  public Situation ruled(CompetencyId competency, Ruling ruling) {
    return deliberation(to -> to.putRuling(competency, CompetencyRuling.of(ruling)));
  }

  /** Has the company take that stance on all three activities. */
  public Situation stance(OpinionStance stance) {
    return opinion(to -> to.stances(Map.of(A1, stance, A2, stance, A3, stance)));
  }

  /** Drops what the base says of these competencies: its assessments and its rulings. */
  public Situation withoutAnyOf(CompetencyId... competencies) {
    Set<CompetencyId> dropped = Set.of(competencies);
    return candidacy(
            to ->
                to.assessments(
                    request.getCandidacy().getAssessments().stream()
                        .filter(each -> !dropped.contains(each.getCompetency()))
                        .toList()))
        .deliberation(
            to ->
                to.rulings(Map.of())
                    .validate(ALL.stream().filter(each -> !dropped.contains(each)).toList()));
  }

  /** Has c3 planned and assessed by a project, with a report due on 1 March. */
  public Situation projectForC3() {
    return plan(plan ->
            plan.putCompetency(
                C3,
                PlannedAssessment.builder().method(PROJECT).reportDue(day("2026-03-01")).build()))
        .assessment("S3", assessment -> assessment.method(PROJECT));
  }

  // What comes of it.

  public AdmissibilityDecision decide() {
    return engine.decide(request);
  }

  public List<InputProblem> problems() {
    return engine.check(request);
  }

  /** Returns how the competency stands. */
  public CompetencyStatus status(CompetencyId competency) {
    return decide().find(competency).orElseThrow().getStatus();
  }

  /** Returns the keys of the subjects that the rule answered about. */
  public Set<String> subjects(RuleId rule) {
    return decide().getFindings(rule).stream()
        .map(finding -> finding.subject().key())
        .collect(Collectors.toSet());
  }
}
