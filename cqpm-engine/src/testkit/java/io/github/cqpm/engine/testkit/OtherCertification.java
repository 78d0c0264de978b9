package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Award;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The whole CQPM is concluded upon otherwise, and so is what rests on it; no block is. */
record OtherCertification(Concluding concluding) implements Tampering {
  /** What is concluded from what failed and what is not there yet. */
  interface Concluding {
    Answer conclude(List<Reason> failed, List<MissingFact> missing, DecisionRequest request);
  }

  /** Returns violated before undetermined, as the right rule does. */
  static Answer answer(List<Reason> failed, List<MissingFact> missing) {
    if (!failed.isEmpty()) {
      List<Reason> reasons = new ArrayList<>(failed);
      missing.forEach(fact -> reasons.add(new Reason(reasonFor(fact), fact.arguments())));
      return new Answer.Violated(reasons);
    }
    return missing.isEmpty()
        ? Answer.satisfied(Reason.of(ReasonCode.ALL_COMPETENCIES_KEPT))
        : new Answer.Undetermined(missing);
  }

  private static ReasonCode reasonFor(MissingFact fact) {
    return fact.code().equals(MissingFact.HOST_RULE.code())
        ? ReasonCode.HOST_RULE_UNDETERMINED
        : ReasonCode.COMPETENCY_NOT_YET_VALIDATED;
  }

  private static Answer concludeFrom(Answer right, DecisionRequest request, Concluding concluding) {
    List<Reason> failed = new ArrayList<>();
    List<MissingFact> missing = new ArrayList<>();
    if (right instanceof Answer.Undetermined undetermined) {
      missing.addAll(undetermined.missing());
    } else if (right instanceof Answer.Violated violated) {
      for (Reason reason : violated.reasons()) {
        if (reason.code().equals(ReasonCode.COMPETENCY_NOT_YET_VALIDATED)) {
          missing.add(new MissingFact(MissingFact.COMPETENCY_PENDING.code(), reason.arguments()));
        } else if (reason.code().equals(ReasonCode.HOST_RULE_UNDETERMINED)) {
          missing.add(new MissingFact(MissingFact.HOST_RULE.code(), reason.arguments()));
        } else {
          failed.add(reason);
        }
      }
    }
    return concluding.conclude(failed, missing, request);
  }

  @Override
  public AdmissibilityDecision insteadOf(AdmissibilityDecision decision, DecisionRequest request) {
    if (decision.getCertification().isEmpty()) {
      return decision;
    }
    Answer right =
        decision.find(RuleId.CERTIFICATION_ADMISSIBILITY, Subject.CANDIDACY.key()).orElseThrow();
    Answer answer = concludeFrom(right, request, concluding);
    if (answer.kind() == right.kind()) {
      return decision;
    }
    AdmissibilityStatus status = statusOf(answer);
    return AdmissibilityDecision.builder()
        .from(decision)
        .certification(status)
        .outcome(
            status == AdmissibilityStatus.ADMISSIBLE && isUnfounded(decision)
                ? AdmissibilityStatus.UNDETERMINED
                : status)
        .findings(decision.getFindings().stream().map(finding -> revise(finding, answer)).toList())
        .remainingSteps(steps(decision, status))
        .build();
  }

  private static AdmissibilityStatus statusOf(Answer answer) {
    return switch (answer.kind()) {
      case SATISFIED -> AdmissibilityStatus.ADMISSIBLE;
      case VIOLATED -> AdmissibilityStatus.NOT_ADMISSIBLE;
      default -> AdmissibilityStatus.UNDETERMINED;
    };
  }

  private static boolean isUnfounded(AdmissibilityDecision decision) {
    return List.of(RuleId.ENROLMENT_MADE, RuleId.PLAN_MADE).stream()
        .filter(
            rule ->
                decision.getProvenance().find(rule).orElseThrow().severity() == Severity.BLOCKING)
        .map(rule -> decision.find(rule, Subject.CANDIDACY.key()))
        .flatMap(Optional::stream)
        .anyMatch(answer -> answer.kind() == Answer.Kind.UNDETERMINED);
  }

  private static Finding revise(Finding finding, Answer answer) {
    if (finding.rule().equals(RuleId.CERTIFICATION_ADMISSIBILITY)) {
      return new Finding(finding.rule(), finding.subject(), answer);
    }
    return isAboutItsAward(finding)
        ? new Finding(finding.rule(), finding.subject(), ofAward(answer))
        : finding;
  }

  private static boolean isAboutItsAward(Finding finding) {
    return finding.rule().equals(RuleId.AWARD_AGREES)
        && finding.subject().key().endsWith("/" + Award.certificate());
  }

  private static Answer ofAward(Answer answer) {
    Argument what = Argument.code("award", Award.certificate().toString());
    return switch (answer.kind()) {
      case SATISFIED -> Answer.satisfied(Reason.of(ReasonCode.AWARD_ADMISSIBLE, what));
      case VIOLATED -> Answer.violated(Reason.of(ReasonCode.AWARD_NOT_ADMISSIBLE, what));
      default -> Answer.undetermined(MissingFact.AWARD_PENDING.about(what));
    };
  }

  private static List<RemainingStep> steps(
      AdmissibilityDecision decision, AdmissibilityStatus status) {
    List<RemainingStep> steps =
        new ArrayList<>(
            decision.getRemainingSteps().stream()
                .filter(step -> step.action() != Action.AWARD)
                .toList());
    boolean awarded = decision.getFindings().stream().anyMatch(OtherCertification::isAboutItsAward);
    if (status == AdmissibilityStatus.ADMISSIBLE && !awarded) {
      steps.add(
          new RemainingStep(Action.AWARD, Subject.CANDIDACY, RuleId.CERTIFICATION_ADMISSIBILITY));
      steps.sort(Comparator.comparing(RemainingStep::action));
    }
    return steps;
  }
}
