package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.BlockCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells records by kind, day and what they are about, and why those left aside are so. */
final class LeftAsideContent {
  private final Telling told;

  LeftAsideContent(Telling told) {
    this.told = told;
  }

  List<String> make() {
    return told.decision().getLeftAside().stream().map(this::tell).toList();
  }

  private String tell(LeftAside aside) {
    return told.dossier().candidacy().getRecords().stream()
        .filter(record -> record.getId().equals(aside.record()))
        .findFirst()
        .map(record -> told.phrases().labelled(name(record), why(aside)))
        .orElseGet(() -> told.phrases().explain(aside));
  }

  /** Returns a retained result by its part and day, with its id. */
  String name(RetainedResult result) {
    return told.frame(
        result.getPart() instanceof BlockCode ? "retained-block" : "retained-competency",
        Map.of(
            "part", result.getPart().toString(),
            "day", told.write(result.getDate()),
            "record", result.getId().toString()));
  }

  private String name(CandidacyRecord record) {
    if (record instanceof RetainedResult result) {
      return name(result);
    }
    String what =
        told.frame(
            "record-of",
            Map.of(
                "kind", told.phrases().label(record.getKind()),
                "record", record.getId().toString(),
                "day", told.write(record.getDate())));
    String about = about(record);
    return about.isEmpty() ? what : told.frame("about", Map.of("what", what, "about", about));
  }

  private static String about(CandidacyRecord record) {
    if (record instanceof CommissionAssessment assessment) {
      return assessment.getCompetency().toString();
    }
    return record instanceof ProjectReport report
        ? report.getCompetencies().stream().map(Object::toString).collect(Collectors.joining(", "))
        : "";
  }

  private String why(LeftAside aside) {
    Optional<String> revoked =
        aside.reason() == LeftAsideReason.REVOKED ? revokedOn(aside.record()) : Optional.empty();
    return revoked.orElseGet(() -> told.phrases().label(aside.reason()));
  }

  private Optional<String> revokedOn(RecordId record) {
    return told.dossier().candidacy().getRevocations().stream()
        .filter(revocation -> revocation.getRecord().equals(record))
        .map(Revocation::getDate)
        .min((one, other) -> one.compareTo(other))
        .map(day -> told.frame("revoked-on", Map.of("day", told.write(day))));
  }
}
