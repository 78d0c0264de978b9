package io.github.cqpm.io.text;

import java.util.List;
import java.util.Optional;

/**
 * Blocks and competencies at a glance, in the order of the referential: how each stands, and what
 * commission, company and jury said.
 *
 * @param blocks the blocks of the target
 * @param summary how many of the competencies are validated or kept: {@code 6 sur 7}
 * @param done how many competencies are validated or kept
 * @param all how many competencies there are
 * @param tellsKept whether results are kept until a day, so that there is a column for it
 */
public record ReportMatrix(
    List<BlockRow> blocks, String summary, int done, int all, boolean tellsKept) {
  /** Copies the list. */
  public ReportMatrix {
    blocks = List.copyOf(blocks);
  }

  /**
   * What stands in a cell.
   *
   * @param mark its mark
   * @param text what is the case, in a few words; empty where there is nothing to tell
   * @param note what else a reader must know: a point to watch; empty if nothing
   * @param struck what was held and does not count; shown struck through, with the reason
   */
  public record Cell(Mark mark, String text, String note, List<Struck> struck) {
    /** Copies the list. */
    public Cell {
      struck = List.copyOf(struck);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Cell[mark=%s]".formatted(mark);
    }
  }

  /**
   * What was held and does not count.
   *
   * @param text what it was: {@code évaluée le 09/09/2025}; to be shown struck through
   * @param why why it does not count, from its first word on: {@code ne compte pas : …}
   */
  public record Struck(String text, String why) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Struck";
    }
  }

  /**
   * A block, and its competencies.
   *
   * @param block its code and title
   * @param status how it stands
   * @param award whether it may be awarded, or was, by itself; only where the candidate wants
   *     blocks
   * @param keptUntil until when it is kept; empty if there is no such day
   * @param competencies its competencies
   */
  public record BlockRow(
      Title block,
      Cell status,
      Optional<Cell> award,
      String keptUntil,
      List<CompetencyRow> competencies) {
    /** Copies the list. */
    public BlockRow {
      competencies = List.copyOf(competencies);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "BlockRow[status=%s]".formatted(status);
    }
  }

  /**
   * A competency.
   *
   * @param competency its code and title
   * @param status how it stands, and since when
   * @param commission what the commission judged
   * @param company what the company's opinion is
   * @param jury what the jury ruled
   * @param keptUntil until when it is kept; empty if there is no such day
   */
  public record CompetencyRow(
      Title competency, Cell status, Cell commission, Cell company, Cell jury, String keptUntil) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "CompetencyRow[status=%s]".formatted(status);
    }
  }

  /** Returns what it is, and no text. */
  @Override
  public String toString() {
    return "ReportMatrix[done=%s, all=%s]".formatted(done, all);
  }
}
