package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.internal.standing.CandidacyInDecision;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The built-in rules, in the order in which findings stand. */
public final class BuiltInRules {
  /** Are all competencies of the block validated or retained? */
  public static final Conclusion<BlockStanding, BlockInDecision> BLOCK_ADMISSIBILITY =
      new BlockAdmissibility();

  /** May the block be awarded by itself? */
  public static final Conclusion<BlockStanding, BlockInDecision> BLOCK_AWARD = new BlockAward();

  /** Are all competencies of the referential validated or retained? */
  public static final Conclusion<CandidacyStanding, CandidacyInDecision>
      CERTIFICATION_ADMISSIBILITY = new CertificationAdmissibility();

  private BuiltInRules() {}

  /** Returns the rules of the referential. */
  public static List<Rule<?>> ofReferential() {
    return List.of(
        new EnrolmentMade(),
        new EnrolmentPrecedesAssessment(),
        new BlocksNeedRegistration(),
        new PlanMade(),
        new PlanPrecedesAssessment(),
        new PlanSentToCentre(),
        new MethodAllowed(),
        new MethodAsPlanned(),
        new ProfessionalSettingPreferred(),
        new SeveralMembers(),
        new MembersQualified(),
        new EveryCriterionConsidered(),
        new ConditionsRespected(),
        new ResultAgreesWithRatings(),
        new ReportInTime(),
        new OpinionGiven(),
        new OpinionBeforeDeliberation(),
        new OpinionAgrees(),
        new CompetencyAcquired(),
        new ValidatedByJury(),
        new RulingAfterAssessment(),
        new RulingAgreesWithCommission(),
        new BothColleges(),
        new AwardAgrees(),
        BLOCK_ADMISSIBILITY,
        BLOCK_AWARD,
        CERTIFICATION_ADMISSIBILITY);
  }

  /**
   * Returns the rules of the referential and those that the branch agreement adds.
   *
   * @param competencies how long a validated competency is kept
   * @param blocks how long a validated block is kept
   */
  public static List<Rule<?>> ofAgreement(RetentionRule competencies, RetentionRule blocks) {
    List<Rule<?>> rules = new ArrayList<>(ofReferential());
    rules.add(new JointComposition());
    rules.add(competencies);
    rules.add(blocks);
    return List.copyOf(rules);
  }
}
