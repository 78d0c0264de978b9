package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what two decisions differ, a readable line for each thing. */
final class Differences {
  private final List<String> lines = new ArrayList<>();

  private Differences() {}

  /** Returns the differences in outcome, certification, blocks and competencies. */
  static List<String> inStatuses(AdmissibilityDecision one, AdmissibilityDecision other) {
    Differences differences = new Differences();
    differences.compareStatuses(one, other);
    return differences.lines;
  }

  /** Returns the differences in all that {@link #inStatuses} compares, and in the findings. */
  static List<String> inStatusesAndFindings(
      AdmissibilityDecision one, AdmissibilityDecision other) {
    Differences differences = new Differences();
    differences.compareStatuses(one, other);
    differences.compareFindings(one, other);
    return differences.lines;
  }

  /** Returns all differences; none if and only if the decisions are equal. */
  static List<String> inAll(AdmissibilityDecision one, AdmissibilityDecision other) {
    if (one.equals(other)) {
      return List.of();
    }
    Differences differences = new Differences();
    differences.compareStatuses(one, other);
    differences.compareFindings(one, other);
    differences.compareEach("left aside", leftAside(one), leftAside(other));
    differences.compare("remaining steps", one.getRemainingSteps(), other.getRemainingSteps());
    differences.compare("target", one.getTarget(), other.getTarget());
    differences.compare("provenance", one.getProvenance(), other.getProvenance());
    if (differences.lines.isEmpty()) {
      differences.lines.add("what is not shown, such as the reference to the candidate");
    }
    return differences.lines;
  }

  private void compareStatuses(AdmissibilityDecision one, AdmissibilityDecision other) {
    compare("outcome", one.getOutcome(), other.getOutcome());
    compare("certification", one.getCertification(), other.getCertification());
    Map<Object, Object> blocks = new LinkedHashMap<>();
    one.getBlocks().forEach(block -> blocks.put(block.block(), block));
    Map<Object, Object> otherBlocks = new LinkedHashMap<>();
    other.getBlocks().forEach(block -> otherBlocks.put(block.block(), block));
    compareEach("block", blocks, otherBlocks);
    Map<Object, Object> competencies = new LinkedHashMap<>();
    one.getCompetencies().forEach(each -> competencies.put(each.getCompetency(), each));
    Map<Object, Object> otherCompetencies = new LinkedHashMap<>();
    other.getCompetencies().forEach(each -> otherCompetencies.put(each.getCompetency(), each));
    compareEach("competency", competencies, otherCompetencies);
  }

  private void compareFindings(AdmissibilityDecision one, AdmissibilityDecision other) {
    compareEach("finding", findings(one), findings(other));
  }

  private static Map<Object, Object> findings(AdmissibilityDecision decision) {
    Map<Object, Object> findings = new LinkedHashMap<>();
    for (Finding finding : decision.getFindings()) {
      findings.put(
          "%s about %s %s".formatted(finding.rule(), finding.subject().kind(), finding.subject()),
          finding.answer());
    }
    return findings;
  }

  private static Map<Object, Object> leftAside(AdmissibilityDecision decision) {
    Map<Object, Object> leftAside = new LinkedHashMap<>();
    for (LeftAside left : decision.getLeftAside()) {
      leftAside.put(left.record(), left.reason());
    }
    return leftAside;
  }

  private void compareEach(String what, Map<Object, Object> one, Map<Object, Object> other) {
    Set<Object> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.forEach(key -> compare(what + " " + key, one.get(key), other.get(key)));
    if (one.equals(other)) {
      compareOrder(what, List.copyOf(one.keySet()), List.copyOf(other.keySet()));
    }
  }

  /** Notes the first place at which the order of the same things differs. */
  private void compareOrder(String what, List<Object> one, List<Object> other) {
    for (int place = 0; place < one.size(); place++) {
      if (!one.get(place).equals(other.get(place))) {
        compare("order of each %s".formatted(what), one.get(place), other.get(place));
        return;
      }
    }
  }

  private void compare(String what, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      lines.add("%s: %s -> %s".formatted(what, told(one), told(other)));
    }
  }

  private static Object told(@Nullable Object value) {
    return value == null ? "nothing" : value;
  }
}
