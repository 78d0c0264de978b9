package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.DecisionPolicy;
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

/**
 * The facts that every rule may look at: the referential, and the records in force on the as-of
 * date, each list by date and unmodifiable. What the engine settles from them is on the subjects.
 */
public interface RuleContext {
  /** Returns the referential. */
  CertificationReferential getReferential();

  /** Returns the candidacy as it was given, records that are not in force included. */
  Candidacy getCandidacy();

  /** Returns the day as of which is decided. */
  LocalDate getAsOf();

  /** Returns the policy. */
  DecisionPolicy getPolicy();

  /** Returns the enrolment, of which there is at most one in force. */
  Optional<Enrolment> getEnrolment();

  /** Returns the plans. */
  List<AssessmentPlan> getPlans();

  /** Returns the plan of an assessment: the latest one defined by its day. */
  Optional<AssessmentPlan> findPlan(CommissionAssessment assessment);

  /** Returns the commission that the assessment names. */
  Optional<AssessmentCommission> findCommission(CommissionAssessment assessment);

  /** Returns the method of that id, if the referential lists it. */
  Optional<AssessmentMethod> findMethod(MethodId id);

  /**
   * Returns the competency.
   *
   * @throws java.util.NoSuchElementException if the referential has none of that id
   */
  Competency getCompetency(CompetencyId id);

  /** Returns the assessments with a result, of competencies of the target. */
  List<CommissionAssessment> getAssessments();

  /** Returns the reports that show the competency. */
  List<ProjectReport> getReports(CompetencyId competency);

  /**
   * Returns whether the host company's opinion is asked for: not of a candidate by prior experience
   * (VAE), nor where there is no host company. Where nothing is said of a company, it is.
   */
  boolean isOpinionAsked();

  /** Returns the company's opinions. */
  List<CompanyOpinion> getOpinions();

  /**
   * Returns the company's opinions that speak of the block: of the activity that it matches, or of
   * the whole; of anything, if the block names no activity.
   */
  List<CompanyOpinion> getOpinions(CompetencyBlock block);

  /** Returns the deliberations. */
  List<JuryDeliberation> getDeliberations();
}
