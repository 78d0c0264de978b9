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
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.util.List;
import java.util.Map;

/** Does the result agree with the ratings? */
final class ResultAgreesWithRatings extends BuiltInRule<CommissionAssessment> {
  ResultAgreesWithRatings() {
    super(
        RuleDescription.builder(RuleId.RESULT_AGREES_WITH_RATINGS, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(Citations.ASSESSED_BY_CRITERIA)
            .satisfied(ReasonCode.RESULT_AGREES_WITH_RATINGS)
            .violated(
                ReasonCode.ACQUIRED_THOUGH_CRITERION_NOT_MET,
                ReasonCode.ACQUIRED_THOUGH_RESULTS_NOT_MET,
                ReasonCode.NOT_ACQUIRED_THOUGH_ALL_MET)
            .notApplicable(ReasonCode.NO_SUBJECT, ReasonCode.NOTHING_RATED));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    List<Reason> notMet = List.of();
    boolean allMet = true;
    boolean rated = false;
    Competency competency = context.getCompetency(assessment.getCompetency());
    List<CriterionGroup> criteria = competency.getAssessment().getCriteria();
    Map<CriterionId, Rating> ratings = assessment.getRatings();
    for (int i = 0; i < criteria.size(); i++) {
      CriterionGroup group = criteria.get(i);
      Rating rating = ratings.get(group.getId());
      allMet &= rating == Rating.MET;
      rated |= rating == Rating.MET || rating == Rating.NOT_MET;
      if (rating == Rating.NOT_MET) {
        Argument criterion = Argument.code("criterion", group.getId().value());
        notMet =
            Growing.with(
                Reason.of(ReasonCode.ACQUIRED_THOUGH_CRITERION_NOT_MET, criterion), notMet);
      }
    }
    Rating results = assessment.getExpectedResultsRating().orElse(Rating.NOT_OBSERVED);
    allMet &= results == Rating.MET;
    rated |= results != Rating.NOT_OBSERVED;
    if (results == Rating.NOT_MET) {
      notMet = Growing.with(Reason.of(ReasonCode.ACQUIRED_THOUGH_RESULTS_NOT_MET), notMet);
    }
    if (!rated) {
      return Answer.notApplicable(ReasonCode.NOTHING_RATED);
    }
    Argument about = Argument.record("assessment", assessment.getId());
    if (assessment.getResult() == AssessmentResult.NOT_ACQUIRED) {
      if (allMet) {
        return Answer.violated(Reason.of(ReasonCode.NOT_ACQUIRED_THOUGH_ALL_MET, about));
      }
    } else if (!notMet.isEmpty()) {
      return new Answer.Violated(notMet);
    }
    return Answer.satisfied(Reason.of(ReasonCode.RESULT_AGREES_WITH_RATINGS, about));
  }
}
