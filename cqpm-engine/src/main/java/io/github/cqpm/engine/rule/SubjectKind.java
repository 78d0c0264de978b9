package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.function.Function;

/**
 * A kind of subject, with the type by which a rule sees it. All subjects are in force and of the
 * target.
 *
 * @param <S> the type by which a rule sees a subject of this kind
 */
public final class SubjectKind<S> {
  /** The candidacy as a whole, once its competencies and blocks are settled. */
  public static final SubjectKind<CandidacyStanding> CANDIDACY =
      new SubjectKind<>(Subject.Kind.CANDIDACY, standing -> Subject.CANDIDACY);

  /** An assessment plan. */
  public static final SubjectKind<AssessmentPlan> PLAN = ofRecord(Subject.Kind.PLAN);

  /** An assessment with a result. */
  public static final SubjectKind<CommissionAssessment> ASSESSMENT =
      ofRecord(Subject.Kind.ASSESSMENT);

  /** A deliberation. */
  public static final SubjectKind<JuryDeliberation> DELIBERATION =
      ofRecord(Subject.Kind.DELIBERATION);

  /** A ruling on one competency. */
  public static final SubjectKind<JuryRuling> RULING =
      new SubjectKind<>(
          Subject.Kind.RULING,
          ruling ->
              Subject.ofRuling(
                  ruling.getDeliberation().getId(), ruling.getCompetency().toString()));

  /** A competency retained from an earlier candidacy. */
  public static final SubjectKind<RetentionClaim> RETAINED_COMPETENCY =
      new SubjectKind<>(
          Subject.Kind.RETAINED_COMPETENCY,
          claim ->
              new Subject(Subject.Kind.RETAINED_COMPETENCY, claim.result().getId().toString()));

  /** A block retained from an earlier candidacy. */
  public static final SubjectKind<RetentionClaim> RETAINED_BLOCK =
      new SubjectKind<>(
          Subject.Kind.RETAINED_BLOCK,
          claim -> new Subject(Subject.Kind.RETAINED_BLOCK, claim.result().getId().toString()));

  /** A competency, once its records are settled. */
  public static final SubjectKind<CompetencyStanding> COMPETENCY =
      new SubjectKind<>(
          Subject.Kind.COMPETENCY,
          standing ->
              new Subject(Subject.Kind.COMPETENCY, standing.getCompetency().getId().toString()));

  /** A block, once its competencies are settled. */
  public static final SubjectKind<BlockStanding> BLOCK =
      new SubjectKind<>(
          Subject.Kind.BLOCK,
          standing -> new Subject(Subject.Kind.BLOCK, standing.getBlock().getCode().toString()));

  /** Something awarded, once all else is settled. */
  public static final SubjectKind<JuryAward> AWARD =
      new SubjectKind<>(
          Subject.Kind.AWARD,
          award ->
              new Subject(
                  Subject.Kind.AWARD, award.getDeliberation().getId() + "/" + award.getAward()));

  private final Subject.Kind kind;
  private final Function<S, Subject> subject;

  private SubjectKind(Subject.Kind kind, Function<S, Subject> subject) {
    this.kind = kind;
    this.subject = subject;
  }

  private static <R extends CandidacyRecord> SubjectKind<R> ofRecord(Subject.Kind kind) {
    return new SubjectKind<>(kind, entry -> new Subject(kind, entry.getId().toString()));
  }

  /** Returns the kind as it stands in a decision. */
  public Subject.Kind getKind() {
    return kind;
  }

  /** Returns how the subject is written in a decision. */
  public Subject describe(S subjectOfThisKind) {
    return subject.apply(subjectOfThisKind);
  }

  /** Returns the name of the kind. */
  @Override
  public String toString() {
    return kind.name();
  }
}
