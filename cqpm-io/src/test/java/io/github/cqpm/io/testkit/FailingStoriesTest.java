package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story that does not come true says so: where, what was expected, what is said, and why. */
class FailingStoriesTest {
  private static final String REFUSED =
      """
      title: Le jury refuse
      candidacy:
        deliberations:
          deliberation:
            rulings: { BDC0167-2: REFUSED }
      expected:
      """;

  private static String failureOf(String text) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, Story.of(text)::verify);
    return String.valueOf(failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome: ADMISSIBLE | 7:12 | outcome: expected ADMISSIBLE, the engine says NOT_ADMISSIBLE.",
        "certification: none | 7:18 | certification: expected none, the engine says NOT_ADMISSIBLE.",
        "competencies: VALIDATED | 7:17 | competencies, BDC0167-2: expected VALIDATED, the engine says REFUSED.",
        "competencies: { all: VALIDATED } | 7:24 | competencies, BDC0167-2: expected VALIDATED, the engine says REFUSED.",
        "competencies: { BDC0158-1: { since: 2025-12-02 } } | 7:39 | since: expected 2025-12-02, the engine says 2025-12-01.",
        "competencies: { BDC0158-1: { keptUntil: 2027-12-01 } } | 7:43 | keptUntil: expected 2027-12-01, the engine says none.",
        "competencies: { BDC0158-1: { since: none, keptUntil: none } } | 7:39 | since: expected none, the engine says 2025-12-01.",
        "blocks: { BDC0167: none } | 7:22 | blocks, BDC0167: expected none, the engine says NOT_ADMISSIBLE.",
        "awards: ADMISSIBLE | 7:11 | awards, BDC0167: expected ADMISSIBLE, the engine says NOT_ADMISSIBLE.",
        "findings: { plan/made: VIOLATED } | 7:26 | findings, plan/made, candidacy: expected VIOLATED, the engine says SATISFIED.",
        "findings: { plan/mde: VIOLATED } | 7:15 | Did you mean plan/made?",
        "findings: { company/opinion: VIOLATED } | 7:15 | Did you mean company/opinion-given, company/opinion-before-deliberation, company/opinion-agrees?",
        "findings: { plan/sent-to-centre: { S1: VIOLATED } } | 7:42 | not about S1 here, but about: plan.",
        "remainingSteps: none | 7:19 | remainingSteps, BDC0167-2: expected none, the engine says ASSESS_AGAIN.",
        "remainingSteps: { BDC0167-2: [ASSESS_AGAIN, DELIBERATE] } | 7:32 | expected ASSESS_AGAIN, DELIBERATE, the engine says ASSESS_AGAIN.",
        "leftAside: { plan: REVOKED } | 7:22 | leftAside, plan: expected REVOKED, the engine says none.",
        "validatedResults: { all: deliberation, BDC0158: other, BDC0166: deliberation } | 7:51 | validatedResults, BDC0158: expected other, the engine says deliberation.",
        "validatedResults: { all: deliberation, BDC0158: deliberation } | 7:28 | validatedResults, BDC0167-2: expected deliberation, the engine says none.",
        "validatedResults: none | 7:21 | validatedResults, BDC0158-1, BDC0158-2, BDC0167-1, BDC0167-3, BDC0166-1, BDC0166-2, BDC0158, BDC0166: expected none, the engine says deliberation.",
        "problems: [UNKNOWN_COMPETENCY] | 7:13 | the engine refuses nothing and says NOT_ADMISSIBLE.",
      })
  void tells_what_was_expected_and_what_is_said(String expected, String place, String said) {
    assertThat(failureOf(REFUSED + "  " + expected)).contains("story.yaml:" + place + "\n", said);
  }

  @Test
  void tells_why_in_both_languages_and_all_at_once() {
    assertThat(failureOf(REFUSED + "  outcome: ADMISSIBLE\n  competencies: VALIDATED\n"))
        .containsSubsequence(
            "Le jury refuse\u202f: le moteur ne dit pas",
            "story.yaml:7:12",
            "outcome\u202f: attendu ADMISSIBLE, le moteur dit NOT_ADMISSIBLE.",
            "story.yaml:8:17",
            "- Le jury a refusé de valider la compétence le 01/12/2025 (deliberation)."
                + " [competency/validated-by-jury, BDC0167-2, VIOLATED]",
            "Le jury refuse: the engine does not say",
            "story.yaml:7:12",
            "story.yaml:8:17",
            "- The jury refused to validate the competency on 2025-12-01 (deliberation).");
  }

  @Test
  void tells_once_what_is_equal_of_several_and_one_reason_for_all() {
    String failure =
        failureOf(
            "title: x\ncandidacy: { deliberations: none }\nexpected: { competencies: VALIDATED }");
    assertThat(failure)
        .contains(
            "competencies, BDC0158-1, BDC0158-2, BDC0167-1, BDC0167-2, BDC0167-3, BDC0166-1,"
                + " BDC0166-2\u202f: attendu VALIDATED, le moteur dit ACQUIRED.",
            "[competency/validated-by-jury, BDC0158-1, …, UNDETERMINED]")
        .containsOnlyOnce("expected VALIDATED, the engine says ACQUIRED.");
    assertThat(failure.split("competency/validated-by-jury")).hasSize(3);
  }

  @Test
  void offers_the_assessment_of_the_competency_that_a_revocation_names() {
    String text =
        """
        title: x
        candidacy: { revocations: { revocation: { date: 2025-12-05, record: %s } } }
        expected: { outcome: UNDETERMINED }
        """;
    assertThat(failureOf(text.formatted("BDC0167-2")))
        .contains("Vouliez-vous écrire assessment-BDC0167-2\u202f?", "[REVOKES_UNKNOWN]");
    assertThat(failureOf(text.formatted("opinon"))).contains("Did you mean opinion?");
    assertThat(failureOf(text.formatted("elsewhere"))).doesNotContain("Did you mean");
  }

  @Test
  void has_no_frames_but_a_hosts_own(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), REFUSED + "  outcome: ADMISSIBLE");
    Files.writeString(folder.resolve("b.yaml"), "titel: x");
    List<DynamicTest> tests = Stories.in(folder).toList();
    assertThat(tests).hasSize(2);
    for (DynamicTest test : tests) {
      callers(test.getExecutable()::execute);
    }
    assertThat(callers(() -> Story.of("titel: x"))).first().isEqualTo(getClass().getName());
  }

  /** Returns the classes in a trace, and asks that none of them is the kit's, JUnit's or Java's. */
  private static List<String> callers(ThrowingCallable refused) {
    List<String> callers =
        Stream.of(catchThrowable(refused).getStackTrace())
            .map(StackTraceElement::getClassName)
            .toList();
    assertThat(callers)
        .noneMatch(
            name ->
                name.matches("(java|org.junit)\\..*|.*\\.testkit\\.(Yaml|Stor(y|ies)).*(?<!Test)"));
    return callers;
  }

  @Test
  void tells_where_the_input_is_wrong_and_what_to_expect_then() {
    String text = "title: x\ncandidacy: { enrolments: { second: { date: 2025-03-04 } } }\n";
    assertThat(failureOf(text + "expected: { outcome: ADMISSIBLE }\n"))
        .contains("story.yaml:2:28\n", "problems: [SECOND_ENROLMENT]");
    assertThat(failureOf(text + "expected: { problems: [RULINGS_DIFFER] }\n"))
        .contains("problems: expected RULINGS_DIFFER, the engine says SECOND_ENROLMENT.");
    Story.of(text + "expected: { problems: SECOND_ENROLMENT }\n").verify();
  }

  @Test
  void is_a_test_of_its_title_that_leads_to_its_file(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("a.yaml"), REFUSED + "  outcome: NOT_ADMISSIBLE");
    Path below = Files.createDirectory(folder.resolve("below"));
    Path bad = Files.writeString(below.resolve("b.yml"), "titel: x");
    Files.writeString(folder.resolve("c.txt"), "no story");

    List<DynamicTest> tests = Stories.in(folder).toList();
    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly("Le jury refuse", "b.yml");
    assertThat(tests)
        .extracting(test -> test.getTestSourceUri().orElseThrow())
        .containsExactly(good.toUri(), bad.toUri());
    assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
        .isInstanceOf(InvalidStoryException.class);
  }

  @Test
  void a_folder_without_a_story_is_no_suite(@TempDir Path folder) {
    assertThatThrownBy(() -> Stories.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no story in");
  }

  @Test
  void may_be_of_a_candidacy_in_a_file(@TempDir Path folder) throws IOException {
    DecisionRequest request = Story.of(REFUSED + "  outcome: NOT_ADMISSIBLE").getRequest();
    Files.writeString(
        folder.resolve("dossier.json"), CqpmJson.standard().write(request.getCandidacy()));
    Path file =
        Files.writeString(
            folder.resolve("a.yaml"),
            "title: x\ncandidacy: dossier.json\nexpected: { outcome: NOT_ADMISSIBLE }");
    assertThat(Story.read(file).getRequest()).isEqualTo(request);
    Story.read(file).verify();
  }
}
