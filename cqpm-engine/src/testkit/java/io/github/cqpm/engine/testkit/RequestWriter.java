package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Writes a request on which a mistake shows as a test that a suite can take over. The test kit of
 * cqpm-io writes a story file; where that kit is not there, nothing is written.
 */
public interface RequestWriter {
  /**
   * Returns a test that the right decision passes and the mistaken one does not; none, where what
   * differs cannot be said in one.
   */
  Optional<String> write(
      DecisionRequest request, AdmissibilityDecision right, AdmissibilityDecision mistaken);

  /** Returns what the first writer on the class path writes; none, if there is none. */
  static Optional<String> find(
      DecisionRequest request, AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    return ServiceLoader.load(RequestWriter.class, RequestWriter.class.getClassLoader())
        .findFirst()
        .flatMap(writer -> writer.write(request, right, mistaken));
  }
}
