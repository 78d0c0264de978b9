package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.HostRuleForTest.NOT_SO;
import static io.github.cqpm.engine.testkit.HostRuleForTest.SATISFIED;
import static io.github.cqpm.engine.testkit.HostRuleForTest.SO;
import static io.github.cqpm.engine.testkit.HostRuleForTest.UNDETERMINED;
import static io.github.cqpm.engine.testkit.HostRuleForTest.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.DecisionCoverage.Cell;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionCoverageTest {
  static final DecisionRequest COMPLETE =
      DecisionRequest.builder()
          .referential(SmallReferential.get())
          .candidacy(CompleteCandidacy.to(SmallReferential.get()))
          .asOf(CompleteCandidacy.LAST_DAY)
          .build();

  private static final DecisionRequest NOT_ENROLLED =
      DecisionRequest.builder()
          .from(COMPLETE)
          .candidacy(COMPLETE.getCandidacy().without(RecordId.of("enrolment")))
          .build();

  static final CertificationEngine STANDARD = CertificationEngine.standard();

  static RuleAnswer answer(RuleId rule, Answer.Kind kind, ReasonCode code) {
    return new RuleAnswer(rule, kind, Optional.of(code));
  }

  private static List<Cell> cellsOf(DecisionCoverage coverage, RuleId rule) {
    return coverage.getCells().stream().filter(cell -> cell.answer().rule().equals(rule)).toList();
  }

  @Test
  void counts_each_answer_of_each_subject_with_its_reason() {
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    coverage.add(STANDARD.decide(COMPLETE));
    coverage.add(STANDARD.decide(COMPLETE));
    coverage.add(STANDARD.decide(NOT_ENROLLED));
    assertThat(coverage.getDecisions()).isEqualTo(3);
    assertThat(cellsOf(coverage, RuleId.ENROLMENT_MADE))
        .containsExactly(
            new Cell(
                answer(RuleId.ENROLMENT_MADE, Answer.Kind.SATISFIED, ReasonCode.ENROLLED),
                2,
                Optional.empty()),
            new Cell(
                answer(
                    RuleId.ENROLMENT_MADE, Answer.Kind.UNDETERMINED, MissingFact.ENROLMENT.code()),
                1,
                Optional.empty()));
    assertThat(cellsOf(coverage, RuleId.ENROLMENT_PRECEDES_ASSESSMENT))
        .extracting(Cell::times)
        .containsExactly(6L, 0L, 0L, 3L);
  }

  @Test
  void lists_what_was_missed_and_leaves_out_what_is_beyond_reach() {
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    coverage.add(STANDARD.decide(COMPLETE));
    assertThat(coverage.getMissed())
        .contains(
            answer(RuleId.ENROLMENT_MADE, Answer.Kind.UNDETERMINED, MissingFact.ENROLMENT.code()))
        .doesNotContain(
            answer(RuleId.ENROLMENT_MADE, Answer.Kind.SATISFIED, ReasonCode.ENROLLED),
            answer(
                RuleId.COMPETENCY_ACQUIRED,
                Answer.Kind.NOT_APPLICABLE,
                ReasonCode.RESULT_RETAINED));
    long reached = coverage.getCells().stream().filter(Cell::isReached).count();
    assertThat(reached).isPositive();
    assertThat(coverage.getPercent())
        .isEqualTo((int) (100 * reached / (reached + coverage.getMissed().size())));
  }

  @Test
  void has_our_rules_in_their_order_and_a_hosts_after_them() {
    CertificationEngine engine =
        CertificationEngine.of(RuleSet.agreement())
            .with(HostRuleForTest.blocking(SubjectKind.BLOCK, SATISFIED, VIOLATED));
    DecisionCoverage coverage = DecisionCoverage.of(engine);
    assertThat(coverage.getCells().stream().map(cell -> cell.answer().rule()).distinct())
        .containsExactlyElementsOf(engine.getRules().stream().map(rule -> rule.id()).toList());
  }

  @Test
  void has_the_cells_of_a_hosts_rule() {
    HostRuleForTest<?> rule = HostRuleForTest.blocking(SubjectKind.BLOCK, SATISFIED, VIOLATED);
    CertificationEngine engine = STANDARD.with(rule);
    DecisionCoverage coverage = DecisionCoverage.of(engine);
    assertThat(cellsOf(coverage, rule.id())).hasSize(2).allMatch(Cell::isMissed);
    coverage.add(engine.decide(COMPLETE));
    assertThat(cellsOf(coverage, rule.id()))
        .containsExactly(
            new Cell(answer(rule.id(), Answer.Kind.SATISFIED, SO), 1, Optional.empty()),
            new Cell(answer(rule.id(), Answer.Kind.VIOLATED, NOT_SO), 1, Optional.empty()));
    assertThat(coverage.getUndeclared()).isEmpty();
  }

  @Test
  void leaves_out_what_the_engine_answers_in_a_hosts_stead() {
    RuleId id = RuleId.of("acme/records");
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    coverage.add(
        RuleDescription.builder(id, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(Citation.of("House rules", "2", ""))
            .version("1")
            .satisfied(SO)
            .notApplicable(ReasonCode.NO_SUBJECT, NOT_SO)
            .build());
    assertThat(cellsOf(coverage, id))
        .extracting(cell -> cell.answer().code().orElseThrow())
        .containsExactly(SO, NOT_SO);
    assertThat(cellsOf(coverage, RuleId.AWARD_AGREES))
        .extracting(cell -> cell.answer().code().orElseThrow())
        .contains(ReasonCode.NO_SUBJECT);
  }

  @Test
  void counts_no_other_rules_where_only_a_hosts_are_asked_about() {
    HostRuleForTest<?> rule = HostRuleForTest.blocking(SubjectKind.CANDIDACY, SATISFIED);
    CertificationEngine engine = STANDARD.with(rule);
    DecisionCoverage coverage = DecisionCoverage.of(engine, "acme/");
    assertThat(coverage.getMissed()).containsExactly(answer(rule.id(), Answer.Kind.SATISFIED, SO));
    coverage.add(engine.decide(COMPLETE));
    assertThat(coverage.getPercent()).isEqualTo(100);
    assertThat(CoverageReport.of(coverage).toText())
        .isEqualTo(
            "Coverage by decisions of the rules acme/: 100 %; 1 of 1 answers reached, in 1"
                + " decisions.");
  }

  @Test
  void reaches_nothing_where_no_rule_is_named_so() {
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD, "acme/");
    coverage.add(STANDARD.decide(COMPLETE));
    assertThatThrownBy(() -> coverage.require(1))
        .hasMessageContaining("no rule whose id begins with \"acme/\" declares an answer");
  }

  @Test
  void tells_what_was_answered_and_is_not_declared() {
    HostRuleForTest<?> silent =
        new HostRuleForTest<>(
            "acme/silent",
            SubjectKind.BLOCK,
            Severity.NOTICE,
            List.of(Answer.notApplicable(NOT_SO), Answer.satisfied()));
    CertificationEngine engine = STANDARD.with(silent);
    DecisionCoverage coverage = DecisionCoverage.of(engine);
    coverage.add(engine.decide(COMPLETE));
    assertThat(coverage.getUndeclared())
        .containsExactly(answer(silent.id(), Answer.Kind.NOT_APPLICABLE, NOT_SO));
    assertThat(cellsOf(coverage, silent.id())).isEmpty();
  }

  @Test
  void has_one_cell_for_an_answer_that_is_declared_without_a_reason() {
    var rule =
        new DeclaredRule(
            RuleId.of("acme/bare"),
            SubjectKind.BLOCK.getKind(),
            Severity.NOTICE,
            PossibleAnswers.none().satisfied());
    assertThat(RuleAnswer.declaredBy(rule))
        .containsExactly(new RuleAnswer(rule.id(), Answer.Kind.SATISFIED, Optional.empty()))
        .first()
        .hasToString("acme/bare SATISFIED");
  }

  @Test
  void adds_what_another_rule_of_one_id_declares() {
    HostRuleForTest<?> one = HostRuleForTest.blocking(SubjectKind.BLOCK, SATISFIED, VIOLATED);
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD.with(one));
    coverage.add(
        HostRuleForTest.blocking(SubjectKind.BLOCK, VIOLATED, UNDETERMINED).getDescription());
    assertThat(cellsOf(coverage, one.id()))
        .extracting(cell -> cell.answer().kind())
        .containsExactly(Answer.Kind.SATISFIED, Answer.Kind.VIOLATED, Answer.Kind.UNDETERMINED);
  }

  @Test
  void fails_where_less_was_reached_than_is_asked_for_and_names_what_was_not() {
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    coverage.add(STANDARD.decide(COMPLETE));
    int percent = coverage.getPercent();
    coverage.require(percent);
    assertThatThrownBy(() -> coverage.require(percent + 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "%d %% are asked for.".formatted(percent + 1),
            "Not reached:",
            "enrolment/made UNDETERMINED ENROLMENT");
  }

  @Test
  void reaches_nothing_where_nothing_was_decided() {
    DecisionCoverage coverage = DecisionCoverage.of(STANDARD);
    assertThat(coverage.getPercent()).isZero();
    assertThatThrownBy(() -> coverage.require(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("nothing was decided", "EngineUnderTest.standard()");
  }

  @Test
  void reaches_nothing_where_there_are_no_rules() {
    assertThat(new DecisionCoverage("").getPercent()).isZero();
  }
}
