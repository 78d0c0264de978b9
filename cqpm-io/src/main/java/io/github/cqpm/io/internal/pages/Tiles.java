package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of marks as tiles: a row for each competency, a column for each thing asked. Each tile
 * has a colour, a sign and, where there is room, words.
 *
 * @param id what distinguishes it from the other pictures of the page
 * @param title what it shows
 * @param description all that it shows, in words
 * @param width its width
 * @param height its height
 * @param headings the names of the columns
 * @param rows the rows
 */
public record Tiles(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Heading> headings,
    List<Row> rows) {
  private static final int WIDTH = 360;
  private static final int NAME = 80;
  private static final int HEAD = 20;
  private static final int GAP = 3;

  /** How wide a letter of a tile's words is taken to be; few are wider. */
  private static final double LETTER = 6.3;

  /**
   * The name of a column.
   *
   * @param middle the middle of the column
   * @param text the name
   */
  public record Heading(int middle, String text) {}

  /**
   * A row.
   *
   * @param name what it is about
   * @param y where it begins
   * @param tiles its tiles
   */
  public record Row(String name, int y, List<Tile> tiles) {
    /** Returns where the line of its name stands. */
    public int line() {
      return y + tiles.get(0).height() / 2 + 4;
    }
  }

  /**
   * A tile.
   *
   * @param x where it begins
   * @param width its width
   * @param height its height
   * @param mark its mark
   * @param words its words, line by line; none if there is no room
   */
  public record Tile(int x, int width, int height, Mark mark, List<String> words) {
    /** Returns the class of its mark. */
    public String tone() {
      return Tones.of(mark);
    }

    /** Returns where its sign stands: before the words, or in the middle. */
    public int signAt() {
      return words.isEmpty() ? x + width / 2 : x + 11;
    }

    /** Returns how far below the middle the first of its lines stands. */
    public int firstLine() {
      return height / 2 + 4 - (words.size() - 1) * 6;
    }
  }

  /**
   * What a row holds, before it is laid out.
   *
   * @param name what it is about
   * @param begins whether it begins a group of rows
   * @param cells its cells
   */
  record Line(String name, boolean begins, List<Cell> cells) {}

  /**
   * What a tile holds.
   *
   * @param mark its mark
   * @param words its words; empty if its sign says all
   * @param spoken its words where it is read out
   */
  record Cell(Mark mark, String words, String spoken) {}

  /**
   * Lays a picture out: a row of one cell has it as wide as all columns, and a row is as high as
   * its words need, but at least that high.
   */
  static Tiles of(String id, String title, List<String> columns, List<Line> lines, int height) {
    int room = WIDTH - NAME;
    int step = Math.max(room / columns.size(), 18);
    List<Row> rows = new ArrayList<>();
    int y = HEAD;
    for (Line line : lines) {
      y += line.begins() && !rows.isEmpty() ? 2 * GAP : 0;
      Row row = new Row(line.name(), y, tiles(line.cells(), step, columns.size(), height));
      rows.add(row);
      y += row.tiles().get(0).height() + GAP;
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      headings.add(new Heading(NAME + i * step + (step - GAP) / 2, columns.get(i)));
    }
    return new Tiles(
        id, title, describe(columns, lines), NAME + step * columns.size(), y, headings, rows);
  }

  private static List<Tile> tiles(List<Cell> cells, int step, int columns, int height) {
    int width = (cells.size() == 1 ? columns : 1) * step - GAP;
    List<List<String>> words =
        cells.stream()
            .map(
                cell ->
                    cell.words().isEmpty()
                        ? List.<String>of()
                        : Wrapped.lines(cell.words(), (int) ((width - 24) / LETTER)))
            .toList();
    int lines = words.stream().mapToInt(List::size).max().orElse(0);
    int tall = Math.max(height, 4 + lines * 12);
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      tiles.add(new Tile(NAME + i * step, width, tall, cells.get(i).mark(), words.get(i)));
    }
    return List.copyOf(tiles);
  }

  private static String describe(List<String> columns, List<Line> lines) {
    return lines.stream()
        .map(
            line -> {
              List<String> said = new ArrayList<>();
              for (int i = 0; i < line.cells().size(); i++) {
                String column = line.cells().size() == 1 ? "" : columns.get(i) + " ";
                said.add(column + line.cells().get(i).spoken());
              }
              return line.name() + ", " + String.join(", ", said);
            })
        .collect(Collectors.joining(" ; "));
  }
}
