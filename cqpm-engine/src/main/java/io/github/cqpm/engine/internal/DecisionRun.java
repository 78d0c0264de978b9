package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.rules.BlockInDecision;
import io.github.cqpm.engine.internal.rules.CandidacyInDecision;
import io.github.cqpm.engine.internal.rules.Opinions;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One decision in the making: records, then competencies, then blocks, then the certification. */
public final class DecisionRun {
  private final DecisionRequest request;
  private final RuleBook book;
  private final Target target;
  private final Records records;
  private final Findings findings;
  private final Retention retention;
  private final Map<CompetencyId, List<RecordId>> assessed = new HashMap<>();
  private final List<Standing> standings = new ArrayList<>();
  private final List<BlockInDecision> blocks = new ArrayList<>();
  private final List<BlockDecision> blockDecisions = new ArrayList<>();

  /** Begins a decision on input without problems. */
  public DecisionRun(Input input, RuleBook book) {
    request = input.getRequest();
    this.book = book;
    target = new Target(request.getCandidacy().getTarget(), request.getReferential());
    records = new Records(input, target, book.contains(RuleId.COMPETENCY_RETENTION));
    findings = new Findings(book, records);
    retention = new Retention(records, book);
  }

  /** Returns the decision, made by that rule set. */
  public AdmissibilityDecision decide(String ruleSet, String ruleSetVersion) {
    decideRecordsAndCompetencies();
    Optional<AdmissibilityStatus> certification = decideBlocksAndCertification();
    askAboutAwards(certification);
    AdmissibilityDecision.Builder decision = AdmissibilityDecision.builder();
    findings.addTo(decision);
    records.addTo(decision);
    return decision
        .candidate(request.getCandidacy().getCandidate())
        .target(request.getCandidacy().getTarget())
        .outcome(outcomeOf(certification))
        .certification(certification)
        .blocks(blockDecisions)
        .competencies(standings.stream().map(this::describe).toList())
        .validatedResults(ValidatedResults.of(standings, blockDecisions, retention))
        .remainingSteps(
            new RemainingSteps(records, findings).of(standings, blockDecisions, certification))
        .provenance(
            Provenance.builder()
                .referential(request.getReferential().getReference())
                .ruleSet(ruleSet)
                .ruleSetVersion(ruleSetVersion)
                .rules(book.describe(request.getPolicy()))
                .policy(request.getPolicy())
                .asOf(request.getAsOf())
                .digests(request.getDigests())
                .build())
        .build();
  }

  private void decideRecordsAndCompetencies() {
    for (AssessmentPlan plan : records.getPlans()) {
      findings.ask(SubjectKind.PLAN, plan);
    }
    Map<CompetencyId, List<CommissionAssessment>> counting = new HashMap<>();
    for (CommissionAssessment assessment : records.getAssessments()) {
      assessed
          .computeIfAbsent(assessment.getCompetency(), id -> new ArrayList<>())
          .add(assessment.getId());
      if (findings.ask(SubjectKind.ASSESSMENT, assessment)) {
        counting
            .computeIfAbsent(assessment.getCompetency(), id -> new ArrayList<>())
            .add(assessment);
      }
    }
    Set<RecordId> countingDeliberations = new HashSet<>();
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      if (findings.ask(SubjectKind.DELIBERATION, deliberation)) {
        countingDeliberations.add(deliberation.getId());
      }
    }
    for (CompetencyBlock block : target.getBlocks()) {
      for (Competency competency : block.getCompetencies()) {
        Replay replay = new Replay(request.getPolicy().isJuryMayOverrule());
        replay.run(
            competency.getId(),
            counting.getOrDefault(competency.getId(), List.of()),
            records.getDeliberations(competency.getId()),
            countingDeliberations,
            findings);
        standings.add(new Standing(competency, block, replay, sinceOf(block, replay)));
      }
    }
    retention.settle(standings, target, findings);
    standings.forEach(standing -> findings.ask(SubjectKind.COMPETENCY, standing));
  }

  /** Returns since when the competency stands VALIDATED; null if it does not. */
  private @Nullable LocalDate sinceOf(CompetencyBlock block, Replay replay) {
    Optional<LocalDate> validated = replay.getValidatedOn();
    if (request.getPolicy().getNotices().contains(RuleId.OPINION_GIVEN)
        || !Opinions.areAsked(records)) {
      return validated.orElse(null);
    }
    Optional<LocalDate> given = Opinions.findFirst(block, records).map(CompanyOpinion::getDate);
    return validated
        .flatMap(ruled -> given.map(opinion -> opinion.isAfter(ruled) ? opinion : ruled))
        .orElse(null);
  }

  private Optional<AdmissibilityStatus> decideBlocksAndCertification() {
    RuleBook.Entry<BlockStanding> admissibility =
        book.get(RuleId.BLOCK_ADMISSIBILITY, SubjectKind.BLOCK);
    int next = 0;
    for (CompetencyBlock block : target.getBlocks()) {
      List<Standing> parts = standings.subList(next, next += block.getCompetencies().size());
      BlockInDecision inDecision =
          new BlockInDecision(
              block,
              List.copyOf(parts),
              retention.findCompletionDay(parts).orElse(request.getAsOf()));
      findings.ask(SubjectKind.BLOCK, inDecision);
      inDecision.setObstacles(obstaclesOf(inDecision));
      inDecision.setAdmissibility(findings.ask(admissibility, inDecision).kind());
      blocks.add(inDecision);
    }
    CandidacyInDecision candidacy = new CandidacyInDecision(request.getCandidacy(), blocks);
    findings.ask(SubjectKind.CANDIDACY, candidacy);
    candidacy.setObstacles(findings.getObstacles(SubjectKind.CANDIDACY, candidacy));
    RuleBook.Entry<BlockStanding> award = book.get(RuleId.BLOCK_AWARD, SubjectKind.BLOCK);
    for (BlockInDecision block : blocks) {
      blockDecisions.add(
          new BlockDecision(
              block.getBlock().getCode(),
              Statuses.ofPart(block.getAdmissibility()),
              Statuses.ofAward(findings.ask(award, block).kind())));
    }
    RuleBook.Entry<CandidacyStanding> conclusion =
        book.get(RuleId.CERTIFICATION_ADMISSIBILITY, SubjectKind.CANDIDACY);
    Answer answer = findings.ask(conclusion, candidacy);
    return target.isOfBlocks() ? Optional.empty() : Optional.of(Statuses.ofPart(answer.kind()));
  }

  private void askAboutAwards(Optional<AdmissibilityStatus> certification) {
    List<Award> inOrder = new ArrayList<>();
    inOrder.add(Award.certificate());
    request.getReferential().getBlocks().forEach(each -> inOrder.add(Award.block(each.getCode())));
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      List<Award> awards = new ArrayList<>(inOrder);
      awards.retainAll(deliberation.getAwards());
      for (Award award : awards) {
        Optional<AwardStatus> status =
            award instanceof Award.Block block
                ? blockDecisions.stream()
                    .filter(decision -> decision.block().equals(block.code()))
                    .map(BlockDecision::award)
                    .findFirst()
                : certification.map(Statuses::ofAward);
        findings.ask(
            SubjectKind.AWARD, new AwardInDecision(deliberation, award, status.orElse(null)));
      }
    }
  }

  private List<Finding> obstaclesOf(BlockInDecision block) {
    List<Finding> obstacles = new ArrayList<>();
    for (CompetencyStanding competency : block.getCompetencies()) {
      obstacles.addAll(findings.getObstacles(SubjectKind.COMPETENCY, competency));
    }
    obstacles.addAll(findings.getObstacles(SubjectKind.BLOCK, block));
    return obstacles;
  }

  private AdmissibilityStatus outcomeOf(Optional<AdmissibilityStatus> certification) {
    AdmissibilityStatus outcome =
        certification.orElseGet(
            () -> {
              List<AwardStatus> awards = blockDecisions.stream().map(BlockDecision::award).toList();
              if (awards.contains(AwardStatus.NOT_ADMISSIBLE)) {
                return AdmissibilityStatus.NOT_ADMISSIBLE;
              }
              return awards.contains(AwardStatus.UNDETERMINED)
                  ? AdmissibilityStatus.UNDETERMINED
                  : AdmissibilityStatus.ADMISSIBLE;
            });
    boolean unfounded =
        !findings.getUndetermined(RuleId.ENROLMENT_MADE).isEmpty()
            || !findings.getUndetermined(RuleId.PLAN_MADE).isEmpty();
    return outcome == AdmissibilityStatus.ADMISSIBLE && unfounded
        ? AdmissibilityStatus.UNDETERMINED
        : outcome;
  }

  private CompetencyDecision describe(Standing standing) {
    CompetencyId competency = standing.getCompetency().getId();
    return CompetencyDecision.builder()
        .competency(competency)
        .status(standing.getStatus())
        .since(standing.getSince())
        .keptUntil(retention.findKeptUntil(standing))
        .assessments(assessed.getOrDefault(competency, List.of()))
        .build();
  }
}
