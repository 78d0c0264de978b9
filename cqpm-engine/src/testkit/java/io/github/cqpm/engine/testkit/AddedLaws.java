package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import java.util.List;

/** Law 17, on records that add nothing. */
final class AddedLaws {
  private final CertificationEngine engine;

  AddedLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean recordEnteredTwiceCountsOnce(DecisionRequest request, long seed) {
    RecordsToAdd records = new RecordsToAdd(new LawCase(request), seed);
    return changeNothing(records.again(), request);
  }

  boolean recordThatSaysNothingChangesNothing(DecisionRequest request, long seed) {
    RecordsToAdd records = new RecordsToAdd(new LawCase(request), seed);
    return changeNothing(records.thatSayNothing(), request);
  }

  /** Adds each by itself, and returns whether one could be. */
  private boolean changeNothing(List<CandidacyRecord> all, DecisionRequest request) {
    LawCase given = new LawCase(request);
    AdmissibilityDecision decision = engine.decide(request);
    boolean anyAdded = false;
    for (CandidacyRecord entry : all) {
      DecisionRequest with = given.with(given.candidacy().plus(entry));
      if (engine.check(with).isEmpty()) {
        anyAdded = true;
        Law.NOTHING_ADDED.require(
            Differences.inStandings(decision, engine.decide(with)), "With " + entry, request);
      }
    }
    return anyAdded;
  }
}
