package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.DecisionCoverage.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Coverage by decisions as a text, a table and a page: as it was when the report was made.
 *
 * @param counted how the ids of the rules begin that are counted; nothing if all are
 * @param decisions how many decisions were counted
 * @param percent how much was reached of what is within reach
 * @param cells all that is declared, in the order of the rules
 * @param undeclared what rules answered and do not declare
 * @param examples what reaches what was not reached, as far as it is known
 */
public record CoverageReport(
    String counted,
    long decisions,
    int percent,
    List<Cell> cells,
    List<RuleAnswer> undeclared,
    Map<RuleAnswer, CoverageExample> examples) {
  private static final int MOST_SHOWN = 8;

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
        coverage.getCounted(),
        coverage.getDecisions(),
        coverage.getPercent(),
        coverage.getCells(),
        coverage.getUndeclared(),
        examples);
  }

  /** Returns what was not reached, and could have been; what a host's rules declare comes first. */
  public List<Cell> missed() {
    return cells.stream()
        .filter(Cell::isMissed)
        .sorted(Comparator.comparing(cell -> OutOfReach.isOurs(cell.answer().rule())))
        .toList();
  }

  /** Returns what no decision can come to. */
  List<Cell> outOfReach() {
    return cells.stream().filter(cell -> !cell.isReached() && !cell.isMissed()).toList();
  }

  /** Returns the rules that answered, and declare no answer at all: nothing of them is counted. */
  List<RuleId> declaringNothing() {
    return undeclared.stream()
        .map(RuleAnswer::rule)
        .filter(rule -> cells.stream().noneMatch(cell -> cell.answer().rule().equals(rule)))
        .distinct()
        .toList();
  }

  /** Returns the figures, in one sentence. */
  String figures() {
    if (decisions == 0) {
      return "Coverage by decisions: nothing was decided. What is counted is decided by an engine"
          + " that comes from EngineUnderTest, such as EngineUnderTest.standard().";
    }
    if (cells.isEmpty()) {
      return "Coverage by decisions: no rule whose id begins with \"%s\" declares an answer."
          .formatted(counted);
    }
    long reached = cells.stream().filter(Cell::isReached).count();
    return String.format(
        Locale.ROOT,
        "Coverage by decisions%s: %d %%; %d of %d answers reached, in %,d decisions.",
        counted.isEmpty() ? "" : " of the rules " + counted,
        percent,
        reached,
        reached + missed().size(),
        decisions);
  }

  /** Returns the figures and what was not reached, for a console: a few lines. */
  public String toText() {
    return toText(true);
  }

  /** Returns the same in fewer lines, without what reaches what was not reached. */
  String toShortText() {
    return toText(false);
  }

  private String toText(boolean withExamples) {
    List<String> lines = new ArrayList<>();
    lines.add(figures());
    List<Cell> missed = missed();
    if (decisions > 0 && !missed.isEmpty()) {
      lines.add("Not reached:");
      for (Cell cell : missed.subList(0, Math.min(MOST_SHOWN, missed.size()))) {
        lines.add("  " + cell.answer());
        if (withExamples) {
          linesOf(cell.answer()).forEach(line -> lines.add("    " + line));
        }
      }
      if (missed.size() > MOST_SHOWN) {
        lines.add("  and %d more".formatted(missed.size() - MOST_SHOWN));
      }
    }
    declaringNothing()
        .forEach(rule -> lines.add("Not counted, since it declares no answer: " + rule));
    return String.join(System.lineSeparator(), lines);
  }

  /** Returns how a request reaches the answer: a first line, and what hangs on it; or nothing. */
  private List<String> linesOf(RuleAnswer answer) {
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
    for (RuleId rule : declaringNothing()) {
      table.append("| %s | declares no answer | | not counted |\n".formatted(rule));
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
