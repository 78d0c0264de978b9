package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import java.util.List;

/** Law 17, on records that add nothing, and laws 9 and 12 on records that are added. */
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
            Differences.inStandings(decision, engine.decide(with), entry.getId()),
            "With " + entry,
            request);
      }
    }
    return anyAdded;
  }

  boolean recordRevokedAtOnceChangesNothing(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    RecordsToAdd records = new RecordsToAdd(given, seed);
    List<CandidacyRecord> all = records.again();
    for (CandidacyRecord entry : all) {
      DecisionRequest with =
          given.with(given.candidacy().plus(entry).plus(records.revocation(entry)));
      isLeftAside(entry, LeftAsideReason.REVOKED, with, request, Law.REVOKED);
    }
    return !all.isEmpty();
  }

  boolean recordEnteredAheadChangesNothing(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    List<CandidacyRecord> all = new RecordsToAdd(given, seed).ahead();
    for (CandidacyRecord entry : all) {
      DecisionRequest with = given.with(given.candidacy().plus(entry));
      isLeftAside(entry, LeftAsideReason.AFTER_AS_OF, with, request, Law.RECORD_TO_COME);
    }
    return !all.isEmpty();
  }

  /** Requires that the record changes nothing, raises no problem, and is left aside. */
  private void isLeftAside(
      CandidacyRecord entry,
      LeftAsideReason why,
      DecisionRequest with,
      DecisionRequest request,
      Law law) {
    List<InputProblem> problems = engine.check(with);
    String what = "With %s %s".formatted(why, entry);
    law.require(problems.stream().map(InputProblem::toString).toList(), what, request);
    AdmissibilityDecision decision = engine.decide(with);
    LeftAside aside = new LeftAside(entry.getId(), why);
    law.require(
        decision.getLeftAside().contains(aside)
            ? List.of()
            : List.of("left aside: %s, without %s".formatted(decision.getLeftAside(), aside)),
        what,
        request);
    AdmissibilityDecision others =
        AdmissibilityDecision.builder()
            .from(decision)
            .leftAside(
                decision.getLeftAside().stream().filter(each -> !each.equals(aside)).toList())
            .build();
    law.require(Differences.inAll(engine.decide(request), others), what, request);
  }
}
