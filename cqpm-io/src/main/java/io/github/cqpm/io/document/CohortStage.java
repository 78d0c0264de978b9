package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a candidacy has come: a stage is reached where all before it are, and nothing of it
 * remains to be done. What remains is told by {@link AdmissibilityDecision#getRemainingSteps()}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the set is a copy
public enum CohortStage {
  /** To enrol remains not. */
  ENROLLED(Action.ENROL),
  /** To plan the assessments remains not. */
  PLANNED(Action.PLAN),
  /** No competency remains to be assessed for a first time. */
  ASSESSED(Action.ASSESS),
  /** No opinion of the company remains to be given: each was, or none is asked for. */
  OPINION_GIVEN(Action.GIVE_OPINION),
  /** Each competency of the target is validated or retained. */
  VALIDATED(Action.DELIBERATE, Action.ASSESS_AGAIN),
  /** It is ADMISSIBLE, and a jury has awarded all of the target. */
  AWARDED(Action.AWARD);

  private final Set<Action> steps;

  CohortStage(Action first, Action... others) {
    steps = Set.copyOf(EnumSet.of(first, others));
  }

  /** Returns the stages that a candidacy of that outcome has reached, of which this remains. */
  public static Set<CohortStage> reached(AdmissibilityStatus outcome, Set<Action> remaining) {
    Set<CohortStage> reached = EnumSet.noneOf(CohortStage.class);
    for (CohortStage stage : values()) {
      boolean open = stage.steps.stream().anyMatch(remaining::contains);
      if (open || (stage == AWARDED && outcome != AdmissibilityStatus.ADMISSIBLE)) {
        break;
      }
      reached.add(stage);
    }
    return reached;
  }
}
