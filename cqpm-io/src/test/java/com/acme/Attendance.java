package com.acme;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Map;

/** Did the candidate attend enough hours of training on the competency? */
public final class Attendance implements Rule<CompetencyStanding> {
  public static final RuleId ID = RuleId.of("acme/attendance");
  public static final ReasonCode ATTENDED = ReasonCode.of("acme/ATTENDED");
  public static final ReasonCode TOO_OFTEN_ABSENT = ReasonCode.of("acme/TOO_OFTEN_ABSENT");
  public static final MissingFact REGISTER = MissingFact.of("acme/REGISTER");

  private final Map<CompetencyId, Integer> hours;
  private final int least;

  /**
   * The rule brings its own facts, those of one candidate; the engine has no others of a host's.
   */
  public Attendance(Map<CompetencyId, Integer> hours, int least) {
    this.hours = Map.copyOf(hours);
    this.least = least;
  }

  @Override
  public RuleDescription<CompetencyStanding> getDescription() {
    return RuleDescription.builder(ID, SubjectKind.COMPETENCY)
        .severity(Severity.BLOCKING)
        .citation(Citation.of("House rules of Acme", "4. Attendance", "Training is attended."))
        .version("2026-01")
        .parameter("least", least)
        .satisfied(ATTENDED)
        .violated(TOO_OFTEN_ABSENT)
        .notApplicable(ReasonCode.PRIOR_EXPERIENCE_ROUTE)
        .undetermined(REGISTER)
        .build();
  }

  @Override
  public Answer answer(CompetencyStanding standing, RuleContext context) {
    if (context.getCandidacy().getRoute() == AccessRoute.PRIOR_EXPERIENCE) {
      return Answer.notApplicable(ReasonCode.PRIOR_EXPERIENCE_ROUTE);
    }
    CompetencyId competency = standing.getCompetency().getId();
    Integer attended = hours.get(competency);
    if (attended == null) {
      return Answer.undetermined(REGISTER.about(Argument.competency(competency)));
    }
    Reason reason =
        Reason.of(
            attended < least ? TOO_OFTEN_ABSENT : ATTENDED,
            Argument.number("hours", attended),
            Argument.number("least", least));
    return attended < least ? Answer.violated(reason) : Answer.satisfied(reason);
  }
}
