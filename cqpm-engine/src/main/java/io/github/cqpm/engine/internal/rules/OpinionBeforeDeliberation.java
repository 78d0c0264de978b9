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
import io.github.cqpm.model.candidacy.JuryDeliberation;
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
    JuryDeliberation deliberation = ruling.get().getDeliberation();
    return first.getDate().isAfter(deliberation.getDate())
        ? Answer.violated(reason(ReasonCode.OPINION_AFTER_RULING, first, deliberation))
        : SharedEvidence.satisfied(
            context,
            ReasonCode.OPINION_BY_RULING,
            first,
            deliberation,
            (given, ruled) -> reason(ReasonCode.OPINION_BY_RULING, given, ruled));
  }

  private static Reason reason(
      ReasonCode code, CompanyOpinion opinion, JuryDeliberation deliberation) {
    return Reason.of(
        code,
        Argument.record("opinion", opinion.getId()),
        Argument.date("given", opinion.getDate()),
        Argument.record("deliberation", deliberation.getId()),
        Argument.date("ruled", deliberation.getDate()));
  }
}
