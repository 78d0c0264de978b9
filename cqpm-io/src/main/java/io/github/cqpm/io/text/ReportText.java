package io.github.cqpm.io.text;

import java.util.Locale;

/** The headings and standing sentences of a report, for hosts that lay one out by themselves. */
public enum ReportText {
  /** What the document is. */
  TITLE,
  /** The candidate. */
  CANDIDATE,
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
  /** What stands in the way. */
  WHAT_BLOCKS,
  /** What is missing, beside what remains to be done. */
  MISSING,
  /** What somebody must look at. */
  TO_WATCH,
  /** What remains to be done. */
  REMAINING,
  /** That nothing remains to be done. */
  NOTHING_REMAINS,
  /** That no step is known that would lift what stands in the way. */
  NO_STEP_KNOWN,
  /** How many competencies are validated or kept. */
  DONE,
  /** Blocks and competencies at a glance. */
  MATRIX,
  /** The commission. */
  COMMISSION,
  /** The company. */
  COMPANY,
  /** The jury. */
  JURY,
  /** The assessments, and how criteria were rated. */
  CRITERIA,
  /** The expected results. */
  EXPECTED_RESULTS,
  /** The performance conditions. */
  CONDITIONS,
  /** The method of an assessment. */
  METHOD,
  /** The result of an assessment. */
  RESULT,
  /** The opinions of the company. */
  OPINIONS,
  /** The deliberations of the jury. */
  DELIBERATIONS,
  /** What happened and is to come. */
  TIMELINE,
  /** The reasons. */
  WHY,
  /** The sentences that the reasons rest on. */
  SOURCES,
  /** The marks and their words. */
  LEGEND,
  /** What a reader should know. */
  NOTES,
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
