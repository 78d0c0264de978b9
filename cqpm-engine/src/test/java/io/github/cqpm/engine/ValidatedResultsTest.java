package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a decision tells about results that later candidacies may carry. */
class ValidatedResultsTest {
  private static Optional<LocalDate> keptUntil(Situation situation, CompetencyId competency) {
    return situation.decide().find(competency).orElseThrow().getKeptUntil();
  }

  private static ValidatedResult resultOf(Situation situation, CertificationPart part) {
    return situation.decide().getValidatedResults().stream()
        .filter(result -> result.getPart().equals(part))
        .findFirst()
        .orElseThrow();
  }

  private static List<CertificationPart> parts(Situation situation) {
    return situation.decide().getValidatedResults().stream().map(ValidatedResult::getPart).toList();
  }

  @Test
  void a_validated_competency_is_kept_for_24_months_from_its_deliberation() {
    assertThat(keptUntil(baseOfAgreement(), C1)).contains(day("2028-04-15"));
    assertThat(keptUntil(baseOfAgreement().deliberation(to -> to.date(day("2026-04-16"))), C1))
        .contains(day("2028-04-16"));
  }

  @Test
  void what_is_validated_on_29_february_is_kept_until_28_february() {
    Situation leap = baseOfAgreement().deliberation(to -> to.date(day("2028-02-29")));
    assertThat(keptUntil(leap.asOf("2028-02-29"), C1)).contains(day("2030-02-28"));
  }

  @Test
  void a_later_opinion_moves_the_day_of_validation_but_not_the_last_day_of_keeping() {
    Situation late = baseOfAgreement().opinion(to -> to.date(day("2026-04-20")));
    assertThat(late.decide().find(C1).orElseThrow().getSince()).contains(day("2026-04-20"));
    assertThat(keptUntil(late, C1)).contains(day("2028-04-15"));
  }

  @Test
  void nothing_is_kept_under_the_rules_of_the_referential() {
    assertThat(keptUntil(base(), C1)).isEmpty();
    assertThat(resultOf(base(), C1).getKeptUntil()).isEmpty();
  }

  @Test
  void what_is_not_validated_is_not_kept() {
    assertThat(keptUntil(baseOfAgreement().ruled(C1, REFUSED), C1)).isEmpty();
    assertThat(keptUntil(baseOfAgreement().ruled(C1, DEFERRED), C1)).isEmpty();
  }

  @Test
  void a_retained_competency_is_kept_as_long_as_the_result_that_covers_it_longest() {
    Situation without = baseOfAgreement().withoutAnyOf(C1);
    Situation own = without.plus(retained("X1", "2025-01-10", C1));
    assertThat(own.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(keptUntil(own, C1)).contains(day("2027-01-10"));
    assertThat(keptUntil(own.plus(retained("X2", "2024-06-01", B8)), C1))
        .contains(day("2029-06-01"));
    assertThat(keptUntil(own.plus(retained("X0", "2024-12-01", C1)), C1))
        .contains(day("2027-01-10"));
  }

  @Test
  void the_periods_are_those_of_the_rule_set() {
    Situation other =
        base()
            .with(
                EngineUnderTest.of(LaterAgreement.keeping(Period.ofMonths(1), Period.ofMonths(2))));
    assertThat(resultOf(other, C1).getKeptUntil()).contains(day("2026-05-15"));
    assertThat(resultOf(other, B8).getKeptUntil()).contains(day("2026-06-15"));
  }

  @Test
  void the_periods_stand_in_the_provenance() {
    var provenance =
        base()
            .with(
                EngineUnderTest.of(LaterAgreement.keeping(Period.ofMonths(18), Period.ofYears(5))))
            .decide()
            .getProvenance();
    assertThat(provenance.find(RuleId.COMPETENCY_RETENTION).orElseThrow().parameters())
        .containsOnly(entry("period", "P18M"));
    assertThat(provenance.find(RuleId.BLOCK_RETENTION).orElseThrow().parameters())
        .containsOnly(entry("period", "P5Y"));
    assertThat(provenance.find(RuleId.PLAN_MADE).orElseThrow().parameters()).isEmpty();
  }

  @Test
  void each_is_found_by_its_competency_or_block() {
    var decision = baseOfAgreement().ruled(C1, REFUSED).decide();
    assertThat(decision.findValidatedResult(C2)).map(ValidatedResult::getPart).contains(C2);
    assertThat(decision.findValidatedResult(B7)).map(ValidatedResult::getPart).contains(B7);
    assertThat(decision.findValidatedResult(C1)).isEmpty();
  }

  @Test
  void competencies_stand_before_blocks() {
    assertThat(parts(baseOfAgreement()).subList(0, 7)).isEqualTo(ALL);
    assertThat(parts(baseOfAgreement()).subList(7, 10)).startsWith(B8, B7);
    assertThat(resultOf(baseOfAgreement(), B8).getKeptUntil()).contains(day("2031-04-15"));
  }

  @Test
  void a_block_is_dated_by_the_deliberation_that_validated_its_last_competency() {
    Situation twice =
        baseOfAgreement().ruled(C2, DEFERRED).plus(deliberation("D2", "2026-04-28", C2, VALIDATED));
    assertThat(resultOf(twice, B8).getDeliberation()).isEqualTo(RecordId.of("D2"));
    assertThat(resultOf(twice, B8).getDate()).isEqualTo(day("2026-04-28"));
    assertThat(resultOf(twice, C1).getDeliberation()).isEqualTo(RecordId.of("D1"));
  }

  @Test
  void a_ruling_that_validates_again_dates_nothing_anew() {
    Situation again = baseOfAgreement().plus(deliberation("D2", "2026-04-28", C1, VALIDATED));
    assertThat(resultOf(again, C1).getDeliberation()).isEqualTo(RecordId.of("D1"));
    assertThat(keptUntil(again, C1)).contains(day("2028-04-15"));
  }

  @Test
  void a_block_with_a_retained_or_a_refused_competency_is_no_validated_result() {
    Situation retained = baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-01-10", C1));
    assertThat(retained.decide().find(B8).orElseThrow().status())
        .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(parts(retained)).doesNotContain(B8, C1).contains(C2, B7);
    assertThat(parts(baseOfAgreement().ruled(C1, REFUSED))).doesNotContain(B8, C1).contains(C2);
  }

  @Test
  void a_block_that_a_rule_of_the_host_keeps_back_is_no_validated_result() {
    Situation kept =
        baseOfAgreement()
            .with(HostRule.blocking(SubjectKind.BLOCK, B8.toString(), HostRule.VIOLATED));
    assertThat(parts(kept)).doesNotContain(B8).contains(C1, B7);
  }

  @Test
  void each_validated_result_makes_a_record_with_a_stable_id() {
    List<RetainedResult> results = baseOfAgreement().decide().toRetainedResults();
    assertThat(results).hasSize(10);
    assertThat(results.get(0))
        .isEqualTo(
            RetainedResult.builder()
                .id(RecordId.of("D1/" + C1))
                .date(day("2026-04-15"))
                .part(C1)
                .certification(baseOfAgreement().request().getReferential().getId())
                .build());
    assertThat(results.get(7).getId()).isEqualTo(RecordId.of("D1/" + B8));
    assertThat(baseOfAgreement().asOf("2030-01-01").decide().toRetainedResults())
        .isEqualTo(results);
  }

  @Test
  void a_later_candidacy_that_carries_them_is_retained() {
    List<RetainedResult> results = baseOfAgreement().decide().toRetainedResults();
    Situation later =
        baseOfAgreement()
            .candidacy(to -> to.assessments(List.of()).deliberations(List.of()))
            .plus(results.toArray(RetainedResult[]::new))
            .asOf("2028-04-15");
    assertThat(later.decide().getCompetencies())
        .allSatisfy(each -> assertThat(each.getStatus()).isEqualTo(CompetencyStatus.RETAINED));
    assertThat(later.decide().getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(later.decide().toRetainedResults()).isEmpty();
  }

  @Test
  void a_deliberation_with_too_long_an_id_makes_no_record() {
    Situation tooLong = baseOfAgreement().deliberation(to -> to.id(RecordId.of("D".repeat(100))));
    assertThatIllegalArgumentException().isThrownBy(() -> tooLong.decide().toRetainedResults());
  }
}
