package io.github.cqpm.io.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.Fault;
import io.github.cqpm.engine.testkit.Faults;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** A mistake that a suite did not notice, told as a story that would have noticed it. */
class SurvivorsAsStoriesTest {
  private static final Fault FAULT = Fault.named("revoked-record-counts");

  /** Looks at one candidacy, in which nothing is revoked. */
  static class Weak {
    @Test
    void a_complete_candidacy_is_admissible() {
      assertThat(
              EngineUnderTest.standard()
                  .decide(
                      SmallReferential.get(),
                      CompleteCandidacy.to(SmallReferential.get()),
                      LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    }
  }

  @Test
  void come_true_with_the_right_engine_and_not_with_the_mistake() {
    DynamicTest survivor =
        Faults.against(Weak.class)
            .trying(FAULT)
            .withStories(Story::write)
            .tests()
            .filter(test -> test.getDisplayName().equals(FAULT.getName()))
            .findFirst()
            .orElseThrow();
    String told =
        String.valueOf(
            catchThrowableOfType(AssertionError.class, () -> survivor.getExecutable().execute())
                .getMessage());

    Story story = Story.of(storyIn(told));

    story.verify();
    assertThatThrownBy(() -> story.verify(FAULT::in)).isInstanceOf(AssertionError.class);
  }

  @Test
  void notice_each_fault_where_they_are_written_of_its_example() {
    assertThat(Fault.all().stream().filter(SurvivorsAsStoriesTest::isMissedByItsStory)).isEmpty();
  }

  private static boolean isMissedByItsStory(Fault fault) {
    CertificationEngine right = CertificationEngine.of(fault.getRuleSet());
    // A story cannot name rules that are not ours, such as a text of the agreement yet to come.
    UnaryOperator<CertificationEngine> rules =
        fault.getName().equals("later-text-takes-back") ? ours -> right : ours -> ours;
    Story story = Story.of(Story.write(fault.getExample().orElseThrow(), right, fault.in(right)));
    story.verify(rules);
    try {
      story.verify(ours -> fault.in(rules.apply(ours)));
      return true;
    } catch (AssertionError noticed) {
      return false;
    }
  }

  /** Returns the lines after the word, without the two spaces before each. */
  private static String storyIn(String told) {
    return told.lines()
        .dropWhile(line -> !line.equals("As a story:"))
        .skip(1)
        .takeWhile(line -> line.isEmpty() || line.startsWith("  "))
        .map(line -> line.isEmpty() ? line : line.substring(2))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
