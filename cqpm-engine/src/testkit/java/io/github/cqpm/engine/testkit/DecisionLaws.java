package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Laws 3, 7, 8, 10 and 11, on what a decision says of one and the same candidacy. */
final class DecisionLaws {
  private final CertificationEngine engine;

  DecisionLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean admissibleIsComplete(DecisionRequest request) {
    AdmissibilityDecision decision = engine.decide(request);
    if (decision.getOutcome() != AdmissibilityStatus.ADMISSIBLE) {
      return false;
    }
    List<String> incomplete = new ArrayList<>();
    for (CompetencyId competency : new LawCase(request).targeted()) {
      String status =
          decision
              .find(competency)
              .map(CompetencyDecision::getStatus)
              .map(CompetencyStatus::name)
              .orElse("not in the decision");
      if (!List.of("VALIDATED", "RETAINED").contains(status)) {
        incomplete.add("competency %s: %s".formatted(competency, status));
      }
    }
    Law.ADMISSIBLE_IS_COMPLETE.require(incomplete, "With the outcome ADMISSIBLE", request);
    return true;
  }

  boolean wholeIsAdmissibleWhereBlocksAre(DecisionRequest request) {
    LawCase given = new LawCase(request);
    if (!given.isForWholeCertificate()) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    List<String> unsatisfied =
        request.getReferential().getBlocks().stream()
            .map(CompetencyBlock::getCode)
            .filter(code -> !isSatisfied(RuleId.BLOCK_ADMISSIBILITY, code, decision))
            .map(code -> "admissibility/block about %s: not satisfied".formatted(code))
            .toList();
    boolean whole = isSatisfied(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy", decision);
    Law.WHOLE_AND_BLOCKS.require(
        whole ? unsatisfied : List.of(), "With admissibility/certification satisfied", request);
    Law.WHOLE_AND_BLOCKS.require(
        !whole && unsatisfied.isEmpty()
            ? decision.getFindings(RuleId.CERTIFICATION_ADMISSIBILITY).stream()
                .map(
                    finding ->
                        "%s about %s: %s"
                            .formatted(
                                finding.rule(),
                                finding.subject(),
                                Differences.told(finding.answer())))
                .toList()
            : List.of(),
        "With admissibility/block satisfied for every block",
        request);
    return true;
  }

  private static boolean isSatisfied(RuleId rule, Object subject, AdmissibilityDecision decision) {
    return decision
        .find(rule, subject.toString())
        .filter(answer -> answer.kind() == Answer.Kind.SATISFIED)
        .isPresent();
  }

  void decidedTwiceIsEqual(DecisionRequest request) {
    AdmissibilityDecision first = engine.decide(request);
    AdmissibilityDecision second = engine.decide(request);
    Law.DECIDED_TWICE.require(Differences.inAll(first, second), "Decided again", request);
    Law.DECIDED_TWICE.require(
        first.hashCode() == second.hashCode() && first.toString().equals(second.toString())
            ? List.of()
            : List.of("equal, but another hash code or another toString"),
        "Decided again",
        request);
  }

  void writtenAndReadIsEqual(
      DecisionRequest request, UnaryOperator<AdmissibilityDecision> writeAndRead) {
    AdmissibilityDecision decision = engine.decide(request);
    Law.WRITTEN_AND_READ.require(
        Differences.inAll(decision, writeAndRead.apply(decision)), "Written and read", request);
  }

  boolean retentionOverIsNotKeptLater(DecisionRequest request, LocalDate later) {
    LawCase given = new LawCase(request);
    if (!later.isAfter(request.getAsOf())) {
      throw new IllegalArgumentException(
          "The later date %s is not after the as-of date %s.".formatted(later, request.getAsOf()));
    }
    DecisionRequest onLaterDate = given.asOf(later);
    if (!given.candidacy().getRevocations().isEmpty() || !engine.check(onLaterDate).isEmpty()) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    AdmissibilityDecision decidedLater = engine.decide(onLaterDate);
    List<Finding> over = retentions(decision).filter(DecisionLaws::saysThatPeriodIsOver).toList();
    if (over.isEmpty() || !versionOf(decision).equals(versionOf(decidedLater))) {
      return false;
    }
    List<Finding> kept =
        retentions(decidedLater)
            .filter(finding -> finding.answer().kind() == Answer.Kind.SATISFIED)
            .toList();
    Law.RETENTION_OVER.require(
        over.stream()
            .flatMap(
                before ->
                    kept.stream()
                        .filter(after -> after.subject().equals(before.subject()))
                        .map(
                            after ->
                                "%s about %s: %s -> %s"
                                    .formatted(
                                        before.rule(),
                                        before.subject(),
                                        Differences.told(before.answer()),
                                        Differences.told(after.answer()))))
            .toList(),
        "Decided as of %s too".formatted(later),
        request);
    return true;
  }

  boolean laterVersionChangesNothingEarlier(
      DecisionRequest request, CertificationEngine later, LocalDate from) {
    if (!request.getAsOf().isBefore(from)) {
      return false;
    }
    Law.LATER_VERSION.require(
        Differences.inAll(engine.decide(request), later.decide(request)),
        "With a version that holds from %s".formatted(from),
        request);
    return true;
  }

  private static String versionOf(AdmissibilityDecision decision) {
    return decision.getProvenance().getRuleSetVersion();
  }

  private static Stream<Finding> retentions(AdmissibilityDecision decision) {
    return Stream.of(RuleId.COMPETENCY_RETENTION, RuleId.BLOCK_RETENTION)
        .flatMap(rule -> decision.getFindings(rule).stream());
  }

  private static boolean saysThatPeriodIsOver(Finding finding) {
    return finding.answer() instanceof Answer.Violated violated
        && violated.reasons().stream()
            .anyMatch(reason -> reason.code().equals(ReasonCode.RETENTION_OVER));
  }
}
