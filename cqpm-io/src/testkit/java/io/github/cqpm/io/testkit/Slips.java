package io.github.cqpm.io.testkit;

import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slips of the hand that a name or a value betrays by itself, each with how to mend it. */
final class Slips {
  private static final String NAME = "([A-Za-z][A-Za-z0-9._/-]*)";

  /** A name and what follows it, where the space after the colon is missing or does not break. */
  private static final Pattern GLUED =
      Pattern.compile(NAME + "[ \u00a0\u202f]*:([\u00a0\u202f]*)\\S+");

  private static final Predicate<String> ENDS_UNBROKEN =
      Pattern.compile(".*[\u00a0\u202f]").asMatchPredicate();

  /** A name and what is most probably its value. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          NAME + "(?: +| *= *)(?:[A-Z0-9][A-Z0-9_.-]+|none|all|true|false|unknown|[\\[{].*)");

  /** A name at the beginning of a line, not followed by a colon that is one. */
  private static final Pattern BEGINS = Pattern.compile(NAME + "(?:(:)\\S.*| .*)?");

  /** The names by which a line is known not to be one of a text for people. */
  private static final Set<String> KNOWN =
      Stream.of(StoryReader.KEYS, Expected.KEYS, CandidacyShape.RECORDS, List.of("route", "target"))
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  private static final Predicate<String> CURLED =
      Pattern.compile("[“”„«»‘’].*|.*[“”„«»’]").asMatchPredicate();

  private Slips() {}

  /** Returns what is wrong in a name, seen by itself or with what was read as its value. */
  static Optional<Said> inName(String name, boolean hasValue) {
    if (ENDS_UNBROKEN.test(name)) {
      return Optional.of(Said.of("no-break-space"));
    }
    if (CURLED.test(name)) {
      return Optional.of(Said.of("curled"));
    }
    Optional<Said> slip = hasValue ? Optional.empty() : glued(name);
    return slip.or(() -> hasValue && !name.contains("{") ? Optional.empty() : withoutColon(name));
  }

  /** Returns whether a name and its value were read as one word. */
  static Optional<Said> glued(String word) {
    Matcher glued = GLUED.matcher(word);
    return !glued.matches()
        ? Optional.empty()
        : Optional.of(
            glued.group(2).isEmpty()
                ? Said.of("no-space", StoryProblems.shown(glued.group(1)))
                : Said.of("no-break-space"));
  }

  private static Optional<Said> withoutColon(String words) {
    Matcher without = WITHOUT_COLON.matcher(words);
    return without.matches()
        ? Optional.of(Said.of("no-colon", StoryProblems.shown(without.group(1))))
        : Optional.empty();
  }

  /** Returns what is wrong in a line that keeps a text from being YAML. */
  static Optional<Said> inLine(String line) {
    Matcher begins = BEGINS.matcher(line);
    return glued(line)
        .or(() -> withoutColon(line))
        .or(
            () ->
                begins.matches()
                        && (line.equals(begins.group(1)) || KNOWN.contains(begins.group(1)))
                    ? Optional.of(
                        Said.of(
                            begins.group(2) == null ? "no-colon" : "no-space",
                            StoryProblems.shown(begins.group(1))))
                    : Optional.empty());
  }

  /** Returns what is wrong in a value that is refused. */
  static Optional<Said> inValue(Told value) {
    return value instanceof Word word && word.plain() && CURLED.test(word.text())
        ? Optional.of(Said.of("curled"))
        : Optional.empty();
  }

  /** Returns what is wrong where a group is due, and something else is told. */
  static Optional<Said> insteadOfGroup(Told told) {
    if (told instanceof Word word && word.plain()) {
      return withoutColon(word.text());
    }
    return told instanceof Items list && list.dashed()
        ? Optional.of(Said.of("dash", pairIn(list)))
        : Optional.empty();
  }

  /** Returns the first name and value of a list, as they are written without a dash. */
  private static Object pairIn(Items list) {
    return list.items().stream()
        .filter(Fields.class::isInstance)
        .flatMap(item -> ((Fields) item).fields().values().stream())
        .filter(field -> !StoryProblems.shown(field.name()).isEmpty())
        .findFirst()
        .<Object>map(
            field ->
                field.value() instanceof Word word && !StoryProblems.shown(word.text()).isEmpty()
                    ? field.name() + ": " + word.text()
                    : field.name() + ": …")
        .orElse(Said.of("pair"));
  }
}
