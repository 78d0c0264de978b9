package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of earlier versions are read as if they were written today; later ones are refused. */
class VersionsTest {
  private static final CqpmJson JSON = CqpmJson.standard();

  /** Returns a decision that the quickstart wrote when the version was 1. */
  private static String ofVersion1() throws IOException {
    return text("version1/decision.json");
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = VersionsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<DocumentProblem> problems(String decision) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readDecision(decision))
        .getProblems();
  }

  @Test
  void a_decision_of_version_1_is_read_and_written_as_one_of_today() throws IOException {
    Reading<AdmissibilityDecision> reading = JSON.read(ofVersion1(), AdmissibilityDecision.class);
    assertThat(reading.getVersion()).isEqualTo(1);
    assertThat(reading.getWarnings()).isEmpty();
    AdmissibilityDecision decision = reading.getValue();
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(decision.getProvenance().getRules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.parameters()).isEmpty());
    assertThat(JSON.writeLine(decision))
        .isEqualTo(
            ofVersion1()
                .strip()
                .replace("\"formatVersion\":1", "\"formatVersion\":3")
                .replace(",\"citation\":", ",\"parameters\":{},\"citation\":"));
  }

  @Test
  void a_decision_of_version_2_is_read_with_the_rule_from_which_each_step_follows()
      throws IOException {
    String written = text("version2/decision.json");
    Reading<AdmissibilityDecision> reading = JSON.read(written, AdmissibilityDecision.class);
    assertThat(reading.getVersion()).isEqualTo(2);
    assertThat(reading.getWarnings()).isEmpty();
    AdmissibilityDecision decision = reading.getValue();
    assertThat(decision.getRecords()).isEmpty();
    assertThat(decision.getRemainingSteps())
        .hasSize(7)
        .noneMatch(step -> decision.find(step.rule(), step.subject().key()).orElseThrow().isClear())
        .filteredOn(step -> step.action() == RemainingStep.Action.ASSESS_AGAIN)
        .extracting(step -> step.subject().key() + " " + step.rule())
        .containsExactly("BDC0158-2 competency/acquired", "BDC0167-2 competency/validated-by-jury");
    assertThat(
            JSON.writeLine(decision).replaceAll("(\"key\":\"[^\"]+\"}),\"rule\":\"[^\"]+\"", "$1"))
        .isEqualTo(written.strip().replace("\"formatVersion\":2", "\"formatVersion\":3"));
  }

  @Test
  void a_decision_of_version_2_with_a_step_that_is_no_step_is_refused_at_its_place()
      throws IOException {
    String written = text("version2/decision.json");
    String bad = written.replaceFirst("\\{\"action\":\"ASSESS\",[^}]+}}", "7");
    assertThat(problems(bad))
        .singleElement()
        .extracting(DocumentProblem::code, DocumentProblem::pointer)
        .containsExactly(DocumentProblemCode.WRONG_TYPE, "/remainingSteps/0");
    assertThat(problems(written.replaceFirst("\"remainingSteps\":", "\"competencies\":[],$0")))
        .extracting(DocumentProblem::code)
        .contains(DocumentProblemCode.DUPLICATE_PROPERTY);
  }

  @Test
  void a_summary_of_version_1_is_read_and_written_as_one_of_today() throws IOException {
    String written = text("version1/cohort-summary.json");
    Reading<CohortSummary> reading = JSON.read(written, CohortSummary.class);
    assertThat(reading.getVersion()).isEqualTo(1);
    assertThat(JSON.write(reading.getValue()))
        .isEqualToNormalizingWhitespace(
            written.replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
  }

  @Test
  void parameters_written_while_the_version_was_still_1_are_kept() throws IOException {
    String written =
        ofVersion1()
            .replaceFirst(",\"citation\":", ",\"parameters\":{\"least\":\"3\"},\"citation\":");
    assertThat(JSON.readDecision(written).getProvenance().getRules().get(0).parameters())
        .containsEntry("least", "3");
  }

  @Test
  void a_later_decision_lacks_its_parameters() throws IOException {
    assertThat(problems(ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":2")))
        .extracting(DocumentProblem::code)
        .containsOnly(DocumentProblemCode.MISSING_PROPERTY);
  }

  @Test
  void what_is_wrong_with_a_decision_of_version_1_has_its_place_as_written() throws IOException {
    String bad = ofVersion1().replaceFirst("\"severity\":\"BLOCKING\"", "\"severity\":\"BLOCKIN\"");
    assertThat(problems(bad))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_CONSTANT);
              assertThat(problem.pointer()).isEqualTo("/provenance/rules/0/severity");
              assertThat(problem.column()).isEqualTo(1 + bad.indexOf("\"BLOCKIN\""));
              assertThat(problem.suggestion()).isEqualTo("BLOCKING");
            });
  }

  @Test
  void a_later_version_is_refused_with_one_problem_whatever_else_it_says() throws IOException {
    String later =
        ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":7,\"novelty\":{\"a\":1}");
    assertThat(problems(later))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNSUPPORTED_VERSION);
              assertThat(problem.pointer()).isEqualTo("/formatVersion");
              assertThat(Explanations.english().explain(problem))
                  .isEqualTo(
                      "The document is of version 7 of its format, written by a newer version of"
                          + " the library; this one reads up to version 3. Update the library.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void a_version_that_never_was_is_refused(String version) throws IOException {
    assertThat(
            problems(ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":" + version)))
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_VERSION);
              assertThat(problem.value()).isEqualTo(version);
              assertThat(Explanations.french().explain(problem)).contains("n'a jamais eu");
            });
  }
}
