package io.github.cqpm.examples.springboot;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.io.DocumentDecider;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Decides the candidacy that is posted, and shows a competency. HOSTS.md has this file, too. */
@RestController
class DecisionController {
  private final CertificationEngine engine;
  private final Referentials referentials;
  private final DecisionPolicy policy;

  DecisionController(
      CertificationEngine engine, Referentials referentials, DecisionPolicy policy) {
    this.engine = engine;
    this.referentials = referentials;
    this.policy = policy;
  }

  @PostMapping("/decisions")
  AdmissibilityDecision decide(
      @RequestBody Reading<Candidacy> candidacy,
      @RequestParam("as-of") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
    return DocumentDecider.decide(engine, referentials, candidacy, asOf, policy);
  }

  @GetMapping("/competencies/{id}")
  Competency show(@PathVariable("id") CompetencyId id) {
    return Referentials.technicoCommercialIndustriel()
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + id));
  }
}
