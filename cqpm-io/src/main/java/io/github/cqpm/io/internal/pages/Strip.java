package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.io.text.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each competency by what commission, company and jury said, as tiles. */
final class Strip {
  private final Explanations words;

  private Strip(Explanations words) {
    this.words = words;
  }

  static Tiles of(Report report, Explanations words) {
    return new Strip(words).draw(report.matrix());
  }

  private Tiles draw(ReportMatrix matrix) {
    List<Tiles.Line> lines = new ArrayList<>();
    for (ReportMatrix.BlockRow block : matrix.blocks()) {
      boolean begins = true;
      for (ReportMatrix.CompetencyRow row : block.competencies()) {
        lines.add(new Tiles.Line(row.competency().code(), begins, cells(row)));
        begins = false;
      }
    }
    List<String> columns =
        Stream.of(ReportText.COMMISSION, ReportText.COMPANY, ReportText.JURY)
            .map(words::write)
            .toList();
    return Tiles.of("strip", words.write(ReportText.MATRIX), columns, lines, 28);
  }

  /** Returns what each of them said; of what none of them was asked, how it stands. */
  private List<Tiles.Cell> cells(ReportMatrix.CompetencyRow row) {
    List<ReportMatrix.Cell> said = List.of(row.commission(), row.company(), row.jury());
    return said.stream().allMatch(cell -> cell.mark() == Mark.NOT_ASKED)
        ? List.of(new Tiles.Cell(row.status().mark(), row.status().text(), row.status().text()))
        : said.stream().map(this::cell).toList();
  }

  private Tiles.Cell cell(ReportMatrix.Cell cell) {
    String word = words.label(cell.mark());
    return new Tiles.Cell(cell.mark(), word, word);
  }
}
