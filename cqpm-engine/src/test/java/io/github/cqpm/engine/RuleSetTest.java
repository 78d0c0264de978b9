package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.RetentionPeriod;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rule set has versions that follow each other in time, and a decision is made by one of them.
 */
class RuleSetTest {
  private static final String NOT_SEEN = "AGREEMENT_REVISION_NOT_SEEN";
  private static final String OVER = "RULE_SET_VERSION_OVER";

  /** Competencies are kept for 24 months, for 12 from 2024 on, and for 36 from 2026 on. */
  private static final RuleSet OF_THREE =
      RuleSet.agreement(
          List.of(
              LaterAgreement.text("2", day("2024-01-01"), Period.ofMonths(12), Period.ofYears(5)),
              LaterAgreement.text("3", day("2026-01-01"), Period.ofMonths(36), Period.ofYears(5))));

  private static AgreementText.Builder later(String version, String from) {
    AgreementText.Builder builder = AgreementText.builder();
    builder.version(version).firstDay(day(from));
    return builder;
  }

  private static Provenance provenance(RuleSet rules, String asOf) {
    return decide(rules, asOf).getProvenance();
  }

  private static AdmissibilityDecision decide(RuleSet rules, String asOf) {
    return base().with(EngineUnderTest.of(rules)).asOf(asOf).decide();
  }

  private static String period(Provenance provenance) {
    return provenance.find(RuleId.COMPETENCY_RETENTION).orElseThrow().parameters().get("period");
  }

  @Test
  void that_of_the_agreement_begins_on_its_day_and_that_of_the_referential_on_none() {
    assertThat(RuleSet.agreement().getVersions())
        .singleElement()
        .satisfies(
            version -> {
              assertThat(version.getVersion()).isEqualTo("1");
              assertThat(version.getFirstDay()).contains(day("2019-11-08"));
              assertThat(version.getLastDay()).isEmpty();
              assertThat(version.getCautions()).containsExactly(NOT_SEEN);
              assertThat(version.getSources()).hasSize(6);
            });
    assertThat(RuleSet.referential().getVersions())
        .singleElement()
        .satisfies(
            version -> {
              assertThat(version.getFirstDay()).isEmpty();
              assertThat(version.getLastDay()).isEmpty();
              assertThat(version.getCautions()).isEmpty();
              assertThat(version.getSources()).hasSize(3);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2019-11-07, 1, P24M", // before the first begins
    "2019-11-08, 1, P24M",
    "2023-12-31, 1, P24M",
    "2024-01-01, 2, P12M",
    "2025-12-31, 2, P12M",
    "2026-01-01, 3, P36M",
    "2999-12-31, 3, P36M"
  })
  void a_request_is_decided_by_the_version_of_its_as_of_date(
      String asOf, String version, String period) {
    Provenance provenance = provenance(OF_THREE, asOf);
    assertThat(provenance.getRuleSet()).isEqualTo("agreement");
    assertThat(provenance.getRuleSetVersion()).isEqualTo(version);
    assertThat(period(provenance)).isEqualTo(period);
    assertThat(OF_THREE.on(day(asOf)).getVersions())
        .extracting(RuleSetVersion::getVersion)
        .containsExactly(version);
    assertThat(EngineUnderTest.of(OF_THREE).getRules(day(asOf)))
        .isEqualTo(OF_THREE.on(day(asOf)).getRules());
  }

  @Test
  void a_version_decides_on_results_that_were_validated_under_an_earlier_one() {
    Situation situation =
        base()
            .with(EngineUnderTest.of(OF_THREE))
            .withoutAnyOf(C1)
            .plus(retained("X1", "2023-06-01", C1));
    assertThat(situation.asOf("2023-12-31").status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(situation.asOf("2025-01-01").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(situation.asOf("2026-05-01").status(C1)).isEqualTo(CompetencyStatus.RETAINED);
  }

  @Test
  void one_of_a_day_or_in_a_version_decides_by_that_version_whatever_the_as_of_date() {
    for (RuleSet rules : List.of(OF_THREE.on(day("2024-06-01")), OF_THREE.inVersion("2"))) {
      assertThat(rules.getVersions()).hasSize(1);
      assertThat(rules.getVersion()).isEqualTo("2");
      assertThat(rules).hasToString("agreement version 2");
      assertThat(provenance(rules, "2021-01-01").getRuleSetVersion()).isEqualTo("2");
      assertThat(period(provenance(rules, "2026-05-01"))).isEqualTo("P12M");
    }
    CertificationEngine pinned = EngineUnderTest.of(OF_THREE).inVersion("2");
    assertThat(pinned.getRuleSet().getVersions()).hasSize(1);
    assertThat(pinned.getRules()).isEqualTo(OF_THREE.inVersion("2").getRules());
    assertThat(base().with(pinned).decide())
        .isEqualTo(decide(OF_THREE.inVersion("2"), "2026-05-01"));
  }

  @Test
  void the_latest_version_is_the_one_that_is_described() {
    assertThat(OF_THREE.getVersion()).isEqualTo("3");
    assertThat(OF_THREE.getRules()).isEqualTo(OF_THREE.inVersion("3").getRules());
    assertThat(EngineUnderTest.of(OF_THREE).getRules()).isEqualTo(OF_THREE.getRules());
    assertThat(EngineUnderTest.of(OF_THREE).getRuleSet()).isSameAs(OF_THREE);
    assertThat(OF_THREE).hasToString("agreement versions 1, 2, 3");
    assertThat(OF_THREE.getVersions()).extracting(RuleSetVersion::toString).contains("3");
  }

  @Test
  void a_version_that_is_not_there_is_refused_with_those_that_are() {
    String message = "The rule set agreement has no version 4; name one of these: 1, 2, 3.";
    assertThatThrownBy(() -> OF_THREE.inVersion("4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> EngineUnderTest.of(OF_THREE).inVersion("4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void what_a_later_text_leaves_out_goes_on_with_the_source_that_it_had() {
    RuleSet rules =
        RuleSet.agreement(
            List.of(
                later("2", "2024-01-01")
                    .competencies(Period.ofMonths(36), LaterAgreement.SOURCE.cite("36 mois"))
                    .addSources(LaterAgreement.SOURCE)
                    .build()));
    RuleDescription<?> competencies = rule(rules, RuleId.COMPETENCY_RETENTION);
    RuleDescription<?> blocks = rule(rules, RuleId.BLOCK_RETENTION);
    assertThat(competencies.version()).isEqualTo("2");
    assertThat(competencies.citation())
        .isEqualTo(Citation.of("Avenant inventé pour les essais", "article 1", "36 mois"));
    assertThat(blocks).isEqualTo(rule(RuleSet.agreement(), RuleId.BLOCK_RETENTION));
    assertThat(rules.getVersions().get(1).getSources())
        .startsWith(rules.getVersions().get(0).getSources().get(0))
        .hasSize(7)
        .endsWith(LaterAgreement.SOURCE);
    assertThat(rules.getVersions().get(0).getSources()).hasSize(6);
  }

  private static RuleDescription<?> rule(RuleSet rules, RuleId id) {
    return rules.getRules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1950-01-01", "2019-11-08", "2024-12-12", "2026-05-01", "2999-12-31"})
  void a_decision_under_the_agreement_says_on_every_day_that_the_revision_was_not_seen(
      String asOf) {
    assertThat(provenance(RuleSet.agreement(), asOf).getCautions()).containsExactly(NOT_SEEN);
    assertThat(provenance(RuleSet.referential(), asOf).getCautions()).isEmpty();
  }

  @Test
  void a_decision_carries_the_cautions_of_a_hosts_rules_after_those_of_ours_and_each_once() {
    assertThat(
            baseOfAgreement()
                .with(
                    EngineUnderTest.of(RuleSet.agreement())
                        .with(cautioned("acme/one", "acme/DRAFT"))
                        .with(cautioned("acme/two", NOT_SEEN))
                        .with(cautioned("acme/three", "acme/DRAFT"))
                        .with(cautioned("acme/four", "")))
                .decide()
                .getProvenance()
                .getCautions())
        .containsExactly(NOT_SEEN, "acme/DRAFT");
  }

  private static Rule<CandidacyStanding> cautioned(String id, String caution) {
    return new Rule<>() {
      @Override
      public RuleDescription<CandidacyStanding> getDescription() {
        return RuleDescription.builder(RuleId.of(id), SubjectKind.CANDIDACY)
            .severity(Severity.NOTICE)
            .citation(new Citation("House rules", "1", "", caution))
            .version("1")
            .build();
      }

      @Override
      public Answer answer(CandidacyStanding candidacy, RuleContext context) {
        return Answer.satisfied();
      }
    };
  }

  @Test
  void a_version_goes_on_after_its_last_day_and_says_so() {
    RuleSet rules =
        RuleSet.agreement(
            List.of(
                later("2", "2020-01-01")
                    .competencies(Period.ofMonths(12), LaterAgreement.SOURCE.cite(""))
                    .lastDay(day("2021-12-31"))
                    .build(),
                later("3", "2023-01-01").lastDay(day("2023-12-31")).build()));
    assertThat(rules.getVersions())
        .extracting(RuleSetVersion::getLastDay)
        .containsExactly(
            Optional.empty(), Optional.of(day("2021-12-31")), Optional.of(day("2023-12-31")));
    CertificationEngine engine = EngineUnderTest.of(rules);
    assertThat(cautions(engine, "2021-12-31")).containsExactly(NOT_SEEN);
    assertThat(cautions(engine, "2022-01-01")).containsExactly(NOT_SEEN, OVER);
    assertThat(cautions(engine, "2021-12-31")).containsExactly(NOT_SEEN);
    assertThat(cautions(engine, "2023-01-01")).containsExactly(NOT_SEEN);
    assertThat(cautions(engine, "2024-01-01")).containsExactly(NOT_SEEN, OVER);
    assertThat(cautions(engine.inVersion("2"), "2024-01-01")).containsExactly(NOT_SEEN, OVER);
    assertThat(provenance(rules, "2022-01-01").getRuleSetVersion()).isEqualTo("2");
    assertThat(period(provenance(rules, "2024-01-01"))).isEqualTo("P12M");
  }

  private static List<String> cautions(CertificationEngine engine, String asOf) {
    return base().with(engine).asOf(asOf).decide().getProvenance().getCautions();
  }

  @Test
  void texts_out_of_order_or_of_one_name_are_refused() {
    assertRefused(
        "Version 2 begins on 2019-11-08, not after version 1; give the texts in the order of their"
            + " days.",
        later("2", "2019-11-08").build());
    assertRefused(
        "Version 3 begins on 2020-01-01, not after version 2; give the texts in the order of their"
            + " days.",
        later("2", "2020-01-01").build(),
        later("3", "2020-01-01").build());
    assertRefused(
        "There is a version 1 already; name yours otherwise.", later("1", "2020-01-01").build());
    assertRefused(
        "The version of a text is blank; name it, such as 2.", later(" ", "2020-01-01").build());
    assertRefused(
        "Version 2 ends on 2019-12-31, before it begins on 2020-01-01; give a later last day.",
        later("2", "2020-01-01").lastDay(day("2019-12-31")).build());
    LocalDate only = day("2019-11-09");
    assertThat(RuleSet.agreement(List.of(later("2", "2019-11-09").lastDay(only).build())).on(only))
        .hasToString("agreement version 2");
  }

  private static void assertRefused(String message, AgreementText... texts) {
    assertThatThrownBy(() -> RuleSet.agreement(List.of(texts)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  @SuppressWarnings("deprecation") // it is there for decisions that were made so
  void version_1_with_other_periods_is_there_for_decisions_that_0_1_0_made_by_them() {
    RuleSet rules = RuleSet.agreement(Period.ofMonths(18), Period.ofYears(6));
    assertThat(rules).hasToString("agreement version 1");
    Provenance provenance = provenance(rules, "2026-05-01");
    assertThat(period(provenance)).isEqualTo("P18M");
    assertThat(provenance.find(RuleId.BLOCK_RETENTION).orElseThrow().parameters())
        .containsEntry("period", "P6Y");
    assertThat(rules.getVersions().get(0).getFirstDay()).contains(day("2019-11-08"));
    assertThat(RuleSet.agreement(Period.ofMonths(24), Period.ofYears(5)).getRules())
        .isEqualTo(RuleSet.agreement().getRules());
  }

  @ParameterizedTest
  @CsvSource({
    "P1201M, is longer than 100 years",
    "P101Y, is longer than 100 years",
    "P36526D, is longer than 100 years",
    "P0D, keeps no result",
    "P-1M, keeps no result",
    "P2Y-1M, keeps no result"
  })
  void a_period_that_keeps_nothing_or_for_more_than_a_century_is_refused(
      String period, String fault) {
    assertThatThrownBy(
            () -> new RetentionPeriod(Period.parse(period), LaterAgreement.SOURCE.cite("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The period %s %s; give one such as P24M, for 24 months.", period, fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P100Y", "P1200M", "P36525D"})
  void a_period_of_a_century_is_not_refused(String period) {
    assertThat(new RetentionPeriod(Period.parse(period), LaterAgreement.SOURCE.cite("")).period())
        .isEqualTo(Period.parse(period));
  }
}
