package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Was the opinion first given by the day of the ruling that last changed the status? */
final class OpinionBeforeDeliberation extends BuiltInRule<CompetencyStanding> {
  OpinionBeforeDeliberation() {
    super(
        RuleDescription.builder(RuleId.OPINION_BEFORE_DELIBERATION, SubjectKind.COMPETENCY)
            .severity(Severity.NOTICE)
            .citation(Citations.OPINION_COMPLETES)
            .satisfied(ReasonCode.OPINION_BY_RULING)
            .violated(ReasonCode.OPINION_AFTER_RULING)
            .notApplicable(
                ReasonCode.RESULT_RETAINED,
                ReasonCode.PRIOR_EXPERIENCE_ROUTE,
                ReasonCode.NO_HOST_COMPANY,
                ReasonCode.NO_OPINION_YET,
                ReasonCode.NO_DECISIVE_RULING));
  }

  @Override
  public Answer answer(CompetencyStanding standing, RuleContext context) {
    Answer notAsked = Opinions.whyNotAsked(standing, context);
    if (notAsked != null) {
      return notAsked;
    }
    List<CompanyOpinion> opinions = context.getOpinions(standing.getBlock());
    if (opinions.isEmpty()) {
      return Answer.notApplicable(ReasonCode.NO_OPINION_YET);
    }
    CompanyOpinion first = opinions.get(0);
    Optional<JuryRuling> ruling = standing.getDecisiveRuling();
    if (ruling.isEmpty()) {
      return Answer.notApplicable(ReasonCode.NO_DECISIVE_RULING);
    }
    LocalDate ruled = ruling.get().getDeliberation().getDate();
    boolean late = first.getDate().isAfter(ruled);
    Reason reason =
        Reason.of(
            late ? ReasonCode.OPINION_AFTER_RULING : ReasonCode.OPINION_BY_RULING,
            Argument.record("opinion", first.getId()),
            Argument.date("given", first.getDate()),
            Argument.record("deliberation", ruling.get().getDeliberation().getId()),
            Argument.date("ruled", ruled));
    return late ? Answer.violated(reason) : Answer.satisfied(reason);
  }
}
