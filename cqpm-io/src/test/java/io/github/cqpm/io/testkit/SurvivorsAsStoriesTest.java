package io.github.cqpm.io.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.Fault;
import io.github.cqpm.engine.testkit.Faults;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
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
