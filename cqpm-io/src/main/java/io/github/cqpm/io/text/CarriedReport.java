package io.github.cqpm.io.text;

import io.github.cqpm.model.candidacy.CarriedCandidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.UnmatchedPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a candidacy that was carried to another version lacks there, as plain text. */
final class CarriedReport {
  private final Phrases phrases;
  private final Lines lines;

  CarriedReport(Phrases phrases) {
    this.phrases = phrases;
    lines = new Lines(phrases);
  }

  String write(CarriedCandidacy carried) {
    ReferentialReference to = carried.candidacy().getReferential();
    lines.add(
        0, phrases.frame("carried", Map.of("id", to.id().toString(), "version", to.version())));
    if (carried.unmatched().isEmpty()) {
      lines.add(0, phrases.frame("all-carried"));
    } else {
      lines.section(phrases.frame("unmatched"), List.of());
      carried.unmatched().forEach(this::add);
    }
    if (!carried.leftOut().isEmpty()) {
      lines.gap();
      lines.add(
          0,
          phrases.frame("left-out"),
          carried.leftOut().stream().map(RecordId::toString).collect(Collectors.joining(", ")));
    }
    return lines.toString();
  }

  private void add(UnmatchedPart part) {
    lines.add(
        1,
        part.record().map(RecordId::toString).orElseGet(() -> phrases.frame("general")),
        phrases.frame(
            "unmatched." + part.kind(),
            Map.of(
                "part",
                part.part(),
                "competency",
                part.competency().map(CompetencyId::toString).orElse(""))));
  }
}
