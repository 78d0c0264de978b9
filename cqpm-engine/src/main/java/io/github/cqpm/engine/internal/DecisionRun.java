package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.Parts.BlockPart;
import io.github.cqpm.engine.internal.Parts.CompetencyPart;
import io.github.cqpm.engine.internal.rules.BuiltInRules;
import io.github.cqpm.engine.internal.standing.AwardInDecision;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.internal.standing.CandidacyInDecision;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.engine.internal.standing.Replayed;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One decision in the making: records, then competencies, then blocks, then the certification. */
final class DecisionRun {
  private final DecisionRequest request;
  private final RuleBook book;
  private final InForce inForce;
  private final Target target;
  private final Records records;
  private final Findings findings;
  private final Retention retention;
  private final boolean opinionIsNotice;

  /** Begins a decision on input without problems. */
  DecisionRun(Input input, RuleBook book) {
    request = input.getRequest();
    this.book = book;
    inForce = input.getInForce();
    target = new Target(request.getCandidacy().getTarget(), input.getParts());
    records = new Records(input, target, book.contains(RuleId.COMPETENCY_RETENTION));
    findings = new Findings(book, records, new SubjectCount(records, target));
    retention = new Retention(records, book);
    opinionIsNotice = request.getPolicy().getNotices().contains(RuleId.OPINION_GIVEN);
  }

  /** Returns the decision. */
  AdmissibilityDecision decide() {
    List<CompetencyInDecision> competencies = decideCompetencies();
    CandidacyInDecision candidacy = decideCandidacy(competencies);
    List<BlockDecision> blocks = conclude(candidacy.blocks());
    AdmissibilityStatus certification = conclude(candidacy);
    askAboutAwards(blocks, certification);
    AdmissibilityDecision.Builder decision = AdmissibilityDecision.builder();
    PartTaken partTaken = new PartTaken(records, inForce, target);
    partTaken.addTo(decision);
    ValidatedResults.addTo(decision, competencies, blocks, retention);
    int next = 0;
    for (BlockPart block : target.getBlocks()) {
      for (CompetencyPart part : block.competencies()) {
        decision.addCompetency(describe(part, competencies.get(next++)));
      }
    }
    if (certification != null) {
      decision.certification(certification);
    }
    return decision
        .candidate(request.getCandidacy().getCandidate())
        .target(request.getCandidacy().getTarget())
        .outcome(outcomeOf(certification, blocks))
        .blocks(blocks)
        .remainingSteps(
            new RemainingSteps(records, findings).of(competencies, blocks, certification))
        .provenance(book.getProvenance(request))
        .buildWith(findings.getAll(), partTaken.getRecords());
  }

  private List<CompetencyInDecision> decideCompetencies() {
    for (AssessmentPlan plan : records.getPlans()) {
      findings.ask(SubjectKind.PLAN, plan);
    }
    List<CommissionAssessment> assessments = records.getAssessments();
    List<RuleBook.Entry<CommissionAssessment>> aboutAssessments =
        book.about(SubjectKind.ASSESSMENT);
    for (int i = 0; i < assessments.size(); i++) {
      CommissionAssessment assessment = assessments.get(i);
      CompetencyPart competency = records.turnTo(assessment);
      boolean counts =
          findings.ask(aboutAssessments, assessment, SubjectKind.ASSESSMENT.describe(assessment));
      records.courseOf(competency).add(assessment, counts);
    }
    Set<RecordId> discounted = Set.of();
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      if (!findings.ask(SubjectKind.DELIBERATION, deliberation)) {
        discounted = discounted.isEmpty() ? new HashSet<>() : discounted;
        discounted.add(deliberation.getId());
      }
    }
    List<CompetencyInDecision> competencies = new ArrayList<>(target.countCompetencies());
    Replay replay =
        new Replay(
            request.getPolicy().isJuryMayOverrule(), findings, book.about(SubjectKind.RULING));
    for (BlockPart block : target.getBlocks()) {
      List<CompanyOpinion> opinions = records.getOpinions(block.block());
      for (CompetencyPart part : block.competencies()) {
        Replayed replayed = replay.run(part, records.courseOf(part), discounted);
        competencies.add(
            new CompetencyInDecision(
                part.competency(),
                part.block(),
                part.subject(),
                replayed,
                sinceOf(replayed, opinions),
                null));
      }
    }
    List<CompetencyInDecision> settled = retention.settle(competencies, target, findings);
    List<RuleBook.Entry<CompetencyStanding>> aboutCompetencies = book.about(SubjectKind.COMPETENCY);
    for (CompetencyInDecision competency : settled) {
      findings.ask(aboutCompetencies, competency, competency.subject());
    }
    return settled;
  }

  /** Returns since when the competency stands VALIDATED; null if it does not. */
  private @Nullable LocalDate sinceOf(Replayed replayed, List<CompanyOpinion> opinions) {
    LocalDate ruled =
        replayed.status() == CompetencyStatus.VALIDATED ? replayed.validatedOn() : null;
    if (ruled == null || !records.isOpinionAsked() || opinionIsNotice) {
      return ruled;
    }
    if (opinions.isEmpty()) {
      return null;
    }
    LocalDate given = opinions.get(0).getDate();
    return given.isAfter(ruled) ? given : ruled;
  }

  /** Returns how the candidacy and its blocks stand, with all that hosts hold against them. */
  private CandidacyInDecision decideCandidacy(List<CompetencyInDecision> competencies) {
    List<BlockInDecision> blocks = new ArrayList<>(target.getBlocks().size());
    int next = 0;
    for (BlockPart block : target.getBlocks()) {
      List<CompetencyInDecision> parts =
          competencies.subList(next, next += block.competencies().size());
      BlockInDecision standing =
          new BlockInDecision(
              block.block(),
              block.subject(),
              Collections.unmodifiableList(parts), // of a list that does not change any more
              retention.findCompletionDay(parts).orElse(request.getAsOf()),
              List.of(),
              List.of());
      findings.ask(SubjectKind.BLOCK, standing, block.subject());
      List<Finding> obstacles = obstaclesOf(standing, parts);
      blocks.add(obstacles.isEmpty() ? standing : standing.against(obstacles));
    }
    CandidacyInDecision standing =
        new CandidacyInDecision(request.getCandidacy(), blocks, List.of());
    findings.ask(SubjectKind.CANDIDACY, standing);
    List<Finding> obstacles = findings.getObstacles(Subject.CANDIDACY);
    return obstacles.isEmpty() ? standing : standing.against(obstacles);
  }

  private List<BlockDecision> conclude(List<BlockInDecision> blocks) {
    List<BlockDecision> concluded = new ArrayList<>(blocks.size());
    for (BlockInDecision block : blocks) {
      Answer complete = findings.conclude(BuiltInRules.BLOCK_ADMISSIBILITY, block, block.subject());
      Answer award = findings.conclude(BuiltInRules.BLOCK_AWARD, block, block.subject());
      concluded.add(
          new BlockDecision(
              block.block().getCode(),
              Statuses.ofPart(complete.kind()),
              Statuses.ofAward(award.kind())));
    }
    return concluded;
  }

  /** Returns the status of the certification; null where blocks are targeted. */
  private @Nullable AdmissibilityStatus conclude(CandidacyInDecision candidacy) {
    Answer answer =
        findings.conclude(BuiltInRules.CERTIFICATION_ADMISSIBILITY, candidacy, Subject.CANDIDACY);
    return target.isOfBlocks() ? null : Statuses.ofPart(answer.kind());
  }

  private void askAboutAwards(
      List<BlockDecision> blocks, @Nullable AdmissibilityStatus certification) {
    @Nullable AwardStatus[] ofBlocks = new AwardStatus[request.getReferential().getBlocks().size()];
    for (int i = 0; i < blocks.size(); i++) {
      ofBlocks[target.getBlocks().get(i).index()] = blocks.get(i).award();
    }
    AwardStatus ofCertificate = certification == null ? null : Statuses.ofAward(certification);
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      for (Award award : records.inOrder(deliberation.getAwards())) {
        AwardStatus status =
            award instanceof Award.Block block
                ? ofBlocks[records.indexOf(block.code())]
                : ofCertificate;
        findings.ask(SubjectKind.AWARD, new AwardInDecision(deliberation, award, status));
      }
    }
  }

  private List<Finding> obstaclesOf(BlockInDecision block, List<CompetencyInDecision> parts) {
    if (!findings.haveObstacles()) {
      return List.of();
    }
    List<Finding> obstacles = new ArrayList<>();
    for (CompetencyInDecision competency : parts) {
      obstacles.addAll(findings.getObstacles(competency.subject()));
    }
    obstacles.addAll(findings.getObstacles(block.subject()));
    return obstacles;
  }

  private AdmissibilityStatus outcomeOf(
      @Nullable AdmissibilityStatus certification, List<BlockDecision> blocks) {
    AdmissibilityStatus outcome = certification == null ? outcomeOf(blocks) : certification;
    boolean unfounded =
        !findings.getUndetermined(RuleId.ENROLMENT_MADE).isEmpty()
            || !findings.getUndetermined(RuleId.PLAN_MADE).isEmpty();
    return outcome == AdmissibilityStatus.ADMISSIBLE && unfounded
        ? AdmissibilityStatus.UNDETERMINED
        : outcome;
  }

  private static AdmissibilityStatus outcomeOf(List<BlockDecision> blocks) {
    AdmissibilityStatus outcome = AdmissibilityStatus.ADMISSIBLE;
    for (BlockDecision block : blocks) {
      if (block.award() == AwardStatus.NOT_ADMISSIBLE) {
        return AdmissibilityStatus.NOT_ADMISSIBLE;
      }
      if (block.award() == AwardStatus.UNDETERMINED) {
        outcome = AdmissibilityStatus.UNDETERMINED;
      }
    }
    return outcome;
  }

  private CompetencyDecision describe(CompetencyPart part, CompetencyInDecision standing) {
    CompetencyDecision.Builder decision =
        CompetencyDecision.builder()
            .competency(part.competency().getId())
            .status(standing.getStatus())
            .keptUntil(retention.findKeptUntil(standing));
    if (standing.since() != null) {
      decision.since(standing.since());
    }
    List<CommissionAssessment> assessments = records.courseOf(part).getAssessments();
    for (int i = 0; i < assessments.size(); i++) {
      decision.addAssessment(assessments.get(i).getId());
    }
    return decision.build();
  }
}
