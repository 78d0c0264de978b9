package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.Refused;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cohort in numbers. */
class CohortSummaryTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final BlockCode BLOCK = BlockCode.of("BDC0001");
  private static final CompetencyId COMPETENCY = CompetencyId.parse("BDC0001-1");

  /** The head of a line, as far as a summary reads it. */
  private static final String HEAD =
      "{\"line\":1,\"causes\":[],\"consequences\":[],\"pointsToWatch\":[],\"awarded\":{},"
          + "\"basis\":{\"referential\":{\"id\":\"small\",\"version\":\"1\"},"
          + "\"ruleSet\":\"referential\",\"ruleSetVersion\":\"1\",\"cautions\":[],"
          + "\"policy\":{},\"asOf\":\"2026-06-30\"},";

  private static final CohortSummary SUMMARY =
      Cohort.decide(Cohort.decider(), String.join("\n", Cohort.GOOD) + "\nbad\n{}\n").summary();

  private static final CohortFigures FIGURES = SUMMARY.figures().get(0);

  @Test
  void counts_each_line_once() {
    assertThat(List.of(SUMMARY.lines(), SUMMARY.decided(), SUMMARY.rejected()))
        .containsExactly(7L, 5L, 2L);
    assertThat(FIGURES.outcomes())
        .isEqualTo(
            Map.of(AdmissibilityStatus.ADMISSIBLE, 1L, AdmissibilityStatus.UNDETERMINED, 4L));
    assertThat(FIGURES.certifications().values()).containsExactly(1L, 4L);
    assertThat(FIGURES.competencies().get(COMPETENCY).values().stream().mapToLong(it -> it).sum())
        .isEqualTo(5);
    assertThat(SUMMARY.problems())
        .isEqualTo(
            Map.of(
                DocumentProblemCode.MALFORMED_JSON, 1L, DocumentProblemCode.MISSING_PROPERTY, 1L));
  }

  @Test
  void counts_a_candidacy_once_for_each_code_that_stands_in_its_way() {
    assertThat(FIGURES.causes())
        .isEqualTo(
            Map.of(
                MissingFact.ENROLMENT.code(), 1L,
                MissingFact.PLAN.code(), 1L,
                MissingFact.COMPANY_OPINION.code(), 1L,
                MissingFact.JURY_RULING.code(), 1L));
    assertThat(FIGURES.consequences())
        .isEqualTo(
            Map.of(
                MissingFact.COMPETENCY_PENDING.code(), 4L,
                MissingFact.COUNTING_ASSESSMENT.code(), 2L,
                MissingFact.REPORT_DUE.code(), 1L,
                MissingFact.JURY_RULING.code(), 2L));
  }

  @Test
  void tells_how_far_candidacies_have_come_and_who_is_awaited() {
    assertThat(FIGURES.stages())
        .isEqualTo(
            Map.of(
                CohortStage.ENROLLED, 4L,
                CohortStage.PLANNED, 3L,
                CohortStage.ASSESSED, 3L,
                CohortStage.OPINION_GIVEN, 2L,
                CohortStage.VALIDATED, 1L));
    assertThat(FIGURES.awaited())
        .isEqualTo(
            Map.of(
                Actor.CANDIDATE, 1L,
                Actor.CENTRE, 1L,
                Actor.COMPANY, 1L,
                Actor.COMMISSION, 2L,
                Actor.JURY, 4L));
    assertThat(FIGURES.steps().get(Action.DELIBERATE).candidacies()).isEqualTo(3);
    assertThat(FIGURES.steps().get(Action.DELIBERATE).first()).isEqualTo(1);
  }

  @Test
  void tells_what_juries_have_awarded_as_against_what_is_admissible() {
    List<String> awarded =
        Stream.of("", "opinion")
            .map(Cohort::without)
            .map(CohortSummaryTest::awarded)
            .map(Cohort::line)
            .toList();
    CohortFigures figures =
        Cohort.decide(Cohort.decider(), String.join("\n", awarded)).summary().figures().get(0);
    assertThat(figures.awarded())
        .isEqualTo(
            Map.of(
                Award.certificate(),
                Map.of(AdmissibilityStatus.ADMISSIBLE, 1L, AdmissibilityStatus.UNDETERMINED, 1L)));
    assertThat(figures.stages()).containsEntry(CohortStage.AWARDED, 1L);
    assertThat(figures.awaited()).isEqualTo(Map.of(Actor.COMPANY, 1L));
  }

  private static Candidacy awarded(Candidacy candidacy) {
    JuryDeliberation deliberation = candidacy.getDeliberations().get(0);
    return candidacy
        .without(deliberation.getId())
        .plus(JuryDeliberation.builder().from(deliberation).addAward(Award.certificate()).build());
  }

  @Test
  void figures_of_another_day_or_other_rules_stand_apart() {
    CohortSummary later =
        Cohort.decide(
                CohortDecider.of(
                    CertificationEngine.of(RuleSet.agreement()),
                    Cohort.REFERENTIAL,
                    CompleteCandidacy.LAST_DAY.plusDays(1)),
                Cohort.GOOD.get(0))
            .summary();
    CohortSummary both = SUMMARY.plus(later);
    assertThat(both.decided()).isEqualTo(6);
    assertThat(both.figures()).containsExactly(FIGURES, later.figures().get(0));
    assertThat(both.getFigures(Cohort.REFERENTIAL.getReference())).hasSize(2);
    assertThat(both.getFigures(Referentials.technicoCommercialIndustriel().getReference()))
        .isEmpty();
    assertThat(later.figures().get(0).basis().orElseThrow().cautions())
        .containsExactly("AGREEMENT_REVISION_NOT_SEEN");
  }

  @Test
  void rates_are_shares_of_what_they_are_about() {
    assertThat(SUMMARY.getRejectionRate().getAsDouble()).isCloseTo(2.0 / 7, within(1e-9));
    assertThat(FIGURES.getRate(AdmissibilityStatus.ADMISSIBLE)).isEqualTo(0.2);
    assertThat(FIGURES.getRate(AdmissibilityStatus.NOT_ADMISSIBLE)).isEqualTo(0);
    assertThat(FIGURES.getRate(BLOCK, AdmissibilityStatus.ADMISSIBLE)).hasValue(0.2);
    assertThat(FIGURES.getRate(COMPETENCY, CompetencyStatus.VALIDATED)).hasValue(0.2);
    assertThat(FIGURES.getRate(MissingFact.JURY_RULING.code())).isEqualTo(0.2);
    long awards = FIGURES.awards().get(BLOCK).values().stream().mapToLong(it -> it).sum();
    assertThat(awards).isEqualTo(5);
  }

  @Test
  void there_is_no_rate_where_nothing_was_decided() {
    assertThat(CohortSummary.empty().getRejectionRate()).isEmpty();
    assertThat(CohortSummary.empty().figures()).isEmpty();
    assertThat(FIGURES.getRate(BlockCode.of("BDC9999"), AwardStatus.ADMISSIBLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"ADMISSIBLE\": 1 | \"ADMISSIBEL\": 1 | UNKNOWN_CONSTANT /figures/0/outcomes/ADMISSIBEL",
        "\"ENROLMENT\": 1 | \"Enrolment\": 1 | MALFORMED_VALUE /figures/0/causes/Enrolment",
        "\"decided\": 5 | \"decided\": \"5\" | WRONG_TYPE /decided",
        "\"decided\": 5 | \"decided\": 5.0 | MALFORMED_VALUE /decided",
        "\"decided\": 5, | `` | MISSING_PROPERTY ",
        "\"decided\": 5 | \"decided\": 6 | INVALID_VALUE ",
        "\"watched\": 0 | \"watched\": 6 | INVALID_VALUE /figures/0",
        "\"VALIDATED\": 1 | \"VALIDATED\": 3 | INVALID_VALUE /figures/0",
        "\"JURY\": 4 | \"JURY\": 6 | INVALID_VALUE /figures/0",
        "\"UNDETERMINED\": 4 | \"UNDETERMINED\": 9223372036854775807 | INVALID_VALUE /figures/0",
        "cqpm-cohort-summary | cqpm-decision | WRONG_FORMAT /format",
        "\"formatVersion\": 2 | \"formatVersion\": 3 | UNSUPPORTED_VERSION /formatVersion",
        "\"decided\": 5 | \"decided\": 5, \"undecided\": 0 | UNKNOWN_PROPERTY /undecided",
      })
  void is_read_as_strictly_as_other_documents(String good, String bad, String problem) {
    String document = JSON.write(SUMMARY);
    assertThat(document).contains(good);
    assertThat(
            Refused.problems(
                () -> JSON.read(document.replaceFirst(good, bad), CohortSummary.class)))
        .extracting(each -> each.code() + " " + each.pointer())
        .containsExactly(problem.contains(" ") ? problem : problem + " ");
  }

  @Test
  void numbers_that_do_not_go_together_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CohortSummary(
                    8,
                    SUMMARY.decided(),
                    SUMMARY.rejected(),
                    List.of(FIGURES),
                    SUMMARY.problems()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CohortSummary(10, 10, 0, List.of(FIGURES, FIGURES), new TreeMap<>()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + "\"decision\":{\"outcome\":\"ADMISS",
        HEAD + "\"decision\":{}}",
        HEAD + "\"decision\":{\"outcome\":\"PERHAPS\"}}",
        HEAD + "\"decision\":{\"outcome\":\"ADMISSIBLE\",\"outcome\":\"ADMISSIBLE\"}}",
        HEAD + "\"basis\":{},\"decision\":{\"outcome\":\"ADMISSIBLE\"}}",
        "{\"line\":1,\"causes\":[],\"decision\":{\"outcome\":\"ADMISSIBLE\"}}",
        "{\"line\":1,\"reasons\":[],\"decision\":{\"outcome\":\"ADMISSIBLE\"}}",
        "{\"line\":1,\"problems\":[{\"code\":\"TOO_LONG\"}]}",
        "{\"line\":1}",
        "",
      })
  void a_line_that_was_not_written_so_is_told_with_its_number(String line) {
    String good = Cohort.decide(Cohort.decider(), Cohort.GOOD.get(0)).decisions();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CohortOutputs.summarize(
                    new ByteArrayInputStream(Cohort.bytes(good + line + "\n")),
                    new ByteArrayInputStream(new byte[0])))
        .withMessage("Line 2 of the decisions is none that a cohort's run has written.");
  }
}
