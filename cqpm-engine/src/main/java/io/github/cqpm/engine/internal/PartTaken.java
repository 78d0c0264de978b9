package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records take part in a decision, and which do not, and why. */
final class PartTaken {
  private final Candidacy candidacy;
  private final InForce inForce;
  private final Target target;
  private final Set<RecordId> aside;

  PartTaken(Records records, InForce inForce, Target target) {
    candidacy = records.getCandidacy();
    this.inForce = inForce;
    this.target = target;
    aside = idsOf(inForce.getOthers(), records.getOthersInForce());
  }

  private static Set<RecordId> idsOf(
      List<CandidacyRecord> notInForce, List<CandidacyRecord> inForceAside) {
    return notInForce.isEmpty() && inForceAside.isEmpty()
        ? Set.of()
        : Stream.concat(notInForce.stream(), inForceAside.stream())
            .map(CandidacyRecord::getId)
            .collect(Collectors.toSet());
  }

  /** Adds what was left aside, by date. */
  void addTo(AdmissibilityDecision.Builder decision) {
    if (!aside.isEmpty()) {
      for (CandidacyRecord entry : candidacy.getRecords()) {
        if (aside.contains(entry.getId())) {
          decision.addLeftAside(new LeftAside(entry.getId(), reasonOf(entry)));
        }
      }
    }
  }

  /** Returns the records that take part, by date. */
  List<RecordId> getRecords() {
    RecordId[] inTurn = aside.isEmpty() ? inForce.findIdsInTurn() : null;
    return inTurn != null
        ? List.of(inTurn)
        : candidacy.getRecords().stream()
            .filter(entry -> !(entry instanceof Revocation))
            .<RecordId>map(CandidacyRecord::getId)
            .filter(id -> !aside.contains(id))
            .toList();
  }

  private LeftAsideReason reasonOf(CandidacyRecord leftAside) {
    if (inForce.isLater(leftAside)) {
      return LeftAsideReason.AFTER_AS_OF;
    }
    if (inForce.isRevoked(leftAside)) {
      return LeftAsideReason.REVOKED;
    }
    return target.isOutside(leftAside)
        ? LeftAsideReason.OUTSIDE_TARGET
        : LeftAsideReason.NO_RULE_FOR_IT;
  }
}
