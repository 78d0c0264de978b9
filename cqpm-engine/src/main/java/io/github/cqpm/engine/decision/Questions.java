package io.github.cqpm.engine.decision;

import io.github.cqpm.engine.decision.Question.Topic;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The questions of a decision: from the facts that its rules lack, and from what remains. */
final class Questions {
  private final AdmissibilityDecision decision;
  private final CertificationReferential referential;
  private final Candidacy candidacy;
  private final PossibleValues values;
  private final DecidedCandidacy decided;
  private final QuestionDraft.All drafts = new QuestionDraft.All();

  /**
   * Checks that they belong together.
   *
   * @throws IllegalArgumentException if they do not, or the decision keeps no findings
   */
  Questions(
      AdmissibilityDecision decision, CertificationReferential referential, Candidacy candidacy) {
    if (decision.getFindingsKept() == FindingsKept.NONE) {
      throw new IllegalArgumentException(
          "The decision keeps none of its findings, from which questions follow: decide anew.");
    }
    if (!referential.getReference().equals(decision.getProvenance().getReferential())
        || !candidacy.getCandidate().equals(decision.getCandidate())
        || !candidacy.getTarget().equals(decision.getTarget())) {
      throw new IllegalArgumentException(
          "The decision is of another referential, candidate or target: give what it was made of.");
    }
    this.decision = decision;
    this.referential = referential;
    this.candidacy = candidacy;
    this.values = new PossibleValues(referential, candidacy);
    this.decided = new DecidedCandidacy(decision, candidacy);
  }

  List<Question> ask() {
    for (Finding finding : decision.getFindings()) {
      if (finding.answer() instanceof Answer.Undetermined answer
          && !decided.isLost(finding.subject())) {
        for (MissingFact fact : answer.missing()) {
          askFor(fact, finding.rule(), finding.subject());
        }
      }
    }
    decision.getRemainingSteps().forEach(this::askFor);
    drafts.find(Topic.DELIBERATION).ifPresent(this::askForAwards);
    return drafts.build();
  }

  private void askFor(MissingFact fact, RuleId rule, Subject subject) {
    if (decided.isOfHost(rule)) {
      askHost(rule, subject);
      return;
    }
    findDraft(fact, rule, subject)
        .ifPresent(
            draft ->
                draft.awaitedBy(
                    rule,
                    subject,
                    decided.isStopped(subject) ? decided.severityOf(rule) : Severity.NOTICE));
  }

  private Optional<QuestionDraft> findDraft(MissingFact fact, RuleId rule, Subject subject) {
    return Optional.ofNullable(
        switch (fact.code().value()) {
          case "ENROLMENT" -> drafts.toMake(Topic.ENROLMENT, values.ofEnrolment());
          case "PLAN" -> drafts.toMake(Topic.PLAN, values.ofPlan(getTargeted()));
          case "REGISTRATION" -> isOfBlockAlone(rule) ? null : askForRegistration();
          case "PLAN_SENT" -> complete(Topic.PLAN, subject, AskedFact.SENT_ON);
          case "METHOD" ->
              drafts.toComplete(
                  Topic.ASSESSMENT,
                  DecidedCandidacy.recordOf(subject),
                  values.ofMethod(decided.competencyOf(subject)));
          case "COMMISSION" ->
              drafts.toComplete(
                  Topic.ASSESSMENT, DecidedCandidacy.recordOf(subject), values.ofCommission());
          case "PERFORMANCE_CONDITIONS" ->
              complete(Topic.ASSESSMENT, subject, AskedFact.CONDITIONS_RESPECTED);
          case "COMMISSION_MEMBERS" ->
              complete(Topic.COMMISSION, fact, AskedFact.COMMISSION_MEMBERS);
          case "MEMBER_QUALIFICATION" -> complete(Topic.COMMISSION, fact, AskedFact.QUALIFIED);
          case "REPORT" ->
              drafts.toMake(Topic.REPORT, decided.competencyOf(subject), values.ofReport());
          case "REPORT_DUE" -> askForReportDue(subject);
          case "REPORT_CONDITIONS" -> complete(Topic.REPORT, fact, AskedFact.CONDITIONS_MET);
          case "COMPANY_OPINION" ->
              drafts.toMake(Topic.OPINION, values.ofOpinion(decided.competencyOf(subject)));
          case "JURY_MEMBERS" -> complete(Topic.DELIBERATION, subject, AskedFact.JURY_MEMBERS);
          case "JURY_CHAIR" -> complete(Topic.DELIBERATION, subject, AskedFact.JURY_CHAIR);
          default -> null; // what comes of other answers: that of a commission, or of a jury
        });
  }

  private QuestionDraft complete(Topic topic, Subject subject, AskedFact fact) {
    return drafts.toComplete(topic, DecidedCandidacy.recordOf(subject), AskedValue.of(fact));
  }

  /** Returns the draft about the record or commission that the missing fact names. */
  private QuestionDraft complete(Topic topic, MissingFact missing, AskedFact fact) {
    return drafts.toComplete(
        topic, ((Argument.OfRecord) missing.arguments().get(0)).value(), AskedValue.of(fact));
  }

  private List<CompetencyId> getTargeted() {
    return decision.getCompetencies().stream().map(CompetencyDecision::getCompetency).toList();
  }

  private QuestionDraft askForRegistration() {
    return drafts.toMake(Topic.REGISTRATION, List.of(AskedValue.of(AskedFact.REGISTRATION)));
  }

  /** The separate award of a block does not concern who wants the whole CQPM. */
  private boolean isOfBlockAlone(RuleId rule) {
    return rule.equals(RuleId.BLOCK_AWARD) && decision.getCertification().isPresent();
  }

  /** The report is due by the plan of the assessment, the latest that was defined by its day. */
  private QuestionDraft askForReportDue(Subject subject) {
    CommissionAssessment assessment = decided.getAssessment(subject);
    return candidacy.getPlans().stream()
        .filter(plan -> decided.isInForce(plan) && !plan.getDate().isAfter(assessment.getDate()))
        .max(CandidacyRecord.BY_DATE)
        .map(
            plan ->
                drafts.toComplete(
                    Topic.PLAN,
                    plan.getId(),
                    AskedValue.of(AskedFact.REPORT_DUE, assessment.getCompetency())))
        .orElseGet(() -> drafts.toMake(Topic.PLAN, values.ofPlan(getTargeted())));
  }

  private void askHost(RuleId rule, Subject subject) {
    drafts
        .toMake(Topic.HOST_RULE, List.of(rule, subject), List.of())
        .awaitedBy(rule, subject, decided.severityOf(rule));
  }

  private void askFor(RemainingStep step) {
    switch (step.action()) {
      case ENROL, PLAN, STATE_REGISTRATION, GIVE_OPINION -> {} // asked for as missing facts
      case ASSESS, ASSESS_AGAIN -> askForAssessment(step);
      case DELIBERATE -> askForRuling(step);
      case AWARD ->
          drafts
              .toMake(Topic.DELIBERATION, values.ofDeliberation())
              .awaitedBy(step.rule(), step.subject(), Severity.BLOCKING);
      case SATISFY_HOST_RULE -> askHost(step.rule(), step.subject());
    }
  }

  /** Nobody assesses again where a fact of an assessment, the enrolment or the plan is awaited. */
  private void askForAssessment(RemainingStep step) {
    CompetencyId competency = decided.competencyOf(step.subject());
    boolean isAwaited =
        decision.find(competency).orElseThrow().getAssessments().stream()
            .anyMatch(decided::isWaiting);
    if (isAwaited || decided.remains(Action.ENROL) || decided.remains(Action.PLAN)) {
      return;
    }
    if (candidacy.getCommissions().isEmpty()) {
      drafts
          .toMake(Topic.COMMISSION, List.of(AskedValue.of(AskedFact.COMMISSION_MEMBERS)))
          .awaitedBy(
              RuleId.SEVERAL_MEMBERS, step.subject(), decided.severityOf(RuleId.SEVERAL_MEMBERS));
    }
    drafts
        .toMake(Topic.ASSESSMENT, competency, values.ofAssessment(competency))
        .awaitedBy(step.rule(), step.subject(), Severity.BLOCKING);
  }

  /** The jury rules on what the commission has judged, unless a fact of its ruling is awaited. */
  private void askForRuling(RemainingStep step) {
    CompetencyId competency = decided.competencyOf(step.subject());
    if (decided.statusOf(competency) == CompetencyStatus.ACQUIRED
        && !decided.isRulingWaiting(competency)) {
      drafts
          .toMake(Topic.DELIBERATION, values.ofDeliberation())
          .asking(List.of(values.ofRuling(competency)))
          .awaitedBy(step.rule(), step.subject(), Severity.BLOCKING);
    }
  }

  /** The jury awards in one deliberation with its rulings what may be awarded after them. */
  private void askForAwards(QuestionDraft deliberation) {
    Set<Award> awards = new TreeSet<>();
    for (RemainingStep step : decision.getRemainingSteps()) {
      if (step.action() == Action.AWARD) {
        awards.add(
            step.subject().equals(Subject.CANDIDACY)
                ? Award.certificate()
                : Award.of(step.subject().key()));
      }
    }
    if (!decided.remains(Action.SATISFY_HOST_RULE)) {
      awards.addAll(findAwardsAfter(deliberation));
    }
    if (!awards.isEmpty()) {
      deliberation.asking(List.of(AskedValue.of(AskedFact.AWARDS).among(List.copyOf(awards))));
    }
  }

  private List<Award> findAwardsAfter(QuestionDraft deliberation) {
    Set<CompetencyId> left = new HashSet<>();
    for (CompetencyDecision competency : decision.getCompetencies()) {
      CompetencyId id = competency.getCompetency();
      boolean isToBe = decided.isSettled(id) || deliberation.asks(AskedFact.RULING, id);
      if (!isToBe || decided.lacksOpinion(id)) {
        left.add(id);
      }
    }
    List<Award> awards = new ArrayList<>();
    if (decision.getCertification().isPresent()) {
      if (left.isEmpty()) {
        awards.add(Award.certificate());
      }
    } else if (referential.getRegistration().isPresent()) {
      for (BlockDecision block : decision.getBlocks()) {
        if (block.award() == AwardStatus.UNDETERMINED
            && left.stream().noneMatch(id -> values.getBlock(id).getCode().equals(block.block()))) {
          awards.add(Award.block(block.block()));
        }
      }
    }
    candidacy.getDeliberations().stream()
        .filter(decided::isInForce)
        .forEach(earlier -> awards.removeAll(earlier.getAwards()));
    return awards;
  }
}
