package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of a dossier that took part in its decision, kind by kind and by date. */
record InForce(
    List<Enrolment> enrolments,
    List<AssessmentPlan> plans,
    List<ProjectReport> reports,
    List<CommissionAssessment> assessments,
    List<CompanyOpinion> opinions,
    List<JuryDeliberation> deliberations,
    Map<CompetencyId, List<CommissionAssessment>> byCompetency,
    Map<String, CompetencyId> assessed) {

  static InForce of(Dossier dossier) {
    Candidacy candidacy = dossier.candidacy();
    Set<RecordId> leftAside =
        dossier.decision().getLeftAside().stream()
            .map(LeftAside::record)
            .collect(Collectors.toSet());
    List<CommissionAssessment> assessments = inForce(candidacy.getAssessments(), leftAside);
    Map<String, CompetencyId> assessed = new HashMap<>();
    assessments.forEach(each -> assessed.put(each.getId().toString(), each.getCompetency()));
    return new InForce(
        inForce(candidacy.getEnrolments(), leftAside),
        inForce(candidacy.getPlans(), leftAside),
        inForce(candidacy.getReports(), leftAside),
        assessments,
        inForce(candidacy.getOpinions(), leftAside),
        inForce(candidacy.getDeliberations(), leftAside),
        assessments.stream().collect(Collectors.groupingBy(CommissionAssessment::getCompetency)),
        assessed);
  }

  private static <T extends CandidacyRecord> List<T> inForce(
      List<T> records, Set<RecordId> leftAside) {
    return records.stream()
        .filter(record -> !leftAside.contains(record.getId()))
        .sorted(
            Comparator.comparing(CandidacyRecord::getDate)
                .thenComparing(record -> record.getId().toString()))
        .toList();
  }

  /** Returns the assessments of a competency, by date. */
  List<CommissionAssessment> assessments(CompetencyId competency) {
    return byCompetency.getOrDefault(competency, List.of());
  }

  /** Returns which competency an assessment is of, if it is in force. */
  Optional<CompetencyId> competencyOf(String assessment) {
    return Optional.ofNullable(assessed.get(assessment));
  }
}
