package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Law 16: what is said of one part of a certification does not depend on the others. */
final class PartLaws {
  private final CertificationEngine engine;

  PartLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean otherCompetenciesChangeNothing(DecisionRequest request) {
    LawCase given = new LawCase(request);
    List<CompetencyId> all = given.targeted();
    if (all.size() < 2 || isAnyRetained(given)) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    for (CompetencyId other : all) {
      Set<CompetencyId> rest = new HashSet<>(all);
      rest.remove(other);
      Set<BlockCode> blocks = rest.stream().map(CompetencyId::block).collect(Collectors.toSet());
      blocks.remove(other.block());
      AdmissibilityDecision without = engine.decide(given.with(without(other, given.candidacy())));
      Law.OTHER_PARTS.require(
          Differences.inStatusesAndFindings(
              about(rest, blocks, decision, request), about(rest, blocks, without, request)),
          "Without all that is about %s".formatted(other),
          request);
    }
    return true;
  }

  boolean otherBlocksChangeNothing(DecisionRequest request) {
    LawCase given = new LawCase(request);
    Map<BlockCode, List<CompetencyId>> blocks =
        given.targeted().stream()
            .collect(
                Collectors.groupingBy(
                    CompetencyId::block, LinkedHashMap::new, Collectors.toList()));
    if (blocks.size() < 2 || isAnyRetained(given)) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    blocks.forEach(
        (block, competencies) -> {
          AdmissibilityDecision alone =
              engine.decide(
                  given.with(
                      Candidacy.builder()
                          .from(given.candidacy())
                          .target(CertificationTarget.blocks(block))
                          .build()));
          Set<CompetencyId> these = Set.copyOf(competencies);
          Law.OTHER_PARTS.require(
              Differences.inStatusesAndFindings(
                  about(these, Set.of(block), decision, request),
                  about(these, Set.of(block), alone, request)),
              "With %s as the only target".formatted(block),
              request);
        });
    return true;
  }

  /** Returns whether the completion of all may change what is kept of one. */
  private static boolean isAnyRetained(LawCase given) {
    return given.inForce(given.candidacy().getRetainedResults()).findAny().isPresent();
  }

  /** Returns what a decision says of these competencies and blocks; of blocks, no award. */
  private static AdmissibilityDecision about(
      Set<CompetencyId> competencies,
      Set<BlockCode> blocks,
      AdmissibilityDecision decision,
      DecisionRequest request) {
    Set<Subject> subjects = subjects(competencies, request.getCandidacy());
    Set<String> keys = blocks.stream().map(BlockCode::toString).collect(Collectors.toSet());
    List<Finding> findings =
        decision.getFindings().stream()
            .filter(
                finding ->
                    subjects.contains(finding.subject())
                        || (finding.rule().equals(RuleId.BLOCK_ADMISSIBILITY)
                            && keys.contains(finding.subject().key())))
            .toList();
    List<CompetencyDecision> ofCompetencies =
        decision.getCompetencies().stream()
            .filter(each -> competencies.contains(each.getCompetency()))
            .toList();
    List<BlockDecision> ofBlocks =
        decision.getBlocks().stream()
            .filter(each -> blocks.contains(each.block()))
            .map(each -> new BlockDecision(each.block(), each.status(), AwardStatus.NOT_APPLICABLE))
            .toList();
    return AdmissibilityDecision.builder()
        .from(decision)
        .outcome(AdmissibilityStatus.UNDETERMINED)
        .certification(Optional.empty())
        .competencies(ofCompetencies)
        .blocks(ofBlocks)
        .findings(findings)
        .build();
  }

  /** Returns the competencies, and their assessments and rulings. */
  private static Set<Subject> subjects(Set<CompetencyId> competencies, Candidacy candidacy) {
    Set<Subject> subjects = new HashSet<>();
    for (CompetencyId competency : competencies) {
      subjects.add(new Subject(Subject.Kind.COMPETENCY, competency.toString()));
      for (JuryDeliberation deliberation : candidacy.getDeliberations()) {
        subjects.add(Subject.ofRuling(deliberation.getId(), competency.toString()));
      }
    }
    for (CommissionAssessment assessment : candidacy.getAssessments()) {
      if (competencies.contains(assessment.getCompetency())) {
        subjects.add(new Subject(Subject.Kind.ASSESSMENT, assessment.getId().value()));
      }
    }
    return subjects;
  }

  /** Returns the candidacy without what is about that competency, in whatever record it stands. */
  private static Candidacy without(CompetencyId other, Candidacy candidacy) {
    List<CommissionAssessment> assessments =
        candidacy.getAssessments().stream()
            .filter(assessment -> !assessment.getCompetency().equals(other))
            .toList();
    List<ProjectReport> reports = new ArrayList<>();
    for (ProjectReport report : candidacy.getReports()) {
      List<CompetencyId> rest =
          report.getCompetencies().stream().filter(each -> !each.equals(other)).toList();
      if (!rest.isEmpty()) {
        reports.add(ProjectReport.builder().from(report).competencies(rest).build());
      }
    }
    Candidacy left =
        Candidacy.builder()
            .from(candidacy)
            .plans(
                candidacy.getPlans().stream()
                    .map(
                        plan ->
                            AssessmentPlan.builder()
                                .from(plan)
                                .competencies(without(other, plan.getCompetencies()))
                                .build())
                    .toList())
            .assessments(assessments)
            .reports(reports)
            .deliberations(
                candidacy.getDeliberations().stream()
                    .map(
                        deliberation ->
                            JuryDeliberation.builder()
                                .from(deliberation)
                                .rulings(without(other, deliberation.getRulings()))
                                .build())
                    .toList())
            .build();
    Set<RecordId> known =
        left.getRecords().stream().map(CandidacyRecord::getId).collect(Collectors.toSet());
    return Candidacy.builder()
        .from(left)
        .revocations(
            left.getRevocations().stream()
                .filter(revocation -> known.contains(revocation.getRecord()))
                .toList())
        .build();
  }

  private static <T> Map<CompetencyId, T> without(CompetencyId other, Map<CompetencyId, T> all) {
    Map<CompetencyId, T> rest = new LinkedHashMap<>(all);
    rest.remove(other);
    return rest;
  }
}
