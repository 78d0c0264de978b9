package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What remains to be done, in workable order, once all rules have answered. */
final class RemainingSteps {
  private final Records records;
  private final Findings findings;
  private final List<RemainingStep> steps = new ArrayList<>();

  RemainingSteps(Records records, Findings findings) {
    this.records = records;
    this.findings = findings;
  }

  /**
   * Returns the steps for competencies and blocks that stand so.
   *
   * @param certification the status of the certification; null where blocks are targeted
   */
  List<RemainingStep> of(
      List<CompetencyInDecision> standings,
      List<BlockDecision> blocks,
      @Nullable AdmissibilityStatus certification) {
    addIfUndetermined(Action.ENROL, RuleId.ENROLMENT_MADE);
    addIfUndetermined(Action.PLAN, RuleId.PLAN_MADE);
    Set<Subject> withoutOpinion = findings.getUndetermined(RuleId.OPINION_GIVEN);
    for (CompetencyInDecision standing : standings) {
      addAbout(standing, withoutOpinion);
    }
    if (certification == null) {
      addAboutAwards(blocks);
    } else if (certification == AdmissibilityStatus.ADMISSIBLE) {
      addAward(Award.certificate(), Subject.CANDIDACY, RuleId.CERTIFICATION_ADMISSIBILITY);
    }
    steps.sort(Comparator.comparing(RemainingStep::action));
    for (Finding obstacle : findings.getObstacles()) {
      add(Action.SATISFY_HOST_RULE, obstacle.subject(), obstacle.rule());
    }
    return steps;
  }

  private void add(Action action, Subject subject, RuleId rule) {
    steps.add(new RemainingStep(action, subject, rule));
  }

  private void addIfUndetermined(Action action, RuleId rule) {
    if (!findings.getUndetermined(rule).isEmpty()) {
      add(action, Subject.CANDIDACY, rule);
    }
  }

  private void addAbout(CompetencyInDecision standing, Set<Subject> withoutOpinion) {
    Subject subject = standing.subject();
    CompetencyStatus status = standing.getStatus();
    if (status == CompetencyStatus.NOT_ASSESSED) {
      add(Action.ASSESS, subject, RuleId.COMPETENCY_ACQUIRED);
    }
    if (withoutOpinion.contains(subject)) {
      add(Action.GIVE_OPINION, subject, RuleId.OPINION_GIVEN);
    }
    if (status == CompetencyStatus.NOT_ASSESSED
        || (status == CompetencyStatus.ACQUIRED && !standing.isCompanyMissing())) {
      add(Action.DELIBERATE, subject, RuleId.VALIDATED_BY_JURY);
    }
    if (status == CompetencyStatus.NOT_ACQUIRED) {
      add(Action.ASSESS_AGAIN, subject, RuleId.COMPETENCY_ACQUIRED);
    } else if (status == CompetencyStatus.REFUSED) {
      add(Action.ASSESS_AGAIN, subject, RuleId.VALIDATED_BY_JURY);
    }
  }

  private void addAboutAwards(List<BlockDecision> blocks) {
    boolean registrationUnknown = records.getReferential().getRegistration().isEmpty();
    boolean registrationMissing = false;
    for (BlockDecision block : blocks) {
      registrationMissing |=
          registrationUnknown
              && block.status() == AdmissibilityStatus.ADMISSIBLE
              && block.award() == AwardStatus.UNDETERMINED;
      if (block.award() == AwardStatus.ADMISSIBLE) {
        addAward(
            Award.block(block.block()),
            new Subject(Subject.Kind.BLOCK, block.block().toString()),
            RuleId.BLOCK_AWARD);
      }
    }
    if (registrationMissing) {
      add(Action.STATE_REGISTRATION, Subject.CANDIDACY, RuleId.BLOCKS_NEED_REGISTRATION);
    }
  }

  private void addAward(Award award, Subject subject, RuleId rule) {
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      if (deliberation.getAwards().contains(award)) {
        return;
      }
    }
    add(Action.AWARD, subject, rule);
  }
}
