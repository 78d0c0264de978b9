package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Explanations;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
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
  private static final int NUMBER = 18;

  /** How wide a bar is in a row. */
  static final int BAR = 12;

  private static final int SIGN = 2;
  private static final int GUTTER = 2;
  private static final int STATUS = 29;
  private static final int LABEL = 28;

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

  /** Prints a label and what belongs to it. */
  void field(String label, String text, Tone tone) {
    lay(new Cell(label, Tone.PLAIN, LABEL), new Cell(text, tone, width - LABEL));
  }

  /** Prints the row of a block or a competency. */
  void row(String id, String title, Tone tone, String status, Tone statusTone) {
    lay(
        new Cell(id, tone, ID),
        new Cell(title, tone, width - ID - GUTTER - STATUS),
        new Cell("", tone, GUTTER),
        new Cell(status, statusTone, STATUS));
  }

  /** Prints a reason under a row. */
  void reason(Mark mark, String sentence) {
    lay(
        new Cell("", Tone.PLAIN, ID),
        new Cell(mark.sign(), mark.tone(), SIGN),
        new Cell(sentence, Tone.PLAIN, width - ID - SIGN));
  }

  /** Prints a line of the body, level with the reasons. */
  void line(String text, Tone tone) {
    lay(new Cell("", Tone.PLAIN, ID), new Cell(text, tone, width - ID));
  }

  /** Returns how wide the body is. */
  int bodyWidth() {
    return width - ID;
  }

  /** Prints parts of the body one after another, level with the reasons. */
  void parts(List<Part> parts) {
    lay(new Cell("", Tone.PLAIN, ID), new Cell(parts, width - ID));
  }

  /** Prints what belongs to the reason above it. */
  void under(String text) {
    lay(new Cell("", Tone.PLAIN, ID + SIGN), new Cell(text, Tone.PLAIN, width - ID - SIGN));
  }

  /** Prints what the reasons above it rest on. */
  void source(String citation) {
    lay(new Cell("", Tone.PLAIN, ID + SIGN), new Cell(citation, Tone.FAINT, width - ID - SIGN));
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
