package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the method asks for a report: did the latest one arrive by its due date and meet the
 * conditions?
 */
final class ReportInTime extends BuiltInRule<CommissionAssessment> {
  ReportInTime() {
    super(
        RuleDescription.builder(RuleId.REPORT_IN_TIME, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(
                Citations.ofAssessment(
                    "Le candidat transmet un rapport à l'UIMM territoriale centre de certification, dans les délais et conditions préalablement fixés"))
            .satisfied(ReasonCode.REPORT_IN_TIME)
            .violated(ReasonCode.REPORT_LATE, ReasonCode.REPORT_CONDITIONS_NOT_MET)
            .notApplicable(
                ReasonCode.NO_SUBJECT,
                ReasonCode.METHOD_NOT_SAID,
                ReasonCode.METHOD_NOT_LISTED,
                ReasonCode.NO_REPORT_ASKED)
            .undetermined(
                MissingFact.REPORT, MissingFact.REPORT_DUE, MissingFact.REPORT_CONDITIONS));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<MethodId> method = assessment.getMethod();
    if (method.isEmpty()) {
      return Answer.notApplicable(ReasonCode.METHOD_NOT_SAID);
    }
    Optional<AssessmentMethod> listed = context.findMethod(method.get());
    if (listed.isEmpty()) {
      return Answer.notApplicable(
          Reason.of(ReasonCode.METHOD_NOT_LISTED, Argument.method("method", method.get())));
    }
    if (!listed.get().isReportRequired()) {
      return Answer.notApplicable(
          Reason.of(ReasonCode.NO_REPORT_ASKED, Argument.method("method", method.get())));
    }
    Optional<AssessmentPlan> plan = context.findPlan(assessment);
    PlannedAssessment planned =
        plan.isEmpty() ? null : plan.get().getCompetencies().get(assessment.getCompetency());
    List<ProjectReport> reports = context.getReports(assessment.getCompetency());
    int received = ByDate.countUntil(assessment.getDate(), reports);
    return received > 0
        ? answer(reports.get(received - 1), planned)
        : Answer.undetermined(
            MissingFact.REPORT.about(Argument.competency(assessment.getCompetency())));
  }

  private static Answer answer(ProjectReport report, @Nullable PlannedAssessment planned) {
    Optional<LocalDate> due = planned == null ? Optional.empty() : planned.getReportDue();
    Optional<Boolean> met = report.getConditionsMet();
    Argument about = Argument.record("report", report.getId());
    Argument received = Argument.date("received", report.getDate());
    Objections objections = new Objections();
    if (due.isEmpty()) {
      objections.add(MissingFact.REPORT_DUE.about(about));
    } else if (report.getDate().isAfter(due.get())) {
      objections.add(
          Reason.of(ReasonCode.REPORT_LATE, about, received, Argument.date("due", due.get())));
    }
    if (met.isPresent() && !met.get()) {
      objections.add(Reason.of(ReasonCode.REPORT_CONDITIONS_NOT_MET, about));
    } else if (met.isEmpty() && planned != null && planned.getReportConditions().isPresent()) {
      objections.add(MissingFact.REPORT_CONDITIONS.about(about));
    }
    return objections.areNone()
        ? Answer.satisfied(Reason.of(ReasonCode.REPORT_IN_TIME, about, received))
        : objections.answer();
  }
}
