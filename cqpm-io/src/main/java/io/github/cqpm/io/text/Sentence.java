package io.github.cqpm.io.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence as a bundle holds it. {@code {name}} stands for a value, {@code {name:Type}} for the
 * label of a constant; a part in brackets that holds a value is left out where it is empty.
 *
 * @param text the sentence as it stands
 */
record Sentence(String text) {
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]{]*\\{[^\\[\\]]*)]");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\[\\]]*]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(?::([A-Za-z]+))?}");

  /**
   * Returns the sentence with its values; nothing if it does not fit, since it speaks of a value or
   * of a label that there is not.
   *
   * @param label the label that belongs to a key, if there is one
   */
  Optional<String> fill(Map<String, String> values, Function<String, Optional<String>> label) {
    String chosen =
        OPTIONAL
            .matcher(text)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(isFilled(part.group(1), values) ? part.group(1) : ""));
    StringBuilder told = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(chosen);
    while (placeholder.find()) {
      String type = placeholder.group(2);
      Optional<String> value = Optional.ofNullable(values.get(placeholder.group(1)));
      if (type != null) {
        value = value.flatMap(constant -> label.apply("label." + type + "." + constant));
      }
      if (value.isEmpty()) {
        return Optional.empty();
      }
      placeholder.appendReplacement(told, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(placeholder.appendTail(told).toString());
  }

  private static boolean isFilled(String part, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(part)
        .results()
        .noneMatch(placeholder -> values.getOrDefault(placeholder.group(1), "").isEmpty());
  }

  /** Returns it with … for each of its values; in parentheses, for none. */
  String withoutValues() {
    String told = PLACEHOLDER.matcher(OPTIONAL.matcher(text).replaceAll("")).replaceAll("…");
    return told.replace(" (…)", "");
  }

  /** Returns whether it speaks of no value. */
  boolean isPlain() {
    return placeholders().findAny().isEmpty();
  }

  /** Returns the types of the constants of which it gives the labels. */
  Stream<String> types() {
    return placeholders().flatMap(placeholder -> Stream.ofNullable(placeholder.group(2)));
  }

  /**
   * Returns whether braces are there for values only and, where there are values, whether brackets
   * match and do not stand in one another.
   */
  boolean isWellFormed() {
    String withoutValues = PLACEHOLDER.matcher(text).replaceAll("");
    String withoutBrackets = IN_BRACKETS.matcher(withoutValues).replaceAll("");
    return holdsNone(withoutValues, "{}") && (isPlain() || holdsNone(withoutBrackets, "[]"));
  }

  private static boolean holdsNone(String text, String letters) {
    return text.chars().noneMatch(letter -> letters.indexOf(letter) >= 0);
  }

  private Stream<MatchResult> placeholders() {
    return PLACEHOLDER.matcher(text).results();
  }
}
