package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.time.LocalDate;
import java.util.List;

/** Was the competency assessed by the day of the ruling? */
final class RulingAfterAssessment extends BuiltInRule<JuryRuling> {
  RulingAfterAssessment() {
    super(
        RuleDescription.builder(RuleId.RULING_AFTER_ASSESSMENT, SubjectKind.RULING)
            .severity(Severity.BLOCKING)
            .citation(Citations.ofAward("à l'issue des actions d'évaluation"))
            .satisfied(ReasonCode.ASSESSED_BY_RULING)
            .violated(ReasonCode.RULED_BEFORE_ASSESSMENT)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.COUNTING_ASSESSMENT));
  }

  @Override
  public Answer answer(JuryRuling ruling, RuleContext context) {
    List<CommissionAssessment> counting = ruling.getCountingAssessments();
    if (counting.isEmpty()) {
      return Answer.undetermined(MissingFact.COUNTING_ASSESSMENT);
    }
    CommissionAssessment first = counting.get(0);
    LocalDate ruled = ruling.getDeliberation().getDate();
    boolean late = first.getDate().isAfter(ruled);
    Reason reason =
        Reason.of(
            late ? ReasonCode.RULED_BEFORE_ASSESSMENT : ReasonCode.ASSESSED_BY_RULING,
            Argument.record("assessment", first.getId()),
            Argument.date("held", first.getDate()),
            Argument.record("deliberation", ruling.getDeliberation().getId()),
            Argument.date("ruled", ruled));
    return late ? Answer.violated(reason) : Answer.satisfied(reason);
  }
}
