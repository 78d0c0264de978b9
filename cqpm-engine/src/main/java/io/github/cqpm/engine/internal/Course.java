package io.github.cqpm.engine.internal;

import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.List;

/** What happened to one competency: the records about it that take part, each list by date. */
final class Course {
  private static final int USUAL = 2;

  private List<ProjectReport> reports = List.of();
  private List<RecordId> assessed = List.of();
  private List<CommissionAssessment> counting = List.of();
  private List<JuryDeliberation> deliberations = List.of();

  private static <T> List<T> with(T one, List<T> before) {
    List<T> list = before.isEmpty() ? new ArrayList<>(USUAL) : before;
    list.add(one);
    return list;
  }

  void add(ProjectReport report) {
    reports = with(report, reports);
  }

  /** Adds an assessment, which may count or not. */
  void add(CommissionAssessment assessment, boolean counts) {
    assessed = with(assessment.getId(), assessed);
    if (counts) {
      counting = with(assessment, counting);
    }
  }

  /** Adds a deliberation that ruled on the competency. */
  void add(JuryDeliberation deliberation) {
    deliberations = with(deliberation, deliberations);
  }

  List<ProjectReport> getReports() {
    return reports;
  }

  /** Returns the ids of the assessments with a result. */
  List<RecordId> getAssessed() {
    return assessed;
  }

  /** Returns the assessments that count, once all have been added. */
  List<CommissionAssessment> getCounting() {
    return counting;
  }

  List<JuryDeliberation> getDeliberations() {
    return deliberations;
  }
}
