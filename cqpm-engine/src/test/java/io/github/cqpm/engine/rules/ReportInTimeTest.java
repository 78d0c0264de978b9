package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_LISTED;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_SAID;
import static io.github.cqpm.engine.decision.ReasonCode.NO_REPORT_ASKED;
import static io.github.cqpm.engine.decision.ReasonCode.REPORT_CONDITIONS_NOT_MET;
import static io.github.cqpm.engine.decision.ReasonCode.REPORT_IN_TIME;
import static io.github.cqpm.engine.decision.ReasonCode.REPORT_LATE;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Did the latest report arrive by the due date, and meet the conditions? */
class ReportInTimeTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.REPORT_IN_TIME, "S3");
  }

  /** Returns c3 planned and held as a project on 10 March, report due on 1 March. */
  private static Situation project() {
    return base().projectForC3();
  }

  private static Situation reportOn(String day) {
    return project().plus(report("T1", day, C3));
  }

  private static Situation planned(UnaryOperator<PlannedAssessment.Builder> change) {
    PlannedAssessment.Builder planned =
        PlannedAssessment.builder().method(PROJECT).reportDue(day("2026-03-01"));
    return reportOn("2026-03-01")
        .plan(plan -> plan.putCompetency(C3, change.apply(planned).build()));
  }

  private static ProjectReport meeting(boolean conditions, ProjectReport report) {
    return ProjectReport.builder().from(report).conditionsMet(conditions).build();
  }

  @Test
  void is_satisfied_when_it_arrived_on_the_due_date() {
    answer(reportOn("2026-03-01"))
        .isSatisfied(REPORT_IN_TIME)
        .saying("report", "T1")
        .saying("received", "2026-03-01");
  }

  @Test
  void is_violated_when_it_arrived_the_day_after() {
    answer(reportOn("2026-03-02"))
        .isViolated(REPORT_LATE)
        .saying("report", "T1")
        .saying("received", "2026-03-02")
        .saying("due", "2026-03-01");
  }

  @Test
  void is_undetermined_without_a_report() {
    answer(project()).isUndetermined(MissingFact.REPORT).saying("competency", C3);
  }

  @Test
  void is_undetermined_when_the_report_shows_other_competencies() {
    answer(project().plus(report("T1", "2026-03-01", C4, C5))).isUndetermined(MissingFact.REPORT);
  }

  @Test
  void is_satisfied_by_a_report_that_shows_other_competencies_too() {
    answer(project().plus(report("T1", "2026-03-01", C4, C3))).isSatisfied(REPORT_IN_TIME);
  }

  @Test
  void takes_a_report_of_the_day_of_the_assessment() {
    answer(reportOn("2026-03-10")).isViolated(REPORT_LATE);
  }

  @Test
  void is_undetermined_when_the_report_arrived_after_the_assessment() {
    answer(reportOn("2026-03-11")).isUndetermined(MissingFact.REPORT);
  }

  @Test
  void asks_the_latest_report() {
    answer(reportOn("2026-03-01").plus(report("T2", "2026-03-02", C3)))
        .isViolated(REPORT_LATE)
        .saying("report", "T2");
  }

  @Test
  void asks_the_last_by_id_of_two_reports_of_one_day() {
    answer(
            project()
                .plus(
                    meeting(false, report("T2", "2026-03-01", C3)),
                    meeting(true, report("T1", "2026-03-01", C3))))
        .isViolated(REPORT_CONDITIONS_NOT_MET)
        .saying("report", "T2");
  }

  @Test
  void asks_no_report_that_arrived_after_the_assessment() {
    answer(reportOn("2026-03-01").plus(report("T2", "2026-03-11", C3)))
        .isSatisfied(REPORT_IN_TIME)
        .saying("report", "T1");
  }

  @Test
  void is_undetermined_when_the_plan_sets_no_due_date() {
    answer(planned(planned -> planned.reportDue(Optional.empty())))
        .isUndetermined(MissingFact.REPORT_DUE)
        .saying("report", "T1");
  }

  @Test
  void is_undetermined_when_no_plan_was_defined_by_the_day_of_the_assessment() {
    answer(reportOn("2026-03-01").plannedOn("2026-03-11")).isUndetermined(MissingFact.REPORT_DUE);
  }

  @Test
  void asks_the_latest_plan_for_the_due_date() {
    answer(
            reportOn("2026-03-02")
                .plus(
                    AssessmentPlan.builder()
                        .id(RecordId.of("P2"))
                        .date(day("2026-03-10"))
                        .putCompetency(
                            C3, PlannedAssessment.builder().reportDue(day("2026-03-02")).build())
                        .build()))
        .isSatisfied(REPORT_IN_TIME);
  }

  @Test
  void is_undetermined_when_the_plan_sets_conditions_and_the_report_does_not_say() {
    answer(planned(planned -> planned.reportConditions("20 pages")))
        .isUndetermined(MissingFact.REPORT_CONDITIONS)
        .saying("report", "T1");
  }

  @Test
  void is_undetermined_when_neither_due_date_nor_conditions_are_told() {
    answer(planned(to -> to.reportDue(Optional.empty()).reportConditions("20 pages")))
        .isUndetermined(MissingFact.REPORT_DUE, MissingFact.REPORT_CONDITIONS);
  }

  @Test
  void is_satisfied_when_it_meets_the_conditions() {
    answer(
            planned(planned -> planned.reportConditions("20 pages"))
                .without("T1")
                .plus(meeting(true, report("T1", "2026-03-01", C3))))
        .isSatisfied(REPORT_IN_TIME);
  }

  @Test
  void is_violated_when_it_does_not_meet_the_conditions_though_the_plan_sets_none() {
    answer(project().plus(meeting(false, report("T1", "2026-03-01", C3))))
        .isViolated(REPORT_CONDITIONS_NOT_MET)
        .saying("report", "T1");
  }

  @Test
  void is_violated_when_it_does_not_meet_the_conditions_and_no_due_date_is_set() {
    answer(
            base()
                .assessment("S3", to -> to.method(PROJECT))
                .plus(meeting(false, report("T1", "2026-03-01", C3))))
        .isViolated(REPORT_CONDITIONS_NOT_MET);
  }

  @Test
  void says_both_when_it_is_late_and_does_not_meet_the_conditions() {
    answer(project().plus(meeting(false, report("T1", "2026-03-02", C3))))
        .isViolated(REPORT_LATE, REPORT_CONDITIONS_NOT_MET);
  }

  @Test
  void is_violated_when_it_is_late_though_its_conditions_are_not_said() {
    answer(
            planned(planned -> planned.reportConditions("20 pages"))
                .without("T1")
                .plus(report("T1", "2026-03-02", C3)))
        .isViolated(REPORT_LATE);
  }

  @Test
  void is_asked_even_where_the_method_is_not_allowed() {
    answer(
            reportOn("2026-03-02")
                .methods(
                    method(REAL_WORK), method(PROJECT).reportRequired(true).onlyFor(List.of())))
        .isViolated(REPORT_LATE);
  }

  @Test
  void is_not_applicable_when_the_method_asks_for_no_report() {
    answer(base()).isNotApplicable(NO_REPORT_ASKED).saying("method", REAL_WORK);
  }

  @Test
  void is_not_applicable_when_the_method_is_unknown() {
    answer(project().methods(method(REAL_WORK)))
        .isNotApplicable(METHOD_NOT_LISTED)
        .saying("method", PROJECT);
  }

  @Test
  void is_not_applicable_when_the_method_is_not_said() {
    answer(base().assessment("S3", to -> to.method(Optional.empty())))
        .isNotApplicable(METHOD_NOT_SAID);
  }
}
