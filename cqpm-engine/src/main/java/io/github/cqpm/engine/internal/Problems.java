package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects input problems: one for each code and set of ids, with all offending values. */
final class Problems {
  private record Key(InputProblemCode code, List<String> ids) {}

  private final Map<Key, Set<Argument>> found = new LinkedHashMap<>();

  void add(InputProblemCode code, Collection<?> ids, Argument... values) {
    List<String> sorted = ids.stream().map(Object::toString).distinct().sorted().toList();
    found
        .computeIfAbsent(new Key(code, sorted), key -> new LinkedHashSet<>())
        .addAll(List.of(values));
  }

  List<InputProblem> toList() {
    List<InputProblem> problems = new ArrayList<>();
    found.forEach(
        (key, values) ->
            problems.add(new InputProblem(key.code(), key.ids(), List.copyOf(values))));
    return problems;
  }
}
