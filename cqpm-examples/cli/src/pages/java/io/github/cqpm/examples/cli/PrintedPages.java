package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    all.addPapers();
    all.addSession();
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

  private void addPapers() {
    for (CertificationReferential referential :
        Story.all().stream().map(Story::referential).distinct().toList()) {
      pages.put("grid of " + referential.getId(), () -> FRENCH.grid(referential));
      pages.put("referential of " + referential.getId(), () -> FRENCH.referential(referential));
    }
    Dossier refused = dossier(story("refused-by-jury"));
    Dossier blocks = dossier(story("blocks-only"));
    BlockCode awarded = blocks.decision().getBlocks().get(0).block();
    Papers longNames = FRENCH.naming(reference -> Optional.of("Anne-Camille".repeat(12)));
    pages.put("long name", () -> longNames.report(refused, Depth.BLOCKING));
    pages.put("grid of a candidate", () -> FRENCH.grid(refused));
    pages.put("grid of a candidate en", () -> ENGLISH.grid(refused));
    pages.put("information", () -> FRENCH.information(refused));
    pages.put("information en", () -> ENGLISH.information(refused));
    pages.put("attestation", () -> FRENCH.attestation(blocks, awarded));
    pages.put("index", () -> FRENCH.index(Map.of("a.html", refused, "b.html", blocks)));
  }

  private void addSession() {
    List<Dossier> dossiers =
        Stream.of("whole-certificate", "refused-by-jury", "nothing-assessed-yet")
            .map(name -> dossier(story(name)))
            .toList();
    JuryDeliberation held = dossiers.get(0).candidacy().getDeliberations().get(0);
    Session session = Session.of(held.getDate(), held.getJury(), dossiers);
    pages.put("minutes", () -> FRENCH.minutes(session));
    pages.put("minutes en", () -> ENGLISH.minutes(session));
    pages.put("preparation", () -> FRENCH.preparation(session));
    pages.put("attendance", () -> FRENCH.attendance(session));
    Session ruled = Session.of(held.getDate(), held.getJury(), dossiers.subList(0, 2));
    pages.put("transmission", () -> FRENCH.transmission(ruled));
    pages.put("cohort", PrintedPages::cohort);
  }

  private static String cohort() {
    CertificationReferential referential = story("whole-certificate").referential();
    String lines =
        Story.of(referential.getId()).stream()
            .map(story -> CqpmJson.standard().writeLine(story.candidacy()))
            .collect(Collectors.joining("\n"));
    CohortSummary summary =
        CohortDecider.of(CertificationEngine.standard(), referential, LocalDate.of(2026, 6, 30))
            .decide(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    return FRENCH.cohort(summary, referential);
  }

  private static Story story(String name) {
    return Story.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Dossier dossier(Story story) {
    return Dossier.of(
        story.referential(),
        story.candidacy(),
        CertificationEngine.of(RuleSet.agreement())
            .decide(story.referential(), story.candidacy(), story.asOf()));
  }
}
