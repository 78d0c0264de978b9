package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Blocks and competencies at a glance: how each stands, and what commission, company, jury said.
 */
final class Matrix {
  /**
   * What stands in a cell.
   *
   * @param sign the sign before the text
   * @param text the text; empty where there is nothing to tell
   */
  record Cell(Sign sign, String text) {
    private static final Cell EMPTY = new Cell(Sign.NONE, "");
  }

  private final AdmissibilityDecision decision;
  private final Phrases phrases;
  private final boolean tellsKept;

  Matrix(AdmissibilityDecision decision, Phrases phrases) {
    this.decision = decision;
    this.phrases = phrases;
    tellsKept =
        decision.getCompetencies().stream()
            .anyMatch(competency -> competency.getKeptUntil().isPresent());
  }

  /** Returns the headings of the columns; where results are kept, also of the last one. */
  List<String> getHeadings() {
    return Stream.concat(
            Stream.of("competency", "status", "commission", "company", "jury"),
            tellsKept ? Stream.of("kept") : Stream.empty())
        .map(phrases::frame)
        .toList();
  }

  /** Returns the cells of a competency, without its name. */
  List<Cell> cellsOf(CompetencyDecision competency) {
    CompetencyId id = competency.getCompetency();
    Stream<Cell> cells =
        Stream.of(
            new Cell(Sign.of(competency.getStatus()), phrases.explain(competency)),
            answer(RuleId.COMPETENCY_ACQUIRED, id),
            answer(RuleId.OPINION_GIVEN, id),
            answer(RuleId.VALIDATED_BY_JURY, id));
    return withKept(cells, phrases.keptUntil(competency).orElse(""));
  }

  private Cell answer(RuleId rule, CompetencyId competency) {
    return decision
        .find(rule, competency.toString())
        .map(answer -> new Cell(Sign.of(answer.kind()), phrases.brief(answer)))
        .orElse(Cell.EMPTY);
  }

  /** Returns the cells of a block, without its name; the second one tells of its award. */
  List<Cell> cellsOf(BlockDecision block) {
    String award = phrases.labelled(phrases.frame("award"), phrases.label(block.award()));
    return withKept(
        Stream.of(
            new Cell(Sign.of(block.status()), phrases.label(block.status())),
            new Cell(Sign.of(block.award()), award)),
        decision.findValidatedResult(block.block()).flatMap(phrases::keptUntil).orElse(""));
  }

  private List<Cell> withKept(Stream<Cell> cells, String until) {
    return (tellsKept ? Stream.concat(cells, Stream.of(new Cell(Sign.NONE, until))) : cells)
        .toList();
  }

  /** Returns how many of the competencies are validated or retained. */
  String getSummary() {
    List<CompetencyDecision> all = decision.getCompetencies();
    long done =
        all.stream()
            .map(CompetencyDecision::getStatus)
            .filter(
                status ->
                    status == CompetencyStatus.VALIDATED || status == CompetencyStatus.RETAINED)
            .count();
    return phrases.frame(
        "of", Map.of("part", String.valueOf(done), "all", String.valueOf(all.size())));
  }
}
