package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.Fault;
import io.github.cqpm.engine.testkit.RequestWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine's kit shows of a mistake that nobody noticed is a story that notices it. */
class StoriesOfFaultsTest {
  @Test
  void pass_on_the_right_engine_and_fail_on_the_faulty_one() {
    int written = 0;
    for (Fault fault : Fault.all()) {
      Optional<DecisionRequest> example = fault.getExample();
      if (example.isPresent()) {
        CertificationEngine right = CertificationEngine.of(fault.getRuleSet());
        Optional<String> text =
            RequestWriter.find(
                example.get(), right.decide(example.get()), fault.in(right).decide(example.get()));
        if (text.isPresent()) {
          Story story = Story.of(text.get());
          story.verify();
          assertThatThrownBy(() -> story.verify(fault::in))
              .as(text.get())
              .isInstanceOf(AssertionError.class);
          written++;
        }
      }
    }
    assertThat(written).isGreaterThan(50);
  }
}
