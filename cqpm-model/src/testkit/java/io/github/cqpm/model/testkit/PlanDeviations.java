package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What deviates in plans and reports. */
final class PlanDeviations {
  private PlanDeviations() {}

  static void sent(Draft draft, Deviation by) {
    LocalDate beside = by.dayBeside(draft);
    by.pick(draft.getAll(AssessmentPlan.class))
        .ifPresent(
            plan ->
                draft.put(
                    AssessmentPlan.builder()
                        .from(plan)
                        .sentOn(
                            by.variety(2) == 0
                                ? Optional.empty()
                                : Optional.of(later(beside, plan.getDate())))
                        .build()));
  }

  static void party(Draft draft, Deviation by) {
    by.pick(draft.getAll(AssessmentPlan.class))
        .ifPresent(
            plan ->
                draft.put(
                    AssessmentPlan.builder()
                        .from(plan)
                        .definedWith(
                            by.variety(2) == 0
                                ? Optional.empty()
                                : Optional.of(PlanParty.CANDIDATE))
                        .build()));
  }

  static void method(Draft draft, Deviation by) {
    var methods = draft.getReferential().getMethods();
    changePlanned(
        draft,
        by,
        (plan, planned) ->
            planned.method(
                by.variety(2) == 0
                    ? Optional.empty()
                    : Optional.of(methods.get(by.how() / 2 % methods.size()).getId())));
  }

  static void again(Draft draft, Deviation by) {
    LocalDate day = by.dayBeside(draft);
    by.pick(draft.getAll(AssessmentPlan.class))
        .ifPresent(
            plan -> {
              var another = AssessmentPlan.builder().from(plan).id(draft.newId()).date(day);
              if (by.variety(4) == 0) {
                another.competencies(Map.of());
              }
              another.sentOn(by.variety(3) == 0 ? Optional.empty() : Optional.of(day));
              draft.put(withoutReportsDueBefore(day, another.build()));
            });
  }

  static void reportDue(Draft draft, Deviation by) {
    changePlanned(
        draft,
        by,
        (plan, planned) -> {
          switch (by.variety(4)) {
            case 0 -> planned.reportDue(Optional.empty());
            case 1 ->
                planned.reportDue(
                    later(CompleteCandidacy.REPORTED.plusDays(by.days()), plan.getDate()));
            case 2 -> planned.reportDue(plan.getDate());
            default -> planned.reportConditions("At most twenty pages");
          }
        });
  }

  static void reportConditions(Draft draft, Deviation by) {
    by.pick(draft.getAll(ProjectReport.class))
        .ifPresent(
            report ->
                draft.put(
                    ProjectReport.builder()
                        .from(report)
                        .conditionsMet(by.variety(2) == 0 ? Optional.empty() : Optional.of(false))
                        .build()));
  }

  static void reportAgain(Draft draft, Deviation by) {
    draft.put(
        ProjectReport.builder()
            .id(draft.newId())
            .date(by.dayBeside(draft))
            .competencies(by.pickSeveral(draft.getReferential().getCompetencyIds()))
            .conditionsMet(by.variety(2) == 0)
            .build());
  }

  /** Returns the plan without the days on which reports were due before it was defined. */
  static AssessmentPlan withoutReportsDueBefore(LocalDate day, AssessmentPlan plan) {
    Map<CompetencyId, PlannedAssessment> inOrder = new LinkedHashMap<>();
    plan.getCompetencies()
        .forEach(
            (competency, planned) ->
                inOrder.put(
                    competency,
                    PlannedAssessment.builder()
                        .from(planned)
                        .reportDue(planned.getReportDue().filter(due -> !due.isBefore(day)))
                        .build()));
    return AssessmentPlan.builder().from(plan).competencies(inOrder).build();
  }

  private static void changePlanned(
      Draft draft, Deviation by, BiConsumer<AssessmentPlan, PlannedAssessment.Builder> change) {
    var plan = by.pick(draft.getAll(AssessmentPlan.class));
    var competency = by.pick(draft.getReferential().getCompetencyIds());
    if (plan.isEmpty() || competency.isEmpty()) {
      return;
    }
    Map<CompetencyId, PlannedAssessment> all = new LinkedHashMap<>(plan.get().getCompetencies());
    var planned = PlannedAssessment.builder();
    Optional.ofNullable(all.get(competency.get())).ifPresent(planned::from);
    change.accept(plan.get(), planned);
    all.put(competency.get(), planned.build());
    draft.put(AssessmentPlan.builder().from(plan.get()).competencies(all).build());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
