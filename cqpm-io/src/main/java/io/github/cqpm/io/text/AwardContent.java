package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what the jury has awarded, may award, and what is to be completed before it may. */
final class AwardContent {
  private final Telling told;

  AwardContent(Telling told) {
    this.told = told;
  }

  /** Returns how the award of what the candidate wants stands. */
  Marked ofTarget() {
    if (told.decision().getTarget() instanceof CertificationTarget.Blocks) {
      return ofBlocks();
    }
    return mark(Award.certificate(), told.decision().getOutcome());
  }

  /** Returns whether the jury has awarded all that it may. */
  boolean isAllAwarded() {
    if (told.decision().getOutcome() != AdmissibilityStatus.ADMISSIBLE) {
      return false;
    }
    return told.decision().getTarget() instanceof CertificationTarget.Blocks
        ? told.decision().getBlocks().stream()
            .allMatch(block -> awardedOn(Award.block(block.block())).isPresent())
        : awardedOn(Award.certificate()).isPresent();
  }

  /** Returns whether a block is awarded, or may be, by itself. */
  Cell cellOf(BlockDecision block) {
    Marked marked = mark(block);
    return Marks.cell(marked.mark(), marked.text());
  }

  private Marked ofBlocks() {
    Map<Marked, List<String>> blocks = new LinkedHashMap<>();
    for (BlockDecision block : told.decision().getBlocks()) {
      blocks
          .computeIfAbsent(mark(block), marked -> new ArrayList<>())
          .add(block.block().toString());
    }
    if (blocks.size() == 1) {
      return blocks.keySet().iterator().next();
    }
    return new Marked(
        Marks.worst(blocks.keySet().stream().map(Marked::mark)),
        blocks.entrySet().stream()
            .map(
                each ->
                    told.phrases()
                        .labelled(String.join(", ", each.getValue()), each.getKey().text()))
            .collect(Collectors.joining(told.frame("separator"))));
  }

  private Marked mark(BlockDecision block) {
    AwardStatus award = block.award();
    return mark(
        Award.block(block.block()),
        award == AwardStatus.NOT_APPLICABLE
            ? AdmissibilityStatus.NOT_ADMISSIBLE
            : AdmissibilityStatus.valueOf(award.name()));
  }

  private Marked mark(Award award, AdmissibilityStatus status) {
    Optional<LocalDate> day = awardedOn(award);
    if (day.isPresent()) {
      return new Marked(
          status == AdmissibilityStatus.ADMISSIBLE ? Mark.SATISFIED : Mark.POINT_TO_WATCH,
          told.frame("awarded", Map.of("day", told.write(day.get()))));
    }
    return switch (status) {
      case ADMISSIBLE -> new Marked(Mark.MISSING, told.frame("may-be-awarded"));
      case UNDETERMINED -> new Marked(Mark.MISSING, told.frame("to-be-completed"));
      case NOT_ADMISSIBLE -> new Marked(Mark.NOT_SATISFIED, told.frame("may-not-be-awarded"));
    };
  }

  /** Returns the day of the first deliberation in force that awarded it. */
  Optional<LocalDate> awardedOn(Award award) {
    return told.inForce().deliberations().stream()
        .filter(deliberation -> deliberation.getAwards().contains(award))
        .map(JuryDeliberation::getDate)
        .findFirst();
  }
}
