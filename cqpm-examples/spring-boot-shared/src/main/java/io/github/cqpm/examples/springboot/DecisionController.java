package io.github.cqpm.examples.springboot;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides the candidacy that is posted. */
@RestController
class DecisionController {
  private final CertificationEngine engine = CertificationEngine.standard();

  @PostMapping("/decisions")
  AdmissibilityDecision decide(
      @Valid @RequestBody Candidacy candidacy, @RequestParam("as-of") LocalDate asOf) {
    return engine.decide(Referentials.technicoCommercialIndustriel(), candidacy, asOf);
  }
}
