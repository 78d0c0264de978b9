package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a decision as an HTML page to read on a screen or on A4, at one depth. */
final class HtmlReport {
  private static final String STYLE = read("report.css");

  private final Explanations explanations;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Matrix matrix;

  HtmlReport(Explanations explanations, AdmissibilityDecision decision, Depth depth) {
    this.explanations = explanations;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = explanations.titlesOf(decision);
    matrix = new Matrix(decision, explanations);
  }

  private static String read(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write() {
    Element main = new Element("main").add(head()).add(matrix()).add(remaining());
    HtmlReasons reasons = new HtmlReasons(explanations, decision, depth);
    if (depth != Depth.STATUS) {
      main.add(reasons.write()).addAll(reasons.sources());
    }
    if (!decision.getLeftAside().isEmpty()) {
      main.add(leftAside());
    }
    main.add(provenance()).add(Element.of("p", frame("not-final")).with("class", "note"));
    return "<!DOCTYPE html>\n"
        + new Element("html")
            .with("lang", explanations.getLanguage())
            .add(pageHead())
            .add(new Element("body").add(main));
  }

  private Element pageHead() {
    return new Element("head")
        .add(new Element("meta").with("charset", "utf-8"))
        .add(
            new Element("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'"))
        .add(
            new Element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .add(Element.of("title", frame("title") + " – " + certification()))
        .add(Element.of("style", STYLE));
  }

  private String certification() {
    String title = titles.ofCertification();
    return title.isEmpty() ? decision.getProvenance().getReferential().id().toString() : title;
  }

  private Element head() {
    Element facts = new Element("dl").with("class", "facts");
    entry(facts, frame("target"), explanations.write(decision.getTarget()));
    entry(facts, frame("as-of"), explanations.write(decision.getProvenance().getAsOf()));
    entry(facts, frame("done"), matrix.getSummary());
    return new Element("header")
        .add(Element.of("p", frame("title")).with("class", "kind"))
        .add(inFrench(Element.of("h1", certification())))
        .add(outcome())
        .add(facts);
  }

  private Element outcome() {
    Sign sign = Sign.of(decision.getOutcome());
    return new Element("div")
        .with("class", "outcome " + toneOf(sign))
        .add(
            new Element("p")
                .with("class", "answer")
                .add(explanations.frame("labelled", Map.of("label", frame("outcome"), "text", "")))
                .add(signed("strong", sign, explanations.label(decision.getOutcome()))))
        .add(Element.of("p", frame("outcome." + decision.getOutcome())))
        .add(Element.of("p", frame("jury-awards")));
  }

  private Element matrix() {
    List<String> headings = matrix.getHeadings();
    Element head = new Element("tr");
    headings.forEach(heading -> head.add(Element.of("th", heading).with("scope", "col")));
    Element table =
        new Element("table")
            .with("class", "matrix")
            .add(Element.of("caption", frame("matrix")))
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
    return title.isEmpty() ? name : name.add(" ").add(inFrench(Element.of("span", title)));
  }

  /** Returns a cell, in which a date or an id is not broken at its hyphens. */
  private static Element cell(Matrix.Cell cell, String heading) {
    if (cell.text().isEmpty()) {
      return new Element("td");
    }
    Element written = signed("td", cell.sign(), "").with("data-label", heading);
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

  /** Returns an element with a sign that is seen and not read out, and its text. */
  static Element signed(String name, Sign sign, String text) {
    Element element = new Element(name).with("class", toneOf(sign));
    if (sign != Sign.NONE) {
      element
          .add(
              Element.of("span", sign.character())
                  .with("class", "sign")
                  .with("aria-hidden", "true"))
          .add(" ");
    }
    return element.add(text);
  }

  private static String toneOf(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private Element remaining() {
    Element section = section("remaining");
    if (decision.getRemainingSteps().isEmpty()) {
      return section.add(Element.of("p", explanations.write(outline.getNoStepText())));
    }
    Element list = new Element("ol");
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                list.add(
                    labelled(
                        "li",
                        explanations.label(steps.get(0).action().getActor()),
                        explanations.explain(steps))));
    return section.add(list);
  }

  private Element leftAside() {
    Element list = new Element("ul");
    decision
        .getLeftAside()
        .forEach(aside -> list.add(Element.of("li", explanations.explain(aside))));
    return section("left-aside").add(list);
  }

  private Element provenance() {
    Element list = new Element("dl").with("class", "facts");
    explanations
        .tell(decision.getProvenance(), depth)
        .forEach(
            entry -> {
              Element row = entry(list, entry.label(), entry.text());
              if (entry.indent() > 0) {
                row.with("class", "within");
              }
            });
    return section("provenance").with("class", "provenance").add(list);
  }

  private Element section(String heading) {
    return new Element("section").add(Element.of("h2", frame(heading)));
  }

  private static Element entry(Element list, String label, String text) {
    Element row = new Element("div").add(Element.of("dt", label)).add(Element.of("dd", text));
    list.add(row);
    return row;
  }

  private Element labelled(String name, String label, String text) {
    return new Element(name)
        .add(Element.of("strong", label))
        .add(explanations.frame("labelled", Map.of("label", "", "text", text)));
  }

  /** Marks words of the referential, which are French whatever the report is written in. */
  private Element inFrench(Element element) {
    return explanations.getLanguage().equals("fr") ? element : element.with("lang", "fr");
  }

  private String frame(String key) {
    return explanations.frame(key);
  }
}
