package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A request whose decision comes to an answer that a suite did not.
 *
 * @param request the request, made small
 * @param parameters what the rule that answers was made with, as its description says
 */
public record CoverageExample(DecisionRequest request, SortedMap<String, String> parameters) {
  /** Returns lines that tell the request by what it has otherwise than a complete candidacy. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>(RequestInShort.of(request));
    parameters.forEach((name, value) -> lines.add("the rule's %s = %s".formatted(name, value)));
    return lines;
  }
}
