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
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.rules.BuiltInRules;
import io.github.cqpm.engine.internal.rules.Opinions;
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

  /** Begins a decision on input without problems. */
  public DecisionRun(Input input, RuleBook book) {
    request = input.getRequest();
    this.book = book;
    target = new Target(request.getCandidacy().getTarget(), request.getReferential());
    records = new Records(input, target, book.contains(RuleId.COMPETENCY_RETENTION));
    findings = new Findings(book, records);
    retention = new Retention(records, book);
  }

  /** Returns the decision. */
  public AdmissibilityDecision decide() {
    List<CompetencyInDecision> competencies = decideCompetencies();
    CandidacyInDecision candidacy = decideCandidacy(competencies);
    List<BlockDecision> blocks = candidacy.blocks().stream().map(this::conclude).toList();
    Optional<AdmissibilityStatus> certification = conclude(candidacy);
    askAboutAwards(blocks, certification);
    AdmissibilityDecision.Builder decision = AdmissibilityDecision.builder();
    findings.addTo(decision);
    records.addTo(decision);
    return decision
        .candidate(request.getCandidacy().getCandidate())
        .target(request.getCandidacy().getTarget())
        .outcome(outcomeOf(certification, blocks))
        .certification(certification)
        .blocks(blocks)
        .competencies(competencies.stream().map(this::describe).toList())
        .validatedResults(ValidatedResults.of(competencies, blocks, retention))
        .remainingSteps(
            new RemainingSteps(records, findings).of(competencies, blocks, certification))
        .provenance(
            Provenance.builder()
                .referential(request.getReferential().getReference())
                .ruleSet(book.getRuleSet())
                .ruleSetVersion(book.getVersion())
                .rules(book.describe(request.getPolicy()))
                .cautions(book.getCautions(request.getAsOf()))
                .policy(request.getPolicy())
                .asOf(request.getAsOf())
                .digests(request.getDigests())
                .build())
        .build();
  }

  private List<CompetencyInDecision> decideCompetencies() {
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
    List<CompetencyInDecision> competencies = new ArrayList<>();
    for (CompetencyBlock block : target.getBlocks()) {
      for (Competency competency : block.getCompetencies()) {
        Replayed replayed =
            new Replay(request.getPolicy().isJuryMayOverrule())
                .run(
                    competency.getId(),
                    counting.getOrDefault(competency.getId(), List.of()),
                    records.getDeliberations(competency.getId()),
                    countingDeliberations,
                    findings);
        competencies.add(
            new CompetencyInDecision(competency, block, replayed, sinceOf(block, replayed), null));
      }
    }
    List<CompetencyInDecision> settled = retention.settle(competencies, target, findings);
    settled.forEach(competency -> findings.ask(SubjectKind.COMPETENCY, competency));
    return settled;
  }

  /** Returns since when the competency stands VALIDATED; null if it does not. */
  private @Nullable LocalDate sinceOf(CompetencyBlock block, Replayed replayed) {
    LocalDate ruled =
        replayed.status() == CompetencyStatus.VALIDATED ? replayed.validatedOn() : null;
    if (ruled == null
        || request.getPolicy().getNotices().contains(RuleId.OPINION_GIVEN)
        || !Opinions.areAsked(records)) {
      return ruled;
    }
    return Opinions.findFirst(block, records)
        .map(CompanyOpinion::getDate)
        .map(given -> given.isAfter(ruled) ? given : ruled)
        .orElse(null);
  }

  /** Returns how the candidacy and its blocks stand, with all that hosts hold against them. */
  private CandidacyInDecision decideCandidacy(List<CompetencyInDecision> competencies) {
    List<BlockInDecision> blocks = new ArrayList<>();
    int next = 0;
    for (CompetencyBlock block : target.getBlocks()) {
      List<CompetencyInDecision> parts =
          competencies.subList(next, next += block.getCompetencies().size());
      BlockInDecision standing =
          new BlockInDecision(
              block,
              List.copyOf(parts),
              retention.findCompletionDay(parts).orElse(request.getAsOf()),
              List.of(),
              List.of());
      findings.ask(SubjectKind.BLOCK, standing);
      blocks.add(standing.against(obstaclesOf(standing)));
    }
    CandidacyInDecision standing =
        new CandidacyInDecision(request.getCandidacy(), blocks, List.of());
    findings.ask(SubjectKind.CANDIDACY, standing);
    return standing.against(findings.getObstacles(SubjectKind.CANDIDACY, standing));
  }

  private BlockDecision conclude(BlockInDecision block) {
    return new BlockDecision(
        block.block().getCode(),
        Statuses.ofPart(findings.conclude(BuiltInRules.BLOCK_ADMISSIBILITY, block).kind()),
        Statuses.ofAward(findings.conclude(BuiltInRules.BLOCK_AWARD, block).kind()));
  }

  private Optional<AdmissibilityStatus> conclude(CandidacyInDecision candidacy) {
    Answer answer = findings.conclude(BuiltInRules.CERTIFICATION_ADMISSIBILITY, candidacy);
    return target.isOfBlocks() ? Optional.empty() : Optional.of(Statuses.ofPart(answer.kind()));
  }

  private void askAboutAwards(
      List<BlockDecision> blocks, Optional<AdmissibilityStatus> certification) {
    List<Award> inOrder = new ArrayList<>();
    inOrder.add(Award.certificate());
    request.getReferential().getBlocks().forEach(each -> inOrder.add(Award.block(each.getCode())));
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      List<Award> awards = new ArrayList<>(inOrder);
      awards.retainAll(deliberation.getAwards());
      for (Award award : awards) {
        Optional<AwardStatus> status =
            award instanceof Award.Block block
                ? blocks.stream()
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

  private AdmissibilityStatus outcomeOf(
      Optional<AdmissibilityStatus> certification, List<BlockDecision> blocks) {
    AdmissibilityStatus outcome =
        certification.orElseGet(
            () -> {
              List<AwardStatus> awards = blocks.stream().map(BlockDecision::award).toList();
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

  private CompetencyDecision describe(CompetencyInDecision standing) {
    CompetencyId competency = standing.competency().getId();
    return CompetencyDecision.builder()
        .competency(competency)
        .status(standing.getStatus())
        .since(standing.getSince())
        .keptUntil(retention.findKeptUntil(standing))
        .assessments(assessed.getOrDefault(competency, List.of()))
        .build();
  }
}
