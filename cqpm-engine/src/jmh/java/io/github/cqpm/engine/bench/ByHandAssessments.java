package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.bench.Lines.Why;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The eleven rules about an assessment, written by hand. */
final class ByHandAssessments {
  private final CertificationReferential referential;
  private final Lines lines;
  private final Enrolment enrolment;
  private final List<AssessmentPlan> plans;
  private final Map<CompetencyId, List<ProjectReport>> reports;
  private final Map<RecordId, AssessmentCommission> commissions = new HashMap<>();
  private final Map<CompetencyId, Competency> competencies = new HashMap<>();

  /** Takes records in force, by date; the enrolment may be null. */
  ByHandAssessments(
      CertificationReferential referential,
      Lines lines,
      Enrolment enrolment,
      List<AssessmentPlan> plans,
      Map<CompetencyId, List<ProjectReport>> reports,
      List<AssessmentCommission> commissions) {
    this.referential = referential;
    this.lines = lines;
    this.enrolment = enrolment;
    this.plans = plans;
    this.reports = reports;
    for (AssessmentCommission commission : commissions) {
      this.commissions.put(commission.getId(), commission);
    }
    for (var block : referential.getBlocks()) {
      for (var competency : block.getCompetencies()) {
        competencies.put(competency.getId(), competency);
      }
    }
  }

  /** Returns whether the assessment counts. */
  boolean ask(CommissionAssessment assessment) {
    boolean counts = askAboutDays(assessment);
    AssessmentPlan plan = ByHand.latest(plans, assessment.getDate());
    PlannedAssessment planned =
        plan == null ? null : plan.getCompetencies().get(assessment.getCompetency());
    AssessmentMethod method = null;
    if (assessment.getMethod().isPresent()) {
      for (AssessmentMethod listed : referential.getMethods()) {
        if (listed.getId().equals(assessment.getMethod().get())) {
          method = listed;
          break;
        }
      }
    }
    counts &= askAboutMethod(assessment, method, plan, planned);
    counts &= askAboutCommission(assessment);
    askAboutRatings(assessment);
    boolean reported = askAboutReport(assessment, method, planned);
    return counts && reported;
  }

  private boolean askAboutDays(CommissionAssessment assessment) {
    RecordId id = assessment.getId();
    LocalDate day = assessment.getDate();
    boolean counts = true;
    String rule = "enrolment/precedes-assessment";
    if (enrolment == null) {
      lines.undetermined(rule, id.value(), "ENROLMENT", List.of());
      counts = false;
    } else if (enrolment.getDate().isAfter(day)) {
      lines.violated(rule, id.value(), "ASSESSED_BEFORE_ENROLMENT", List.of(id, enrolment.getId()));
      counts = false;
    } else {
      lines.satisfied(rule, id.value(), "ENROLLED_BY_ASSESSMENT", List.of(id, enrolment.getId()));
    }
    rule = "plan/precedes-assessment";
    if (plans.isEmpty()) {
      lines.undetermined(rule, id.value(), "PLAN", List.of());
      return false;
    }
    AssessmentPlan plan = ByHand.latest(plans, day);
    if (plan == null) {
      lines.violated(rule, id.value(), "ASSESSED_BEFORE_PLAN", List.of(id, plans.get(0).getId()));
      return false;
    }
    lines.satisfied(rule, id.value(), "PLANNED_BY_ASSESSMENT", List.of(id, plan.getId()));
    return counts;
  }

  private boolean askAboutMethod(
      CommissionAssessment assessment,
      AssessmentMethod method,
      AssessmentPlan plan,
      PlannedAssessment planned) {
    RecordId id = assessment.getId();
    CompetencyId competency = assessment.getCompetency();
    boolean said = assessment.getMethod().isPresent();
    boolean allowed = method != null && method.allows(competency);

    String rule = "plan/method-allowed";
    if (!said) {
      lines.undetermined(rule, id.value(), "METHOD", List.of(id));
    } else if (method == null) {
      lines.violated(rule, id.value(), "METHOD_NOT_LISTED", List.of());
    } else if (allowed) {
      lines.satisfied(rule, id.value(), "METHOD_LISTED", List.of());
    } else {
      lines.violated(rule, id.value(), "METHOD_NOT_FOR_COMPETENCY", List.of());
    }

    rule = "plan/method-as-planned";
    if (plan == null) {
      lines.notApplicable(rule, id.value(), "NO_PLAN_BY_ASSESSMENT", List.of());
    } else if (planned == null || planned.getMethod().isEmpty()) {
      lines.notApplicable(rule, id.value(), "PLAN_SILENT", List.of(plan.getId()));
    } else if (!said) {
      lines.notApplicable(rule, id.value(), "METHOD_NOT_SAID", List.of());
    } else if (planned.getMethod().get().equals(assessment.getMethod().get())) {
      lines.satisfied(rule, id.value(), "METHOD_AS_PLANNED", List.of(plan.getId()));
    } else {
      lines.violated(rule, id.value(), "METHOD_OTHER_THAN_PLANNED", List.of(plan.getId()));
    }

    rule = "plan/professional-setting-preferred";
    if (!said) {
      lines.notApplicable(rule, id.value(), "METHOD_NOT_SAID", List.of());
    } else if (!allowed) {
      lines.notApplicable(rule, id.value(), "METHOD_UNKNOWN", List.of());
    } else if (method.isProfessionalSetting()) {
      lines.satisfied(rule, id.value(), "PROFESSIONAL_SETTING", List.of());
    } else {
      boolean possible = false;
      for (AssessmentMethod other : referential.getMethods()) {
        possible |= other.isProfessionalSetting() && other.allows(competency);
      }
      if (possible) {
        lines.violated(rule, id.value(), "PROFESSIONAL_SETTING_POSSIBLE", List.of());
      } else {
        lines.satisfied(rule, id.value(), "NO_PROFESSIONAL_SETTING_POSSIBLE", List.of());
      }
    }
    return allowed;
  }

  private boolean askAboutCommission(CommissionAssessment assessment) {
    String subject = assessment.getId().value();
    AssessmentCommission commission =
        assessment.getCommission().isPresent()
            ? commissions.get(assessment.getCommission().get())
            : null;
    String rule = "commission/several-members";
    if (commission == null || commission.getMembers().isEmpty()) {
      if (commission == null) {
        lines.undetermined(rule, subject, "COMMISSION", List.of());
      } else {
        lines.undetermined(rule, subject, "COMMISSION_MEMBERS", List.of(commission.getId()));
      }
      lines.notApplicable("commission/members-qualified", subject, "MEMBERS_NOT_GIVEN", List.of());
      return false;
    }
    List<RecordId> evidence = List.of(commission.getId());
    boolean several = commission.getMembers().size() >= 2;
    if (several) {
      lines.satisfied(rule, subject, "COMMISSION_OF_SEVERAL", evidence);
    } else {
      lines.violated(rule, subject, "TOO_FEW_MEMBERS", evidence);
    }
    rule = "commission/members-qualified";
    boolean unqualified = false;
    boolean unsaid = false;
    for (CommissionMember member : commission.getMembers()) {
      unqualified |= member.getQualified().isPresent() && !member.getQualified().get();
      unsaid |= member.getQualified().isEmpty();
    }
    if (unqualified) {
      lines.violated(rule, subject, "MEMBERS_NOT_QUALIFIED", evidence);
    } else if (unsaid) {
      lines.undetermined(rule, subject, "MEMBER_QUALIFICATION", evidence);
    } else {
      lines.satisfied(rule, subject, "ALL_MEMBERS_QUALIFIED", evidence);
    }
    return several && !unqualified && !unsaid;
  }

  private void askAboutRatings(CommissionAssessment assessment) {
    String subject = assessment.getId().value();
    List<RecordId> evidence = List.of(assessment.getId());
    List<Why> leftOut = null;
    List<Why> notMet = null;
    boolean allMet = true;
    boolean rated = false;
    for (CriterionGroup group :
        competencies.get(assessment.getCompetency()).getAssessment().getCriteria()) {
      Rating rating = assessment.getRatings().get(group.getId());
      allMet &= rating == Rating.MET;
      rated |= rating == Rating.MET || rating == Rating.NOT_MET;
      if (rating == null || rating == Rating.NOT_OBSERVED) {
        leftOut = plus(leftOut, "CRITERION_LEFT_OUT");
      } else if (rating == Rating.NOT_MET) {
        notMet = plus(notMet, "ACQUIRED_THOUGH_CRITERION_NOT_MET");
      }
    }
    Rating results = assessment.getExpectedResultsRating().orElse(Rating.NOT_OBSERVED);
    allMet &= results == Rating.MET;
    rated |= results != Rating.NOT_OBSERVED;
    if (results == Rating.NOT_OBSERVED) {
      leftOut = plus(leftOut, "EXPECTED_RESULTS_LEFT_OUT");
    } else if (results == Rating.NOT_MET) {
      notMet = plus(notMet, "ACQUIRED_THOUGH_RESULTS_NOT_MET");
    }

    String rule = "commission/every-criterion-considered";
    if (leftOut == null) {
      lines.satisfied(rule, subject, "EVERY_CRITERION_RATED", evidence);
    } else {
      lines.note(rule, subject, Kind.VIOLATED, leftOut);
    }
    rule = "commission/conditions-respected";
    if (assessment.getConditionsRespected().isEmpty()) {
      lines.undetermined(rule, subject, "PERFORMANCE_CONDITIONS", evidence);
    } else if (assessment.getConditionsRespected().get()) {
      lines.satisfied(rule, subject, "CONDITIONS_RESPECTED", evidence);
    } else {
      lines.violated(rule, subject, "CONDITIONS_NOT_RESPECTED", evidence);
    }
    rule = "commission/result-agrees-with-ratings";
    boolean acquired = assessment.getResult() == AssessmentResult.ACQUIRED;
    if (!rated) {
      lines.notApplicable(rule, subject, "NOTHING_RATED", List.of());
    } else if (!acquired && allMet) {
      lines.violated(rule, subject, "NOT_ACQUIRED_THOUGH_ALL_MET", evidence);
    } else if (acquired && notMet != null) {
      lines.note(rule, subject, Kind.VIOLATED, notMet);
    } else {
      lines.satisfied(rule, subject, "RESULT_AGREES_WITH_RATINGS", evidence);
    }
  }

  private boolean askAboutReport(
      CommissionAssessment assessment, AssessmentMethod method, PlannedAssessment planned) {
    String rule = "project/report-in-time";
    String subject = assessment.getId().value();
    if (assessment.getMethod().isEmpty()) {
      lines.notApplicable(rule, subject, "METHOD_NOT_SAID", List.of());
      return true;
    }
    if (method == null || !method.isReportRequired()) {
      String why = method == null ? "METHOD_NOT_LISTED" : "NO_REPORT_ASKED";
      lines.notApplicable(rule, subject, why, List.of());
      return true;
    }
    List<ProjectReport> ofCompetency = reports.get(assessment.getCompetency());
    ProjectReport report =
        ofCompetency == null ? null : ByHand.latest(ofCompetency, assessment.getDate());
    if (report == null) {
      lines.undetermined(rule, subject, "REPORT", List.of());
      return false;
    }
    List<RecordId> evidence = List.of(report.getId());
    List<Why> against = new ArrayList<>(0);
    List<Why> missing = new ArrayList<>(0);
    if (planned == null || planned.getReportDue().isEmpty()) {
      missing.add(new Why("REPORT_DUE", evidence));
    } else if (report.getDate().isAfter(planned.getReportDue().get())) {
      against.add(new Why("REPORT_LATE", evidence));
    }
    boolean said = report.getConditionsMet().isPresent();
    if (said && !report.getConditionsMet().get()) {
      against.add(new Why("REPORT_CONDITIONS_NOT_MET", evidence));
    } else if (!said && planned != null && planned.getReportConditions().isPresent()) {
      missing.add(new Why("REPORT_CONDITIONS", evidence));
    }
    if (!against.isEmpty()) {
      lines.note(rule, subject, Kind.VIOLATED, against);
    } else if (!missing.isEmpty()) {
      lines.note(rule, subject, Kind.UNDETERMINED, missing);
    } else {
      lines.satisfied(rule, subject, "REPORT_IN_TIME", evidence);
    }
    return against.isEmpty() && missing.isEmpty();
  }

  private static List<Why> plus(List<Why> whys, String code) {
    List<Why> more = whys == null ? new ArrayList<>() : whys;
    more.add(new Why(code, List.of()));
    return more;
  }
}
