package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What rules hold against the jury of a session itself, such as its composition: told once, since
 * it is one jury, however many candidates it deliberated on.
 */
final class JuryPoints {
  /** What is told in one line. */
  private record Kind(RuleId rule, Mark mark, List<ReasonCode> codes) {}

  private JuryPoints() {}

  static List<Report.Point> of(List<Deliberated> all, Explanations explanations) {
    Map<Kind, Set<String>> told = new LinkedHashMap<>();
    for (Deliberated each : all) {
      for (Finding finding : findingsAbout(each).toList()) {
        Kind kind =
            new Kind(finding.rule(), markOf(finding, each.decision()), finding.answer().codes());
        told.computeIfAbsent(kind, key -> new TreeSet<>()).add(explanations.explain(finding));
      }
    }
    return told.entrySet().stream()
        .map(each -> point(each.getKey().mark(), List.of(), inWords(each, explanations)))
        .toList();
  }

  static Report.Point point(Mark mark, List<Title> about, String text) {
    return new Report.Point(mark, about, text, Optional.empty(), OptionalInt.empty());
  }

  /** Returns what is held against the deliberations of the day themselves. */
  static Stream<Finding> findingsAbout(Deliberated each) {
    List<String> ids =
        each.deliberations().stream().map(JuryDeliberation::getId).map(String::valueOf).toList();
    return each.decision().getFindings().stream()
        .filter(finding -> finding.subject().kind() == Subject.Kind.DELIBERATION)
        .filter(finding -> ids.contains(finding.subject().key()))
        .filter(finding -> !finding.answer().isClear());
  }

  private static Mark markOf(Finding finding, AdmissibilityDecision decision) {
    boolean isNotice =
        decision.getProvenance().find(finding.rule()).map(AppliedRule::severity).stream()
            .allMatch(severity -> severity == Severity.NOTICE);
    if (finding.answer().kind() == Answer.Kind.UNDETERMINED) {
      return Mark.MISSING;
    }
    return isNotice ? Mark.POINT_TO_WATCH : Mark.NOT_SATISFIED;
  }

  /** Records are named differently in each candidacy: then what differs is left out. */
  private static String inWords(Map.Entry<Kind, Set<String>> each, Explanations explanations) {
    return each.getValue().size() == 1
        ? each.getValue().iterator().next()
        : String.join(" ", each.getKey().codes().stream().map(explanations::label).toList());
  }
}
