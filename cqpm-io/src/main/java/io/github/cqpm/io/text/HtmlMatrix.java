package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;

/** Writes blocks and competencies at a glance as a table. */
final class HtmlMatrix {
  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Matrix matrix;

  HtmlMatrix(Phrases phrases, AdmissibilityDecision decision, Depth depth) {
    this.phrases = phrases;
    this.decision = decision;
    outline = DecisionOutline.of(decision, depth);
    titles = phrases.titles();
    matrix = new Matrix(decision, phrases);
  }

  Element write() {
    List<String> headings = matrix.getHeadings();
    Element head = new Element("tr");
    headings.forEach(heading -> head.add(Element.of("th", heading).with("scope", "col")));
    Element table =
        new Element("table")
            .with("class", "matrix")
            .add(Element.of("caption", phrases.frame("matrix")))
            .add(new Element("thead").add(head));
    decision.getBlocks().forEach(block -> table.add(rowsOf(block, headings)));
    return table;
  }

  private Element rowsOf(BlockDecision block, List<String> headings) {
    Element row = new Element("tr").with("class", "block");
    row.add(name("rowgroup", block.block().toString(), titles.of(block.block())));
    List<Matrix.Cell> cells = matrix.cellsOf(block);
    row.add(cell(cells.get(0), headings.get(1)));
    row.add(cell(cells.get(1), "").with("colspan", "3"));
    cells.stream().skip(2).forEach(kept -> row.add(cell(kept, headings.get(5))));
    Element group = new Element("tbody").add(row);
    outline
        .getCompetencies(block.block())
        .forEach(
            competency -> {
              Element under = new Element("tr");
              CompetencyId id = competency.getCompetency();
              under.add(name("row", id.toString(), titles.of(id)));
              int column = 1;
              for (Matrix.Cell each : matrix.cellsOf(competency)) {
                under.add(cell(each, headings.get(column++)));
              }
              group.add(under);
            });
    return group;
  }

  private Element name(String scope, String code, String title) {
    Element name =
        new Element("th").with("scope", scope).add(Element.of("span", code).with("class", "code"));
    return title.isEmpty()
        ? name
        : name.add(" ").add(Element.of("span", title).inFrench(phrases.getLanguage()));
  }

  /** Returns a cell, in which a date or an id is not broken at its hyphens. */
  private static Element cell(Matrix.Cell cell, String heading) {
    if (cell.text().isEmpty()) {
      return new Element("td");
    }
    Element written = Element.signed("td", cell.sign(), "").with("data-label", heading);
    String gap = "";
    for (String word : cell.text().split(" ", -1)) {
      written.add(gap);
      if (word.contains("-")) {
        written.add(Element.of("span", word).with("class", "whole"));
      } else {
        written.add(word);
      }
      gap = " ";
    }
    return written;
  }
}
