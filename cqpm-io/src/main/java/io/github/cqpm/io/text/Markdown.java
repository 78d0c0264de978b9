package io.github.cqpm.io.text;

import io.github.cqpm.model.internal.Legible;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown, line by line. Text is escaped as it comes in, so that nothing a host brings becomes
 * markup; each line stays a line.
 */
final class Markdown {
  /** What CommonMark, its tables, or common extensions may read as markup wherever it stands. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$]");

  /** What they may read as a list, a rule or an underline where a line or an item begins. */
  private static final Pattern FIRST = Pattern.compile("^(\\d*)([-+=.)])");

  /** What some make links of, although nothing marks them. */
  private static final Pattern LINK = Pattern.compile("(?i)(?<=www)\\.|:(?=/)|@");

  private final StringBuilder text = new StringBuilder();

  /** Returns text that reads as it stands. */
  static String escape(String text) {
    String line = Legible.inLine(text).strip().replaceAll("\\s+", " ");
    String escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    escaped = LINK.matcher(escaped).replaceAll("\\\\$0");
    Matcher first = FIRST.matcher(escaped);
    return first.find() ? first.replaceFirst("$1\\\\$2") : escaped;
  }

  /** Returns escaped text in bold. */
  static String strong(String text) {
    String escaped = escape(text);
    return escaped.isEmpty() ? "" : "**" + escaped + "**";
  }

  /** Adds a heading. */
  Markdown heading(int level, String heading) {
    gap();
    text.append("#".repeat(level)).append(' ').append(escape(heading)).append('\n');
    return gap();
  }

  /** Adds an empty line, unless there is one or nothing. */
  Markdown gap() {
    if (!text.isEmpty() && text.lastIndexOf("\n\n") < text.length() - 2) {
      text.append('\n');
    }
    return this;
  }

  /** Adds a line of Markdown, of which all text was escaped. */
  Markdown line(String markdown) {
    text.append(markdown).append('\n');
    return this;
  }

  /** Adds a row of a table, of cells of Markdown of which all text was escaped. */
  Markdown row(List<String> cells) {
    return line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
