package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.List;

/** Did the host company give its opinion on the activity that the block matches? */
final class OpinionGiven extends BuiltInRule<CompetencyStanding> {
  OpinionGiven() {
    super(
        RuleDescription.builder(RuleId.OPINION_GIVEN, SubjectKind.COMPETENCY)
            .severity(Severity.BLOCKING)
            .citation(Citations.OPINION_COMPLETES)
            .satisfied(ReasonCode.OPINION_GIVEN)
            .notApplicable(
                ReasonCode.RESULT_RETAINED,
                ReasonCode.PRIOR_EXPERIENCE_ROUTE,
                ReasonCode.NO_HOST_COMPANY)
            .undetermined(MissingFact.COMPANY_OPINION));
  }

  @Override
  public Answer answer(CompetencyStanding standing, RuleContext context) {
    Answer notAsked = Opinions.whyNotAsked(standing, context);
    if (notAsked != null) {
      return notAsked;
    }
    CompetencyBlock block = standing.getBlock();
    List<CompanyOpinion> opinions = context.getOpinions(block);
    return opinions.isEmpty()
        ? Answer.undetermined(MissingFact.COMPANY_OPINION.about(Argument.block(block.getCode())))
        : SharedEvidence.satisfied(
            context,
            ReasonCode.OPINION_GIVEN,
            opinions.get(0),
            opinions.get(0),
            (first, same) ->
                Reason.of(
                    ReasonCode.OPINION_GIVEN,
                    Argument.record("opinion", first.getId()),
                    Argument.date("given", first.getDate())));
  }
}
