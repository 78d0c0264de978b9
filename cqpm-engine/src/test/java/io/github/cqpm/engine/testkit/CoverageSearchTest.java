package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.DecisionCoverageTest.COMPLETE;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.STANDARD;
import static io.github.cqpm.engine.testkit.DecisionCoverageTest.answer;
import static io.github.cqpm.engine.testkit.HostRuleForTest.NOT_SO;
import static io.github.cqpm.engine.testkit.HostRuleForTest.SATISFIED;
import static io.github.cqpm.engine.testkit.HostRuleForTest.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
        .containsExactly("CompleteCandidacy.to(SmallReferential.get()), as of 2025-03-02");
    assertThat(found.get(NOT_ACQUIRED).describe())
        .containsExactly(
            "CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28, but:",
            "assessment-BDC0001-1: expectedResultsRating = NOT_MET",
            "assessment-BDC0001-1: result = NOT_ACQUIRED");
    assertThat(CoverageSearch.find(Set.of(NOT_ENROLLED), STANDARD).get(NOT_ENROLLED))
        .isEqualTo(found.get(NOT_ENROLLED));
  }

  @Test
  void finds_every_answer_within_reach_of_our_rules() {
    CertificationEngine engine = CertificationEngine.of(RuleSet.agreement());
    List<RuleAnswer> all = DecisionCoverage.of(engine).getMissed();
    Map<RuleAnswer, CoverageExample> found = CoverageSearch.find(all, engine);
    assertThat(found).containsOnlyKeys(all);
    assertThat(found.values()).allMatch(example -> example.describe().size() <= 8);
  }

  @Test
  void finds_a_complete_candidacy_where_it_will_do() {
    RuleAnswer enrolled = answer(RuleId.ENROLMENT_MADE, Kind.SATISFIED, ReasonCode.ENROLLED);
    assertThat(CoverageSearch.find(Set.of(enrolled), STANDARD).get(enrolled).request())
        .isEqualTo(COMPLETE);
  }

  @Test
  void tells_what_a_hosts_rule_was_made_with() {
    HostRuleForTest<?> rule = HostRuleForTest.blocking(SubjectKind.BLOCK, SATISFIED, VIOLATED);
    RuleAnswer violated = answer(rule.id(), Kind.VIOLATED, NOT_SO);
    assertThat(CoverageSearch.find(Set.of(violated), STANDARD.with(rule)).get(violated).describe())
        .containsExactly(
            "CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28",
            "the rule's answers = 2");
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
  void finds_it_though_a_hosts_rule_fails_on_some_candidacies() {
    HostRuleForTest<?> failing =
        new HostRuleForTest<>(
            "acme/failing",
            SubjectKind.CANDIDACY,
            Severity.BLOCKING,
            Arrays.asList(null, SATISFIED));
    CertificationEngine engine = STANDARD.with(failing);
    assertThatThrownBy(() -> engine.decide(COMPLETE)).isInstanceOf(RuleFailedException.class);
    CoverageExample found = CoverageSearch.find(Set.of(NOT_ENROLLED), engine).get(NOT_ENROLLED);
    assertThat(RuleAnswer.in(engine.decide(found.request()))).contains(NOT_ENROLLED);
  }

  /** What {@link WithoutJqwikTest} runs where jqwik is not. */
  public static final class Search implements Callable<Object> {
    @Override
    public Object call() {
      CertificationEngine engine = CertificationEngine.of(RuleSet.agreement());
      List<RuleAnswer> sought = DecisionCoverage.of(engine, "retention/").getMissed();
      return CoverageSearch.find(sought, engine).size() - sought.size();
    }
  }
}
