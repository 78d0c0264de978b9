package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.LeftAsideChange;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between two decisions on one candidacy. */
class DifferenceTest {
  private static DecisionDifference between(Situation earlier, Situation later) {
    return later.decide().diff(earlier.decide());
  }

  @Test
  void there_is_none_between_equal_decisions() {
    DecisionDifference none = between(base(), base());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.getAddedRecords()).isEmpty();
    assertThat(none.getGoneRecords()).isEmpty();
  }

  @Test
  void it_holds_what_the_two_decisions_were_made_with() {
    DecisionDifference overruled = between(base(), base().juryMayOverrule());
    assertThat(overruled.isEmpty()).isTrue();
    assertThat(overruled.getEarlier().getPolicy().isJuryMayOverrule()).isFalse();
    assertThat(overruled.getLater().getPolicy().isJuryMayOverrule()).isTrue();
  }

  @Test
  void it_names_the_statuses_that_changed_from_the_candidacy_to_the_competency() {
    assertThat(between(base(), base().ruled(C1, REFUSED)).getStatuses())
        .containsExactly(
            new StatusChange(
                StatusChange.Kind.OUTCOME,
                "candidacy",
                AdmissibilityStatus.ADMISSIBLE,
                AdmissibilityStatus.NOT_ADMISSIBLE),
            new StatusChange(
                StatusChange.Kind.CERTIFICATION,
                "candidacy",
                AdmissibilityStatus.ADMISSIBLE,
                AdmissibilityStatus.NOT_ADMISSIBLE),
            new StatusChange(
                StatusChange.Kind.BLOCK,
                B8.toString(),
                AdmissibilityStatus.ADMISSIBLE,
                AdmissibilityStatus.NOT_ADMISSIBLE),
            new StatusChange(
                StatusChange.Kind.BLOCK_AWARD,
                B8.toString(),
                AwardStatus.ADMISSIBLE,
                AwardStatus.NOT_ADMISSIBLE),
            new StatusChange(
                StatusChange.Kind.COMPETENCY,
                C1.toString(),
                CompetencyStatus.VALIDATED,
                CompetencyStatus.REFUSED));
  }

  @Test
  void what_only_one_of_the_decisions_has_is_null_in_the_other() {
    DecisionDifference fewer = between(base(), base().target(B8));
    assertThat(fewer.getStatuses())
        .contains(
            new StatusChange(
                StatusChange.Kind.CERTIFICATION, "candidacy", AdmissibilityStatus.ADMISSIBLE, null),
            new StatusChange(
                StatusChange.Kind.COMPETENCY, C3.toString(), CompetencyStatus.VALIDATED, null))
        .noneMatch(change -> change.key().equals(C1.toString()));
    assertThat(fewer.getFindings())
        .filteredOn(change -> change.rule().equals(RuleId.COMPETENCY_ACQUIRED))
        .hasSize(5)
        .allMatch(change -> change.before() != null && change.after() == null);
    assertThat(between(base().target(B8), base()).getStatuses())
        .contains(
            new StatusChange(
                StatusChange.Kind.COMPETENCY, C3.toString(), null, CompetencyStatus.VALIDATED));
  }

  @Test
  void it_names_the_answers_that_changed() {
    Situation failed = base().judged("S1", NOT_ACQUIRED);
    assertThat(between(base(), failed).isEmpty()).isFalse();
    FindingChange change =
        between(base(), failed).getFindings().stream()
            .filter(each -> each.rule().equals(RuleId.COMPETENCY_ACQUIRED))
            .findFirst()
            .orElseThrow();
    assertThat(change.subject()).isEqualTo(new Subject(Subject.Kind.COMPETENCY, C1.toString()));
    assertThat(change.before())
        .isEqualTo(base().decide().find(change.rule(), C1.toString()).orElseThrow());
    assertThat(change.after())
        .isEqualTo(failed.decide().find(change.rule(), C1.toString()).orElseThrow())
        .extracting(Answer::kind)
        .isEqualTo(Answer.Kind.VIOLATED);
  }

  @Test
  void an_answer_that_only_gives_another_reason_changed() {
    assertThat(between(base(), base().enrolledOn("2026-01-06")).getFindings())
        .extracting(FindingChange::rule)
        .contains(RuleId.ENROLMENT_MADE);
  }

  static Stream<Arguments> situations() {
    Situation withReport = base().projectForC3().plus(report("T1", "2026-02-01", C3));
    Situation retaining = base().plus(retained("X1", "2025-04-15", C1));
    return Stream.of(
        arguments(
            "added", base(), base().plus(deliberation("D2", "2026-04-20", C1, REFUSED)), "D2"),
        arguments(
            "added though no status changes",
            base(),
            base().plus(opinion("O2", "2026-03-21").overallStance(FAVOURABLE).build()),
            "O2"),
        arguments(
            "added beside one in force that is newly cited",
            withReport.without("S3"),
            withReport,
            "S3"),
        arguments(
            "revoked before", base().plus(revocation("V1", "2026-04-20", "D1")), base(), "D1"),
        arguments("dated after the as-of date before", base().asOf("2026-04-14"), base(), "D1"),
        arguments("with another answer", base(), base().judged("S1", NOT_ACQUIRED), ""),
        arguments("outside the target before", base().target(B8), base(), ""),
        arguments(
            "without a rule before", retaining, retaining.with(baseOfAgreement().engine()), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void a_record_is_added_or_gone_where_only_one_decision_has_it_in_force(
      String name, Situation earlier, Situation later, String added) {
    AdmissibilityDecision before = earlier.decide();
    AdmissibilityDecision after = later.decide();
    for (FindingsKept kept : FindingsKept.values()) {
      DecisionDifference there = after.keeping(kept).diff(before.keeping(kept));
      DecisionDifference back = before.keeping(kept).diff(after.keeping(kept));
      assertThat(Cases.words(there.getAddedRecords().stream())).isEqualTo(added);
      assertThat(Cases.words(back.getGoneRecords().stream())).isEqualTo(added);
      assertThat(there.getGoneRecords()).isEmpty();
      assertThat(back.getAddedRecords()).isEmpty();
    }
  }

  @Test
  void of_a_decision_that_does_not_tell_its_records_those_that_it_cites_stand_for_them() {
    AdmissibilityDecision silent =
        AdmissibilityDecision.builder()
            .from(base().without("D1").decide())
            .records(List.of())
            .build();
    assertThat(base().decide().diff(silent).getAddedRecords()).containsExactly(RecordId.of("D1"));
    assertThat(silent.diff(base().decide()).getGoneRecords()).containsExactly(RecordId.of("D1"));
  }

  @Test
  void a_change_of_what_remains_is_a_change() {
    Situation awarded = base().deliberation(to -> to.addAward(Award.certificate()));
    DecisionDifference done = between(base(), awarded);
    assertThat(done.getGoneSteps())
        .extracting(RemainingStep::action)
        .containsExactly(RemainingStep.Action.AWARD);
    assertThat(done.getAddedSteps()).isEmpty();
    assertThat(between(awarded, base()).getAddedSteps()).isEqualTo(done.getGoneSteps());
    AdmissibilityDecision onlyThat =
        AdmissibilityDecision.builder().from(base().decide()).remainingSteps(List.of()).build();
    assertThat(onlyThat.diff(base().decide()).isEmpty()).isFalse();
    assertThat(base().decide().diff(onlyThat).isEmpty()).isFalse();
  }

  @Test
  void a_change_of_what_is_left_aside_is_a_change() {
    Situation unseen = base().plus(report("T1", "2026-05-02", C1));
    DecisionDifference aside = between(base(), unseen);
    assertThat(aside.isEmpty()).isFalse();
    assertThat(aside.getFindings()).isEmpty();
    assertThat(aside.getLeftAside())
        .containsExactly(new LeftAsideChange(RecordId.of("T1"), null, LeftAsideReason.AFTER_AS_OF));
    assertThat(between(unseen, base()).getLeftAside())
        .containsExactly(new LeftAsideChange(RecordId.of("T1"), LeftAsideReason.AFTER_AS_OF, null));
    assertThat(
            between(unseen, unseen.plus(revocation("V1", "2026-05-02", "T1")).asOf("2026-05-03"))
                .getLeftAside())
        .containsExactly(
            new LeftAsideChange(
                RecordId.of("T1"), LeftAsideReason.AFTER_AS_OF, LeftAsideReason.REVOKED));
  }

  @Test
  void a_finding_cites_its_subject_and_the_records_of_its_answer() {
    assertThat(base().decide().getFindings(RuleId.SEVERAL_MEMBERS).get(0).getRecords())
        .containsExactly(RecordId.of("S1"), RecordId.of("K1"));
    assertThat(base().decide().getFindings(RuleId.RULING_AFTER_ASSESSMENT).get(0).getRecords())
        .startsWith(RecordId.of("D1"));
    assertThat(base().decide().getFindings(RuleId.PLAN_MADE).get(0).getRecords())
        .containsExactly(RecordId.of("P1"));
  }

  @Test
  void a_subject_whose_key_names_no_record_cites_none() {
    assertThat(new Subject(Subject.Kind.RULING, "D1").findRecord()).isEmpty();
    assertThat(new Subject(Subject.Kind.ASSESSMENT, "S=1").findRecord()).isEmpty();
    assertThat(new Subject(Subject.Kind.ASSESSMENT, "S1").findRecord()).contains(RecordId.of("S1"));
  }
}
