package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The papers that are of no single candidacy: referentials, blank grids, the cohort. */
@Controller
@RequestMapping("/documents")
class DocumentsController {
  private final Referentials referentials;
  private final CertificationEngine engine;
  private final CqpmJson json;
  private final Candidacies candidacies;
  private final Decisions decisions;
  private final Printing printing;

  DocumentsController(
      Referentials referentials,
      CertificationEngine engine,
      CqpmJson json,
      Candidacies candidacies,
      Decisions decisions,
      Printing printing) {
    this.referentials = referentials;
    this.engine = engine;
    this.json = json;
    this.candidacies = candidacies;
    this.decisions = decisions;
    this.printing = printing;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Person reader) {
    List<Shell.Link> links = new ArrayList<>();
    for (CertificationReferential each : referentials.getAll()) {
      String address = "/documents/%s/%s/".formatted(each.getId(), each.getVersion());
      links.add(link(address + "referentiel", "Référentiel\u202F: " + each.getTitle()));
      links.add(link(address + "grille", "Grille d’évaluation, vierge\u202F: " + each.getTitle()));
      if (seesCohort(reader)) {
        links.add(
            link(address + "synthese", "Synthèse des candidatures\u202F: " + each.getTitle()));
      }
    }
    return new ModelAndView("documents").addObject("links", links);
  }

  private static boolean seesCohort(Person reader) {
    return reader.role() == Role.CENTRE || reader.role() == Role.JURY;
  }

  private static Shell.Link link(String address, String text) {
    return new Shell.Link(address, text, false);
  }

  @ResponseBody
  @GetMapping(path = "/{id}/{version}/referentiel", produces = PaperController.HTML)
  String referential(
      @PathVariable("id") String id,
      @PathVariable("version") String version,
      @AuthenticationPrincipal Person reader) {
    return printing.papersFor(reader).referential(find(id, version));
  }

  @ResponseBody
  @GetMapping(path = "/{id}/{version}/grille", produces = PaperController.HTML)
  String grid(
      @PathVariable("id") String id,
      @PathVariable("version") String version,
      @AuthenticationPrincipal Person reader) {
    return printing.papersFor(reader).grid(find(id, version));
  }

  @ResponseBody
  @GetMapping(path = "/{id}/{version}/synthese", produces = PaperController.HTML)
  String cohort(
      @PathVariable("id") String id,
      @PathVariable("version") String version,
      @AuthenticationPrincipal Person reader) {
    if (!seesCohort(reader)) {
      throw new AccessDeniedException("La synthèse est pour le centre et le jury.");
    }
    CertificationReferential referential = find(id, version);
    return printing.papersFor(reader).cohort(summary(referential, reader), referential);
  }

  private CohortSummary summary(CertificationReferential referential, Person reader) {
    String lines =
        candidacies.findAll(reader).stream()
            .map(Kept::candidacy)
            .filter(each -> each.getReferential().equals(referential.getReference()))
            .map(json::writeLine)
            .collect(Collectors.joining("\n"));
    return CohortDecider.of(engine, referential, decisions.today())
        .decide(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
  }

  private CertificationReferential find(String id, String version) {
    return referentials.getAll().stream()
        .filter(each -> each.getId().toString().equals(id) && each.getVersion().equals(version))
        .findFirst()
        .orElseThrow(NoSuchPageException::new);
  }
}
