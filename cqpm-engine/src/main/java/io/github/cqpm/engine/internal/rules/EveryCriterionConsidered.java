package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.util.List;
import java.util.Map;

/** Is each criterion group rated, and the expected results? */
final class EveryCriterionConsidered extends BuiltInRule<CommissionAssessment> {
  EveryCriterionConsidered() {
    super(
        RuleDescription.builder(RuleId.EVERY_CRITERION_CONSIDERED, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(Citations.ASSESSED_BY_CRITERIA)
            .satisfied(ReasonCode.EVERY_CRITERION_RATED)
            .violated(ReasonCode.CRITERION_LEFT_OUT, ReasonCode.EXPECTED_RESULTS_LEFT_OUT)
            .notApplicable(ReasonCode.NO_SUBJECT));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    List<Reason> leftOut = List.of();
    Competency competency = context.getCompetency(assessment.getCompetency());
    List<CriterionGroup> criteria = competency.getAssessment().getCriteria();
    Map<CriterionId, Rating> ratings = assessment.getRatings();
    for (int i = 0; i < criteria.size(); i++) {
      CriterionGroup group = criteria.get(i);
      Rating rating = ratings.get(group.getId());
      if (rating == null || rating == Rating.NOT_OBSERVED) {
        Argument criterion = Argument.code("criterion", group.getId().value());
        leftOut = Growing.with(Reason.of(ReasonCode.CRITERION_LEFT_OUT, criterion), leftOut);
      }
    }
    if (assessment.getExpectedResultsRating().orElse(Rating.NOT_OBSERVED) == Rating.NOT_OBSERVED) {
      leftOut = Growing.with(Reason.of(ReasonCode.EXPECTED_RESULTS_LEFT_OUT), leftOut);
    }
    return leftOut.isEmpty()
        ? Answer.satisfied(
            Reason.of(
                ReasonCode.EVERY_CRITERION_RATED,
                Argument.record("assessment", assessment.getId())))
        : new Answer.Violated(leftOut);
  }
}
