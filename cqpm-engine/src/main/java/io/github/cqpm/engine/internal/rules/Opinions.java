package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which opinions, and which stances in them, speak of a block. */
public final class Opinions {
  private static final Answer RETAINED = Answer.notApplicable(ReasonCode.RESULT_RETAINED);
  private static final Answer EXPERIENCE = Answer.notApplicable(ReasonCode.PRIOR_EXPERIENCE_ROUTE);
  private static final Answer NO_COMPANY = Answer.notApplicable(ReasonCode.NO_HOST_COMPANY);

  private Opinions() {}

  /** Returns why no opinion is asked for; null if one is. */
  static @Nullable Answer whyNotAsked(CompetencyStanding standing, RuleContext context) {
    if (standing.getStatus() == CompetencyStatus.RETAINED) {
      return RETAINED;
    }
    if (context.isOpinionAsked()) {
      return null;
    }
    return context.getCandidacy().getRoute() == AccessRoute.PRIOR_EXPERIENCE
        ? EXPERIENCE
        : NO_COMPANY;
  }

  /**
   * Returns whether the opinion takes a stance on the block: on the activity that the block
   * matches, or on the whole; on anything, if the block names no activity.
   */
  public static boolean speaksOf(CompetencyBlock block, CompanyOpinion opinion) {
    if (opinion.getOverallStance().isPresent()) {
      return true;
    }
    Optional<ActivityId> activity = block.getActivity();
    return activity.isPresent()
        ? opinion.getStances().containsKey(activity.get())
        : !opinion.getStances().isEmpty();
  }

  /** Returns whether the opinion takes that stance where it speaks of the block. */
  static boolean takes(OpinionStance stance, CompetencyBlock block, CompanyOpinion opinion) {
    Optional<OpinionStance> overall = opinion.getOverallStance();
    if (overall.isPresent() && overall.get() == stance) {
      return true;
    }
    Optional<ActivityId> activity = block.getActivity();
    return activity.isPresent()
        ? opinion.getStances().get(activity.get()) == stance
        : opinion.getStances().containsValue(stance);
  }
}
