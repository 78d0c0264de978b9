package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts points of one kind together, such as one opinion against seven competencies: in the row of a
 * table, seven sentences that differ in ids alone hide what else there is.
 */
final class PointGroups {
  /** What is told together; the text where a free text, or no answer of a rule, is behind it. */
  private record Kind(Mark mark, Optional<RuleId> rule, List<ReasonCode> codes, String text) {}

  private PointGroups() {}

  static List<Report.Point> of(
      List<Report.Point> points, List<Finding> findings, Explanations explanations) {
    Map<String, Finding> bySentence = new HashMap<>();
    findings.forEach(finding -> bySentence.putIfAbsent(explanations.explain(finding), finding));
    Map<Kind, List<Report.Point>> groups = new LinkedHashMap<>();
    for (Report.Point point : points) {
      groups
          .computeIfAbsent(
              kindOf(point, Optional.ofNullable(bySentence.get(point.text()))),
              kind -> new ArrayList<>())
          .add(point);
    }
    return groups.entrySet().stream()
        .map(
            group ->
                group.getValue().size() == 1
                    ? group.getValue().get(0)
                    : together(group.getKey(), group.getValue(), explanations))
        .toList();
  }

  private static Kind kindOf(Report.Point point, Optional<Finding> finding) {
    return finding
        .filter(known -> point.said().isEmpty())
        .map(known -> new Kind(point.mark(), Optional.of(known.rule()), known.answer().codes(), ""))
        .orElseGet(() -> new Kind(point.mark(), Optional.empty(), List.of(), point.text()));
  }

  private static Report.Point together(
      Kind kind, List<Report.Point> points, Explanations explanations) {
    List<Title> about =
        points.stream().flatMap(point -> point.about().stream()).distinct().toList();
    String text =
        kind.codes().isEmpty()
            ? kind.text()
            : String.join(" ", kind.codes().stream().distinct().map(explanations::label).toList());
    return new Report.Point(kind.mark(), about, text, points.get(0).said(), OptionalInt.empty());
  }
}
