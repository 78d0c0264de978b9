package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for records that break one constraint of Bean Validation. The engine does not look at
 * constraints: a host does, with its own validator, before it asks for a decision.
 */
public final class InvalidRecordArbitraries {
  private static final String BLANK = "NotBlankIfPresent";

  /** What a record is made from: a complete candidacy, one of its competencies, a blank text. */
  private record Parts(Candidacy candidacy, CompetencyId competency, String blank, int days) {
    CommissionAssessment.Builder assessment() {
      return CommissionAssessment.builder().from(candidacy.getAssessments().get(0));
    }

    InvalidRecord plan(PlannedAssessment planned, String attribute, String constraint) {
      return new InvalidRecord(
          AssessmentPlan.builder()
              .from(candidacy.getPlans().get(0))
              .competencies(Map.of(competency, planned))
              .build(),
          "competencies[%s].%s".formatted(competency, attribute),
          constraint);
    }
  }

  /** One for each constraint that a record may break. */
  private static final List<Function<Parts, InvalidRecord>> BREACHES =
      List.of(
          from -> new InvalidRecord(from.assessment().place(from.blank()).build(), "place", BLANK),
          from ->
              new InvalidRecord(
                  from.assessment().evidence(from.blank()).build(), "evidence", BLANK),
          from ->
              new InvalidRecord(
                  from.assessment().addSupport(from.blank()).build(),
                  "supports[0].<list element>",
                  "NotBlank"),
          from ->
              from.plan(PlannedAssessment.builder().place(from.blank()).build(), "place", BLANK),
          from ->
              from.plan(
                  PlannedAssessment.builder().reportConditions(from.blank()).build(),
                  "reportConditions",
                  BLANK),
          from ->
              from.plan(
                  PlannedAssessment.builder()
                      .reportDue(CompleteCandidacy.PLANNED.minusDays(from.days()))
                      .build(),
                  "reportDue",
                  "ReportsDueInTime"),
          from ->
              new InvalidRecord(
                  ProjectReport.builder()
                      .id(RecordId.of("report"))
                      .date(CompleteCandidacy.REPORTED)
                      .build(),
                  "competencies",
                  "NotEmpty"),
          from ->
              new InvalidRecord(
                  CompanyOpinion.builder()
                      .from(from.candidacy().getOpinions().get(0))
                      .comment(from.blank())
                      .build(),
                  "comment",
                  BLANK),
          from ->
              new InvalidRecord(
                  CompanyOpinion.builder()
                      .from(from.candidacy().getOpinions().get(0))
                      .overallStance(Optional.empty())
                      .build(),
                  "",
                  "StatesOpinion"),
          from ->
              new InvalidRecord(
                  JuryDeliberation.builder()
                      .from(from.candidacy().getDeliberations().get(0))
                      .rulings(
                          Map.of(
                              from.competency(),
                              CompetencyRuling.builder()
                                  .ruling(Ruling.REFUSED)
                                  .reason(from.blank())
                                  .build()))
                      .build(),
                  "rulings[%s].reason".formatted(from.competency()),
                  BLANK),
          from ->
              new InvalidRecord(
                  Revocation.builder()
                      .id(RecordId.of("revocation"))
                      .date(CompleteCandidacy.LAST_DAY)
                      .record(RecordId.of("opinion"))
                      .reason(from.blank())
                      .build(),
                  "reason",
                  BLANK));

  private InvalidRecordArbitraries() {}

  /** Returns records of all kinds that break a constraint, each constraint as often as others. */
  public static Arbitrary<InvalidRecord> any() {
    return Combinators.combine(Arbitraries.of(BREACHES), parts())
        .as(Function::apply)
        .withoutEdgeCases();
  }

  private static Arbitrary<Parts> parts() {
    return Combinators.combine(
            ReferentialArbitraries.all(2),
            Arbitraries.integers().between(0, 9),
            Arbitraries.strings().withChars(" \t\n").ofMaxLength(3),
            Arbitraries.integers().between(1, 400))
        .as(
            (referential, which, blank, days) -> {
              var competencies = referential.getCompetencyIds();
              return new Parts(
                  CompleteCandidacy.to(referential),
                  competencies.get(which % competencies.size()),
                  blank,
                  days);
            });
  }
}
