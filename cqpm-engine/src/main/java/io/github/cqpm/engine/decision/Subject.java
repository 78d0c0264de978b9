package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.internal.Legible;
import java.util.Optional;

/**
 * What a rule's answer is about, written as a kind and a key.
 *
 * @param kind the kind of thing
 * @param key {@code candidacy}, a record's id, a competency, a block, or a deliberation's id, a
 *     slash and the competency ruled on or the award ({@code CQPM} or a block)
 */
public record Subject(Kind kind, String key) implements Comparable<Subject> {
  /** The candidacy as a whole. */
  public static final Subject CANDIDACY = new Subject(Kind.CANDIDACY, "candidacy");

  /** The kinds of things that rules ask about. */
  public enum Kind {
    /** The candidacy as a whole. */
    CANDIDACY,
    /** An assessment plan. */
    PLAN,
    /** A commission's assessment that has a result. */
    ASSESSMENT,
    /** A competency of the target. */
    COMPETENCY,
    /** A jury's deliberation. */
    DELIBERATION,
    /** A jury's ruling on one competency of the target. */
    RULING,
    /** Something that a jury awarded. */
    AWARD,
    /** A competency validated in an earlier candidacy. */
    RETAINED_COMPETENCY,
    /** A block validated in an earlier candidacy. */
    RETAINED_BLOCK,
    /** A block of the target. */
    BLOCK
  }

  /**
   * Returns the ruling of that deliberation on that competency.
   *
   * @param competency the text of the competency's identity, which is its key
   */
  public static Subject ofRuling(RecordId deliberation, String competency) {
    return new Subject(Kind.RULING, deliberation.value() + "/" + competency);
  }

  /**
   * Returns the record that it is, or whose ruling or award it is; none for all other kinds, and
   * none where the key does not begin with a record's id, as in a document of somebody else's.
   */
  public Optional<RecordId> findRecord() {
    return switch (kind) {
      case PLAN, ASSESSMENT, DELIBERATION, RETAINED_COMPETENCY, RETAINED_BLOCK -> recordOf(key);
      case RULING, AWARD -> recordOf(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
      case CANDIDACY, COMPETENCY, BLOCK -> Optional.empty();
    };
  }

  private static Optional<RecordId> recordOf(String text) {
    try {
      return Optional.of(RecordId.of(text));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Orders by kind, then by key. */
  @Override
  public int compareTo(Subject other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }

  /** Returns the key, legibly: where it is a record's id or one of ours, as it stands. */
  @Override
  public String toString() {
    return Legible.of(key);
  }
}
