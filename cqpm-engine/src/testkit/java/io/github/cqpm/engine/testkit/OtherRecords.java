package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.internal.rules.Opinions;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts that a rule may look at, but for the records of one kind, which are seen otherwise. */
class OtherRecords extends OtherContext {
  private final Class<? extends CandidacyRecord> kind;
  private final UnaryOperator<List<CandidacyRecord>> sight;

  /**
   * Makes the facts.
   *
   * @param kind which records are seen otherwise
   * @param sight returns those that are seen instead
   */
  OtherRecords(
      RuleContext right,
      Class<? extends CandidacyRecord> kind,
      UnaryOperator<List<CandidacyRecord>> sight) {
    super(right);
    this.kind = kind;
    this.sight = sight;
  }

  private <R extends CandidacyRecord> List<R> seen(Class<R> asked, List<R> records) {
    return asked == kind
        ? sight.apply(List.copyOf(records)).stream().map(asked::cast).toList()
        : records;
  }

  @Override
  public Optional<Enrolment> getEnrolment() {
    return seen(Enrolment.class, right.getEnrolment().stream().toList()).stream().findFirst();
  }

  @Override
  public List<AssessmentPlan> getPlans() {
    return seen(AssessmentPlan.class, right.getPlans());
  }

  @Override
  public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
    return getPlans().stream()
        .filter(plan -> !plan.getDate().isAfter(assessment.getDate()))
        .reduce((one, later) -> later);
  }

  @Override
  public List<CommissionAssessment> getAssessments() {
    return seen(CommissionAssessment.class, right.getAssessments());
  }

  @Override
  public List<ProjectReport> getReports(CompetencyId competency) {
    return seen(ProjectReport.class, right.getReports(competency)).stream()
        .filter(report -> report.getCompetencies().contains(competency))
        .toList();
  }

  @Override
  public List<CompanyOpinion> getOpinions() {
    return seen(CompanyOpinion.class, right.getOpinions());
  }

  @Override
  public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
    return seen(CompanyOpinion.class, right.getOpinions(block)).stream()
        .filter(opinion -> Opinions.speaksOf(block, opinion))
        .toList();
  }

  @Override
  public List<JuryDeliberation> getDeliberations() {
    return seen(JuryDeliberation.class, right.getDeliberations());
  }
}
