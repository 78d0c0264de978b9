package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which opinions, and which stances in them, speak of a block. */
public final class Opinions {
  private Opinions() {}

  /** Returns why no opinion is asked for; null if one is. */
  static @Nullable Answer whyNotAsked(CompetencyStanding standing, RuleContext context) {
    if (standing.getStatus() == CompetencyStatus.RETAINED) {
      return Answer.notApplicable(ReasonCode.RESULT_RETAINED);
    }
    if (context.getCandidacy().getRoute() == AccessRoute.PRIOR_EXPERIENCE) {
      return Answer.notApplicable(ReasonCode.PRIOR_EXPERIENCE_ROUTE);
    }
    return areAsked(context) ? null : Answer.notApplicable(ReasonCode.NO_HOST_COMPANY);
  }

  /** Returns whether a company's opinion is asked for in this candidacy. */
  public static boolean areAsked(RuleContext context) {
    Candidacy candidacy = context.getCandidacy();
    return candidacy.getRoute() != AccessRoute.PRIOR_EXPERIENCE
        && candidacy.getHostCompany().orElse(true);
  }

  /** Returns the first opinion that speaks of the block; null if none does. */
  public static @Nullable CompanyOpinion findFirst(CompetencyBlock block, RuleContext context) {
    for (CompanyOpinion opinion : context.getOpinions()) {
      if (speaksOf(block, opinion)) {
        return opinion;
      }
    }
    return null;
  }

  /** Returns the latest opinion that speaks of the block; null if none does. */
  static @Nullable CompanyOpinion findLatest(CompetencyBlock block, RuleContext context) {
    List<CompanyOpinion> opinions = context.getOpinions();
    for (int i = opinions.size() - 1; i >= 0; i--) {
      if (speaksOf(block, opinions.get(i))) {
        return opinions.get(i);
      }
    }
    return null;
  }

  /**
   * Returns whether the opinion takes a stance on the block: on the activity that the block
   * matches, or on the whole; on anything, if the block names no activity.
   */
  private static boolean speaksOf(CompetencyBlock block, CompanyOpinion opinion) {
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
