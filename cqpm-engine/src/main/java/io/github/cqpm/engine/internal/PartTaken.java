package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records take part in a decision, and which do not, and why. */
final class PartTaken {
  private final Records records;
  private final InForce inForce;
  private final Target target;

  PartTaken(Records records, InForce inForce, Target target) {
    this.records = records;
    this.inForce = inForce;
    this.target = target;
  }

  /** Tells it by date. */
  void addTo(AdmissibilityDecision.Builder decision) {
    Set<RecordId> aside = idsLeftAside();
    for (CandidacyRecord entry : records.getCandidacy().getRecords()) {
      RecordId id = entry.getId();
      if (aside.contains(id)) {
        decision.addLeftAside(new LeftAside(id, reasonOf(entry)));
      } else if (!(entry instanceof Revocation)) {
        decision.addRecord(id);
      }
    }
  }

  private Set<RecordId> idsLeftAside() {
    List<CandidacyRecord> notInForce = inForce.getOthers();
    List<CandidacyRecord> inForceAside = records.getOthersInForce();
    return notInForce.isEmpty() && inForceAside.isEmpty()
        ? Set.of()
        : Stream.concat(notInForce.stream(), inForceAside.stream())
            .map(CandidacyRecord::getId)
            .collect(Collectors.toSet());
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
