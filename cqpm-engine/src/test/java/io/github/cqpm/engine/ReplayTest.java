package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of one competency that count, replayed in the order of their days. */
class ReplayTest {
  private static final Map<CompetencyStatus, Situation> STANDING =
      Map.of(
          CompetencyStatus.NOT_ASSESSED,
          base().withoutAnyOf(C1),
          CompetencyStatus.NOT_ACQUIRED,
          base().judged("S1", NOT_ACQUIRED).ruled(C1, DEFERRED),
          CompetencyStatus.ACQUIRED,
          base().ruled(C1, DEFERRED),
          CompetencyStatus.REFUSED,
          base().ruled(C1, REFUSED),
          CompetencyStatus.VALIDATED,
          base());

  private static CandidacyRecord assessed(AssessmentResult result) {
    return assessment("S8", C1, "2026-04-20", result);
  }

  private static CandidacyRecord ruled(String day, Ruling ruling) {
    return deliberation("D-" + day, day, C1, ruling);
  }

  private static Optional<LocalDate> since(Situation situation) {
    return situation.decide().find(C1).orElseThrow().getSince();
  }

  private static final String TABLE =
      """
      stands,       ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
      NOT_ASSESSED, ACQUIRED,  NOT_ACQUIRED, NOT_ASSESSED, NOT_ASSESSED
      ACQUIRED,     ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
      NOT_ACQUIRED, ACQUIRED,  NOT_ACQUIRED, NOT_ACQUIRED, NOT_ACQUIRED
      REFUSED,      ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
      VALIDATED,    VALIDATED, VALIDATED,    VALIDATED,    REFUSED
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE, useHeadersInDisplayName = true)
  void follows_the_table(
      CompetencyStatus stands,
      CompetencyStatus acquired,
      CompetencyStatus notAcquired,
      CompetencyStatus validated,
      CompetencyStatus refused) {
    Situation situation = STANDING.get(stands);
    assertThat(situation.status(C1)).isEqualTo(stands);
    assertThat(situation.plus(assessed(ACQUIRED)).status(C1)).isEqualTo(acquired);
    assertThat(situation.plus(assessed(NOT_ACQUIRED)).status(C1)).isEqualTo(notAcquired);
    assertThat(situation.plus(ruled("2026-04-20", VALIDATED)).status(C1)).isEqualTo(validated);
    assertThat(situation.plus(ruled("2026-04-20", REFUSED)).status(C1)).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE, useHeadersInDisplayName = true)
  void differs_in_one_cell_where_the_jury_may_overrule(
      CompetencyStatus stands,
      CompetencyStatus acquired,
      CompetencyStatus notAcquired,
      CompetencyStatus validated,
      CompetencyStatus refused) {
    Situation situation = STANDING.get(stands).juryMayOverrule();
    assertThat(situation.plus(assessed(ACQUIRED)).status(C1)).isEqualTo(acquired);
    assertThat(situation.plus(assessed(NOT_ACQUIRED)).status(C1)).isEqualTo(notAcquired);
    assertThat(situation.plus(ruled("2026-04-20", VALIDATED)).status(C1))
        .isEqualTo(
            stands == CompetencyStatus.NOT_ACQUIRED ? CompetencyStatus.VALIDATED : validated);
    assertThat(situation.plus(ruled("2026-04-20", REFUSED)).status(C1)).isEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource(names = "RETAINED", mode = EnumSource.Mode.EXCLUDE)
  void is_not_changed_by_absence_excuse_or_a_deferred_ruling(CompetencyStatus stands) {
    Situation situation = STANDING.get(stands);
    assertThat(situation.plus(assessed(ABSENT)).status(C1)).isEqualTo(stands);
    assertThat(situation.plus(assessed(EXCUSED)).status(C1)).isEqualTo(stands);
    assertThat(situation.plus(ruled("2026-04-20", DEFERRED)).status(C1)).isEqualTo(stands);
  }

  @Test
  void takes_assessments_before_rulings_on_one_day_whatever_their_ids() {
    for (String id : List.of("A", "Z")) {
      assertThat(base().plus(assessment(id, C1, "2026-04-15", NOT_ACQUIRED)).status(C1))
          .isEqualTo(CompetencyStatus.NOT_ACQUIRED);
      assertThat(
              base()
                  .withoutAnyOf(C1)
                  .plus(assessment(id, C1, "2026-04-15", ACQUIRED))
                  .ruled(C1, VALIDATED)
                  .status(C1))
          .isEqualTo(CompetencyStatus.VALIDATED);
    }
  }

  @Test
  void takes_records_of_one_day_in_the_order_of_their_ids_character_by_character() {
    Situation twice =
        base()
            .plus(
                assessment("S10", C1, "2026-03-10", ACQUIRED),
                deliberation("D10", "2026-04-15", C1, VALIDATED),
                assessment("s0", C1, "2026-03-10", ACQUIRED));
    twice.answer(RuleId.COMPETENCY_ACQUIRED, C1).saying("assessment", "s0");
    twice.answer(RuleId.VALIDATED_BY_JURY, C1).saying("deliberation", "D10");
    twice.without("s0").answer(RuleId.COMPETENCY_ACQUIRED, C1).saying("assessment", "S10");
  }

  @Test
  void takes_records_by_date_in_whatever_order_they_are_given() {
    assertThat(
            base()
                .plus(ruled("2026-04-25", VALIDATED), ruled("2026-04-24", REFUSED))
                .plus(assessment("A1", C1, "2026-03-09", NOT_ACQUIRED))
                .status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void goes_on_after_a_refusal() {
    Situation refusedThenAcquired = base().ruled(C1, REFUSED).plus(assessed(ACQUIRED));
    assertThat(refusedThenAcquired.status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
    assertThat(refusedThenAcquired.plus(ruled("2026-04-21", VALIDATED)).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void leaves_out_an_assessment_that_does_not_count() {
    Situation byOne =
        base()
            .candidacy(to -> to.addCommission(commission("K2", 1)))
            .plus(assessment("S8", C1, "2026-04-01", NOT_ACQUIRED));
    assertThat(byOne.status(C1)).isEqualTo(CompetencyStatus.NOT_ACQUIRED);
    assertThat(byOne.assessment("S8", to -> to.commission(RecordId.of("K2"))).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void leaves_out_a_ruling_of_a_jury_that_does_not_count() {
    Situation unequal =
        baseOfAgreement()
            .plus(
                deliberation("D2", "2026-04-20")
                    .jury(jury(3, 2).build())
                    .putRuling(C1, CompetencyRuling.of(REFUSED))
                    .build());
    assertThat(unequal.status(C1)).isEqualTo(CompetencyStatus.VALIDATED);
    assertThat(unequal.with(EngineUnderTest.standard()).status(C1))
        .isEqualTo(CompetencyStatus.REFUSED);
  }

  @Test
  void shows_validated_as_acquired_while_the_opinion_is_missing() {
    Situation missing = base().without("O1");
    assertThat(missing.status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
    assertThat(since(missing)).isEmpty();
    assertThat(missing.ruled(C1, REFUSED).status(C1)).isEqualTo(CompetencyStatus.REFUSED);
    assertThat(missing.judged("S1", NOT_ACQUIRED).status(C1))
        .isEqualTo(CompetencyStatus.NOT_ACQUIRED);
    assertThat(missing.asNotice(RuleId.OPINION_GIVEN).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void is_not_changed_by_what_the_company_thinks() {
    for (OpinionStance stance : OpinionStance.values()) {
      assertThat(base().stance(stance).status(C1)).isEqualTo(CompetencyStatus.VALIDATED);
      assertThat(base().stance(stance).judged("S1", NOT_ACQUIRED).status(C1))
          .isEqualTo(CompetencyStatus.NOT_ACQUIRED);
    }
  }

  @Test
  void stands_validated_since_the_day_it_last_became_so() {
    assertThat(since(base())).contains(day("2026-04-15"));
    assertThat(since(base().plus(ruled("2026-04-20", VALIDATED)))).contains(day("2026-04-15"));
    assertThat(since(base().plus(assessed(NOT_ACQUIRED)).plus(ruled("2026-04-21", VALIDATED))))
        .contains(day("2026-04-15"));
    assertThat(since(base().plus(ruled("2026-04-20", REFUSED), ruled("2026-04-21", VALIDATED))))
        .contains(day("2026-04-21"));
  }

  @Test
  void stands_validated_since_the_first_opinion_if_that_is_later() {
    Situation late = base().opinion(to -> to.date(day("2026-04-20")));
    assertThat(since(late)).contains(day("2026-04-20"));
    assertThat(since(base().opinion(to -> to.date(day("2026-04-16"))))).contains(day("2026-04-16"));
    assertThat(since(late.plus(opinion("O2", "2026-04-25").putStance(A1, FAVOURABLE).build())))
        .contains(day("2026-04-20"));
    assertThat(since(late.plus(opinion("O2", "2026-04-18").overallStance(RESERVED).build())))
        .contains(day("2026-04-18"));
    assertThat(since(late.plus(opinion("O2", "2026-04-18").putStance(A2, FAVOURABLE).build())))
        .contains(day("2026-04-20"));
  }

  @Test
  void stands_validated_since_the_ruling_where_no_opinion_is_needed() {
    Situation late = base().opinion(to -> to.date(day("2026-04-20")));
    assertThat(since(late.route(AccessRoute.PRIOR_EXPERIENCE))).contains(day("2026-04-15"));
    assertThat(since(late.candidacy(to -> to.hostCompany(false)))).contains(day("2026-04-15"));
    assertThat(since(late.asNotice(RuleId.OPINION_GIVEN))).contains(day("2026-04-15"));
  }

  @Test
  void has_stood_so_since_no_day_in_any_other_status() {
    assertThat(since(base().plus(ruled("2026-04-20", REFUSED)))).isEmpty();
    assertThat(since(base().ruled(C1, DEFERRED))).isEmpty();
    assertThat(since(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1))))
        .isEmpty();
  }
}
