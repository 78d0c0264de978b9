package io.github.cqpm.examples.springboot;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DocumentDecider;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Decides the candidacy that is posted, by the referential that it names, and shows what the
 * bundled one says of a competency.
 */
@RestController
class DecisionController {
  /** The largest candidacy taken, in bytes: a whole one has about ten thousand. */
  static final int LARGEST = 1_000_000;

  private final CertificationEngine engine = CertificationEngine.standard();
  private final CertificationReferential referential = Referentials.technicoCommercialIndustriel();
  private final Referentials referentials;
  private final CqpmJson json;

  /** Takes Spring's validator: it speaks the language of the request. */
  DecisionController(Validator validator, Referentials referentials) {
    this.referentials = referentials;
    json = CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(LARGEST)).with(validator);
  }

  /**
   * Reads the body itself, within our limits, so that all that is wrong with it is refused with its
   * place; {@link ProblemAdvice} answers for it. The day has one form: Spring by itself would read
   * 1/2/26 in the language of the request.
   */
  @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdmissibilityDecision decide(
      InputStream body,
      @RequestParam("as-of") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
    return DocumentDecider.decide(engine, referentials, json.read(body, Candidacy.class), asOf);
  }

  @GetMapping("/competencies/{id}")
  Competency show(@PathVariable("id") CompetencyId id) {
    return referential
        .find(id)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "There is no competency %s.".formatted(id)));
  }
}
