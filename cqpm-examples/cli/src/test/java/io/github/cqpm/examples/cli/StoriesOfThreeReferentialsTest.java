package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stories of the other referentials with their reports to the letter, one under each rule set.
 * After a wanted change, run this test with {@code -Dstories.update}, and read what it wrote.
 */
class StoriesOfThreeReferentialsTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/cqpm/examples/cli/reports");

  private static Story story(String name) {
    return Story.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static AdmissibilityDecision decide(String name, RuleSet rules) {
    Story story = story(name);
    return CertificationEngine.of(rules)
        .decide(story.referential(), story.candidacy(), story.asOf());
  }

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("block-carried-over", "agreement"),
        Arguments.of("criterion-not-met", "referential"));
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
