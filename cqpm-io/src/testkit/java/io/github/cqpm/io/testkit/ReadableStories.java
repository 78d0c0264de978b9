package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.ReadableRequests;
import net.jqwik.api.SampleReportingFormat;

/**
 * How a failing property of jqwik shows a request: as a story file, to be pasted into a suite.
 * jqwik finds it by itself, and prefers it to the format of the engine's kit.
 */
public final class ReadableStories implements SampleReportingFormat {
  /** Makes the format; jqwik does so. */
  public ReadableStories() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof DecisionRequest;
  }

  @Override
  public int priority() {
    return 1;
  }

  @Override
  public Object report(Object value) {
    try {
      return SampleReportingFormat.plainLabel(
          "\n" + Story.write((DecisionRequest) value, EngineUnderTest.standard()));
    } catch (RuntimeException undecided) { // by an engine that is wrong enough to fail
      return new ReadableRequests().report(value);
    }
  }
}
