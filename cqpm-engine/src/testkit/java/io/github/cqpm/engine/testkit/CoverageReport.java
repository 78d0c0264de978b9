package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.testkit.DecisionCoverage.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Coverage by decisions as a text, a table and a page: as it was when the report was made.
 *
 * @param decisions how many decisions were counted
 * @param percent how much was reached of what is within reach
 * @param cells all that is declared, in the order of the rules
 * @param undeclared what rules answered and do not declare
 * @param examples what reaches what was not reached, as far as it is known
 */
public record CoverageReport(
    long decisions,
    int percent,
    List<Cell> cells,
    List<RuleAnswer> undeclared,
    Map<RuleAnswer, CoverageExample> examples) {
  private static final int MOST_SHOWN = 12;

  /** Copies lists and examples. */
  public CoverageReport {
    cells = List.copyOf(cells);
    undeclared = List.copyOf(undeclared);
    examples = Map.copyOf(examples);
  }

  /** Returns the report on the coverage as it is now, without examples. */
  public static CoverageReport of(DecisionCoverage coverage) {
    return of(coverage, Map.of());
  }

  /** Returns the report on the coverage as it is now, with these examples. */
  public static CoverageReport of(
      DecisionCoverage coverage, Map<RuleAnswer, CoverageExample> examples) {
    return new CoverageReport(
        coverage.getDecisions(),
        coverage.getPercent(),
        coverage.getCells(),
        coverage.getUndeclared(),
        examples);
  }

  /** Returns what was not reached, and could have been. */
  public List<Cell> missed() {
    return cells.stream().filter(Cell::isMissed).toList();
  }

  /** Returns what no decision can come to. */
  List<Cell> outOfReach() {
    return cells.stream().filter(cell -> !cell.isReached() && !cell.isMissed()).toList();
  }

  /** Returns the figures, in one sentence. */
  String figures() {
    if (decisions == 0) {
      return "Coverage by decisions: nothing was decided. What is counted is decided by an engine"
          + " that comes from EngineUnderTest, such as EngineUnderTest.standard().";
    }
    long reached = cells.stream().filter(Cell::isReached).count();
    return String.format(
        Locale.ROOT,
        "Coverage by decisions: %d %%; %d of %d answers reached, in %,d decisions.",
        percent,
        reached,
        reached + missed().size(),
        decisions);
  }

  /** Returns the figures and what was not reached, for a console: a few lines. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    lines.add(figures());
    List<Cell> missed = missed();
    if (decisions > 0 && !missed.isEmpty()) {
      lines.add("Not reached:");
      for (Cell cell : missed.subList(0, Math.min(MOST_SHOWN, missed.size()))) {
        lines.add("  " + cell.answer());
        linesOf(cell.answer()).forEach(line -> lines.add("    " + line));
      }
      if (missed.size() > MOST_SHOWN) {
        lines.add("  and %d more".formatted(missed.size() - MOST_SHOWN));
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  /** Returns how a request reaches the answer: a first line, and what hangs on it; or nothing. */
  List<String> linesOf(RuleAnswer answer) {
    CoverageExample example = examples.get(answer);
    if (example == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (String line : example.describe()) {
      lines.add(lines.isEmpty() ? "is reached by: " + line : "  " + line);
    }
    return lines;
  }

  /** Returns all of it as a table in Markdown, a line for each answer. */
  public String toMarkdown() {
    var table = new StringBuilder(figures());
    table.append("\n\n| rule | answer | reason | reached |\n|---|---|---|---|\n");
    for (Cell cell : cells) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s |%n".replace("%n", "\n"),
              cell.answer().rule(),
              cell.answer().kind(),
              cell.answer().code().map(Object::toString).orElse(""),
              cell.isReached()
                  ? "%,d times".formatted(cell.times())
                  : cell.outOfReach()
                      .map(why -> "out of reach: " + why)
                      .orElse("**not reached**")));
    }
    for (RuleAnswer answer : undeclared) {
      table.append("\nNot declared by its rule: ").append(answer).append('\n');
    }
    return table.toString();
  }

  /** Returns all of it as a page: one HTML file that needs no other. */
  public String toHtml() {
    return new CoveragePage(this).toHtml();
  }
}
