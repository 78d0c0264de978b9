package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts that a rule may look at, but for those that a subclass shows otherwise. */
class OtherContext implements RuleContext {
  final RuleContext right;

  OtherContext(RuleContext right) {
    this.right = right;
  }

  @Override
  public CertificationReferential getReferential() {
    return right.getReferential();
  }

  @Override
  public Candidacy getCandidacy() {
    return right.getCandidacy();
  }

  @Override
  public LocalDate getAsOf() {
    return right.getAsOf();
  }

  @Override
  public DecisionPolicy getPolicy() {
    return right.getPolicy();
  }

  @Override
  public Optional<Enrolment> getEnrolment() {
    return right.getEnrolment();
  }

  @Override
  public List<AssessmentPlan> getPlans() {
    return right.getPlans();
  }

  @Override
  public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
    return right.findPlan(assessment);
  }

  @Override
  public Optional<AssessmentCommission> findCommission(CommissionAssessment assessment) {
    return right.findCommission(assessment);
  }

  @Override
  public Optional<AssessmentMethod> findMethod(MethodId id) {
    return right.findMethod(id);
  }

  @Override
  public Competency getCompetency(CompetencyId id) {
    return right.getCompetency(id);
  }

  @Override
  public List<CommissionAssessment> getAssessments() {
    return right.getAssessments();
  }

  @Override
  public List<ProjectReport> getReports(CompetencyId competency) {
    return right.getReports(competency);
  }

  @Override
  public boolean isOpinionAsked() {
    return right.isOpinionAsked();
  }

  @Override
  public List<CompanyOpinion> getOpinions() {
    return right.getOpinions();
  }

  @Override
  public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
    return right.getOpinions(block);
  }

  @Override
  public List<JuryDeliberation> getDeliberations() {
    return right.getDeliberations();
  }
}
