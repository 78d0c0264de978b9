package io.github.cqpm.io.text;

import java.util.Locale;

/** The headings and standing sentences of a report, for hosts that lay one out by themselves. */
public enum ReportText {
  /** What the candidate wants. */
  TARGET,
  /** The day as of which was decided. */
  AS_OF,
  /** The outcome. */
  OUTCOME,
  /** What a reader must know of the sources of the rules. */
  CAUTION,
  /** The status of the certification. */
  CERTIFICATION,
  /** A block. */
  BLOCK,
  /** A competency. */
  COMPETENCY,
  /** A status. */
  STATUS,
  /** Whether a block may be awarded by itself. */
  AWARD,
  /** Until when a result is kept. */
  KEPT_UNTIL,
  /** What is about the candidacy as a whole. */
  GENERAL,
  /** What remains to be done. */
  REMAINING,
  /** That nothing remains to be done. */
  NOTHING_REMAINS,
  /** That no step is known that would lift what stands in the way. */
  NO_STEP_KNOWN,
  /** The records that played no part. */
  LEFT_ASIDE,
  /** The rules by which was decided. */
  RULES,
  /** What the decision was made with. */
  PROVENANCE,
  /** The policy. */
  POLICY,
  /** The referential. */
  REFERENTIAL,
  /** That a negative outcome is never final; each report says so. */
  NOT_FINAL,
  /** That it is the jury who awards. */
  JURY_AWARDS;

  String getKey() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
