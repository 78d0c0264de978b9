package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enrols a candidate at the centre. */
@Component
class EnrolmentForm implements RecordForm {
  @Override
  public String path() {
    return "inscription";
  }

  @Override
  public String title() {
    return "Inscrire le candidat";
  }

  @Override
  public String prefix() {
    return "IN";
  }

  @Override
  public Action action() {
    return Action.KEEP;
  }

  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    return Map.of("date", List.of(opened.today().toString()));
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                Enrolment.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .centre(CertificationCentre.of(opened.kept().centre()))
                    .build()));
  }
}
