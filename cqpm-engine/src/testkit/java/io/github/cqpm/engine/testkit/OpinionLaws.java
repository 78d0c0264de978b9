package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.ActivityId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Law 2, on the company's opinion. */
final class OpinionLaws {
  private final CertificationEngine engine;

  OpinionLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean stanceChangesNoStatus(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    Stances stances = new Stances(new Random(seed));
    Candidacy otherwise =
        Candidacy.builder()
            .from(given.candidacy())
            .opinions(given.candidacy().getOpinions().stream().map(stances::changed).toList())
            .build();
    Law.STANCE_OF_COMPANY.require(
        Differences.inStatuses(engine.decide(request), engine.decide(given.with(otherwise))),
        "With other stances in " + otherwise.getOpinions(),
        request);
    return !otherwise.equals(given.candidacy());
  }

  boolean opinionAddedChangesNothing(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    if (given.candidacy().getRoute() != AccessRoute.PRIOR_EXPERIENCE) {
      return false;
    }
    RecordsToAdd records = new RecordsToAdd(given, seed);
    CompanyOpinion opinion = records.opinion(OpinionStance.values());
    Optional<Revocation> revocation = records.revocationOrNone(opinion);
    Candidacy more = given.candidacy().plus(opinion);
    DecisionRequest with = given.with(revocation.map(more::plus).orElse(more));
    if (!engine.check(with).isEmpty()) {
      return false;
    }
    Law.OPINION_OF_PRIOR_EXPERIENCE.require(
        Differences.inStatusesAndFindings(engine.decide(request), engine.decide(with)),
        "With " + opinion + revocation.map(each -> " and " + each).orElse(""),
        request);
    return true;
  }

  boolean opinionRemovedChangesNothing(DecisionRequest request) {
    LawCase given = new LawCase(request);
    if (given.candidacy().getRoute() != AccessRoute.PRIOR_EXPERIENCE) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    for (CompanyOpinion opinion : given.candidacy().getOpinions()) {
      Law.OPINION_OF_PRIOR_EXPERIENCE.require(
          Differences.inStatusesAndFindings(
              decision, engine.decide(given.asIfNeverEntered(opinion))),
          "Without " + opinion,
          request);
    }
    return given.inForce(given.candidacy().getOpinions()).findAny().isPresent();
  }

  /** Stances at random, the same wherever opinions of one day speak of the same thing. */
  private static final class Stances {
    private final Random random;
    private final Map<Object, OpinionStance> drawn = new HashMap<>();

    Stances(Random random) {
      this.random = random;
    }

    CompanyOpinion changed(CompanyOpinion opinion) {
      Map<ActivityId, OpinionStance> stances = new LinkedHashMap<>();
      for (ActivityId activity : opinion.getStances().keySet()) {
        stances.put(activity, draw(opinion.getDate(), activity));
      }
      return CompanyOpinion.builder()
          .from(opinion)
          .stances(stances)
          .overallStance(
              opinion.getOverallStance().map(stance -> draw(opinion.getDate(), "the whole")))
          .build();
    }

    private OpinionStance draw(LocalDate day, Object about) {
      OpinionStance[] all = OpinionStance.values();
      return drawn.computeIfAbsent(Map.entry(day, about), place -> all[random.nextInt(all.length)]);
    }
  }
}
