package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import java.util.List;
import java.util.Optional;

/** Do the stances of the company's latest opinion agree with the result that stands? */
final class OpinionAgrees extends BuiltInRule<CompetencyStanding> {
  OpinionAgrees() {
    super(
        RuleDescription.builder(RuleId.OPINION_AGREES, SubjectKind.COMPETENCY)
            .severity(Severity.NOTICE)
            .citation(
                Citations.ofAssessment(
                    "L'entreprise (tuteur, responsable hiérarchique ou fonctionnel...) donne un avis au regard du référentiel d'activité."))
            .satisfied(ReasonCode.OPINION_AGREES)
            .violated(
                ReasonCode.UNFAVOURABLE_THOUGH_ACQUIRED, ReasonCode.FAVOURABLE_THOUGH_NOT_ACQUIRED)
            .notApplicable(
                ReasonCode.RESULT_RETAINED,
                ReasonCode.PRIOR_EXPERIENCE_ROUTE,
                ReasonCode.NO_HOST_COMPANY,
                ReasonCode.NO_OPINION_YET,
                ReasonCode.NO_RESULT_YET));
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
    CompanyOpinion latest = opinions.get(opinions.size() - 1);
    Optional<CommissionAssessment> assessment = standing.getAssessment();
    if (assessment.isEmpty()) {
      return Answer.notApplicable(ReasonCode.NO_RESULT_YET);
    }
    boolean acquired = assessment.get().getResult() == AssessmentResult.ACQUIRED;
    boolean disagrees =
        Opinions.takes(
            acquired ? OpinionStance.UNFAVOURABLE : OpinionStance.FAVOURABLE,
            standing.getBlock(),
            latest);
    ReasonCode disagreement =
        acquired
            ? ReasonCode.UNFAVOURABLE_THOUGH_ACQUIRED
            : ReasonCode.FAVOURABLE_THOUGH_NOT_ACQUIRED;
    Reason reason =
        Reason.of(
            disagrees ? disagreement : ReasonCode.OPINION_AGREES,
            Argument.record("opinion", latest.getId()),
            Argument.record("assessment", assessment.get().getId()));
    return disagrees ? Answer.violated(reason) : Answer.satisfied(reason);
  }
}
