package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What remains to be done, in workable order. */
final class RemainingSteps {
  private RemainingSteps() {}

  static List<RemainingStep> of(List<Standing> standings, Findings findings) {
    List<RemainingStep> steps = new ArrayList<>();
    if (!findings.getUndetermined(RuleId.ENROLMENT_MADE).isEmpty()) {
      steps.add(new RemainingStep(Action.ENROL, Subject.CANDIDACY));
    }
    if (!findings.getUndetermined(RuleId.PLAN_MADE).isEmpty()) {
      steps.add(new RemainingStep(Action.PLAN, Subject.CANDIDACY));
    }
    Set<Subject> withoutOpinion = findings.getUndetermined(RuleId.OPINION_GIVEN);
    for (Standing standing : standings) {
      Subject subject = SubjectKind.COMPETENCY.describe(standing);
      CompetencyStatus status = standing.getStatus();
      if (status == CompetencyStatus.NOT_ASSESSED) {
        steps.add(new RemainingStep(Action.ASSESS, subject));
      }
      if (withoutOpinion.contains(subject)) {
        steps.add(new RemainingStep(Action.GIVE_OPINION, subject));
      }
      if (status == CompetencyStatus.NOT_ASSESSED
          || (status == CompetencyStatus.ACQUIRED && !standing.isCompanyMissing())) {
        steps.add(new RemainingStep(Action.DELIBERATE, subject));
      }
      if (status == CompetencyStatus.NOT_ACQUIRED || status == CompetencyStatus.REFUSED) {
        steps.add(new RemainingStep(Action.ASSESS_AGAIN, subject));
      }
    }
    steps.sort(Comparator.comparing(RemainingStep::action));
    return steps;
  }
}
