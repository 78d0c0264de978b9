package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.List;

/** Law 5, on a favourable record that is added. */
final class FavourableRecordLaw {
  private final CertificationEngine engine;

  FavourableRecordLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean holds(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    if (!given.isForWholeCertificate()) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(request);
    if (decision.getOutcome() != AdmissibilityStatus.ADMISSIBLE) {
      return false;
    }
    boolean anyAdded = false;
    for (CandidacyRecord favourable : favourableRecords(given, decision, seed)) {
      DecisionRequest with = given.with(given.candidacy().plus(favourable));
      if (engine.check(with).isEmpty()) {
        anyAdded = true;
        AdmissibilityDecision after = engine.decide(with);
        Law.FAVOURABLE_RECORD.require(
            after.getOutcome() == AdmissibilityStatus.ADMISSIBLE
                ? List.of()
                : Differences.inStatuses(decision, after),
            "With " + favourable,
            request);
      }
    }
    return anyAdded;
  }

  /** Returns an opinion and, where something is VALIDATED, an assessment and a ruling about it. */
  private static List<CandidacyRecord> favourableRecords(
      LawCase given, AdmissibilityDecision decision, long seed) {
    RecordsToAdd records = new RecordsToAdd(given, seed);
    List<CandidacyRecord> favourable = new ArrayList<>();
    favourable.add(records.opinion(OpinionStance.FAVOURABLE));
    List<CompetencyId> validated =
        decision.getCompetencies().stream()
            .filter(competency -> competency.getStatus() == CompetencyStatus.VALIDATED)
            .map(CompetencyDecision::getCompetency)
            .toList();
    if (!validated.isEmpty()) {
      CompetencyId competency = records.pick(validated);
      List<CommissionAssessment> all =
          given.candidacy().getAssessments().stream()
              .filter(assessment -> assessment.getCompetency().equals(competency))
              .toList();
      all.stream()
          .filter(assessment -> counts(assessment, decision))
          .min(CandidacyRecord.BY_DATE)
          .ifPresent(first -> favourable.add(records.acquired(all, first.getDate())));
      favourable.add(records.validating(competency));
    }
    return favourable;
  }

  /** Returns whether the assessment was asked about, and no blocking rule stands in its way. */
  private static boolean counts(CommissionAssessment assessment, AdmissibilityDecision decision) {
    Subject subject = new Subject(Subject.Kind.ASSESSMENT, assessment.getId().toString());
    return decision.getFindings().stream().anyMatch(finding -> finding.subject().equals(subject))
        && decision.getFindings().stream()
            .filter(finding -> finding.subject().equals(subject))
            .filter(
                finding ->
                    decision.getProvenance().find(finding.rule()).orElseThrow().severity()
                        == Severity.BLOCKING)
            .allMatch(finding -> finding.answer().isClear());
  }
}
