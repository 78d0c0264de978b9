package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * A page as wide as the terminal, within limits; picocli wraps and colours.
 *
 * @param colours how tones look
 * @param out where it is printed
 * @param width how wide it is
 */
record Page(ColorScheme colours, PrintWriter out, int width) {
  /** How wide a page is where nothing is known of the terminal. */
  static final int WIDEST = 100;

  private static final int NARROWEST = 72;
  private static final int ID = 13;
  private static final int HANGING = 2;

  /** What may be the sign of a mark: it stands by itself. */
  private static final Pattern SIGN = Pattern.compile("(?<![^ ])[^ \\p{L}\\p{N}](?![^ ])");

  /** Holds a sign and what it is the sign of on one line, until that is printed. */
  private static final String GLUE = "\uE000";

  private static final int NUMBER = 18;

  /** How wide a bar is in a row. */
  static final int BAR = 12;

  private static final int GUTTER = 2;

  /** A stretch of text in one tone; whoever wrote the text, it acts on no terminal. */
  record Part(String text, Tone tone) {
    Part {
      text = Explanations.legible(text);
    }
  }

  private record Cell(List<Part> parts, int width) {
    Cell(String text, Tone tone, int width) {
      this(List.of(new Part(text, tone)), width);
    }
  }

  /** Keeps the width within limits. */
  Page {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Returns the page of that program. */
  static Page of(CommandLine program) {
    return new Page(
        program.getColorScheme(),
        program.getOut(),
        program.getCommandSpec().usageMessage().width());
  }

  /** Prints an empty line. */
  void gap() {
    out.print("\n");
  }

  /** Prints a line across the page. */
  void rule() {
    paragraph("─".repeat(width), Tone.FAINT);
  }

  /** Prints a text across the page. */
  void paragraph(String text, Tone tone) {
    lay(new Cell(text, tone, width));
  }

  /** Prints parts side by side in columns of these widths, the last as wide as there is room. */
  void cells(int[] widths, Part... parts) {
    Cell[] cells = new Cell[parts.length];
    int left = width;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cell(List.of(parts[i]), i < widths.length ? widths[i] : left);
      left -= cells[i].width();
    }
    lay(cells);
  }

  /** Prints a text whose lines are laid out but not wrapped: signs are coloured. */
  void text(String text) {
    text.lines().forEach(this::textLine);
  }

  private void textLine(String line) {
    String content = SIGN.matcher(line.strip()).replaceAll("$0" + GLUE).replace(GLUE + " ", GLUE);
    int indent = line.length() - line.stripLeading().length();
    boolean heading = indent == 0 && content.endsWith(":");
    String margin = " ".repeat(indent);
    for (String each : wrap(content, width - indent - HANGING)) {
      String glued = each.replace(GLUE, " ");
      out.print(margin + (heading ? ansi(glued, Tone.STRONG) : coloured(glued)) + "\n");
      margin = " ".repeat(indent + HANGING);
    }
  }

  private String coloured(String line) {
    return SIGN.matcher(line)
        .replaceAll(
            sign ->
                Stream.of(Mark.values())
                    .filter(mark -> mark.sign().equals(sign.group()))
                    .map(mark -> Matcher.quoteReplacement(ansi(mark.sign(), Tone.of(mark))))
                    .findFirst()
                    .orElse(sign.group()));
  }

  private String ansi(String text, Tone tone) {
    return colours.apply(Explanations.legible(text), tone.styles()).toString();
  }

  /** Returns the lines of a text, broken at plain spaces only: codes and numbers stay whole. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Prints parts across the page, one after another. */
  void across(List<Part> parts) {
    lay(new Cell(parts, width));
  }

  /** Prints a number and its share, and what they are of. */
  void figure(String number, List<Part> text) {
    lay(
        new Cell(number, Tone.PLAIN, NUMBER),
        new Cell("", Tone.PLAIN, GUTTER),
        new Cell(text, width - NUMBER - GUTTER));
  }

  /** Prints the row of a block or a competency: a number and its share, a bar, and the title. */
  void row(String id, String number, List<Part> bar, String title, Tone tone) {
    int room = width - ID - NUMBER - 2 * GUTTER - BAR;
    lay(
        new Cell(id, tone, ID),
        new Cell(number, tone, NUMBER),
        new Cell("", tone, GUTTER),
        new Cell(bar, BAR),
        new Cell("", tone, GUTTER),
        new Cell(title.length() > room ? title.substring(0, room - 1) + "…" : title, tone, room));
  }

  /** Prints cells side by side; each wraps in its own column. */
  private void lay(Cell... cells) {
    TextTable table =
        TextTable.forColumns(
            colours,
            Arrays.stream(cells)
                .map(cell -> new Column(cell.width(), 0, Overflow.WRAP))
                .toArray(Column[]::new));
    table.indentWrappedLines = 0;
    table.addEmptyRow();
    for (int i = 0; i < cells.length; i++) {
      Text text = colours.text("");
      for (Part part : cells[i].parts()) {
        text = text.concat(colours.apply(part.text(), part.tone().styles()));
      }
      table.putValue(0, i, text);
    }
    out.print(table);
  }
}
