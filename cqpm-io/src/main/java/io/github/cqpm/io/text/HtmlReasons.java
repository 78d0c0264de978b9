package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Writes why everything stands as it does, and under it the sentences that this rests on. */
final class HtmlReasons {
  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Sources sources;

  HtmlReasons(Phrases phrases, AdmissibilityDecision decision, Depth depth) {
    this.phrases = phrases;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = phrases.titles();
    sources = new Sources(decision, phrases);
  }

  Element write() {
    Element section = new Element("section").add(Element.of("h2", frame("why")));
    List<Finding> general = outline.getFindings();
    if (!general.isEmpty()) {
      section.add(Element.of("h3", frame("general"))).addAll(listed(general));
    }
    decision.getBlocks().forEach(block -> section.addAll(about(block)));
    return section;
  }

  private List<Element> about(BlockDecision block) {
    Element all = new Element("div");
    all.add(Element.of("h3", titles.name(block.block())));
    all.addAll(listed(outline.getFindings(block.block())));
    for (CompetencyDecision competency : outline.getCompetencies(block.block())) {
      all.add(Element.of("h4", titles.name(competency.getCompetency())));
      all.addAll(listed(outline.getFindings(competency.getCompetency())));
    }
    return List.of(all);
  }

  private List<Element> listed(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    if (depth != Depth.FULL) {
      return List.of(list(findings));
    }
    return DecisionOutline.bySubject(findings).entrySet().stream()
        .map(
            entry ->
                DecisionOutline.isPart(entry.getKey())
                    ? new Element("div")
                        .with("class", "part")
                        .add(
                            Element.of("p", phrases.write(entry.getKey()))
                                .with("class", "part-name"))
                        .add(list(entry.getValue()))
                    : list(entry.getValue()))
        .toList();
  }

  private Element list(List<Finding> findings) {
    return new Element("ul")
        .with("class", "reasons")
        .addAll(findings.stream().map(this::item).collect(Collectors.toList()));
  }

  private Element item(Finding finding) {
    Enum<?> meaning =
        depth == Depth.FULL
            ? finding.answer().kind()
            : Sign.meaning(finding.answer(), outline.severityOf(finding));
    Element item = new Element("li");
    if (depth == Depth.FULL) {
      item.add(question(finding));
    }
    Element answer =
        new Element("p").add(Element.signed("strong", Sign.of(meaning), phrases.label(meaning)));
    if (depth != Depth.FULL && DecisionOutline.isPart(finding.subject())) {
      answer.add(" (" + phrases.write(finding.subject()) + ")");
    }
    String sentence = phrases.explain(finding);
    answer.add(sentence.isEmpty() ? "" : phrases.labelled("", sentence));
    sources
        .numberOf(finding)
        .ifPresent(
            number ->
                answer
                    .add(" ")
                    .add(
                        Element.of("a", "[" + number + "]")
                            .with("href", "#source-" + number)
                            .with("aria-label", frame("source") + " " + number)));
    return item.add(answer);
  }

  private Element question(Finding finding) {
    return Element.of("p", phrases.getQuestion(finding.rule()))
        .with("class", "question")
        .add(" ")
        .add(
            Element.of(
                "small", finding.rule() + ", " + phrases.label(outline.severityOf(finding))));
  }

  /** Returns the sentences that the reasons rest on, each once; nothing where there is none. */
  List<Element> sources() {
    if (sources.getAll().isEmpty()) {
      return List.of();
    }
    Element list = new Element("ol").with("class", "sources");
    sources
        .getAll()
        .forEach((source, number) -> list.add(write(source).with("id", "source-" + number)));
    return List.of(new Element("section").add(Element.of("h2", frame("sources"))).add(list));
  }

  private static Element write(Source source) {
    Element item = new Element("li");
    if (!source.quote().isEmpty()) {
      item.add(
          new Element("blockquote")
              .with("lang", "fr")
              .add(Element.of("p", "« " + source.quote() + " »")));
    }
    Element origin = new Element("p").add(Element.of("cite", source.origin()));
    if (!source.caution().isEmpty()) {
      origin.add(" (" + source.caution() + ")");
    }
    return item.add(origin);
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
