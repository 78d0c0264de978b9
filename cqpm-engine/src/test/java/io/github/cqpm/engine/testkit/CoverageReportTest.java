package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.DecisionCoverageTest.COMPLETE;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.STANDARD;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.answer;
import static io.github.cqpm.engine.testkit.HostRuleForTest.NOT_SO;
import static io.github.cqpm.engine.testkit.HostRuleForTest.SO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.DecisionCoverage.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageReportTest {
  private static final RuleAnswer MISSED =
      answer(RuleId.ENROLMENT_MADE, Kind.UNDETERMINED, MissingFact.ENROLMENT.code());
  private static final RuleId ACME = RuleId.of("acme/rule");

  /** One answer reached, one missed, one out of reach, and one that is not declared. */
  private static final CoverageReport REPORT =
      new CoverageReport(
          "",
          1234,
          50,
          List.of(
              new Cell(answer(ACME, Kind.SATISFIED, SO), 5678, Optional.empty()),
              new Cell(MISSED, 0, Optional.empty()),
              new Cell(answer(ACME, Kind.VIOLATED, NOT_SO), 0, Optional.of("Not <b> here."))),
          List.of(new RuleAnswer(ACME, Kind.UNDETERMINED, Optional.of(NOT_SO))),
          Map.of(
              MISSED,
              new CoverageExample(COMPLETE, new TreeMap<>(Map.of("minimum", "80 & more")))));

  @Test
  void tells_figures_and_what_was_not_reached_on_a_console() {
    assertThat(REPORT.toText().lines())
        .containsExactly(
            "Coverage by decisions: 50 %; 1 of 2 answers reached, in 1,234 decisions.",
            "Not reached:",
            "  enrolment/made UNDETERMINED ENROLMENT",
            "    is reached by: CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28",
            "      the rule's minimum = 80 & more");
  }

  @Test
  void tells_of_a_rule_that_declares_no_answer_that_it_is_not_counted() {
    CoverageReport report =
        new CoverageReport(
            "",
            1,
            100,
            List.of(new Cell(answer(ACME, Kind.SATISFIED, SO), 1, Optional.empty())),
            List.of(
                new RuleAnswer(RuleId.of("acme/silent"), Kind.SATISFIED, Optional.of(SO)),
                new RuleAnswer(ACME, Kind.VIOLATED, Optional.of(NOT_SO))),
            Map.of());
    assertThat(report.toText().lines())
        .contains("Not counted, since it declares no answer: acme/silent")
        .noneMatch(line -> line.endsWith(ACME.toString()));
    assertThat(report.toMarkdown())
        .contains("| acme/silent | declares no answer | | not counted |");
    assertThat(report.toHtml())
        .contains("<th scope=\"row\">acme/silent</th><td colspan=\"4\">– declares no answer");
  }

  @Test
  void tells_figures_alone_where_all_is_reached() {
    CoverageReport complete =
        new CoverageReport("", 1, 100, REPORT.cells().subList(0, 1), List.of(), Map.of());
    assertThat(complete.toText())
        .isEqualTo("Coverage by decisions: 100 %; 1 of 1 answers reached, in 1 decisions.");
    assertThat(complete.toHtml()).contains("✓ all reached").doesNotContain("<h2>Not reached");
  }

  @Test
  void cuts_a_long_list_on_a_console_and_nowhere_else() {
    CoverageReport nearlyNothing = CoverageReport.of(DecisionCoverage.of(STANDARD));
    assertThat(nearlyNothing.toText())
        .isEqualTo(nearlyNothing.figures())
        .contains("nothing was decided");
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    coverage.add(STANDARD.decide(COMPLETE));
    CoverageReport report = CoverageReport.of(coverage);
    assertThat(report.toText().lines())
        .hasSize(11)
        .last()
        .isEqualTo("  and %d more".formatted(report.missed().size() - 8));
    String page = report.toHtml().replace("<wbr>", "");
    report
        .missed()
        .forEach(
            cell ->
                assertThat(page)
                    .contains("✗ %s: not reached".formatted(cell.answer().code().orElseThrow())));
  }

  @Test
  void names_first_what_a_hosts_own_rules_miss() {
    RuleAnswer ofHost = answer(ACME, Kind.VIOLATED, NOT_SO);
    CoverageReport report =
        new CoverageReport(
            "",
            1,
            0,
            List.of(new Cell(MISSED, 0, Optional.empty()), new Cell(ofHost, 0, Optional.empty())),
            List.of(),
            REPORT.examples());
    assertThat(report.missed()).extracting(Cell::answer).containsExactly(ofHost, MISSED);
    assertThat(report.toShortText().lines())
        .containsExactly(
            "Coverage by decisions: 0 %; 0 of 2 answers reached, in 1 decisions.",
            "Not reached:",
            "  acme/rule VIOLATED acme/NOT_SO",
            "  enrolment/made UNDETERMINED ENROLMENT");
  }

  @Test
  void is_a_table_with_a_line_for_each_answer() {
    assertThat(REPORT.toMarkdown())
        .isEqualTo(
            """
            Coverage by decisions: 50 %; 1 of 2 answers reached, in 1,234 decisions.

            | rule | answer | reason | reached |
            |---|---|---|---|
            | acme/rule | SATISFIED | acme/SO | 5,678 times |
            | enrolment/made | UNDETERMINED | ENROLMENT | **not reached** |
            | acme/rule | VIOLATED | acme/NOT_SO | out of reach: Not <b> here. |

            Not declared by its rule: acme/rule UNDETERMINED acme/NOT_SO
            """);
  }

  @Test
  void is_a_page_that_tells_by_signs_and_words_what_is_missing() {
    assertThat(REPORT.toHtml())
        .contains(
            "<title>Coverage by decisions: 50 %</title>",
            "✗ 1 not reached",
            "<th scope=\"row\">✗ enrolment/made</th><td>undetermined<br>ENROLMENT</td>",
            "<li>the rule's minimum = 80 &amp; more</li>",
            "<span class=\"sign\">✓</span> acme/SO <span class=\"count\">5,678</span>",
            "✗ ENROLMENT: not reached",
            "– acme/rule VIOLATED acme/NOT_SO: Not &lt;b&gt; here.",
            "<li>acme/rule UNDETERMINED acme/NOT_SO</li>");
  }

  @Test
  void says_on_the_page_where_no_candidacy_was_found() {
    CoverageReport without = new CoverageReport("", 1, 0, REPORT.cells(), List.of(), Map.of());
    assertThat(without.toHtml())
        .contains("none found")
        .doesNotContain("Answered, but not declared", "the rule's minimum");
  }

  @Test
  void says_on_the_page_that_nothing_was_decided() {
    assertThat(new CoverageReport("", 0, 0, List.of(), List.of(), Map.of()).toHtml())
        .contains("✗ nothing decided", "EngineUnderTest.standard()")
        .doesNotContain("<h2>");
  }
}
