package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.CandidacyFormat.AWARD;
import static io.github.cqpm.io.internal.format.CommonFormat.BLOCK_CODE;
import static io.github.cqpm.io.internal.format.CommonFormat.COMPETENCY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.DAY;
import static io.github.cqpm.io.internal.format.CommonFormat.REFERENTIAL_REFERENCE;
import static io.github.cqpm.io.internal.format.CommonFormat.TEXT;
import static io.github.cqpm.io.internal.format.DecisionFormat.ACTION;
import static io.github.cqpm.io.internal.format.DecisionFormat.ADMISSIBILITY_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.AWARD_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.COMPETENCY_STATUS;
import static io.github.cqpm.io.internal.format.DecisionFormat.POLICY;
import static io.github.cqpm.io.internal.format.DecisionFormat.REASON_CODE;
import static io.github.cqpm.io.internal.format.ListFormat.listOf;
import static io.github.cqpm.io.internal.format.MapFormat.sortedMapOf;
import static io.github.cqpm.io.internal.format.RecordFormat.optionalPart;
import static io.github.cqpm.io.internal.format.RecordFormat.part;
import static io.github.cqpm.io.internal.format.RecordFormat.record;
import static io.github.cqpm.io.internal.format.TextFormat.constants;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.io.document.CohortBasis;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.StepFigures;
import io.github.cqpm.io.internal.format.RecordFormat.Part;
import io.github.cqpm.io.internal.json.CoreSink;
import io.github.cqpm.io.internal.json.CoreTokens;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** The format of a cohort's summary. */
public final class CohortSummaryFormat {
  private static final Format<Long> COUNT = WholeNumberFormat.LONG;
  private static final Format<SortedMap<AdmissibilityStatus, Long>> BY_STATUS =
      sortedMapOf(ADMISSIBILITY_STATUS, COUNT);
  private static final Format<SortedMap<ReasonCode, Long>> BY_REASON =
      sortedMapOf(REASON_CODE, COUNT);

  private static final Part<CohortBasis, ReferentialReference> REFERENTIAL =
      part("referential", REFERENTIAL_REFERENCE, CohortBasis::referential);
  private static final Part<CohortBasis, String> RULE_SET =
      part("ruleSet", TEXT, CohortBasis::ruleSet);
  private static final Part<CohortBasis, String> RULE_SET_VERSION =
      part("ruleSetVersion", TEXT, CohortBasis::ruleSetVersion);
  private static final Part<CohortBasis, List<String>> CAUTIONS =
      part("cautions", listOf(TEXT), CohortBasis::cautions);
  private static final Part<CohortBasis, DecisionPolicy> DECISION_POLICY =
      part("policy", POLICY, CohortBasis::policy);
  private static final Part<CohortBasis, LocalDate> AS_OF = part("asOf", DAY, CohortBasis::asOf);

  private static final Format<CohortBasis> COHORT_BASIS =
      record(
          CohortBasis.class,
          List.of(REFERENTIAL, RULE_SET, RULE_SET_VERSION, CAUTIONS, DECISION_POLICY, AS_OF),
          in ->
              new CohortBasis(
                  in.get(REFERENTIAL),
                  in.get(RULE_SET),
                  in.get(RULE_SET_VERSION),
                  in.get(CAUTIONS),
                  in.get(DECISION_POLICY),
                  in.get(AS_OF)));

  private static final Format<StepFigures> STEP_FIGURES =
      record(
          StepFigures.class,
          part("candidacies", COUNT, StepFigures::candidacies),
          part("first", COUNT, StepFigures::first),
          part("steps", COUNT, StepFigures::steps),
          StepFigures::new);

  private static final Part<CohortFigures, CohortBasis> BASIS =
      optionalPart("basis", COHORT_BASIS, CohortFigures::basis);
  private static final Part<CohortFigures, Long> OF_BASIS =
      part("decided", COUNT, CohortFigures::decided);
  private static final Part<CohortFigures, SortedMap<AdmissibilityStatus, Long>> OUTCOMES =
      part("outcomes", BY_STATUS, CohortFigures::outcomes);
  private static final Part<CohortFigures, SortedMap<AdmissibilityStatus, Long>> CERTIFICATIONS =
      part("certifications", BY_STATUS, CohortFigures::certifications);
  private static final Part<CohortFigures, SortedMap<CohortStage, Long>> STAGES =
      part(
          "stages",
          sortedMapOf(constants(CohortStage.class, CohortStage.values()), COUNT),
          CohortFigures::stages);
  private static final Part<CohortFigures, SortedMap<Actor, Long>> AWAITED =
      part(
          "awaited",
          sortedMapOf(constants(Actor.class, Actor.values()), COUNT),
          CohortFigures::awaited);
  private static final Part<CohortFigures, SortedMap<Action, StepFigures>> STEPS =
      part("steps", sortedMapOf(ACTION, STEP_FIGURES), CohortFigures::steps);
  private static final Part<
          CohortFigures, SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>>>
      BLOCKS = part("blocks", sortedMapOf(BLOCK_CODE, BY_STATUS), CohortFigures::blocks);
  private static final Part<CohortFigures, SortedMap<BlockCode, SortedMap<AwardStatus, Long>>>
      AWARDS =
          part(
              "awards",
              sortedMapOf(BLOCK_CODE, sortedMapOf(AWARD_STATUS, COUNT)),
              CohortFigures::awards);
  private static final Part<CohortFigures, SortedMap<Award, SortedMap<AdmissibilityStatus, Long>>>
      AWARDED = part("awarded", sortedMapOf(AWARD, BY_STATUS), CohortFigures::awarded);
  private static final Part<
          CohortFigures, SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>>>
      COMPETENCIES =
          part(
              "competencies",
              sortedMapOf(COMPETENCY_ID, sortedMapOf(COMPETENCY_STATUS, COUNT)),
              CohortFigures::competencies);
  private static final Part<CohortFigures, SortedMap<ReasonCode, Long>> CAUSES =
      part("causes", BY_REASON, CohortFigures::causes);
  private static final Part<CohortFigures, SortedMap<ReasonCode, Long>> CONSEQUENCES =
      part("consequences", BY_REASON, CohortFigures::consequences);
  private static final Part<CohortFigures, Long> WATCHED =
      part("watched", COUNT, CohortFigures::watched);
  private static final Part<CohortFigures, SortedMap<ReasonCode, Long>> POINTS_TO_WATCH =
      part("pointsToWatch", BY_REASON, CohortFigures::pointsToWatch);

  private static final Format<CohortFigures> COHORT_FIGURES =
      record(
          CohortFigures.class,
          List.of(
              BASIS,
              OF_BASIS,
              OUTCOMES,
              CERTIFICATIONS,
              STAGES,
              AWAITED,
              STEPS,
              BLOCKS,
              AWARDS,
              AWARDED,
              COMPETENCIES,
              CAUSES,
              CONSEQUENCES,
              WATCHED,
              POINTS_TO_WATCH),
          in ->
              new CohortFigures(
                  in.find(BASIS),
                  in.get(OF_BASIS),
                  in.get(OUTCOMES),
                  in.get(CERTIFICATIONS),
                  in.get(STAGES),
                  in.get(AWAITED),
                  in.get(STEPS),
                  in.get(BLOCKS),
                  in.get(AWARDS),
                  in.get(AWARDED),
                  in.get(COMPETENCIES),
                  in.get(CAUSES),
                  in.get(CONSEQUENCES),
                  in.get(WATCHED),
                  in.get(POINTS_TO_WATCH)));

  private static final Part<CohortSummary, Long> LINES = part("lines", COUNT, CohortSummary::lines);
  private static final Part<CohortSummary, Long> DECIDED =
      part("decided", COUNT, CohortSummary::decided);
  private static final Part<CohortSummary, Long> REJECTED =
      part("rejected", COUNT, CohortSummary::rejected);
  private static final Part<CohortSummary, List<CohortFigures>> FIGURES =
      part("figures", listOf(COHORT_FIGURES), CohortSummary::figures);
  private static final Part<CohortSummary, SortedMap<DocumentProblemCode, Long>> PROBLEMS =
      part(
          "problems",
          sortedMapOf(constants(DocumentProblemCode.class, DocumentProblemCode.values()), COUNT),
          CohortSummary::problems);

  private static final ObjectFormat<CohortSummary, ?> COHORT_SUMMARY =
      record(
          CohortSummary.class,
          List.of(LINES, DECIDED, REJECTED, FIGURES, PROBLEMS),
          in ->
              new CohortSummary(
                  in.get(LINES),
                  in.get(DECIDED),
                  in.get(REJECTED),
                  in.get(FIGURES),
                  in.get(PROBLEMS)));

  static final DocumentFormat<CohortSummary> DOCUMENT =
      new DocumentFormat<>("cqpm-cohort-summary", COHORT_SUMMARY, Migrations.OF_SUMMARIES);

  private CohortSummaryFormat() {}

  /** Writes a basis as it stands in a summary. */
  public static void writeBasis(CohortBasis basis, JsonGenerator json) throws IOException {
    COHORT_BASIS.write(basis, new CoreSink(json));
  }

  /**
   * Reads the basis that begins at the parser's token.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static CohortBasis readBasis(JsonParser json) throws IOException {
    try {
      return Objects.requireNonNull(COHORT_BASIS.read(Pass.trusting(new CoreTokens(json))));
    } catch (Pass.Interrupted e) {
      throw new IllegalArgumentException("It is no basis of figures.", e);
    }
  }
}
