package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.internal.rules.Growing;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;

/** What happened to one competency: the records about it that take part, each list by date. */
final class Course {
  private final CompetencyId competency;
  private List<ProjectReport> reports = List.of();
  private List<CommissionAssessment> assessments = List.of();
  private List<CommissionAssessment> counting = List.of();
  private List<Ruled> rulings = List.of();

  /** What a jury ruled on the competency. */
  record Ruled(JuryDeliberation deliberation, Ruling ruling) {}

  Course(CompetencyId competency) {
    this.competency = competency;
  }

  CompetencyId getCompetency() {
    return competency;
  }

  void add(ProjectReport report) {
    reports = Growing.with(report, reports);
  }

  /** Adds an assessment, which may count or not. */
  void add(CommissionAssessment assessment, boolean counts) {
    assessments = Growing.with(assessment, assessments);
    if (counts) {
      counting = Growing.with(assessment, counting);
    }
  }

  /** Adds what a deliberation ruled on the competency. */
  void add(JuryDeliberation deliberation, Ruling ruling) {
    rulings = Growing.with(new Ruled(deliberation, ruling), rulings);
  }

  List<ProjectReport> getReports() {
    return Growing.grown(reports);
  }

  /** Returns the assessments with a result. */
  List<CommissionAssessment> getAssessments() {
    return assessments;
  }

  /** Returns the assessments that count, once all have been added. */
  List<CommissionAssessment> getCounting() {
    return Growing.grown(counting);
  }

  List<Ruled> getRulings() {
    return rulings;
  }
}
