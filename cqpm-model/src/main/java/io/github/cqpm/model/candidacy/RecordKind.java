package io.github.cqpm.model.candidacy;

/** What a {@link CandidacyRecord} is. French: <i>candidature</i> (2.2.1). */
public enum RecordKind {
  /** An {@link Enrolment}. */
  ENROLMENT,
  /** An {@link AssessmentPlan}. */
  PLAN,
  /** A {@link CommissionAssessment}. */
  ASSESSMENT,
  /** A {@link ProjectReport}. */
  REPORT,
  /** A {@link CompanyOpinion}. */
  OPINION,
  /** A {@link JuryDeliberation}. */
  DELIBERATION,
  /** A {@link RetainedResult}. */
  RETAINED_RESULT,
  /** A {@link Revocation}. */
  REVOCATION
}
