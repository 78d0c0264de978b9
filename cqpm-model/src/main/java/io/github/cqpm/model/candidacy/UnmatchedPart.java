package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Optional;

/**
 * Something that a candidacy names and that the next version of its referential has not, by its id.
 *
 * @param record the record that names it; empty for the target
 * @param kind what it is
 * @param part its id, as the type of that id writes it
 * @param competency the competency that is to be assessed, or was, by a method, or in which a
 *     criterion was rated; empty for all else
 */
public record UnmatchedPart(
    Optional<RecordId> record, Kind kind, String part, Optional<CompetencyId> competency) {
  /** What a candidacy may name of a referential. */
  public enum Kind {
    /** A block: targeted, awarded or retained; that is left out. */
    BLOCK,
    /**
     * A block that has competencies there which it had not, so that nobody validated all of it:
     * what was awarded or retained of it as a whole is left out.
     */
    LARGER_BLOCK,
    /** A competency: planned, assessed, reported on, ruled on or retained; that is left out. */
    COMPETENCY,
    /** An activity on which the company took a stance, which is left out. */
    ACTIVITY,
    /**
     * A method, planned or used, that is not there, or not for the competency; it stays, as a fact
     * that a rule judges.
     */
    METHOD,
    /** A criterion group that was rated; the rating is left out. */
    CRITERION
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "UnmatchedPart[record=%s, kind=%s, part=%s, competency=%s]"
            .formatted(
                record.map(RecordId::value).orElse(""),
                kind,
                part,
                competency.map(CompetencyId::toString).orElse("")));
  }
}
