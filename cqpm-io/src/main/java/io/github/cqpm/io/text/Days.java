package io.github.cqpm.io.text;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.RegistrationPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days that matter for what remains to be done.
 *
 * @param told the dossier
 */
record Days(Telling told) {
  /**
   * Returns the first day on which each of the competencies was assessed by what counts, if any.
   */
  Map<CompetencyId, LocalDate> awaitedSince(Collection<CompetencyId> competencies) {
    return told.inForce().assessments().stream()
        .filter(CommissionAssessment::hasResult)
        .filter(assessment -> competencies.contains(assessment.getCompetency()))
        .filter(assessment -> told.answers().against(assessment).isEmpty())
        .collect(
            Collectors.toMap(
                CommissionAssessment::getCompetency,
                CommissionAssessment::getDate,
                (first, later) -> first));
  }

  /** Returns the day by which a report on the competency is due, if none has come. */
  Optional<LocalDate> reportDue(CompetencyId competency) {
    Stream<AssessmentPlan> plans = told.inForce().plans().stream();
    boolean hasCome =
        told.inForce().reports().stream()
            .map(ProjectReport::getCompetencies)
            .anyMatch(competencies -> competencies.contains(competency));
    return hasCome
        ? Optional.empty()
        : plans
            .flatMap(plan -> Stream.ofNullable(plan.getCompetencies().get(competency)))
            .reduce((earlier, later) -> later)
            .flatMap(PlannedAssessment::getReportDue);
  }

  /** Returns whether the day is over on the as-of date. */
  boolean isPast(LocalDate day) {
    return day.isBefore(told.decision().getProvenance().getAsOf());
  }

  /** Returns the last day of the registration that runs on the as-of date, if it has one. */
  Optional<LocalDate> endOfRegistration() {
    LocalDate asOf = told.decision().getProvenance().getAsOf();
    return told.dossier().referential().getRegistration().stream()
        .flatMap(registration -> registration.getPeriods().stream())
        .filter(period -> period.contains(asOf))
        .map(RegistrationPeriod::getLastDay)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
