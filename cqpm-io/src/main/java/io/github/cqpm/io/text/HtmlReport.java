package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes a decision as an HTML page to read on a screen or on A4, at one depth. */
final class HtmlReport {
  private static final String STYLE = read("report.css");

  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Matrix matrix;

  HtmlReport(Phrases phrases, AdmissibilityDecision decision, Depth depth) {
    this.phrases = phrases;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = phrases.titles();
    matrix = new Matrix(decision, phrases);
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
    Element main =
        new Element("main")
            .add(head())
            .add(new HtmlMatrix(phrases, decision, depth).write())
            .add(remaining());
    HtmlReasons reasons = new HtmlReasons(phrases, decision, depth);
    if (depth != Depth.STATUS) {
      main.add(reasons.write()).addAll(reasons.sources());
    }
    if (!decision.getLeftAside().isEmpty()) {
      main.add(leftAside());
    }
    main.add(provenance()).add(Element.of("p", frame("not-final")).with("class", "note"));
    return "<!DOCTYPE html>\n"
        + new Element("html")
            .with("lang", phrases.getLanguage())
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
    entry(facts, frame("target"), phrases.write(decision.getTarget()));
    entry(facts, frame("as-of"), phrases.write(decision.getProvenance().getAsOf()));
    entry(facts, frame("done"), matrix.getSummary());
    return new Element("header")
        .add(Element.of("p", frame("title")).with("class", "kind"))
        .add(Element.of("h1", certification()).inFrench(phrases.getLanguage()))
        .add(outcome())
        .add(facts);
  }

  private Element outcome() {
    Sign sign = Sign.of(decision.getOutcome());
    return new Element("div")
        .with("class", "outcome " + sign.tone())
        .add(
            new Element("p")
                .with("class", "answer")
                .add(phrases.labelled(frame("outcome"), ""))
                .add(Element.signed("strong", sign, phrases.label(decision.getOutcome()))))
        .add(Element.of("p", frame("outcome." + decision.getOutcome())))
        .add(Element.of("p", frame("jury-awards")));
  }

  private Element remaining() {
    Element section = section("remaining");
    if (decision.getRemainingSteps().isEmpty()) {
      return section.add(Element.of("p", phrases.write(outline.getNoStepText())));
    }
    Element list = new Element("ol");
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                list.add(
                    labelled(
                        "li",
                        phrases.label(steps.get(0).action().getActor()),
                        phrases.explain(steps))));
    return section.add(list);
  }

  private Element leftAside() {
    Element list = new Element("ul");
    decision.getLeftAside().forEach(aside -> list.add(Element.of("li", phrases.explain(aside))));
    return section("left-aside").add(list);
  }

  private Element provenance() {
    Element list = new Element("dl").with("class", "facts");
    new ProvenancePhrases(phrases)
        .write(decision.getProvenance(), depth)
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
    return new Element(name).add(Element.of("strong", label)).add(phrases.labelled("", text));
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
