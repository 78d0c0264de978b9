package io.github.cqpm.model.testkit;

import java.util.function.Consumer;

/**
 * One thing wrong with the input of a decision; no attribute of a value shows it, only several
 * together do. The engine has a problem code of the same name for each, and gives no decision.
 */
public enum Defect {
  /** The referential uses the id of a block, competency, activity, method or axis twice. */
  REFERENTIAL_ID_TWICE(ReferentialDefects::idTwice),
  /** A competency's id does not begin with the code of its block. */
  COMPETENCY_OUTSIDE_BLOCK(ReferentialDefects::competencyOutsideBlock),
  /** The referential has no block at all; neither has the candidacy any record. */
  REFERENTIAL_WITHOUT_BLOCKS(ReferentialDefects::withoutBlocks),
  /** A block of the referential has no competencies. */
  BLOCK_WITHOUT_COMPETENCIES(ReferentialDefects::blockWithoutCompetencies),
  /** A competency has two criterion groups of one id. */
  CRITERION_GROUP_TWICE(ReferentialDefects::criterionGroupTwice),
  /** A criterion group names an axis that the referential has not, though it lists axes. */
  UNKNOWN_AXIS(ReferentialDefects::unknownAxis),
  /** A record or a commission has the id of another one. */
  ID_TWICE(CandidacyDefects::idTwice),
  /** A revocation names a record that is not there. */
  REVOKES_UNKNOWN(CandidacyDefects::revokesUnknown),
  /** A revocation names a revocation: another one, or itself. */
  REVOKES_REVOCATION(CandidacyDefects::revokesRevocation),
  /** A revocation names a commission. */
  REVOKES_COMMISSION(CandidacyDefects::revokesCommission),
  /** A revocation is dated before its record. */
  REVOKED_BEFORE_RECORD(CandidacyDefects::revokedBeforeRecord),
  /** A date of the candidacy lies before 1900 or after 2999. */
  DATE_OUT_OF_RANGE(CandidacyDefects::dateOutOfRange),
  /** The candidacy refers to another referential, or another version, than the one given. */
  OTHER_REFERENTIAL(CandidacyDefects::otherReferential),
  /** A record, or a method of the referential, names a competency that the referential has not. */
  UNKNOWN_COMPETENCY(UnknownPartDefects::competency),
  /** The target, an award or a retained result names a block that the referential has not. */
  UNKNOWN_BLOCK(UnknownPartDefects::block),
  /** An opinion, or a block of the referential, names an activity that the referential has not. */
  UNKNOWN_ACTIVITY(UnknownPartDefects::activity),
  /** An assessment names a commission that the candidacy has not. */
  UNKNOWN_COMMISSION(UnknownPartDefects::commission),
  /** An assessment rates a criterion group that the competency has not. */
  UNKNOWN_CRITERION_GROUP(UnknownPartDefects::criterionGroup),
  /** Somebody is a member twice in one commission or one jury. */
  MEMBER_TWICE(CandidacyDefects::memberTwice),
  /** The chair of a jury is not among its members. */
  CHAIR_NOT_MEMBER(CandidacyDefects::chairNotMember),
  /** The target is blocks, and names none. */
  EMPTY_TARGET(CandidacyDefects::emptyTarget),
  /** There is more than one enrolment. */
  SECOND_ENROLMENT(ContradictionDefects::enrolments),
  /** Two plans are defined on one day. */
  PLANS_OF_ONE_DAY(ContradictionDefects::plans),
  /** Two assessments of one competency on one day have different results. */
  RESULTS_DIFFER(ContradictionDefects::results),
  /** Two rulings on one competency on one day differ. */
  RULINGS_DIFFER(ContradictionDefects::rulings),
  /** Two stances on one activity, or on the whole, on one day differ. */
  STANCES_DIFFER(ContradictionDefects::stances);

  @SuppressWarnings("ImmutableEnumChecker") // each one is a method reference, which holds nothing
  private final Consumer<DefectDraft> change;

  Defect(Consumer<DefectDraft> change) {
    this.change = change;
  }

  void make(DefectDraft draft) {
    change.accept(draft);
  }
}
