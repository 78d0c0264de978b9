package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All pages that a browser looks at, by name: the one place to add a paper to. Each story is told
 * at each depth in French, and at the usual one in English, which differs in words alone.
 */
final class PrintedPages {
  private static final Papers FRENCH = Papers.french();
  private static final Papers ENGLISH = Papers.english();

  private final Map<String, Supplier<String>> pages = new LinkedHashMap<>();

  private PrintedPages() {}

  /** Returns what prints each page. */
  static Map<String, Supplier<String>> all() {
    PrintedPages all = new PrintedPages();
    Story.all().forEach(all::addReports);
    return all.pages;
  }

  /** Returns the report that a story's reader opens first. */
  static Map<String, Supplier<String>> reports() {
    Map<String, Supplier<String>> reports = new LinkedHashMap<>(all());
    reports.keySet().removeIf(name -> !name.endsWith(" " + Depth.BLOCKING + " fr"));
    return reports;
  }

  private void addReports(Story story) {
    Dossier dossier = dossier(story);
    for (Depth depth : Depth.values()) {
      pages.put(story.name() + " " + depth + " fr", () -> FRENCH.report(dossier, depth));
    }
    pages.put(
        story.name() + " " + Depth.BLOCKING + " en", () -> ENGLISH.report(dossier, Depth.BLOCKING));
  }

  private static Dossier dossier(Story story) {
    return Dossier.of(
        story.referential(),
        story.candidacy(),
        CertificationEngine.of(RuleSet.agreement())
            .decide(story.referential(), story.candidacy(), story.asOf()));
  }
}
