package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Law 4, on a ruling that is the only one. */
final class RulingLaws {
  private final CertificationEngine engine;

  RulingLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean refusalMakesNotAdmissible(DecisionRequest request) {
    LawCase given = new LawCase(request);
    AdmissibilityDecision decision = engine.decide(request);
    boolean anyRefused = false;
    for (CompetencyId competency : given.targeted()) {
      Optional<JuryDeliberation> only = findOnlyRuling(competency, given);
      if (only.isPresent()
          && isValidated(competency, decision)
          && !isAssessedAfter(only.get().getDate(), competency, given)
          && !isCovered(competency, given)) {
        anyRefused = true;
        JuryDeliberation refusing = refusing(competency, only.get());
        AdmissibilityDecision refused =
            engine.decide(given.with(given.candidacy().without(refusing.getId()).plus(refusing)));
        Law.REFUSAL.require(
            refused.getOutcome() == AdmissibilityStatus.NOT_ADMISSIBLE
                ? List.of()
                : List.of(
                    "outcome: %s -> %s, %s"
                        .formatted(
                            decision.getOutcome(),
                            refused.getOutcome(),
                            refused.find(competency).orElseThrow())),
            "With %s refused by %s".formatted(competency, refusing.getId()),
            request);
      }
    }
    return anyRefused;
  }

  private static boolean isValidated(CompetencyId competency, AdmissibilityDecision decision) {
    return decision
        .find(competency)
        .filter(found -> found.getStatus() == CompetencyStatus.VALIDATED)
        .isPresent();
  }

  private static JuryDeliberation refusing(CompetencyId competency, JuryDeliberation only) {
    Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>(only.getRulings());
    rulings.put(competency, CompetencyRuling.of(Ruling.REFUSED));
    return JuryDeliberation.builder().from(only).rulings(rulings).build();
  }

  private static Optional<JuryDeliberation> findOnlyRuling(CompetencyId competency, LawCase given) {
    List<JuryDeliberation> ruling =
        given
            .inForce(given.candidacy().getDeliberations())
            .filter(deliberation -> deliberation.getRulings().containsKey(competency))
            .toList();
    return ruling.size() == 1 ? Optional.of(ruling.get(0)) : Optional.empty();
  }

  private static boolean isAssessedAfter(LocalDate day, CompetencyId competency, LawCase given) {
    return given
        .inForce(given.candidacy().getAssessments())
        .filter(CommissionAssessment::hasResult)
        .filter(assessment -> assessment.getCompetency().equals(competency))
        .anyMatch(assessment -> assessment.getDate().isAfter(day));
  }

  private static boolean isCovered(CompetencyId competency, LawCase given) {
    return given
        .inForce(given.candidacy().getRetainedResults())
        .map(RetainedResult::getPart)
        .anyMatch(part -> part.equals(competency) || part.equals(competency.block()));
  }
}
