package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts line by line; for one thread. */
final class Tally {
  private long decided;
  private long rejected;
  private final SortedMap<AdmissibilityStatus, Long> outcomes = new TreeMap<>();
  private final SortedMap<AdmissibilityStatus, Long> certifications = new TreeMap<>();
  private final SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>> blocks = new TreeMap<>();
  private final SortedMap<BlockCode, SortedMap<AwardStatus, Long>> awards = new TreeMap<>();
  private final SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>> competencies =
      new TreeMap<>();
  private final SortedMap<ReasonCode, Long> reasons = new TreeMap<>();
  private final SortedMap<DocumentProblemCode, Long> problems = new TreeMap<>();

  /** Returns the codes of what stands in the way; none where the outcome is ADMISSIBLE. */
  static SortedSet<ReasonCode> reasonsOf(AdmissibilityDecision decision) {
    SortedSet<ReasonCode> codes = new TreeSet<>();
    if (decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE) {
      return codes;
    }
    Set<RuleId> blocking = new HashSet<>();
    for (AppliedRule rule : decision.getProvenance().getRules()) {
      if (rule.severity() == Severity.BLOCKING) {
        blocking.add(rule.id());
      }
    }
    blocking.remove(RuleId.CERTIFICATION_ADMISSIBILITY);
    if (decision.getCertification().isPresent()) {
      blocking.remove(RuleId.BLOCK_AWARD);
    }
    for (Finding finding : decision.getFindings()) {
      if (!finding.answer().isClear() && blocking.contains(finding.rule())) {
        codes.addAll(finding.answer().codes());
      }
    }
    return codes;
  }

  void add(AdmissibilityDecision decision, Set<ReasonCode> inTheWay) {
    addOutcome(decision.getOutcome());
    decision.getCertification().ifPresent(this::addCertification);
    decision.getBlocks().forEach(each -> addBlock(each.block(), each.status(), each.award()));
    decision
        .getCompetencies()
        .forEach(each -> addCompetency(each.getCompetency(), each.getStatus()));
    inTheWay.forEach(this::addReason);
  }

  void addOutcome(AdmissibilityStatus outcome) {
    decided++;
    outcomes.merge(outcome, 1L, Long::sum);
  }

  void addCertification(AdmissibilityStatus certification) {
    certifications.merge(certification, 1L, Long::sum);
  }

  void addBlock(BlockCode block, AdmissibilityStatus status, AwardStatus award) {
    blocks.computeIfAbsent(block, first -> new TreeMap<>()).merge(status, 1L, Long::sum);
    awards.computeIfAbsent(block, first -> new TreeMap<>()).merge(award, 1L, Long::sum);
  }

  void addCompetency(CompetencyId competency, CompetencyStatus status) {
    competencies.computeIfAbsent(competency, first -> new TreeMap<>()).merge(status, 1L, Long::sum);
  }

  void addReason(ReasonCode reason) {
    reasons.merge(reason, 1L, Long::sum);
  }

  void addRejection(Set<DocumentProblemCode> codes) {
    rejected++;
    codes.forEach(code -> problems.merge(code, 1L, Long::sum));
  }

  CohortSummary toSummary() {
    return new CohortSummary(
        decided + rejected,
        decided,
        rejected,
        outcomes,
        certifications,
        blocks,
        awards,
        competencies,
        reasons,
        problems);
  }
}
