package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Explanations;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A language of the output. */
@SuppressWarnings("ImmutableEnumChecker") // both are immutable, and not marked so
enum Language {
  FR(Explanations.french(), Locale.FRENCH),
  EN(Explanations.english(), Locale.ENGLISH);

  private final Explanations explanations;
  private final Locale locale;
  private final ResourceBundle words;
  private final ResourceBundle help;

  Language(Explanations explanations, Locale locale) {
    this.explanations = explanations;
    this.locale = locale;
    words = ResourceBundle.getBundle(Language.class.getPackageName() + ".words", locale);
    help = ResourceBundle.getBundle(Language.class.getPackageName() + ".help", locale);
  }

  /**
   * Returns the language that a command line asks for, even one that is wrong; French unless so.
   */
  static Language of(List<String> arguments) {
    String asked = "";
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
        asked = arguments.get(i + 1);
      } else if (arguments.get(i).startsWith("--lang=")) {
        asked = arguments.get(i).substring("--lang=".length());
      }
    }
    return asked.equalsIgnoreCase(EN.name()) ? EN : FR;
  }

  /** Returns the library's sentences. */
  Explanations explanations() {
    return explanations;
  }

  /** Returns the texts of the help, by picocli's keys. */
  ResourceBundle help() {
    return help;
  }

  /** Returns a sentence of this program's own. */
  String say(String key) {
    return words.getString(key);
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
