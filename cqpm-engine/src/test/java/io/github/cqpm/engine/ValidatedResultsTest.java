package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationPart;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a decision tells about results that later candidacies may carry. */
class ValidatedResultsTest {
  private static Situation deliberatedOn(String day) {
    return baseOfAgreement().deliberation(to -> to.date(day(day)));
  }

  private static Situation carrying(RetainedResult... results) {
    return baseOfAgreement().withoutAnyOf(C1).plus(results);
  }

  private static Situation keeping(Period competencies, Period blocks) {
    return base().with(EngineUnderTest.of(LaterAgreement.keeping(competencies, blocks)));
  }

  /** Returns the result about that part as its deliberation, its day and its last day. */
  private static String result(Situation situation, CertificationPart part) {
    return situation.decide().getValidatedResults().stream()
        .filter(each -> each.getPart().equals(part))
        .map(
            each ->
                Cases.words(
                    Stream.of(
                        each.getDeliberation(),
                        each.getDate(),
                        each.getKeptUntil().map(LocalDate::toString).orElse("always"))))
        .findFirst()
        .orElse("none");
  }

  @TestFactory
  Stream<DynamicTest> a_competency_is_kept_until() {
    RetainedResult own = retained("X1", "2025-01-10", C1);
    return Cases.asking(
            situation ->
                situation.decide().find(C1).orElseThrow().getKeptUntil().orElse(LocalDate.MIN))
        .it("24 months after the deliberation that validated it", baseOfAgreement())
        .says("2028-04-15")
        .it(
            "28 February where that was 29 February",
            deliberatedOn("2028-02-29").asOf("2028-02-29"))
        .says("2030-02-28")
        .it(
            "then, though the opinion came later",
            baseOfAgreement().opinion(to -> to.date(day("2026-04-20"))))
        .says("2028-04-15")
        .it("no day under the rules of the referential", base())
        .says("-999999999-01-01")
        .it("no day where it is not validated", baseOfAgreement().ruled(C1, REFUSED))
        .says("-999999999-01-01")
        .and(baseOfAgreement().ruled(C1, DEFERRED))
        .says("-999999999-01-01")
        .it("the last day of the result that covers it longest", carrying(own))
        .says("2027-01-10")
        .and(carrying(own, retained("X2", "2024-06-01", B8)))
        .says("2029-06-01")
        .and(carrying(own, retained("X0", "2024-12-01", C1)))
        .says("2027-01-10")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> a_result_about_a_competency_and_its_block() {
    return Cases.asking(situation -> result(situation, C1) + ", " + result(situation, B8))
        .it("has the day of its deliberation and its last day", baseOfAgreement())
        .says("D1 2026-04-15 2028-04-15, D1 2026-04-15 2031-04-15")
        .it("has no last day under the rules of the referential", base())
        .says("D1 2026-04-15 always, D1 2026-04-15 always")
        .it("is kept as long as the rule set says", keeping(Period.ofMonths(1), Period.ofMonths(2)))
        .says("D1 2026-04-15 2026-05-15, D1 2026-04-15 2026-06-15")
        .it(
            "has the day of the last competency where it is about a block",
            baseOfAgreement()
                .ruled(C2, DEFERRED)
                .plus(deliberation("D2", "2026-04-28", C2, VALIDATED)))
        .says("D1 2026-04-15 2028-04-15, D2 2026-04-28 2031-04-28")
        .it(
            "is not dated anew by a ruling that validates again",
            baseOfAgreement().plus(deliberation("D2", "2026-04-28", C1, VALIDATED)))
        .says("D1 2026-04-15 2028-04-15, D1 2026-04-15 2031-04-15")
        .it(
            "is none where the competency is retained or refused",
            carrying(retained("X1", "2025-01-10", C1)))
        .says("none, none")
        .and(baseOfAgreement().ruled(C1, REFUSED))
        .says("none, none")
        .it(
            "is none where a rule of the host keeps the block back",
            baseOfAgreement()
                .with(HostRule.blocking(SubjectKind.BLOCK, B8.toString(), HostRule.VIOLATED)))
        .says("D1 2026-04-15 2028-04-15, none")
        .tests();
  }

  @Test
  void each_is_found_by_its_competency_or_block_competencies_first() {
    var decision = baseOfAgreement().ruled(C1, REFUSED).decide();
    assertThat(decision.findValidatedResult(C2)).map(ValidatedResult::getPart).contains(C2);
    assertThat(decision.findValidatedResult(B7)).map(ValidatedResult::getPart).contains(B7);
    assertThat(decision.findValidatedResult(C1)).isEmpty();
    assertThat(decision.getValidatedResults())
        .extracting(ValidatedResult::getPart)
        .containsExactly(C2, C3, C4, C5, C6, C7, B7, B6);
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
