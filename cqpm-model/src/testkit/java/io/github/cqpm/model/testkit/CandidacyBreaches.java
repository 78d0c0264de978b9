package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.Breach.noneBlank;
import static io.github.cqpm.model.testkit.Breach.notBlankIfPresent;
import static io.github.cqpm.model.testkit.Breach.notEmpty;
import static io.github.cqpm.model.testkit.Breach.withinEach;
import static io.github.cqpm.model.testkit.Breach.withinEntries;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every constraint that a candidacy, or a record of it, may break. */
final class CandidacyBreaches {
  private static final List<Breach<PlannedAssessment>> PLANNED =
      List.of(
          notBlankIfPresent(
              "place", (it, text) -> PlannedAssessment.builder().from(it).place(text).build()),
          notBlankIfPresent(
              "reportConditions",
              (it, text) -> PlannedAssessment.builder().from(it).reportConditions(text).build()));

  private static final List<Breach<AssessmentPlan>> PLAN =
      Breach.all(
          List.of(CandidacyBreaches::dueBeforeDefined),
          withinEntries(
              "competencies",
              AssessmentPlan::getCompetencies,
              (it, parts) -> AssessmentPlan.builder().from(it).competencies(parts).build(),
              PLANNED));

  private static final List<Breach<CommissionAssessment>> ASSESSMENT =
      List.of(
          notBlankIfPresent(
              "place", (it, text) -> CommissionAssessment.builder().from(it).place(text).build()),
          notBlankIfPresent(
              "evidence",
              (it, text) -> CommissionAssessment.builder().from(it).evidence(text).build()),
          noneBlank(
              "supports",
              CommissionAssessment::getSupports,
              (it, texts) -> CommissionAssessment.builder().from(it).supports(texts).build()));

  private static final List<Breach<ProjectReport>> REPORT =
      List.of(
          notEmpty(
              "competencies",
              it -> ProjectReport.builder().from(it).competencies(List.of()).build()));

  private static final List<Breach<CompanyOpinion>> OPINION =
      List.of(
          notBlankIfPresent(
              "comment", (it, text) -> CompanyOpinion.builder().from(it).comment(text).build()),
          (it, which, blank) ->
              Optional.of(
                  new Invalid<>(
                      CompanyOpinion.builder()
                          .from(it)
                          .stances(Map.of())
                          .overallStance(Optional.empty())
                          .build(),
                      "",
                      "StatesOpinion")));

  private static final List<Breach<CompetencyRuling>> RULING =
      List.of(
          notBlankIfPresent(
              "reason", (it, text) -> CompetencyRuling.builder().from(it).reason(text).build()));

  private static final List<Breach<JuryDeliberation>> DELIBERATION =
      withinEntries(
          "rulings",
          JuryDeliberation::getRulings,
          (JuryDeliberation it, Map<CompetencyId, CompetencyRuling> parts) ->
              JuryDeliberation.builder().from(it).rulings(parts).build(),
          RULING);

  private static final List<Breach<Revocation>> REVOCATION =
      List.of(
          notBlankIfPresent(
              "reason", (it, text) -> Revocation.builder().from(it).reason(text).build()));

  /** Those of a candidacy: each is in one of its records. */
  static final List<Breach<Candidacy>> ALL =
      Breach.all(
          withinEach(
              "plans",
              Candidacy::getPlans,
              (it, parts) -> Candidacy.builder().from(it).plans(parts).build(),
              PLAN),
          withinEach(
              "assessments",
              Candidacy::getAssessments,
              (it, parts) -> Candidacy.builder().from(it).assessments(parts).build(),
              ASSESSMENT),
          withinEach(
              "reports",
              Candidacy::getReports,
              (it, parts) -> Candidacy.builder().from(it).reports(parts).build(),
              REPORT),
          withinEach(
              "opinions",
              Candidacy::getOpinions,
              (it, parts) -> Candidacy.builder().from(it).opinions(parts).build(),
              OPINION),
          withinEach(
              "deliberations",
              Candidacy::getDeliberations,
              (it, parts) -> Candidacy.builder().from(it).deliberations(parts).build(),
              DELIBERATION),
          withinEach(
              "revocations",
              Candidacy::getRevocations,
              (it, parts) -> Candidacy.builder().from(it).revocations(parts).build(),
              REVOCATION));

  private CandidacyBreaches() {}

  /** A report that is due before the plan is defined. */
  private static Optional<Invalid<AssessmentPlan>> dueBeforeDefined(
      AssessmentPlan plan, int which, String blank) {
    Map<CompetencyId, PlannedAssessment> planned = new LinkedHashMap<>(plan.getCompetencies());
    return planned.keySet().stream()
        .findFirst()
        .map(
            competency -> {
              planned.put(
                  competency,
                  PlannedAssessment.builder()
                      .from(planned.get(competency))
                      .reportDue(plan.getDate().minusDays(1 + which))
                      .build());
              return new Invalid<>(
                  AssessmentPlan.builder().from(plan).competencies(planned).build(),
                  "competencies[%s].reportDue".formatted(competency),
                  "ReportsDueInTime");
            });
  }
}
