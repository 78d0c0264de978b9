package io.github.cqpm.engine.decision;

import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A decision with the candidacy it is of, as questions look at it: how things stand and wait. */
final class DecidedCandidacy {
  private final AdmissibilityDecision decision;
  private final Candidacy candidacy;
  private final Map<RuleId, AppliedRule> rules = new HashMap<>();
  private final Set<Subject> violated = new HashSet<>();
  private final Set<Subject> waiting = new HashSet<>();

  DecidedCandidacy(AdmissibilityDecision decision, Candidacy candidacy) {
    this.decision = decision;
    this.candidacy = candidacy;
    decision.getProvenance().getRules().forEach(rule -> rules.put(rule.id(), rule));
    findWaiting();
  }

  /** What would count if facts were given waits: nothing about it is violated. */
  private void findWaiting() {
    for (Finding finding : decision.getFindings()) {
      if (severityOf(finding.rule()) == Severity.BLOCKING) {
        if (finding.answer() instanceof Answer.Violated) {
          violated.add(finding.subject());
        } else if (finding.answer() instanceof Answer.Undetermined) {
          waiting.add(finding.subject());
        }
      }
    }
    waiting.removeAll(violated);
  }

  /** Returns whether it is a record, or a part of one, that no further fact makes count. */
  boolean isLost(Subject subject) {
    return subject.findRecord().isPresent() && violated.contains(subject);
  }

  /** Returns whether that assessment would count if facts were given. */
  boolean isWaiting(RecordId assessment) {
    return waiting.contains(new Subject(Subject.Kind.ASSESSMENT, assessment.value()));
  }

  /** Returns whether a ruling on the competency would count if facts were given. */
  boolean isRulingWaiting(CompetencyId competency) {
    return candidacy.getDeliberations().stream().anyMatch(one -> awaits(one, competency));
  }

  private boolean awaits(JuryDeliberation deliberation, CompetencyId competency) {
    RecordId id = deliberation.getId();
    return isInForce(deliberation)
        && deliberation.getRulings().containsKey(competency)
        && (waiting.contains(new Subject(Subject.Kind.DELIBERATION, id.value()))
            || waiting.contains(Subject.ofRuling(id, competency.toString())));
  }

  boolean lacksOpinion(CompetencyId competency) {
    return decision.getRemainingSteps().stream()
        .anyMatch(
            step ->
                step.action() == Action.GIVE_OPINION
                    && competencyOf(step.subject()).equals(competency));
  }

  boolean remains(Action action) {
    return decision.getRemainingSteps().stream().anyMatch(step -> step.action() == action);
  }

  boolean isInForce(CandidacyRecord record) {
    return decision.getRecords().contains(record.getId());
  }

  boolean isOfHost(RuleId rule) {
    AppliedRule applied = rules.get(rule);
    return applied != null && applied.ofHost();
  }

  /** A compact decision does not tell all rules; a policy tells which of ours are notices. */
  Severity severityOf(RuleId rule) {
    AppliedRule applied = rules.get(rule);
    if (applied != null) {
      return applied.severity();
    }
    return decision.getProvenance().getPolicy().getNotices().contains(rule)
        ? Severity.NOTICE
        : Severity.BLOCKING;
  }

  /**
   * Nothing is stopped by a fact about competencies that are validated or retained all the same.
   */
  boolean isStopped(Subject subject) {
    return switch (subject.kind()) {
      case ASSESSMENT, COMPETENCY -> !isSettled(competencyOf(subject));
      case DELIBERATION ->
          candidacy.getDeliberations().stream()
              .filter(one -> one.getId().value().equals(subject.key()))
              .flatMap(one -> one.getRulings().keySet().stream())
              .anyMatch(id -> !isSettled(id));
      default -> true;
    };
  }

  boolean isSettled(CompetencyId competency) {
    CompetencyStatus status = statusOf(competency);
    return status == CompetencyStatus.VALIDATED || status == CompetencyStatus.RETAINED;
  }

  /** Returns how the competency stands; one outside the target stands in nobody's way. */
  CompetencyStatus statusOf(CompetencyId competency) {
    return decision
        .find(competency)
        .map(CompetencyDecision::getStatus)
        .orElse(CompetencyStatus.VALIDATED);
  }

  CommissionAssessment getAssessment(Subject subject) {
    return candidacy.getAssessments().stream()
        .filter(one -> one.getId().value().equals(subject.key()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The decision tells of other records than the candidacy holds."));
  }

  CompetencyId competencyOf(Subject subject) {
    return subject.kind() == Subject.Kind.COMPETENCY
        ? CompetencyId.parse(subject.key())
        : getAssessment(subject).getCompetency();
  }

  static RecordId recordOf(Subject subject) {
    return subject.findRecord().orElseThrow();
  }
}
