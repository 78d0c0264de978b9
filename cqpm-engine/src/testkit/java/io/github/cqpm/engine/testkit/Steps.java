package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.model.candidacy.Award;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What remains to be done after a decision, as it follows from what the decision says. */
final class Steps {
  private static final String CANDIDACY = "candidacy";

  private final LawCase given;
  private final AdmissibilityDecision decision;
  private final List<String> steps = new ArrayList<>();

  private Steps(LawCase given, AdmissibilityDecision decision) {
    this.given = given;
    this.decision = decision;
  }

  /** Returns the steps that a decision tells, but those of a host's rules. */
  static List<String> told(AdmissibilityDecision decision) {
    return decision.getRemainingSteps().stream()
        .filter(step -> step.action() != Action.SATISFY_HOST_RULE)
        .map(step -> told(step.action(), step.subject().key()))
        .toList();
  }

  /** Returns the steps that follow from its statuses and answers, in workable order. */
  static List<String> expected(LawCase given, AdmissibilityDecision decision) {
    Steps expected = new Steps(given, decision);
    expected.addAll();
    return expected.steps;
  }

  private static String told(Action action, String key) {
    return action + " " + key;
  }

  private void addAll() {
    if (isOpen(RuleId.ENROLMENT_MADE, CANDIDACY)) {
      steps.add(told(Action.ENROL, CANDIDACY));
    }
    if (isOpen(RuleId.PLAN_MADE, CANDIDACY)) {
      steps.add(told(Action.PLAN, CANDIDACY));
    }
    boolean whole = given.isForWholeCertificate();
    if (!whole && decision.getBlocks().stream().anyMatch(this::lacksOnlyRegistration)) {
      steps.add(told(Action.STATE_REGISTRATION, CANDIDACY));
    }
    addWhere(Action.ASSESS, each -> each.getStatus() == CompetencyStatus.NOT_ASSESSED);
    addWhere(
        Action.GIVE_OPINION, each -> isOpen(RuleId.OPINION_GIVEN, each.getCompetency().toString()));
    addWhere(Action.DELIBERATE, this::isToBeRuledOn);
    addWhere(
        Action.ASSESS_AGAIN,
        each ->
            each.getStatus() == CompetencyStatus.NOT_ACQUIRED
                || each.getStatus() == CompetencyStatus.REFUSED);
    if (whole) {
      addAward(
          decision.getCertification().orElseThrow() == AdmissibilityStatus.ADMISSIBLE,
          Award.certificate(),
          CANDIDACY);
    } else {
      for (BlockDecision block : decision.getBlocks()) {
        addAward(
            block.award() == AwardStatus.ADMISSIBLE,
            Award.block(block.block()),
            block.block().toString());
      }
    }
  }

  private void addWhere(Action action, Predicate<CompetencyDecision> remains) {
    for (CompetencyDecision competency : decision.getCompetencies()) {
      if (remains.test(competency)) {
        steps.add(told(action, competency.getCompetency().toString()));
      }
    }
  }

  private void addAward(boolean admissible, Award award, String key) {
    if (admissible
        && given
            .inForce(given.candidacy().getDeliberations())
            .noneMatch(deliberation -> deliberation.getAwards().contains(award))) {
      steps.add(told(Action.AWARD, key));
    }
  }

  private boolean isToBeRuledOn(CompetencyDecision competency) {
    return competency.getStatus() == CompetencyStatus.NOT_ASSESSED
        || (competency.getStatus() == CompetencyStatus.ACQUIRED
            && decision
                .find(RuleId.VALIDATED_BY_JURY, competency.getCompetency().toString())
                .filter(answer -> answer.kind() == Answer.Kind.SATISFIED)
                .isEmpty());
  }

  private boolean lacksOnlyRegistration(BlockDecision block) {
    return block.status() == AdmissibilityStatus.ADMISSIBLE
        && block.award() == AwardStatus.UNDETERMINED
        && given.request().getReferential().getRegistration().isEmpty();
  }

  private boolean isOpen(RuleId rule, String key) {
    return isOpen(rule, key, decision);
  }

  /** Returns whether the rule is blocking, and undetermined about the subject of that key. */
  static boolean isOpen(RuleId rule, String key, AdmissibilityDecision decision) {
    return decision
            .getProvenance()
            .find(rule)
            .filter(applied -> applied.severity() == Severity.BLOCKING)
            .isPresent()
        && decision
            .find(rule, key)
            .filter(answer -> answer.kind() == Answer.Kind.UNDETERMINED)
            .isPresent();
  }
}
