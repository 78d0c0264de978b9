package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stories of three referentials, under both rule sets, with their reports to the letter. After
 * a wanted change, run this test with {@code -Dstories.update}, and read what it wrote.
 */
class StoriesOfThreeReferentialsTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/cqpm/examples/cli/reports");

  private static final RecordId CARRIED = RecordId.of("AC-BDC0166");

  private static Story story(String name) {
    return Story.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static AdmissibilityDecision decide(String name, RuleSet rules) {
    Story story = story(name);
    return CertificationEngine.of(rules)
        .decide(story.referential(), story.candidacy(), story.asOf());
  }

  private static CompetencyStatus statusOf(AdmissibilityDecision decision, String competency) {
    return decision.find(CompetencyId.parse(competency)).orElseThrow().getStatus();
  }

  @Test
  void a_block_in_common_is_retained_under_the_agreement() {
    AdmissibilityDecision decision = decide("block-carried-over", RuleSet.agreement());
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(statusOf(decision, "BDC0166-1")).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(statusOf(decision, "BDC0166-2")).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(decision.getLeftAside()).isEmpty();
  }

  @Test
  void it_is_left_aside_under_the_rules_of_the_referential() {
    AdmissibilityDecision decision = decide("block-carried-over", RuleSet.referential());
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.UNDETERMINED);
    assertThat(statusOf(decision, "BDC0166-1")).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(decision.getLeftAside())
        .containsExactly(new LeftAside(CARRIED, LeftAsideReason.NO_RULE_FOR_IT));
  }

  @Test
  void the_other_way_round_it_is_not_kept_since_the_bundled_referential_has_no_block_in_common() {
    AdmissibilityDecision decision = decide("block-not-common", RuleSet.agreement());
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.UNDETERMINED);
    assertThat(statusOf(decision, "BDC0166-1")).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(decision.getFindings(RuleId.BLOCK_RETENTION))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.answer().codes())
                    .containsExactly(ReasonCode.OTHER_CERTIFICATION));
    assertThat(decide("block-not-common", RuleSet.referential()).getLeftAside())
        .containsExactly(new LeftAside(CARRIED, LeftAsideReason.NO_RULE_FOR_IT));
  }

  @Test
  void a_criterion_of_a_flat_list_that_is_not_met_is_noticed_and_stops_nothing() {
    AdmissibilityDecision decision = decide("criterion-not-met", RuleSet.referential());
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(decision.getFindings(RuleId.RESULT_AGREES_WITH_RATINGS))
        .filteredOn(finding -> !finding.answer().isClear())
        .extracting(finding -> finding.subject().key(), finding -> finding.answer().codes())
        .containsExactly(tuple("EV-3", List.of(ReasonCode.ACQUIRED_THOUGH_CRITERION_NOT_MET)));
  }

  @Test
  void what_was_assessed_by_a_method_for_other_competencies_does_not_count() {
    AdmissibilityDecision decision = decide("method-not-allowed", RuleSet.referential());
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.UNDETERMINED);
    assertThat(statusOf(decision, "BDC9903-1")).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(decision.getFindings(RuleId.METHOD_ALLOWED))
        .singleElement()
        .extracting(Finding::answer)
        .matches(answer -> !answer.isClear());
  }

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("block-carried-over", "referential"),
        Arguments.of("block-carried-over", "agreement"),
        Arguments.of("block-not-common", "referential"),
        Arguments.of("block-not-common", "agreement"),
        Arguments.of("criterion-not-met", "referential"),
        Arguments.of("method-not-allowed", "referential"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_report_reads_as_it_was_reviewed(String name, String rules) throws IOException {
    AdmissibilityDecision decision =
        decide(name, rules.equals("agreement") ? RuleSet.agreement() : RuleSet.referential());
    String report =
        Explanations.french()
            .explain(
                Dossier.of(story(name).referential(), story(name).candidacy(), decision),
                Depth.BLOCKING);
    Path file = FOLDER.resolve("%s-%s.txt".formatted(name, rules));
    if (System.getProperty("stories.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, report);
    }
    assertThat(report)
        .as("%s is stale; write it anew with -Dstories.update and read it", file)
        .isEqualTo(Files.readString(file));
  }
}
