package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.ASSESSED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.DELIBERATED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.OPINION_GIVEN;
import static io.github.cqpm.model.testkit.CompleteCandidacy.REPORTED;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults about which of several records is meant. */
final class SeveralRecordsFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "first-assessment-stands",
              "Of several assessments of a competency, only the first is looked at.",
              "The candidate who did better the second time loses what was acquired.",
              "status of a competency",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      isAfterAnother(
                              entry,
                              request.getCandidacy().getAssessments().stream()
                                  .sorted(CandidacyRecord.BY_DATE)
                                  .toList(),
                              request)
                          ? null
                          : entry),
              Example.but("with an earlier assessment, entered last, that was not acquired")
                  .assessedAgain(ASSESSED.minusDays(2), AssessmentResult.NOT_ACQUIRED)),
          new Fault(
              "first-stance-stands",
              "Of several opinions, the first is held against the result.",
              "The company cannot change its mind.",
              "company/opinion-agrees",
              OtherAnswer.on(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
                          return super.getOpinions(block).stream().limit(1).toList();
                        }
                      },
                  RuleId.OPINION_AGREES,
                  SubjectKind.COMPETENCY),
              Example.but("with a later opinion that is unfavourable")
                  .opinionAgain(OPINION_GIVEN.plusDays(7), OpinionStance.UNFAVOURABLE)),
          new Fault(
              "opinion-given-again-is-late",
              "Of several opinions, the latest is held against the day of the deliberation.",
              "The company is blamed for speaking a second time.",
              "company/opinion-before-deliberation",
              OtherAnswer.on(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
                          List<CompanyOpinion> right = super.getOpinions(block);
                          return right.subList(Math.max(0, right.size() - 1), right.size());
                        }
                      },
                  RuleId.OPINION_BEFORE_DELIBERATION,
                  SubjectKind.COMPETENCY),
              Example.but("with a second opinion after the deliberation")
                  .opinionAgain(DELIBERATED.plusDays(7), OpinionStance.FAVOURABLE)),
          new Fault(
              "first-report-counts",
              "Of several reports, the first is held against the conditions.",
              "The candidate who mended a report loses the assessment.",
              "project/report-in-time",
              OtherAnswer.on(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public List<ProjectReport> getReports(CompetencyId competency) {
                          return super.getReports(competency).stream().limit(1).toList();
                        }
                      },
                  RuleId.REPORT_IN_TIME,
                  SubjectKind.ASSESSMENT),
              Example.but("with an earlier report that does not meet the conditions")
                  .plus(
                      ProjectReport.builder()
                          .id(RecordId.of("report-before"))
                          .date(REPORTED.minusDays(7))
                          .addCompetency(SmallReferential.PROSPECT)
                          .conditionsMet(false)
                          .build())),
          new Fault(
              "first-plan-is-in-force",
              "Of several plans, the first is taken for that of an assessment.",
              "The candidate is held to a day that the centre has moved.",
              "project/report-in-time",
              inAllAboutPlans(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
                          return super.findPlan(assessment).map(plan -> getPlans().get(0));
                        }
                      }),
              Example.but(
                      "with a later plan that has the first report due in time, now that it is late")
                  .report(to -> to.date(REPORTED.plusDays(12)))
                  .plus(planAgain(REPORTED))),
          new Fault(
              "latest-plan-is-in-force",
              "Of several plans, the latest is taken for that of an assessment held before it.",
              "A plan made up afterwards passes for one that was there in time.",
              "plan/precedes-assessment",
              inAllAboutPlans(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
                          return getPlans().isEmpty()
                              ? Optional.empty()
                              : Optional.of(getPlans().get(getPlans().size() - 1));
                        }
                      }),
              Example.but("planned the day after the first assessment")
                  .plan(to -> to.date(ASSESSED.plusDays(1)))));

  private SeveralRecordsFaults() {}

  /**
   * Returns whether an assessment with a result comes after another in that list, in force both.
   */
  static boolean isAfterAnother(
      CandidacyRecord entry, List<CommissionAssessment> inOrder, DecisionRequest request) {
    LawCase given = new LawCase(request);
    return entry instanceof CommissionAssessment assessment
        && assessment.hasResult()
        && given.isInForce(assessment)
        && given
            .inForce(inOrder)
            .takeWhile(other -> !other.equals(assessment))
            .anyMatch(
                other ->
                    other.hasResult() && other.getCompetency().equals(assessment.getCompetency()));
  }

  private static Tampering inAllAboutPlans(UnaryOperator<RuleContext> facts) {
    return new Tampering() {
      @Override
      public Rule<?> insteadOf(Rule<?> rule) {
        Subject.Kind kind = rule.getDescription().subjectKind().getKind();
        return kind == Subject.Kind.PLAN || kind == Subject.Kind.ASSESSMENT
            ? seeing(facts, rule)
            : rule;
      }
    };
  }

  private static <S> Rule<S> seeing(UnaryOperator<RuleContext> facts, Rule<S> rule) {
    return new OtherRule<>(
        rule,
        rule.getDescription(),
        (right, subject, context) -> right.answer(subject, facts.apply(context)));
  }

  private static AssessmentPlan planAgain(LocalDate day) {
    AssessmentPlan first = CompleteCandidacy.to(SmallReferential.get()).getPlans().get(0);
    Map<CompetencyId, PlannedAssessment> planned = new LinkedHashMap<>(first.getCompetencies());
    planned.replaceAll(
        (competency, right) ->
            PlannedAssessment.builder().from(right).reportDue(day.plusDays(15)).build());
    return AssessmentPlan.builder()
        .from(first)
        .id(RecordId.of("plan-again"))
        .date(day)
        .sentOn(day)
        .competencies(planned)
        .build();
  }
}
