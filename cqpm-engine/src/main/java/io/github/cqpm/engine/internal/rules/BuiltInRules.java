package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.Rule;
import java.util.List;

/** The built-in rules, in the order in which findings stand. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /** Returns the rules of the referential. */
  public static List<Rule<?>> ofReferential() {
    return List.of(
        new EnrolmentMade(),
        new EnrolmentPrecedesAssessment(),
        new PlanMade(),
        new PlanPrecedesAssessment(),
        new SeveralMembers(),
        new OpinionGiven(),
        new CompetencyAcquired(),
        new ValidatedByJury(),
        new RulingAfterAssessment(),
        new RulingAgreesWithCommission(),
        new BlockAdmissibility(),
        new BlockAward(),
        new CertificationAdmissibility());
  }
}
