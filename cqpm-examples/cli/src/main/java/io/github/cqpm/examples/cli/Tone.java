package io.github.cqpm.examples.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How a text looks on a terminal; elsewhere all look the same. */
enum Tone {
  PLAIN(""),
  STRONG("bold"),
  FAINT("faint"),
  GOOD("fg(green)"),
  BAD("fg(red)"),
  OPEN("fg(yellow)");

  private final String markup;

  Tone(String markup) {
    this.markup = markup;
  }

  /** Returns the tone of a status or of a mark. */
  static Tone of(Enum<?> status) {
    return switch (status.name()) {
      case "ADMISSIBLE", "VALIDATED", "RETAINED", "SATISFIED" -> GOOD;
      case "NOT_ADMISSIBLE", "NOT_ACQUIRED", "REFUSED", "NOT_SATISFIED" -> BAD;
      case "NOT_APPLICABLE", "NOT_ASKED" -> FAINT;
      default -> OPEN;
    };
  }

  List<IStyle> styles() {
    return markup.isEmpty() ? List.of() : List.of(Style.parse(markup));
  }
}
