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

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Did the latest report arrive by the due date, and meet the conditions? */
class ReportInTimeTest {
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

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.REPORT_IN_TIME, "S3")
        .it("is satisfied when it arrived on the due date", reportOn("2026-03-01"))
        .says("SATISFIED REPORT_IN_TIME report=T1 received=2026-03-01")
        .it("is violated when it arrived the day after", reportOn("2026-03-02"))
        .says("VIOLATED REPORT_LATE report=T1 received=2026-03-02 due=2026-03-01")
        .it("is undetermined without a report", project())
        .says("UNDETERMINED REPORT competency=BDC0167-1")
        .it(
            "is undetermined when the report shows other competencies",
            project().plus(report("T1", "2026-03-01", C4, C5)))
        .says("UNDETERMINED REPORT competency=BDC0167-1")
        .it(
            "is satisfied by a report that shows other competencies too",
            project().plus(report("T1", "2026-03-01", C4, C3)))
        .says("SATISFIED REPORT_IN_TIME report=T1 received=2026-03-01")
        .it("takes a report of the day of the assessment", reportOn("2026-03-10"))
        .says("VIOLATED REPORT_LATE report=T1 received=2026-03-10 due=2026-03-01")
        .it("is undetermined when the report arrived after the assessment", reportOn("2026-03-11"))
        .says("UNDETERMINED REPORT competency=BDC0167-1")
        .it("asks the latest report", reportOn("2026-03-01").plus(report("T2", "2026-03-02", C3)))
        .says("VIOLATED REPORT_LATE report=T2 received=2026-03-02 due=2026-03-01")
        .it(
            "asks the last by id of two reports of one day",
            project()
                .plus(
                    meeting(false, report("T2", "2026-03-01", C3)),
                    meeting(true, report("T1", "2026-03-01", C3))))
        .says("VIOLATED REPORT_CONDITIONS_NOT_MET report=T2")
        .it(
            "asks no report that arrived after the assessment",
            reportOn("2026-03-01").plus(report("T2", "2026-03-11", C3)))
        .says("SATISFIED REPORT_IN_TIME report=T1 received=2026-03-01")
        .it(
            "is undetermined when the plan sets no due date",
            planned(planned -> planned.reportDue(Optional.empty())))
        .says("UNDETERMINED REPORT_DUE report=T1")
        .it(
            "is undetermined when no plan was defined by the day of the assessment",
            reportOn("2026-03-01").plannedOn("2026-03-11"))
        .says("UNDETERMINED REPORT_DUE report=T1")
        .it(
            "asks the latest plan for the due date",
            reportOn("2026-03-02")
                .plus(
                    AssessmentPlan.builder()
                        .id(RecordId.of("P2"))
                        .date(day("2026-03-10"))
                        .putCompetency(
                            C3, PlannedAssessment.builder().reportDue(day("2026-03-02")).build())
                        .build()))
        .says("SATISFIED REPORT_IN_TIME report=T1 received=2026-03-02")
        .it(
            "is undetermined when the plan sets conditions and the report does not say",
            planned(planned -> planned.reportConditions("20 pages")))
        .says("UNDETERMINED REPORT_CONDITIONS report=T1")
        .it(
            "is undetermined when neither due date nor conditions are told",
            planned(to -> to.reportDue(Optional.empty()).reportConditions("20 pages")))
        .says("UNDETERMINED REPORT_DUE REPORT_CONDITIONS report=T1 report=T1")
        .it(
            "is satisfied when it meets the conditions",
            planned(planned -> planned.reportConditions("20 pages"))
                .without("T1")
                .plus(meeting(true, report("T1", "2026-03-01", C3))))
        .says("SATISFIED REPORT_IN_TIME report=T1 received=2026-03-01")
        .it(
            "is violated when it does not meet the conditions though the plan sets none",
            project().plus(meeting(false, report("T1", "2026-03-01", C3))))
        .says("VIOLATED REPORT_CONDITIONS_NOT_MET report=T1")
        .it(
            "is violated when it does not meet the conditions and no due date is set",
            base()
                .assessment("S3", to -> to.method(PROJECT))
                .plus(meeting(false, report("T1", "2026-03-01", C3))))
        .says("VIOLATED REPORT_CONDITIONS_NOT_MET report=T1")
        .it(
            "says both when it is late and does not meet the conditions",
            project().plus(meeting(false, report("T1", "2026-03-02", C3))))
        .says(
            "VIOLATED REPORT_LATE REPORT_CONDITIONS_NOT_MET report=T1 received=2026-03-02"
                + " due=2026-03-01 report=T1")
        .it(
            "is violated when it is late though its conditions are not said",
            planned(planned -> planned.reportConditions("20 pages"))
                .without("T1")
                .plus(report("T1", "2026-03-02", C3)))
        .says("VIOLATED REPORT_LATE report=T1 received=2026-03-02 due=2026-03-01")
        .it(
            "is asked even where the method is not allowed",
            reportOn("2026-03-02")
                .methods(
                    method(REAL_WORK), method(PROJECT).reportRequired(true).onlyFor(List.of())))
        .says("VIOLATED REPORT_LATE report=T1 received=2026-03-02 due=2026-03-01")
        .it("is not applicable when the method asks for no report", base())
        .says("NOT_APPLICABLE NO_REPORT_ASKED method=REAL_WORK")
        .it("is not applicable when the method is unknown", project().methods(method(REAL_WORK)))
        .says("NOT_APPLICABLE METHOD_NOT_LISTED method=PROJECT")
        .it(
            "is not applicable when the method is not said",
            base().assessment("S3", to -> to.method(Optional.empty())))
        .says("NOT_APPLICABLE METHOD_NOT_SAID")
        .tests();
  }
}
