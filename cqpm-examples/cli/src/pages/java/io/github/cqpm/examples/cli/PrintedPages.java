package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    all.addSession();
    all.addCohort();
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
        story.name() + " " + Depth.BLOCKING + " en",
        () -> ENGLISH.report(dossier, Depth.BLOCKING));
  }

  /** Adds the papers of a session on the day on which most stories were deliberated on. */
  private void addSession() {
    LocalDate day = LocalDate.of(2026, 6, 18);
    List<Dossier> dossiers = Story.all().stream().map(PrintedPages::dossier).toList();
    DeliberationJury jury =
        dossiers.get(0).candidacy().getDeliberations().get(0).getJury();
    Session all = Session.of(day, jury, dossiers).withPlace("Lyon");
    Session one = Session.of(day, jury, dossiers.subList(0, 1));
    for (Papers papers : List.of(FRENCH, ENGLISH)) {
      pages.put("minutes " + papers, () -> papers.minutes(all));
      pages.put("preparation " + papers, () -> papers.preparation(all));
      pages.put("attendance " + papers, () -> papers.attendance(all));
      pages.put("transmission " + papers, () -> papers.transmission(one));
    }
  }

  /** Adds the page of a cohort: all stories, each by its referential, and a line that is none. */
  private void addCohort() {
    CertificationReferential referential = Referentials.technicoCommercialIndustriel();
    String lines =
        Story.all().stream()
            .filter(story -> story.candidacy().getReferential().equals(referential.getReference()))
            .map(story -> CqpmJson.standard().writeCanonical(story.candidacy()) + "\n")
            .collect(Collectors.joining("", "", "{}\n"));
    CohortSummary summary =
        CohortDecider.of(
                CertificationEngine.of(RuleSet.agreement()),
                referential,
                LocalDate.of(2026, 6, 30))
            .decide(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    for (Papers papers : List.of(FRENCH, ENGLISH)) {
      pages.put("cohort " + papers, () -> papers.cohort(summary, referential));
    }
  }

  private static Dossier dossier(Story story) {
    return Dossier.of(
        story.referential(),
        story.candidacy(),
        CertificationEngine.of(RuleSet.agreement())
            .decide(story.referential(), story.candidacy(), story.asOf()));
  }
}
