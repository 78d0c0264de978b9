package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.ValueDifference.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /** Returns the places at which their documents differ, in the order of the stored one. */
  public static List<ValueDifference> compare(Object stored, Object recomputed) {
    return compare(CanonicalJson.toTree(stored), CanonicalJson.toTree(recomputed));
  }

  static List<ValueDifference> compare(JsonNode stored, JsonNode recomputed) {
    TreeComparison comparison = new TreeComparison();
    comparison.compare(new Way("", List.of(), false), stored, recomputed);
    return comparison.differences;
  }

  /** The way to a value. */
  private record Way(String pointer, List<String> path, boolean hidden) {
    Way to(String name) {
      return step(name, name);
    }

    Way to(int index, JsonNode element) {
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

  private void compare(Way way, JsonNode stored, JsonNode recomputed) {
    if (stored.equals(recomputed)) {
      return;
    }
    if (stored.isObject() && recomputed.isObject()) {
      compareProperties(way, stored, recomputed);
    } else if (stored.isArray() && recomputed.isArray()) {
      compareElements(way, stored, recomputed);
    } else {
      report(Kind.ALTERED, way, shown(way, stored), shown(way, recomputed));
    }
  }

  private void compareProperties(Way way, JsonNode stored, JsonNode recomputed) {
    Set<String> names = new LinkedHashSet<>();
    stored.fieldNames().forEachRemaining(names::add);
    recomputed.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      Way to = way.to(name);
      if (!recomputed.has(name)) {
        report(Kind.ADDED, to, shown(to, stored.get(name)), "");
      } else if (!stored.has(name)) {
        report(Kind.MISSING, to, "", shown(to, recomputed.get(name)));
      } else {
        compare(to, stored.get(name), recomputed.get(name));
      }
    }
  }

  /** Leaves out what is equal at both ends; then elements about the same thing go together. */
  private void compareElements(Way way, JsonNode stored, JsonNode recomputed) {
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
      Way way, JsonNode stored, List<Integer> added, JsonNode recomputed, List<Integer> missing) {
    if (added.size() == missing.size()) {
      for (int i = 0; i < added.size(); i++) {
        JsonNode expected = recomputed.get(missing.get(i));
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

  private static String shown(Way way, JsonNode value) {
    if (way.hidden() || value.isContainerNode()) {
      return "";
    }
    String text = value.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  /** Returns what an element is about; a plain value is about itself. */
  private static String nameOf(JsonNode element) {
    return element.isObject()
        ? NAMING.stream()
            .filter(element::has)
            .map(name -> nameOf(element.get(name)))
            .collect(Collectors.joining(" "))
        : element.asText();
  }
}
