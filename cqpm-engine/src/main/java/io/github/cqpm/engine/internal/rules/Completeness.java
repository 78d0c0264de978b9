package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.CompetencyStanding;
import java.util.ArrayList;
import java.util.List;

/** Whether competencies are validated or retained, and nothing of a host's stands in the way. */
final class Completeness {
  private static final Answer COMPLETE =
      Answer.satisfied(Reason.of(ReasonCode.ALL_COMPETENCIES_KEPT));

  private List<Reason> failed = List.of();
  private List<Reason> pending = List.of();
  private List<MissingFact> missing = List.of();

  Completeness require(List<CompetencyStanding> competencies) {
    for (int i = 0; i < competencies.size(); i++) {
      CompetencyStanding standing = competencies.get(i);
      CompetencyStatus reached = standing.getStatus();
      if (reached == CompetencyStatus.VALIDATED || reached == CompetencyStatus.RETAINED) {
        continue;
      }
      Argument competency = Argument.competency(standing.getCompetency().getId());
      Argument status = Argument.code("status", reached);
      if (reached == CompetencyStatus.NOT_ACQUIRED || reached == CompetencyStatus.REFUSED) {
        failed = Growing.with(Reason.of(ReasonCode.COMPETENCY_FAILED, competency, status), failed);
      } else {
        pending =
            Growing.with(
                Reason.of(ReasonCode.COMPETENCY_NOT_YET_VALIDATED, competency, status), pending);
        missing = Growing.with(MissingFact.COMPETENCY_PENDING.about(competency, status), missing);
      }
    }
    return this;
  }

  Completeness refuse(List<Finding> obstacles) {
    for (Finding obstacle : obstacles) {
      Argument rule = Argument.code("rule", obstacle.rule().toString());
      Argument subject = Argument.code("subject", obstacle.subject().key());
      if (obstacle.answer().kind() == Answer.Kind.VIOLATED) {
        failed = Growing.with(Reason.of(ReasonCode.HOST_RULE_VIOLATED, rule, subject), failed);
      } else {
        pending =
            Growing.with(Reason.of(ReasonCode.HOST_RULE_UNDETERMINED, rule, subject), pending);
        missing = Growing.with(MissingFact.HOST_RULE.about(rule, subject), missing);
      }
    }
    return this;
  }

  /** Returns whether a competency failed, or a host's rule is violated. */
  boolean isViolated() {
    return !failed.isEmpty();
  }

  /** Returns whether nothing failed, and something is not there yet. */
  boolean isUndetermined() {
    return failed.isEmpty() && !missing.isEmpty();
  }

  /** Returns violated before undetermined; what is missing is listed all the same. */
  Answer answer() {
    if (!failed.isEmpty()) {
      List<Reason> reasons = new ArrayList<>(failed);
      reasons.addAll(pending);
      return new Answer.Violated(reasons);
    }
    return missing.isEmpty() ? COMPLETE : new Answer.Undetermined(missing);
  }
}
