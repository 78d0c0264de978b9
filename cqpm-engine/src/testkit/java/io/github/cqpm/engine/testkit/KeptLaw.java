package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Law 15, on what a decision says is kept, and what another candidacy makes of it. */
final class KeptLaw {
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  private final CertificationEngine engine;

  KeptLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean holds(DecisionRequest request) {
    AdmissibilityDecision decision = engine.decide(request);
    List<String> otherwise = new ArrayList<>();
    boolean anyKept = false;
    for (RetainedResult result : decision.toRetainedResults()) {
      ValidatedResult validated = decision.findValidatedResult(result.getPart()).orElseThrow();
      if (validated.getKeptUntil().isEmpty()) {
        continue;
      }
      LocalDate last = validated.getKeptUntil().get();
      AdmissibilityDecision onLast = decideLater(result, last, request);
      AdmissibilityDecision after = decideLater(result, last.plusDays(1), request);
      if (!versionOf(decision).equals(versionOf(after))) {
        continue;
      }
      anyKept = true;
      if (!isKept(result, onLast) || isKept(result, after)) {
        otherwise.add(
            "%s: kept until %s, but in another candidacy %s on that day, and %s on the next"
                .formatted(result.getPart(), last, told(result, onLast), told(result, after)));
      }
      latestOfBlock(result.getPart(), decision)
          .filter(latest -> !latest.equals(result.getDate()))
          .ifPresent(
              latest ->
                  otherwise.add(
                      "%s: validated on %s, but its last competency on %s"
                          .formatted(result.getPart(), result.getDate(), latest)));
    }
    for (CompetencyDecision competency : decision.getCompetencies()) {
      Optional<LocalDate> last =
          decision
              .findValidatedResult(competency.getCompetency())
              .flatMap(ValidatedResult::getKeptUntil);
      if (competency.getStatus() == CompetencyStatus.VALIDATED
          && !competency.getKeptUntil().equals(last)) {
        otherwise.add(
            "competency %s: kept until %s, but its validated result until %s"
                .formatted(
                    competency.getCompetency(), told(competency.getKeptUntil()), told(last)));
      }
    }
    Law.KEPT_UNTIL.require(otherwise, "With what was validated", request);
    return anyKept;
  }

  /** Returns the latest day on which a competency of a block was validated; none of no block. */
  private static Optional<LocalDate> latestOfBlock(
      CertificationPart part, AdmissibilityDecision decision) {
    return decision.getValidatedResults().stream()
        .filter(
            each ->
                each.getPart() instanceof CompetencyId competency
                    && competency.block().equals(part))
        .map(ValidatedResult::getDate)
        .max(LocalDate::compareTo);
  }

  /** Decides on a candidacy that has nothing but the result, where the CQPM is registered. */
  private AdmissibilityDecision decideLater(
      RetainedResult result, LocalDate day, DecisionRequest request) {
    CertificationReferential registered =
        request.getReferential().withRegistration(NationalRegistration.since(ALWAYS));
    Candidacy earlier = request.getCandidacy();
    return engine.decide(
        DecisionRequest.builder()
            .from(request)
            .referential(registered)
            .asOf(day)
            .candidacy(
                Candidacy.builder()
                    .candidate(earlier.getCandidate())
                    .referential(earlier.getReferential())
                    .route(earlier.getRoute())
                    .target(CertificationTarget.certificate())
                    .addRetainedResults(result)
                    .build())
            .build());
  }

  private static boolean isKept(RetainedResult result, AdmissibilityDecision decision) {
    return told(result, decision).equals(Answer.Kind.SATISFIED.name());
  }

  private static Object told(Optional<LocalDate> day) {
    return Differences.told(day.orElse(null));
  }

  /** Returns the kind of the answer about the result. */
  private static String told(RetainedResult result, AdmissibilityDecision decision) {
    RuleId rule =
        result.getPart() instanceof CompetencyId
            ? RuleId.COMPETENCY_RETENTION
            : RuleId.BLOCK_RETENTION;
    return decision
        .find(rule, result.getId().value())
        .map(answer -> answer.kind().name())
        .orElse("not asked about");
  }

  private static String versionOf(AdmissibilityDecision decision) {
    return decision.getProvenance().getRuleSetVersion();
  }
}
