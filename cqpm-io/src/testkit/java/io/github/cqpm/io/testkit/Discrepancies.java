package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.io.testkit.Told.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a decision says otherwise than a story, and why; what is equal of several, told once. */
final class Discrepancies {
  private static final int MOST_REASONS = 5;

  /**
   * Something that is expected in one place and said otherwise.
   *
   * @param what with {@code %s} where the names stand of which it is true
   */
  private record Discrepancy(Place at, String what, String wanted, String said) {}

  private record Named(List<String> names, List<Finding> reasons) {}

  private final Map<Discrepancy, Named> found = new LinkedHashMap<>();

  /** Each answer is told once, under the first difference that it explains. */
  private final Set<Finding> toldBefore = new HashSet<>();

  /** Adds a difference, if it is one. */
  void compare(
      Place at, String what, String name, String wanted, String said, Stream<Finding> reasons) {
    if (!wanted.equals(said)) {
      Named named =
          found.computeIfAbsent(
              new Discrepancy(at, what, wanted, said),
              first -> new Named(new ArrayList<>(), new ArrayList<>()));
      named.names().add(name);
      reasons.filter(toldBefore::add).forEach(named.reasons()::add);
    }
  }

  /** Tells them all. */
  void tell(StoryProblems problems) {
    found.forEach((each, named) -> problems.add(each.at(), tell(each, named)));
  }

  private static Said tell(Discrepancy each, Named named) {
    String what = each.what().formatted(String.join(", ", named.names()));
    Said told = Said.of("difference", what, each.wanted(), each.said());
    // of a rule that answers alike about several, the first answer stands for all
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    named
        .reasons()
        .forEach(
            finding ->
                alike
                    .computeIfAbsent(
                        List.of(
                            finding.rule(),
                            finding.answer().kind(),
                            Set.copyOf(finding.answer().codes())),
                        first -> new ArrayList<>())
                    .add(finding));
    for (List<Finding> findings : alike.values().stream().limit(MOST_REASONS).toList()) {
      Finding finding = findings.get(0);
      String answer =
          "[%s, %s%s, %s]"
              .formatted(
                  finding.rule(),
                  finding.subject(),
                  findings.size() > 1 ? ", …" : "",
                  finding.answer().kind());
      Said reason = Said.in(explanations -> explanations.explain(finding));
      told = told.with((one, why) -> "%s%n- %s %s".formatted(one, why, answer), reason);
    }
    return told;
  }
}
