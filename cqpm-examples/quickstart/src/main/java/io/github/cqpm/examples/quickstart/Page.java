package io.github.cqpm.examples.quickstart;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A page 100 characters wide; picocli wraps and colours. */
record Page(ColorScheme colours, PrintWriter out) {
  private static final int WIDTH = 100;
  private static final int ID = 13;
  private static final int LABEL = 26;
  private static final int SIGN = 2;
  private static final int STATUS = 32;

  /** Prints a line across the page. */
  void rule() {
    lay(text("─".repeat(WIDTH), Tone.FAINT), WIDTH);
  }

  /** Prints an empty line. */
  void gap() {
    out.print("\n");
  }

  /** Prints a text across the page. */
  void paragraph(String content, Tone tone) {
    lay(text(content, tone), WIDTH);
  }

  /** Prints a label and what belongs to it. */
  void field(String label, String content, Tone tone) {
    lay(text(label, Tone.PLAIN), LABEL, text(content, tone), WIDTH - LABEL);
  }

  /** Prints the row of a block or a competency. */
  void row(String id, String title, Tone titleTone, String status, Tone statusTone) {
    lay(
        text(id, titleTone),
        ID,
        text(title, titleTone),
        WIDTH - ID - STATUS,
        text(status, statusTone),
        STATUS);
  }

  /** Prints a reason under a row. */
  void reason(Mark mark, String sentence) {
    lay(
        text("", Tone.PLAIN),
        ID,
        text(mark.sign(), mark.tone()),
        SIGN,
        text(sentence, Tone.PLAIN),
        WIDTH - ID - SIGN);
  }

  /** Prints what the reasons above it rest on. */
  void source(String citation) {
    int margin = ID + SIGN;
    lay(text("", Tone.PLAIN), margin, text(citation, Tone.FAINT), WIDTH - margin);
  }

  private Text text(String content, Tone tone) {
    return colours.apply(content, tone.styles());
  }

  /** Prints one row of cells, each given as a text and the width of its column. */
  private void lay(Object... cells) {
    Column[] columns = new Column[cells.length / 2];
    Text[] texts = new Text[columns.length];
    for (int i = 0; i < columns.length; i++) {
      texts[i] = (Text) cells[2 * i];
      columns[i] = new Column((Integer) cells[2 * i + 1], 0, Overflow.WRAP);
    }
    TextTable table = TextTable.forColumns(colours, columns);
    table.indentWrappedLines = 0;
    table.addRowValues(texts);
    out.print(table);
  }
}
