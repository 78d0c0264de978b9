package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.RequestWriter;
import java.util.Optional;

/**
 * Has the test kit of cqpm-engine show a mistake that nobody noticed as a story that notices it.
 */
public final class WrittenStories implements RequestWriter {
  /** Makes the writer; the engine's kit does so. */
  public WrittenStories() {}

  @Override
  public Optional<String> write(
      DecisionRequest request, AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    return StoryWriter.write(request, right, mistaken);
  }
}
