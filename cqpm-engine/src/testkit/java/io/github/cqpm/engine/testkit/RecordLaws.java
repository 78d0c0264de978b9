package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Laws 1, 6 and 9, on the order of records, and on records that are gone. */
final class RecordLaws {
  private final CertificationEngine engine;

  RecordLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean orderChangesNothing(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    Candidacy candidacy = given.candidacy();
    Random order = new Random(seed);
    Candidacy reordered =
        Candidacy.builder()
            .from(candidacy)
            .enrolments(shuffled(candidacy.getEnrolments(), order))
            .plans(shuffled(candidacy.getPlans(), order))
            .commissions(shuffled(candidacy.getCommissions(), order))
            .assessments(shuffled(candidacy.getAssessments(), order))
            .reports(shuffled(candidacy.getReports(), order))
            .opinions(shuffled(candidacy.getOpinions(), order))
            .deliberations(shuffled(candidacy.getDeliberations(), order))
            .retainedResults(shuffled(candidacy.getRetainedResults(), order))
            .revocations(shuffled(candidacy.getRevocations(), order))
            .build();
    Law.ORDER_OF_RECORDS.require(
        Differences.inAll(engine.decide(request), engine.decide(given.with(reordered))),
        "In another order",
        request);
    return !reordered.equals(candidacy);
  }

  private static <T> List<T> shuffled(List<T> all, Random order) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, order);
    return copy;
  }

  boolean removalNeverMakesNotAdmissible(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    if (!isOnceThrough(given)
        || engine.decide(request).getOutcome() != AdmissibilityStatus.ADMISSIBLE) {
      return false;
    }
    List<CandidacyRecord> records =
        new ArrayList<>(given.inForce(given.candidacy().getRecords()).toList());
    Collections.shuffle(records, new Random(seed));
    Set<Class<?>> kinds = new HashSet<>();
    for (CandidacyRecord entry : records) {
      if (kinds.add(entry.getClass())) {
        AdmissibilityDecision without =
            engine.decide(given.with(given.candidacy().without(entry.getId())));
        Law.RECORD_REMOVED.require(
            without.getOutcome() == AdmissibilityStatus.NOT_ADMISSIBLE
                ? Differences.inStatuses(engine.decide(request), without)
                : List.of(),
            "Without " + entry,
            request);
      }
    }
    return true;
  }

  /**
   * Returns whether law 6 speaks of the candidacy: for the whole CQPM, the jury not overruling, one
   * assessment per competency, one deliberation, nothing revoked and nothing retained.
   */
  private static boolean isOnceThrough(LawCase given) {
    Candidacy candidacy = given.candidacy();
    Map<Object, Long> assessments =
        given
            .inForce(candidacy.getAssessments())
            .filter(CommissionAssessment::hasResult)
            .collect(
                Collectors.groupingBy(CommissionAssessment::getCompetency, Collectors.counting()));
    return given.isForWholeCertificate()
        && !given.request().getPolicy().isJuryMayOverrule()
        && assessments.values().stream().allMatch(count -> count == 1)
        && given.inForce(candidacy.getDeliberations()).count() == 1
        && candidacy.getRevocations().isEmpty()
        && given.inForce(candidacy.getRetainedResults()).findAny().isEmpty();
  }

  boolean revokedCountsAsNeverEntered(DecisionRequest request) {
    LawCase given = new LawCase(request);
    AdmissibilityDecision decision = engine.decide(request);
    List<CandidacyRecord> revoked =
        given.candidacy().getRecords().stream().filter(given::isRevoked).toList();
    for (CandidacyRecord entry : revoked) {
      LeftAside asRevoked = new LeftAside(entry.getId(), LeftAsideReason.REVOKED);
      Law.REVOKED.require(
          decision.getLeftAside().contains(asRevoked)
              ? List.of()
              : List.of("left aside: %s, without %s".formatted(decision.getLeftAside(), asRevoked)),
          "With its revocation, " + entry,
          request);
      Set<RecordId> gone =
          given.revocationsOf(entry).map(Revocation::getId).collect(Collectors.toSet());
      gone.add(entry.getId());
      AdmissibilityDecision expected =
          AdmissibilityDecision.builder()
              .from(decision)
              .leftAside(
                  decision.getLeftAside().stream()
                      .filter(left -> !gone.contains(left.record()))
                      .toList())
              .build();
      Law.REVOKED.require(
          Differences.inAll(expected, engine.decide(given.asIfNeverEntered(entry))),
          "As if never entered, " + entry,
          request);
    }
    return !revoked.isEmpty();
  }
}
