package io.github.cqpm.engine.decision;

/** What is wrong with the input of a decision. */
public enum InputProblemCode {
  /** The referential uses the id of a block, competency, activity, method or axis twice. */
  REFERENTIAL_ID_TWICE,
  /** A competency's id does not begin with the code of its block. */
  COMPETENCY_OUTSIDE_BLOCK,
  /** The referential has no block at all. */
  REFERENTIAL_WITHOUT_BLOCKS,
  /** A block of the referential has no competencies. */
  BLOCK_WITHOUT_COMPETENCIES,
  /** A competency has two criterion groups of one id. */
  CRITERION_GROUP_TWICE,
  /** A criterion group names an axis that the referential, which lists axes, has not. */
  UNKNOWN_AXIS,
  /** The candidacy uses an id twice. */
  ID_TWICE,
  /** A revocation names a record that is not there. */
  REVOKES_UNKNOWN,
  /** A revocation names a revocation. */
  REVOKES_REVOCATION,
  /** A revocation names a commission. */
  REVOKES_COMMISSION,
  /** A revocation is dated before its record. */
  REVOKED_BEFORE_RECORD,
  /** A date of the candidacy lies before 1900 or after 2999. */
  DATE_OUT_OF_RANGE,
  /** The candidacy refers to another referential, or another version, than the one given. */
  OTHER_REFERENTIAL,
  /** A competency is named that the referential has not. */
  UNKNOWN_COMPETENCY,
  /** A block is named that the referential has not. */
  UNKNOWN_BLOCK,
  /** An activity is named that the referential has not. */
  UNKNOWN_ACTIVITY,
  /** A commission is named that the candidacy has not. */
  UNKNOWN_COMMISSION,
  /** A criterion group is rated that the competency has not. */
  UNKNOWN_CRITERION_GROUP,
  /** Somebody is a member twice in one commission or one jury. */
  MEMBER_TWICE,
  /** The chair of a jury is not among its members. */
  CHAIR_NOT_MEMBER,
  /** The target is blocks, and names none. */
  EMPTY_TARGET,
  /** There is more than one enrolment. */
  SECOND_ENROLMENT,
  /** Two plans are defined on one day. */
  PLANS_OF_ONE_DAY,
  /** Two assessments of one competency on one day have different results. */
  RESULTS_DIFFER,
  /** Two rulings on one competency on one day differ. */
  RULINGS_DIFFER,
  /** Two stances on one activity, or on the whole, on one day differ. */
  STANCES_DIFFER
}
