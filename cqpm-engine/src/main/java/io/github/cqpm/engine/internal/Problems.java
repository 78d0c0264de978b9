package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects input problems: one for each code and set of ids, with all offending values. The keys
 * are texts, which a map finds fast even where somebody chose ids of one hash.
 */
final class Problems {
  private record Found(InputProblemCode code, List<String> ids, Map<String, Argument> values) {}

  private Map<String, Found> found = Map.of();

  void add(InputProblemCode code, Collection<?> ids, Argument... values) {
    if (found.isEmpty()) {
      found = new LinkedHashMap<>(); // which most candidacies do without
    }
    List<String> sorted = ids.stream().map(Object::toString).distinct().sorted().toList();
    Found problem =
        found.computeIfAbsent(
            code + " " + String.join(" ", sorted),
            key -> new Found(code, sorted, new LinkedHashMap<>()));
    for (Argument value : values) {
      String key = value.getClass().getName() + " " + value.name() + " " + value.value();
      problem.values().putIfAbsent(key, value);
    }
  }

  void add(InputProblem problem) {
    add(problem.code(), problem.ids(), problem.values().toArray(Argument[]::new));
  }

  List<InputProblem> toList() {
    List<InputProblem> problems = new ArrayList<>();
    found
        .values()
        .forEach(
            each ->
                problems.add(
                    new InputProblem(
                        each.code(), each.ids(), List.copyOf(each.values().values()))));
    return problems;
  }
}
