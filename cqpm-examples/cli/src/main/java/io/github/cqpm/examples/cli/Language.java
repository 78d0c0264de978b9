package io.github.cqpm.examples.cli;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Explanations;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language of the output. */
@SuppressWarnings("ImmutableEnumChecker") // both are immutable, and not marked so
enum Language {
  FR(Locale.FRENCH),
  EN(Locale.ENGLISH);

  private final Explanations explanations;
  private final Locale locale;
  private final ResourceBundle words;
  private final ResourceBundle help;

  Language(Locale locale) {
    this.locale = locale;
    explanations = Explanations.in(locale);
    words = new TypographicBundle("words", locale);
    help = new TypographicBundle("help", locale);
  }

  /**
   * Returns the language of the user: that which the environment names as programs in a shell read
   * it, or else the system; French if it is neither of the two.
   */
  static Language ofUser(Map<String, String> environment, Locale system) {
    String named =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse(system.getLanguage());
    return named.toLowerCase(Locale.ROOT).matches("en([^a-z].*)?") ? EN : FR;
  }

  /**
   * Returns the language that a command line asks for, even one that is wrong.
   *
   * @param otherwise the language where it asks for none, or for one that there is not
   */
  static Language of(List<String> arguments, Language otherwise) {
    String asked = "";
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
        asked = arguments.get(i + 1);
      } else if (arguments.get(i).startsWith("--lang=")) {
        asked = arguments.get(i).substring("--lang=".length());
      }
    }
    String name = asked;
    return Stream.of(values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(otherwise);
  }

  /** Returns the library's sentences. */
  Explanations explanations() {
    return explanations;
  }

  /** Returns papers to be printed. */
  Papers papers() {
    return Papers.in(explanations);
  }

  /** Returns the texts of the help, by picocli's keys. */
  ResourceBundle help() {
    return help;
  }

  /** Returns a sentence of this program's own. */
  String say(String key) {
    return words.getString(key);
  }

  /** Returns the sentence about so many: under {@code KEY.1}, that about a single one. */
  String sayOf(long count, String key) {
    return say(count == 1 || (this == FR && count == 0) ? key + ".1" : key);
  }

  /** Returns how many lines there were, decided and rejected. */
  String sayLines(String file, long lines, long decided, long rejected) {
    return say("cohort.head")
        .formatted(
            file,
            sayOf(lines, "cohort.lines").formatted(write(lines)),
            sayOf(decided, "cohort.decided").formatted(write(decided)),
            sayOf(rejected, "cohort.rejected").formatted(write(rejected)),
            share(rejected, lines));
  }

  /** Returns the sentence with these values in it, which act on no terminal. */
  String say(String key, Object... values) {
    return say(key)
        .formatted(
            Stream.of(values).map(value -> Explanations.legible(String.valueOf(value))).toArray());
  }

  /** Returns what is possible: a, b or c. */
  String anyOf(List<String> possible) {
    int last = possible.size() - 1;
    return last < 1
        ? String.join("", possible)
        : possible.stream().limit(last).collect(Collectors.joining(", "))
            + " "
            + say("or")
            + " "
            + possible.get(last);
  }

  /** Returns a question after what was meant, to stand behind a sentence; empty if none is near. */
  String didYouMean(String given, Collection<String> possible) {
    List<String> near = Nearest.to(given, possible);
    return near.isEmpty() ? "" : " " + say("usage.near", anyOf(near));
  }

  /** Returns a count, with its thousands apart. */
  String write(long count) {
    return String.format(locale, "%,d", count);
  }

  /** Returns which part of the whole that is, in percent. */
  String share(long part, long whole) {
    double percent = whole == 0 ? 0 : 100.0 * part / whole;
    return String.format(locale, this == FR ? "%.1f\u00A0%%" : "%.1f%%", percent);
  }

  /** Returns the name as the option spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
