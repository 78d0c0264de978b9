package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.io.document.CohortBasis;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.StepFigures;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts line by line; for one thread. */
final class Tally {
  private long rejected;
  private final SortedMap<DocumentProblemCode, Long> problems = new TreeMap<>();
  private final SortedMap<CohortBasis, OfBasis> figures = new TreeMap<>();

  void add(CountedDecision decision) {
    figures.computeIfAbsent(decision.head().basis(), first -> new OfBasis()).add(decision);
  }

  void addRejection(Set<DocumentProblemCode> codes) {
    rejected++;
    codes.forEach(code -> increase(problems, code));
  }

  CohortSummary toSummary() {
    long decided = figures.values().stream().mapToLong(each -> each.decided).sum();
    return new CohortSummary(
        decided + rejected,
        decided,
        rejected,
        figures.entrySet().stream().map(each -> each.getValue().toFigures(each.getKey())).toList(),
        problems);
  }

  private static <K> void increase(Map<K, Long> counts, K key) {
    counts.merge(key, 1L, Long::sum);
  }

  private static <K, S> void increase(Map<K, SortedMap<S, Long>> counts, K key, S status) {
    increase(counts.computeIfAbsent(key, first -> new TreeMap<>()), status);
  }

  /** Counts decisions on one basis. */
  private static final class OfBasis {
    private long decided;
    private final SortedMap<AdmissibilityStatus, Long> outcomes = new TreeMap<>();
    private final SortedMap<AdmissibilityStatus, Long> certifications = new TreeMap<>();
    private final SortedMap<CohortStage, Long> stages = new TreeMap<>();
    private final SortedMap<Actor, Long> awaited = new TreeMap<>();
    private final SortedMap<Action, StepFigures> steps = new TreeMap<>();
    private final SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>> blocks =
        new TreeMap<>();
    private final SortedMap<BlockCode, SortedMap<AwardStatus, Long>> awards = new TreeMap<>();
    private final SortedMap<Award, SortedMap<AdmissibilityStatus, Long>> awarded = new TreeMap<>();
    private final SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>> competencies =
        new TreeMap<>();
    private final SortedMap<ReasonCode, Long> causes = new TreeMap<>();
    private final SortedMap<ReasonCode, Long> consequences = new TreeMap<>();
    private long watched;
    private final SortedMap<ReasonCode, Long> pointsToWatch = new TreeMap<>();

    private void add(CountedDecision decision) {
      decided++;
      increase(outcomes, decision.outcome());
      decision.certification().ifPresent(status -> increase(certifications, status));
      decision
          .blocks()
          .forEach(
              block -> {
                increase(blocks, block.block(), block.status());
                increase(awards, block.block(), block.award());
              });
      decision.competencies().forEach((id, status) -> increase(competencies, id, status));
      addSteps(decision);
      LineHead head = decision.head();
      head.obstacles().causes().forEach(code -> increase(causes, code));
      head.obstacles().consequences().forEach(code -> increase(consequences, code));
      head.awarded().forEach((award, status) -> increase(awarded, award, status));
      head.pointsToWatch().forEach(code -> increase(pointsToWatch, code));
      watched += head.pointsToWatch().isEmpty() ? 0 : 1;
    }

    private void addSteps(CountedDecision decision) {
      SortedMap<Action, StepFigures> remaining = new TreeMap<>();
      Set<Actor> actors = EnumSet.noneOf(Actor.class);
      for (Action action : decision.steps()) {
        StepFigures before = remaining.get(action);
        remaining.put(
            action,
            before == null
                ? new StepFigures(1, remaining.isEmpty() ? 1 : 0, 1)
                : new StepFigures(1, before.first(), before.steps() + 1));
        actors.add(action.getActor());
      }
      remaining.forEach((action, each) -> steps.merge(action, each, StepFigures::plus));
      actors.forEach(actor -> increase(awaited, actor));
      CohortStage.reached(decision.outcome(), remaining.keySet())
          .forEach(stage -> increase(stages, stage));
    }

    private CohortFigures toFigures(CohortBasis basis) {
      return new CohortFigures(
          Optional.of(basis),
          decided,
          outcomes,
          certifications,
          stages,
          awaited,
          steps,
          blocks,
          awards,
          awarded,
          competencies,
          causes,
          consequences,
          watched,
          pointsToWatch);
    }
  }
}
