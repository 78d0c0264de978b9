package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which words a paper is written: those of the papers and of reports, and the names of people.
 *
 * @param explanations sentences and labels, as in reports
 * @param texts the words of the papers, in the same language
 * @param people how people are called
 */
record Wording(Explanations explanations, PaperTexts texts, People people) {

  String get(String key) {
    return texts.get(key);
  }

  String fill(String key, Map<String, ?> values) {
    return texts.fill(key, values);
  }

  String fill(String key, String name, Object value) {
    return texts.fill(key, name, value);
  }

  String label(Enum<?> constant) {
    return explanations.label(constant);
  }

  String write(LocalDate day) {
    return explanations.write(day);
  }

  String explain(Finding finding) {
    return explanations.explain(finding);
  }

  /** Returns what must be known of the sources by which was decided. */
  List<String> cautions(AdmissibilityDecision decision) {
    return decision.getProvenance().getCautions().stream().map(this::caution).toList();
  }

  /** Returns what must be known of a source, as a sentence; empty if nothing. */
  String caution(String code) {
    return code.isEmpty() ? "" : fill("word.caution", "caution", explanations.getCaution(code));
  }

  Hidden name(CandidateReference candidate) {
    return people.name(candidate);
  }

  Hidden name(PersonReference person) {
    return people.name(person);
  }

  /** Returns a free text, if such are to be shown. */
  Optional<Hidden> tell(String freeText) {
    return Optional.of(freeText).filter(text -> explanations.isWithFreeText()).map(Hidden::new);
  }

  PaperRefusedException refuse(PaperRefusal refusal, Map<String, ?> values) {
    return new PaperRefusedException(refusal, fill("refused." + refusal, values));
  }
}
