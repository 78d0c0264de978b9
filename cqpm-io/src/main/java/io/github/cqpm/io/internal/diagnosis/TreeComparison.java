package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.ValueDifference.Kind;
import io.github.cqpm.io.internal.json.CanonicalJson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the documents of two decisions, value by value. */
public final class TreeComparison {
  /** What hides everything below it: references to people, a host's own text, and digests. */
  private static final Set<String> HIDDEN = Set.of("candidate", "citation", "digests");

  /** The properties that tell what an element of a list is about. */
  private static final List<String> NAMING =
      List.of(
          "rule",
          "id",
          "competency",
          "block",
          "part",
          "record",
          "action",
          "subject",
          "kind",
          "key",
          "name",
          "code");

  private static final int LONGEST_SHOWN = 100;

  private final List<ValueDifference> differences = new ArrayList<>();

  private TreeComparison() {}

  /** Returns the places at which two documents differ, in the order of the stored one. */
  public static List<ValueDifference> compare(Object stored, Object recomputed) {
    TreeComparison comparison = new TreeComparison();
    comparison.compare(new Way("", List.of(), false), stored, recomputed);
    return comparison.differences;
  }

  /** The way to a value. */
  private record Way(String pointer, List<String> path, boolean hidden) {
    Way to(String name) {
      return step(name, name);
    }

    Way to(int index, Object element) {
      String called = nameOf(element);
      return step(String.valueOf(index), called.isEmpty() ? String.valueOf(index) : called);
    }

    private Way step(String name, String called) {
      return new Way(
          CanonicalJson.step(pointer, name),
          Stream.concat(path.stream(), Stream.of(called)).toList(),
          hidden || HIDDEN.contains(name));
    }
  }

  private void compare(Way way, Object stored, Object recomputed) {
    if (stored.equals(recomputed)) {
      return;
    }
    if (stored instanceof Map<?, ?> object && recomputed instanceof Map<?, ?> other) {
      compareProperties(way, object, other);
    } else if (stored instanceof List<?> array && recomputed instanceof List<?> other) {
      compareElements(way, array, other);
    } else {
      report(Kind.ALTERED, way, shown(way, stored), shown(way, recomputed));
    }
  }

  private void compareProperties(Way way, Map<?, ?> stored, Map<?, ?> recomputed) {
    Set<Object> names = new LinkedHashSet<>(stored.keySet());
    names.addAll(recomputed.keySet());
    for (Object name : names) {
      Way to = way.to((String) name);
      Object here = stored.get(name);
      Object there = recomputed.get(name);
      if (here != null && there != null) {
        compare(to, here, there);
      } else if (here != null) {
        report(Kind.ADDED, to, shown(to, here), "");
      } else if (there != null) {
        report(Kind.MISSING, to, "", shown(to, there));
      }
    }
  }

  /** Leaves out what is equal at both ends; then elements about the same thing go together. */
  private void compareElements(Way way, List<?> stored, List<?> recomputed) {
    int from = 0;
    int end = stored.size();
    int endOfRecomputed = recomputed.size();
    while (from < Math.min(end, endOfRecomputed) && stored.get(from).equals(recomputed.get(from))) {
      from++;
    }
    while (Math.min(end, endOfRecomputed) > from
        && stored.get(end - 1).equals(recomputed.get(endOfRecomputed - 1))) {
      end--;
      endOfRecomputed--;
    }
    Map<String, Deque<Integer>> byName = new HashMap<>();
    Set<Integer> missing = new TreeSet<>();
    for (int i = from; i < endOfRecomputed; i++) {
      byName.computeIfAbsent(nameOf(recomputed.get(i)), name -> new ArrayDeque<>()).add(i);
      missing.add(i);
    }
    List<Integer> added = new ArrayList<>();
    int last = -1;
    boolean inOrder = true;
    for (int i = from; i < end; i++) {
      Integer match = byName.getOrDefault(nameOf(stored.get(i)), new ArrayDeque<>()).poll();
      if (match == null) {
        added.add(i);
      } else {
        missing.remove(match);
        inOrder &= match > last;
        last = match;
        compare(way.to(i, recomputed.get(match)), stored.get(i), recomputed.get(match));
      }
    }
    if (!inOrder) {
      report(Kind.REORDERED, way, "", "");
    }
    reportUnmatched(way, stored, added, recomputed, List.copyOf(missing));
  }

  /** Takes as many elements on either side for altered ones. */
  private void reportUnmatched(
      Way way, List<?> stored, List<Integer> added, List<?> recomputed, List<Integer> missing) {
    if (added.size() == missing.size()) {
      for (int i = 0; i < added.size(); i++) {
        Object expected = recomputed.get(missing.get(i));
        compare(way.to(added.get(i), expected), stored.get(added.get(i)), expected);
      }
      return;
    }
    for (int i : added) {
      Way to = way.to(i, stored.get(i));
      report(Kind.ADDED, to, shown(to, stored.get(i)), "");
    }
    for (int i : missing) {
      Way to = way.to(i, recomputed.get(i));
      report(Kind.MISSING, to, "", shown(to, recomputed.get(i)));
    }
  }

  private void report(Kind kind, Way way, String stored, String recomputed) {
    differences.add(new ValueDifference(kind, way.pointer(), way.path(), stored, recomputed));
  }

  private static String shown(Way way, Object value) {
    if (way.hidden() || value instanceof Map || value instanceof List) {
      return "";
    }
    String text = value instanceof String ? CanonicalJson.of(value) : value.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  /** Returns what an element is about; a plain value is about itself. */
  private static String nameOf(Object element) {
    if (element instanceof List) {
      return "";
    }
    return element instanceof Map<?, ?> object
        ? NAMING.stream()
            .map(object::get)
            .filter(Objects::nonNull)
            .map(TreeComparison::nameOf)
            .collect(Collectors.joining(" "))
        : element.toString();
  }
}
