package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.candidacy.Revocation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Revokes a record: it stays, and counts no more. */
@Component
class RevocationForm implements RecordForm {
  @Override
  public String path() {
    return "annulation";
  }

  @Override
  public String title() {
    return "Annuler une pièce";
  }

  @Override
  public String prefix() {
    return "AN";
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
  public Map<String, Object> shown(Opened opened, Typed typed) {
    Map<String, String> records = new LinkedHashMap<>();
    records(opened)
        .forEach(
            record ->
                records.put(
                    record.getId().toString(),
                    RecordRow.about(opened, new Content.OfRecord(record))));
    opened.kept().candidacy().getRecords().stream()
        .filter(record -> record.getId().toString().equals(typed.value("record")))
        .filter(record -> opened.isRevoked(record.getId()))
        .forEach(
            record ->
                records.put(
                    record.getId().toString(),
                    RecordRow.about(opened, new Content.OfRecord(record)) + ", déjà annulée"));
    return Map.of("records", records);
  }

  /** Returns what may be revoked: what was not, and is no revocation itself. */
  private static List<CandidacyRecord> records(Opened opened) {
    return opened.kept().candidacy().getRecords().stream()
        .filter(record -> record.getKind() != RecordKind.REVOCATION)
        .filter(record -> !opened.isRevoked(record.getId()))
        .toList();
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    Optional<RecordId> record =
        typed.requiredChoice(
            "record",
            records(opened).stream().map(CandidacyRecord::getId).toList(),
            "Choisissez la pièce à annuler.");
    Optional<String> reason = typed.text("reason");
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                Revocation.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .record(record.orElseThrow())
                    .reason(reason)
                    .build()));
  }
}
