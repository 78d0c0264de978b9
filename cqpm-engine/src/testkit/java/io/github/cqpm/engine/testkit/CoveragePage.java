package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.DecisionCoverage.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Coverage as a page: what is missing first, then rule by rule. */
final class CoveragePage {
  private static final String STYLE =
      """
      :root { color-scheme: light; --ink: #1a1a1a; --pale: #4a4a4a; --line: #8a8a8a;
        --good: #1b6e34; --bad: #a4161a; --bad-ground: #fbeaea; }
      * { box-sizing: border-box; }
      html { font: 1rem/1.4 system-ui, sans-serif; color: var(--ink); background: #fff; }
      body { max-width: 84rem; margin: 0 auto; padding: .8rem 1.5rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.45rem; line-height: 1.2; margin: 0 0 .6rem; }
      h2 { font-size: 1.15rem; margin: 1.4rem 0 .4rem; border-bottom: 1px solid var(--line); }
      p { margin: 0 0 .3rem; }
      ul { list-style: none; margin: 0; padding: 0; }
      .answer { border: 1px solid var(--line); border-left: .5rem solid var(--good);
        padding: .4rem .8rem; }
      .answer.missed { border-left-color: var(--bad); }
      .answer strong { font-size: 1.2rem; }
      table { width: 100%; border-collapse: collapse; margin: .4rem 0 .8rem; table-layout: fixed; }
      caption { text-align: left; color: var(--pale); padding-bottom: .3rem; }
      th, td { text-align: left; vertical-align: top; padding: .25rem .5rem;
        border: 1px solid var(--line); }
      thead th { background: #e4e4e4; font-size: .9rem; }
      tbody th { font-weight: 600; }
      td { font-size: .85rem; }
      .count { color: var(--pale); font-weight: 400; white-space: nowrap; }
      li.reached .sign { color: var(--good); font-weight: 700; }
      li.missed { color: var(--bad); background: var(--bad-ground); font-weight: 700; }
      li.beyond { color: var(--pale); }
      .missed th:last-child { width: 50%; }
      .how { padding-left: 1rem; }
      @media (max-width: 44rem) {
        body { padding: .6rem .9rem; }
        table, tbody, tr, th, td, caption { display: block; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); }
        tr { border: 1px solid var(--line); margin-bottom: .5rem; }
        th, td { border: 0; }
        td[data-label]:not(:empty)::before { content: attr(data-label); color: var(--pale); }
      }
      """;

  private static final Map<Answer.Kind, String> KINDS =
      Map.of(
          Answer.Kind.SATISFIED, "satisfied",
          Answer.Kind.VIOLATED, "violated",
          Answer.Kind.NOT_APPLICABLE, "not applicable",
          Answer.Kind.UNDETERMINED, "undetermined");

  private final CoverageReport report;
  private final StringBuilder page = new StringBuilder();

  CoveragePage(CoverageReport report) {
    this.report = report;
  }

  String toHtml() {
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Coverage by decisions: %d %%</title>
        <style>
        """
            .formatted(report.percent()));
    page.append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>Coverage by decisions</h1>\n");
    head();
    missed();
    rules();
    outOfReach();
    undeclared();
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    int missed = report.missed().size();
    page.append(
        "<div class=\"answer%s\">\n"
            .formatted(missed == 0 && report.decisions() > 0 ? "" : " missed"));
    page.append(
        "<p><strong>%s</strong></p>\n"
            .formatted(
                report.decisions() == 0
                    ? "✗ nothing decided"
                    : missed == 0 ? "✓ all reached" : "✗ %d not reached".formatted(missed)));
    page.append("<p>%s</p>\n</div>\n".formatted(escape(report.figures())));
  }

  private void missed() {
    if (report.missed().isEmpty()) {
      return;
    }
    page.append("<h2>Not reached</h2>\n<table class=\"missed\">\n<caption>");
    page.append("Each with a candidacy that reaches it, where one was found.</caption>\n");
    page.append("<thead><tr><th scope=\"col\">rule</th><th scope=\"col\">answer</th>");
    page.append("<th scope=\"col\">is reached by</th></tr></thead>\n<tbody>\n");
    for (Cell cell : report.missed()) {
      List<String> lines =
          report.examples().containsKey(cell.answer())
              ? report.examples().get(cell.answer()).describe()
              : List.of("none found: it may hang on facts that a rule brings along");
      page.append(
          "<tr><th scope=\"row\">✗ %s</th><td>%s<br>%s</td>\n<td>"
              .formatted(
                  escape(cell.answer().rule()), KINDS.get(cell.answer().kind()), codeOf(cell)));
      page.append(escape(lines.get(0)));
      if (lines.size() > 1) {
        page.append("\n<ul class=\"how\">\n");
        lines
            .subList(1, lines.size())
            .forEach(line -> page.append("<li>%s</li>\n".formatted(escape(line))));
        page.append("</ul>");
      }
      page.append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private void rules() {
    Map<RuleId, List<Cell>> byRule =
        report.cells().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.answer().rule(), LinkedHashMap::new, Collectors.toList()));
    List<RuleId> declaringNothing = report.declaringNothing();
    if (byRule.isEmpty() && declaringNothing.isEmpty()) {
      return;
    }
    page.append("<h2>Rule by rule</h2>\n<table>\n<caption>");
    page.append("✓ reached, and how often · ✗ not reached · – out of reach</caption>\n<thead><tr>");
    page.append("<th scope=\"col\">rule</th>");
    for (Answer.Kind kind : Answer.Kind.values()) {
      page.append("<th scope=\"col\">%s</th>".formatted(KINDS.get(kind)));
    }
    page.append("</tr></thead>\n<tbody>\n");
    byRule.forEach(this::rule);
    declaringNothing.forEach(
        rule ->
            page.append(
                "<tr><th scope=\"row\">%s</th><td colspan=\"%d\">– declares no answer, so none is counted</td></tr>\n"
                    .formatted(escape(rule), Answer.Kind.values().length)));
    page.append("</tbody>\n</table>\n");
  }

  private void rule(RuleId rule, List<Cell> cells) {
    long reached = cells.stream().filter(Cell::isReached).count();
    long missed = cells.stream().filter(Cell::isMissed).count();
    page.append(
        "<tr><th scope=\"row\">%s <span class=\"count\">%d of %d</span></th>\n"
            .formatted(escape(rule), reached, reached + missed));
    for (Answer.Kind kind : Answer.Kind.values()) {
      List<Cell> ofKind = cells.stream().filter(cell -> cell.answer().kind() == kind).toList();
      page.append("<td data-label=\"%s\">".formatted(KINDS.get(kind)));
      if (!ofKind.isEmpty()) {
        page.append("<ul>\n");
        ofKind.forEach(this::cell);
        page.append("</ul>");
      }
      page.append("</td>\n");
    }
    page.append("</tr>\n");
  }

  private void cell(Cell cell) {
    String code = codeOf(cell);
    page.append(
        cell.isReached()
            ? String.format(
                Locale.ROOT,
                "<li class=\"reached\"><span class=\"sign\">✓</span> %s <span"
                    + " class=\"count\">%,d</span></li>%n",
                code,
                cell.times())
            : cell.isMissed()
                ? "<li class=\"missed\">✗ %s: not reached</li>\n".formatted(code)
                : "<li class=\"beyond\">– %s</li>\n".formatted(code));
  }

  private void outOfReach() {
    if (report.outOfReach().isEmpty()) {
      return;
    }
    page.append("<h2>Out of reach, so not counted</h2>\n<ul>\n");
    for (Cell cell : report.outOfReach()) {
      page.append(
          "<li>– %s: %s</li>\n"
              .formatted(escape(cell.answer()), escape(cell.outOfReach().orElseThrow())));
    }
    page.append("</ul>\n");
  }

  private void undeclared() {
    if (report.undeclared().isEmpty()) {
      return;
    }
    page.append(
        "<h2>Answered, but not declared</h2>\n<p>So not counted: let the rule's description");
    page.append(" name it.</p>\n<ul>\n");
    report.undeclared().forEach(answer -> page.append("<li>%s</li>\n".formatted(escape(answer))));
    page.append("</ul>\n");
  }

  /** Returns the code, in which a line may end after each word. */
  private static String codeOf(Cell cell) {
    String code = cell.answer().code().map(Object::toString).orElse("(no reason)");
    return escape(code).replace("_", "_<wbr>");
  }

  private static String escape(Object value) {
    return value
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
