package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.OtherAnswer.violated;
import static io.github.cqpm.model.testkit.CompleteCandidacy.ASSESSED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.DELIBERATED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static io.github.cqpm.model.testkit.CompleteCandidacy.REPORTED;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Faults about a day that is on the edge: "by" a day includes it. */
final class DayFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "enrolled-on-the-day-is-late",
              "Who enrolled on the day of the assessment is taken to have enrolled after it.",
              "The candidate loses an assessment that was held in order.",
              "enrolment/precedes-assessment",
              new OtherAnswer<>(
                  RuleId.ENROLMENT_PRECEDES_ASSESSMENT,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    return context.getEnrolment().map(Enrolment::getDate).stream()
                            .anyMatch(assessment.getDate()::equals)
                        ? violated(ReasonCode.ASSESSED_BEFORE_ENROLMENT, answer)
                        : answer;
                  }),
              Example.but("enrolled on the day of the first assessment")
                  .without("enrolment")
                  .plus(
                      Enrolment.builder()
                          .id(RecordId.of("enrolment"))
                          .date(ASSESSED)
                          .centre(CertificationCentre.of("centre"))
                          .build())),
          new Fault(
              "planned-on-the-day-is-late",
              "A plan defined on the day of the assessment is taken to be later than it.",
              "The candidate loses an assessment that was held in order.",
              "plan/precedes-assessment",
              new OtherAnswer<>(
                  RuleId.PLAN_PRECEDES_ASSESSMENT,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    LocalDate day = assessment.getDate();
                    return context.findPlan(assessment).isPresent()
                            && context.getPlans().stream()
                                .noneMatch(plan -> plan.getDate().isBefore(day))
                        ? violated(ReasonCode.ASSESSED_BEFORE_PLAN, answer)
                        : answer;
                  }),
              Example.but("planned on the day of the first assessment")
                  .plan(to -> to.date(ASSESSED).sentOn(ASSESSED))),
          new Fault(
              "sent-on-the-day-is-late",
              "A plan sent on the day of the first assessment held under it is taken to be late.",
              "The centre is blamed for a plan that came in time.",
              "plan/sent-to-centre",
              new OtherAnswer<>(
                  RuleId.PLAN_SENT_TO_CENTRE,
                  SubjectKind.PLAN,
                  (right, plan, context) ->
                      sentOnTheDay(plan, context).orElseGet(() -> right.answer(plan, context))),
              Example.but("its plan sent on the day of the first assessment")
                  .plan(to -> to.sentOn(ASSESSED))),
          new Fault(
              "report-on-the-due-day-is-late",
              "A report that arrives on the day on which it is due is taken to be late.",
              "The candidate loses an assessment over a report that came in time.",
              "project/report-in-time",
              new OtherAnswer<>(
                  RuleId.REPORT_IN_TIME,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    return dueDay(assessment, context)
                        .filter(due -> answer.codes().contains(ReasonCode.REPORT_IN_TIME))
                        .map(due -> Argument.date("due", due))
                        .filter(due -> due.value().equals(answer.arguments().get(1).value()))
                        .map(
                            due ->
                                Answer.violated(
                                    Reason.of(
                                        ReasonCode.REPORT_LATE,
                                        answer.arguments().get(0),
                                        answer.arguments().get(1),
                                        due)))
                        .orElse(answer);
                  }),
              Example.but("its first report received on the day on which it is due")
                  .report(to -> to.date(REPORTED.plusDays(10)))),
          new Fault(
              "opinion-on-the-day-is-late",
              "An opinion given on the day of the deliberation is taken to be later than it.",
              "The company is blamed for an opinion that came in time.",
              "company/opinion-before-deliberation",
              new OtherAnswer<>(
                  RuleId.OPINION_BEFORE_DELIBERATION,
                  SubjectKind.COMPETENCY,
                  (right, standing, context) -> {
                    var answer = right.answer(standing, context);
                    Optional<LocalDate> ruled =
                        standing.getDecisiveRuling().map(each -> each.getDeliberation().getDate());
                    Optional<LocalDate> given =
                        context.getOpinions(standing.getBlock()).stream()
                            .map(CompanyOpinion::getDate)
                            .findFirst();
                    return answer.codes().contains(ReasonCode.OPINION_BY_RULING)
                            && given.equals(ruled)
                        ? violated(ReasonCode.OPINION_AFTER_RULING, answer)
                        : answer;
                  }),
              Example.but("the company's opinion given on the day of the deliberation")
                  .opinion(to -> to.date(DELIBERATED))),
          new Fault(
              "ruling-on-the-day-is-early",
              "A ruling on the day of the assessment is taken to come before it.",
              "The candidate loses a validation that the jury gave in order.",
              "jury/after-assessment",
              new OtherAnswer<>(
                  RuleId.RULING_AFTER_ASSESSMENT,
                  SubjectKind.RULING,
                  (right, ruling, context) -> {
                    var answer = right.answer(ruling, context);
                    return ruling.getCountingAssessments().stream()
                            .limit(1)
                            .anyMatch(
                                first -> first.getDate().equals(ruling.getDeliberation().getDate()))
                        ? violated(ReasonCode.RULED_BEFORE_ASSESSMENT, answer)
                        : answer;
                  }),
              Example.but("the jury's deliberation held on the day of the last assessment")
                  .deliberation(to -> to.date(ASSESSED.plusDays(2)))),
          new Fault(
              "as-of-day-is-not-included",
              "Decides as of the day before, so that a record dated on the as-of date is left aside.",
              "What happened today counts only from tomorrow on.",
              "records left aside",
              new OtherRequest(
                  request ->
                      DecisionRequest.builder()
                          .from(request)
                          .asOf(request.getAsOf().minusDays(1))
                          .build()),
              Example.but("decided as of the day of the deliberation").asOf(DELIBERATED)),
          new Fault(
              "revocation-of-the-day-does-not-count",
              "A record that is revoked on the as-of date is taken to be in force still.",
              "The jury awards on a fact that the centre has withdrawn that day.",
              "law 9",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof Revocation revocation
                              && revocation.getDate().equals(request.getAsOf())
                          ? Revocation.builder()
                              .from(revocation)
                              .date(request.getAsOf().plusDays(1))
                              .build()
                          : entry),
              Example.but("its enrolment revoked on the as-of date")
                  .revoked("enrolment", LAST_DAY)),
          new Fault(
              "last-day-of-registration-is-not-included",
              "On the last day of its registration, the CQPM is taken not to be registered.",
              "The candidate loses a block that was completed in time.",
              "admissibility/block-award",
              OtherRequest.ofRegistration(
                  registration -> registration.map(DayFaults::endingADayEarlier)),
              Example.but(
                      "for a block, of a CQPM that is registered until the day of the deliberation")
                  .targeting(SmallReferential.SELLING)
                  .registration(
                      NationalRegistration.during(LocalDate.of(2020, 1, 1), DELIBERATED))));

  private DayFaults() {}

  private static NationalRegistration endingADayEarlier(NationalRegistration registration) {
    var earlier = NationalRegistration.builder();
    for (RegistrationPeriod period : registration.getPeriods()) {
      Optional<LocalDate> last = period.getLastDay().map(day -> day.minusDays(1));
      if (last.isEmpty() || !last.get().isBefore(period.getFirstDay())) {
        earlier.addPeriod(RegistrationPeriod.builder().from(period).lastDay(last).build());
      }
    }
    return earlier.build();
  }

  /** Returns that the plan was sent on the day of its first assessment, if it was. */
  private static Optional<Answer> sentOnTheDay(AssessmentPlan plan, RuleContext context) {
    return context.getAssessments().stream()
        .filter(assessment -> context.findPlan(assessment).equals(Optional.of(plan)))
        .limit(1)
        .filter(first -> plan.getSentOn().equals(Optional.of(first.getDate())))
        .map(
            first ->
                Answer.violated(
                    Reason.of(
                        ReasonCode.PLAN_SENT_LATE,
                        Argument.record("plan", plan.getId()),
                        Argument.date("sent", first.getDate()),
                        Argument.record("assessment", first.getId()),
                        Argument.date("held", first.getDate()))))
        .findFirst();
  }

  private static Optional<LocalDate> dueDay(CommissionAssessment assessment, RuleContext context) {
    return context
        .findPlan(assessment)
        .map(plan -> plan.getCompetencies().get(assessment.getCompetency()))
        .flatMap(PlannedAssessment::getReportDue);
  }
}
