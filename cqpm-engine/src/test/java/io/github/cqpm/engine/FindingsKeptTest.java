package io.github.cqpm.engine;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.FindingsKept.ALL;
import static io.github.cqpm.engine.decision.FindingsKept.NONE;
import static io.github.cqpm.engine.decision.FindingsKept.UNSATISFIED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a decision is that does not keep all findings, and how two are compared. */
class FindingsKeptTest {
  private static final AdmissibilityDecision FAILED = base().judged("S1", NOT_ACQUIRED).decide();

  @Test
  void the_engine_gives_a_decision_that_keeps_all() {
    assertThat(FAILED.getFindingsKept()).isEqualTo(ALL);
    assertThat(FAILED.keeping(ALL)).isSameAs(FAILED);
  }

  @Test
  void what_is_violated_or_undetermined_is_kept_in_its_order() {
    AdmissibilityDecision compact = FAILED.keeping(UNSATISFIED);
    assertThat(compact.getFindingsKept()).isEqualTo(UNSATISFIED);
    assertThat(compact.getFindings())
        .isEqualTo(FAILED.getFindings().stream().filter(each -> !each.answer().isClear()).toList())
        .extracting(each -> each.answer().kind())
        .contains(Answer.Kind.VIOLATED)
        .doesNotContain(Answer.Kind.SATISFIED, Answer.Kind.NOT_APPLICABLE);
    assertThat(compact.getFindings()).hasSizeLessThan(FAILED.getFindings().size());
  }

  @Test
  void each_of_the_three_says_which_answers_it_keeps() {
    Answer open = Answer.undetermined(MissingFact.ENROLMENT);
    Answer clear = Answer.satisfied();
    assertThat(FindingsKept.values())
        .filteredOn(kept -> kept.keeps(open))
        .containsExactly(ALL, UNSATISFIED);
    assertThat(FindingsKept.values()).filteredOn(kept -> kept.keeps(clear)).containsExactly(ALL);
  }

  @Test
  void none_is_kept_where_none_is_asked_for() {
    assertThat(FAILED.keeping(NONE).getFindings()).isEmpty();
    assertThat(FAILED.keeping(UNSATISFIED).keeping(NONE)).isEqualTo(FAILED.keeping(NONE));
  }

  @Test
  void all_else_stays_but_rules_that_nothing_names() {
    for (FindingsKept kept : List.of(UNSATISFIED, NONE)) {
      AdmissibilityDecision compact = FAILED.keeping(kept);
      assertThat(
              AdmissibilityDecision.builder()
                  .from(compact)
                  .findingsKept(ALL)
                  .findings(FAILED.getFindings())
                  .provenance(
                      Provenance.builder()
                          .from(compact.getProvenance())
                          .rules(FAILED.getProvenance().getRules())
                          .build())
                  .build())
          .isEqualTo(FAILED);
      assertThat(compact.getProvenance().getRules())
          .isEqualTo(
              FAILED.getProvenance().getRules().stream()
                  .filter(rule -> names(compact, rule))
                  .toList())
          .isNotEmpty()
          .hasSizeLessThan(FAILED.getProvenance().getRules().size());
    }
  }

  private static boolean names(AdmissibilityDecision decision, AppliedRule rule) {
    return decision.getFindings().stream().map(Finding::rule).anyMatch(rule.id()::equals)
        || decision.getRemainingSteps().stream()
            .map(RemainingStep::rule)
            .anyMatch(rule.id()::equals);
  }

  @Test
  void the_rules_of_a_host_and_those_with_parameters_stay() {
    AdmissibilityDecision decision =
        EngineUnderTest.of(RuleSet.agreement())
            .with(HostRule.blocking(SubjectKind.CANDIDACY, "candidacy", Answer.satisfied()))
            .decide(base().request())
            .keeping(NONE);
    assertThat(decision.getProvenance().getRules())
        .extracting(AppliedRule::id)
        .contains(RuleId.of("acme/rule"), RuleId.COMPETENCY_RETENTION, RuleId.of("retention/block"))
        .doesNotContain(RuleId.ENROLMENT_MADE);
    AppliedRule ours = FAILED.getProvenance().find(RuleId.ENROLMENT_MADE).orElseThrow();
    assertThat(FindingsKept.alwaysKeeps(ours)).isFalse();
    assertThat(FindingsKept.alwaysKeeps(like(ours, new TreeMap<>(), true))).isTrue();
    assertThat(FindingsKept.alwaysKeeps(like(ours, new TreeMap<>(Map.of("least", "3")), false)))
        .isTrue();
  }

  private static AppliedRule like(
      AppliedRule rule, SortedMap<String, String> parameters, boolean ofHost) {
    return new AppliedRule(
        rule.id(),
        rule.version(),
        rule.severity(),
        rule.kind(),
        parameters,
        rule.citation(),
        ofHost);
  }

  @Test
  void more_than_is_kept_is_refused_with_how_to_get_it() {
    assertThatThrownBy(() -> FAILED.keeping(NONE).keeping(UNSATISFIED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The decision keeps of its findings NONE, and no longer UNSATISFIED: decide anew, or"
                + " verify it and take what the verification gives as decided().");
    assertThatThrownBy(() -> FAILED.keeping(UNSATISFIED).keeping(ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void its_line_says_what_is_kept() {
    assertThat(FAILED.toLine()).doesNotContain("kept");
    assertThat(FAILED.keeping(NONE).toLine()).contains(", 0 findings (kept: NONE), ");
  }

  @Test
  void a_full_and_a_compact_one_are_compared_by_what_both_keep() {
    for (FindingsKept kept : List.of(UNSATISFIED, NONE)) {
      AdmissibilityDecision compact = FAILED.keeping(kept);
      assertThat(FAILED.diff(compact).isEmpty()).isTrue();
      assertThat(compact.diff(FAILED).isEmpty()).isTrue();
      assertThat(compact.diff(FAILED).getFindingsCompared()).isEqualTo(kept);
      assertThat(compact.diff(compact).getFindingsCompared()).isEqualTo(kept);
    }
    assertThat(FAILED.keeping(NONE).diff(FAILED.keeping(UNSATISFIED)).getFindingsCompared())
        .isEqualTo(NONE);
    assertThat(FAILED.diff(FAILED).getFindingsCompared()).isEqualTo(ALL);
  }

  @Test
  void a_difference_compares_all_unless_it_says_otherwise() {
    DecisionDifference none =
        DecisionDifference.builder()
            .earlier(FAILED.getProvenance())
            .later(FAILED.getProvenance())
            .build();
    assertThat(none.getFindingsCompared()).isEqualTo(ALL);
  }

  @Test
  void an_answer_that_became_clear_is_not_there_in_the_later_one() {
    AdmissibilityDecision passed = base().decide();
    DecisionDifference difference = passed.diff(FAILED.keeping(UNSATISFIED));
    assertThat(difference.getFindings())
        .isNotEmpty()
        .allMatch(change -> change.after() == null)
        .extracting(FindingChange::before)
        .containsExactlyElementsOf(
            FAILED.keeping(UNSATISFIED).getFindings().stream().map(Finding::answer).toList());
    assertThat(difference.getStatuses()).isEqualTo(passed.diff(FAILED).getStatuses());
    assertThat(difference.getGoneSteps()).isEqualTo(passed.diff(FAILED).getGoneSteps());
  }
}
