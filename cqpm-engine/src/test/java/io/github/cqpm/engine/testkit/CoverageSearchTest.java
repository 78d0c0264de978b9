package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.DecisionCoverageTest.COMPLETE;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.STANDARD;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.answer;
import static io.github.cqpm.engine.testkit.StatedRule.NOT_SO;
import static io.github.cqpm.engine.testkit.StatedRule.SATISFIED;
import static io.github.cqpm.engine.testkit.StatedRule.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageSearchTest {
  private static final RuleAnswer NOT_ENROLLED =
      answer(RuleId.ENROLMENT_MADE, Kind.UNDETERMINED, MissingFact.ENROLMENT.code());

  private static final RuleAnswer NOT_ACQUIRED =
      answer(RuleId.COMPETENCY_ACQUIRED, Kind.VIOLATED, ReasonCode.NOT_ACQUIRED_BY_COMMISSION);

  @Test
  void finds_a_small_request_for_each_answer_the_same_each_time() {
    Set<RuleAnswer> sought =
        Set.of(
            NOT_ENROLLED,
            answer(RuleId.ENROLMENT_MADE, Kind.SATISFIED, ReasonCode.ENROLLED),
            NOT_ACQUIRED,
            answer(RuleId.BLOCKS_NEED_REGISTRATION, Kind.VIOLATED, ReasonCode.NOT_REGISTERED));
    Map<RuleAnswer, CoverageExample> found = CoverageSearch.find(sought, STANDARD);
    assertThat(found).containsOnlyKeys(sought);
    found.forEach(
        (answer, example) ->
            assertThat(RuleAnswer.in(STANDARD.decide(example.request()))).contains(answer));
    assertThat(found.get(NOT_ENROLLED).describe())
        .containsExactly("complete candidacy to small version 1, as of 2025-03-02");
    assertThat(found.get(NOT_ACQUIRED).describe()).hasSizeLessThanOrEqualTo(2);
    assertThat(CoverageSearch.find(Set.of(NOT_ENROLLED), STANDARD).get(NOT_ENROLLED))
        .isEqualTo(found.get(NOT_ENROLLED));
  }

  @Test
  void finds_a_complete_candidacy_where_it_will_do() {
    RuleAnswer enrolled = answer(RuleId.ENROLMENT_MADE, Kind.SATISFIED, ReasonCode.ENROLLED);
    assertThat(CoverageSearch.find(Set.of(enrolled), STANDARD).get(enrolled).request())
        .isEqualTo(COMPLETE);
  }

  @Test
  void tells_what_a_hosts_rule_was_made_with() {
    StatedRule<?> rule = StatedRule.blocking(SubjectKind.BLOCK, SATISFIED, VIOLATED);
    RuleAnswer violated = answer(rule.id(), Kind.VIOLATED, NOT_SO);
    assertThat(CoverageSearch.find(Set.of(violated), STANDARD.with(rule)).get(violated).describe())
        .containsExactly(
            "complete candidacy to small version 1, as of 2026-02-28", "the rule's answers = 2");
  }

  @Test
  void does_not_look_for_what_is_not_declared_or_out_of_reach() {
    assertThat(
            CoverageSearch.find(
                List.of(
                    answer(RuleId.of("acme/none"), Kind.VIOLATED, NOT_SO),
                    answer(
                        RuleId.BLOCK_ADMISSIBILITY, Kind.VIOLATED, ReasonCode.HOST_RULE_VIOLATED)),
                STANDARD))
        .isEmpty();
  }

  @Test
  void finds_nothing_by_a_rule_that_fails() {
    StatedRule<?> failing = StatedRule.blocking(SubjectKind.BLOCK);
    CertificationEngine engine = STANDARD.with(failing);
    assertThat(CoverageSearch.find(Set.of(NOT_ENROLLED), engine)).isEmpty();
  }
}
