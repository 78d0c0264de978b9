package io.github.cqpm.examples.lms.api;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.KeptDecision;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is decided on a candidacy, what is asked next, and papers. */
@RestController
@RequestMapping("/api/candidacies/{id}")
class DecisionsApi {
  private final Candidacies candidacies;
  private final Decisions decisions;
  private final People people;
  private final Explanations explanations;
  private final Papers papers;

  DecisionsApi(
      Candidacies candidacies,
      Decisions decisions,
      People people,
      Explanations explanations,
      Papers papers) {
    this.candidacies = candidacies;
    this.decisions = decisions;
    this.people = people;
    this.explanations = explanations;
    this.papers = papers;
  }

  /** Returns the decision as of a day, of today unless one is given. */
  @GetMapping("/decision")
  AdmissibilityDecision decide(
      @PathVariable String id,
      @RequestParam("as-of") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      @AuthenticationPrincipal Person who) {
    LocalDate day = asOf == null ? decisions.today() : asOf;
    return decisions.decide(candidacies.get(id, who), day);
  }

  /** Returns the decisions that were kept, verified just now. */
  @GetMapping("/decisions")
  List<KeptDecision> list(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return decisions.findAll(candidacies.get(id, who));
  }

  /** Returns what is asked next, in the form of forms. */
  @GetMapping("/questions")
  List<QuestionItem> ask(@PathVariable String id, @AuthenticationPrincipal Person who) {
    Dossier dossier = dossier(id, who);
    Explanations words = explanations.with(dossier.referential());
    return dossier.decision().getQuestions(dossier.referential(), dossier.candidacy()).stream()
        .map(question -> QuestionItem.of(question, words))
        .toList();
  }

  @GetMapping(path = "/report", produces = MediaType.TEXT_HTML_VALUE)
  String report(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return papers().report(dossier(id, who), Depth.FULL);
  }

  @GetMapping(path = "/grid", produces = MediaType.TEXT_HTML_VALUE)
  String grid(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return papers().grid(dossier(id, who));
  }

  @GetMapping(path = "/information", produces = MediaType.TEXT_HTML_VALUE)
  String inform(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return papers().information(dossier(id, who));
  }

  private Dossier dossier(String id, Person who) {
    return decisions.dossier(candidacies.get(id, who), decisions.today());
  }

  private Papers papers() {
    return papers.naming(people.names());
  }
}
