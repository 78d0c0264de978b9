package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier as it is told: in which language, and whether with what people wrote freely.
 *
 * @param dossier the dossier
 * @param phrases in which language, with the titles of the dossier's referential
 * @param inForce the records that took part
 * @param answers the answers of the rules
 * @param freeText whether what people wrote freely is told
 */
record Telling(
    Dossier dossier, Phrases phrases, InForce inForce, Answers answers, boolean freeText) {
  static Telling of(Dossier dossier, Phrases phrases, boolean freeText) {
    InForce inForce = InForce.of(dossier);
    return new Telling(
        dossier,
        phrases.with(dossier.referential()),
        inForce,
        new Answers(dossier, inForce),
        freeText);
  }

  AdmissibilityDecision decision() {
    return dossier.decision();
  }

  String frame(String key) {
    return phrases.frame(key);
  }

  String frame(String key, Map<String, String> values) {
    return phrases.frame(key, values);
  }

  String write(LocalDate day) {
    return phrases.write(day);
  }

  Title title(CertificationPart part) {
    return part instanceof BlockCode block
        ? new Title(block.toString(), phrases.titles().of(block))
        : new Title(part.toString(), phrases.titles().of((CompetencyId) part));
  }

  /**
   * Returns the answer of a finding as a sentence, with criteria by the titles of its competency.
   */
  String explain(Finding finding) {
    return phrasesFor(finding).explain(finding);
  }

  /** Returns phrases that know of which competency the finding is. */
  Phrases phrasesFor(Finding finding) {
    return answers
        .ownerOf(finding)
        .filter(CompetencyId.class::isInstance)
        .map(owner -> phrases.about((CompetencyId) owner))
        .orElse(phrases);
  }

  /** Returns why something does not count, from its first word on; nothing where it counts. */
  String whyNot(List<Finding> against) {
    if (against.isEmpty()) {
      return "";
    }
    Finding first =
        against.stream()
            .filter(finding -> answers.markOf(finding) == Mark.NOT_SATISFIED)
            .findFirst()
            .orElse(against.get(0));
    String key =
        answers.markOf(first) == Mark.NOT_SATISFIED ? "does-not-count" : "does-not-count-yet";
    return frame(key, Map.of("why", phrasesFor(first).why(first)));
  }

  Optional<FreeText> free(Optional<String> text) {
    return freeText ? text.map(FreeText::new) : Optional.empty();
  }
}
