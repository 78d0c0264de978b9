package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.CommonFormat.BLOCK_CODE;
import static io.github.cqpm.io.internal.format.CommonFormat.COMPETENCY_ID;
import static io.github.cqpm.io.internal.format.DecisionFormat.ADMISSIBILITY_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.AWARD_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.COMPETENCY_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.REASON_CODE;
import static io.github.cqpm.io.internal.format.MapFormat.sortedMapOf;
import static io.github.cqpm.io.internal.format.RecordFormat.part;
import static io.github.cqpm.io.internal.format.RecordFormat.record;
import static io.github.cqpm.io.internal.format.TextFormat.constants;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.format.RecordFormat.Part;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.SortedMap;

/** The format of a cohort's summary. */
final class CohortSummaryFormat {
  private static final Format<Long> COUNT = WholeNumberFormat.LONG;

  private static final Part<CohortSummary, Long> LINES = part("lines", COUNT, CohortSummary::lines);
  private static final Part<CohortSummary, Long> DECIDED =
      part("decided", COUNT, CohortSummary::decided);
  private static final Part<CohortSummary, Long> REJECTED =
      part("rejected", COUNT, CohortSummary::rejected);
  private static final Part<CohortSummary, SortedMap<AdmissibilityStatus, Long>> OUTCOMES =
      part("outcomes", sortedMapOf(ADMISSIBILITY_STATUS, COUNT), CohortSummary::outcomes);
  private static final Part<CohortSummary, SortedMap<AdmissibilityStatus, Long>> CERTIFICATIONS =
      part(
          "certifications",
          sortedMapOf(ADMISSIBILITY_STATUS, COUNT),
          CohortSummary::certifications);
  private static final Part<
          CohortSummary, SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>>>
      BLOCKS =
          part(
              "blocks",
              sortedMapOf(BLOCK_CODE, sortedMapOf(ADMISSIBILITY_STATUS, COUNT)),
              CohortSummary::blocks);
  private static final Part<CohortSummary, SortedMap<BlockCode, SortedMap<AwardStatus, Long>>>
      AWARDS =
          part(
              "awards",
              sortedMapOf(BLOCK_CODE, sortedMapOf(AWARD_STATUS, COUNT)),
              CohortSummary::awards);
  private static final Part<
          CohortSummary, SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>>>
      COMPETENCIES =
          part(
              "competencies",
              sortedMapOf(COMPETENCY_ID, sortedMapOf(COMPETENCY_STATUS, COUNT)),
              CohortSummary::competencies);
  private static final Part<CohortSummary, SortedMap<ReasonCode, Long>> REASONS =
      part("reasons", sortedMapOf(REASON_CODE, COUNT), CohortSummary::reasons);
  private static final Part<CohortSummary, SortedMap<DocumentProblemCode, Long>> PROBLEMS =
      part(
          "problems",
          sortedMapOf(constants(DocumentProblemCode.class, DocumentProblemCode.values()), COUNT),
          CohortSummary::problems);

  private static final ObjectFormat<CohortSummary, ?> COHORT_SUMMARY =
      record(
          CohortSummary.class,
          List.of(
              LINES,
              DECIDED,
              REJECTED,
              OUTCOMES,
              CERTIFICATIONS,
              BLOCKS,
              AWARDS,
              COMPETENCIES,
              REASONS,
              PROBLEMS),
          in ->
              new CohortSummary(
                  in.get(LINES),
                  in.get(DECIDED),
                  in.get(REJECTED),
                  in.get(OUTCOMES),
                  in.get(CERTIFICATIONS),
                  in.get(BLOCKS),
                  in.get(AWARDS),
                  in.get(COMPETENCIES),
                  in.get(REASONS),
                  in.get(PROBLEMS)));

  static final DocumentFormat<CohortSummary> DOCUMENT =
      new DocumentFormat<>("cqpm-cohort-summary", COHORT_SUMMARY, Migrations.OF_SUMMARIES);

  private CohortSummaryFormat() {}
}
