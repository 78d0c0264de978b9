package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a decision that is not ADMISSIBLE: the codes of the blocking rules'
 * answers that are violated or undetermined, but for those about an assessment of, or a ruling on,
 * a competency that is validated or retained all the same.
 *
 * @param causes those that no other answer explains
 * @param consequences the others: those that follow, wherever they stand, from another answer
 */
record Obstacles(SortedSet<ReasonCode> causes, SortedSet<ReasonCode> consequences) {
  /** What an award of a block says that its competencies do not. */
  private static final Set<ReasonCode> OF_REGISTRATION =
      Set.of(ReasonCode.NOT_REGISTERED, MissingFact.REGISTRATION.code());

  static Obstacles of(AdmissibilityDecision decision) {
    Obstacles obstacles = new Obstacles(new TreeSet<>(), new TreeSet<>());
    if (decision.getOutcome() != AdmissibilityStatus.ADMISSIBLE) {
      obstacles.add(decision);
      obstacles.consequences.removeAll(obstacles.causes);
    }
    return obstacles;
  }

  private void add(AdmissibilityDecision decision) {
    Set<RuleId> blocking = new HashSet<>();
    for (AppliedRule rule : decision.getProvenance().getRules()) {
      if (rule.severity() == Severity.BLOCKING) {
        blocking.add(rule.id());
      }
    }
    blocking.remove(RuleId.CERTIFICATION_ADMISSIBILITY); // says what those about blocks say
    if (decision.getCertification().isPresent()) {
      blocking.remove(RuleId.BLOCK_AWARD);
    }
    Map<String, CompetencyDecision> competencies = competenciesOf(decision);
    boolean unplanned =
        decision.getFindings(RuleId.PLAN_MADE).stream().anyMatch(each -> !each.answer().isClear());
    for (Finding finding : decision.getFindings()) {
      if (!finding.answer().isClear() && blocking.contains(finding.rule())) {
        add(finding, competencies.get(keyOf(finding.subject())), unplanned);
      }
    }
  }

  /** Returns each competency, by its id and by those of its assessments. */
  private static Map<String, CompetencyDecision> competenciesOf(AdmissibilityDecision decision) {
    Map<String, CompetencyDecision> competencies = new HashMap<>();
    for (CompetencyDecision each : decision.getCompetencies()) {
      competencies.put(Subject.Kind.COMPETENCY + each.getCompetency().toString(), each);
      each.getAssessments()
          .forEach(id -> competencies.put(Subject.Kind.ASSESSMENT + id.toString(), each));
    }
    return competencies;
  }

  private static String keyOf(Subject subject) {
    return subject.kind() == Subject.Kind.RULING
        ? Subject.Kind.COMPETENCY + subject.key().substring(subject.key().lastIndexOf('/') + 1)
        : subject.kind() + subject.key();
  }

  private void add(Finding finding, @Nullable CompetencyDecision competency, boolean unplanned) {
    boolean ofRecord = finding.subject().kind() != Subject.Kind.COMPETENCY;
    if (competency != null && ofRecord && isReached(competency)) {
      return;
    }
    for (ReasonCode code : finding.answer().codes()) {
      boolean ofPlan = unplanned && code.equals(MissingFact.REPORT_DUE.code());
      (!ofPlan && isCause(finding, code, competency) ? causes : consequences).add(code);
    }
  }

  private static boolean isReached(CompetencyDecision competency) {
    return competency.getStatus() == CompetencyStatus.VALIDATED
        || competency.getStatus() == CompetencyStatus.RETAINED;
  }

  private static boolean isCause(
      Finding finding, ReasonCode code, @Nullable CompetencyDecision competency) {
    RuleId rule = finding.rule();
    if (rule.equals(RuleId.BLOCK_ADMISSIBILITY)) {
      return false;
    }
    if (rule.equals(RuleId.BLOCK_AWARD)) {
      return OF_REGISTRATION.contains(code);
    }
    if (competency == null || finding.answer().kind() != Answer.Kind.UNDETERMINED) {
      return true;
    }
    if (rule.equals(RuleId.COMPETENCY_ACQUIRED)) { // else why an assessment does not count is told
      return competency.getAssessments().isEmpty();
    }
    if (rule.equals(RuleId.VALIDATED_BY_JURY)) { // else there is nothing to rule on
      return competency.getStatus() == CompetencyStatus.ACQUIRED;
    }
    return !rule.equals(RuleId.RULING_AFTER_ASSESSMENT); // which is told of the competency
  }
}
