package io.github.cqpm.engine;

import static io.github.cqpm.engine.decision.ReasonCode.ENROLLED;
import static io.github.cqpm.engine.decision.ReasonCode.NO_SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of a decision: what they refuse, how they are written and ordered. */
class VocabularyTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "made", "Plan/made", "plan/", "/made", "plan/made/twice", "a b/c"})
  void a_malformed_rule_id_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleId.of(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void rule_ids_are_read_back_and_ordered_by_their_text() {
    assertThat(RuleId.of(RuleId.PLAN_MADE.toString())).isEqualTo(RuleId.PLAN_MADE);
    assertThat(RuleId.of("acme/a")).isLessThan(RuleId.of("acme/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "enrolled", "acme/", "acme/enrolled", "ACME/ENROLLED", "TOO LATE"})
  void a_malformed_reason_code_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonCode.of(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void reason_codes_are_read_back_with_or_without_a_prefix() {
    assertThat(ReasonCode.of(ENROLLED.toString())).isEqualTo(ENROLLED);
    assertThat(ReasonCode.of("acme/TOO_LATE")).hasToString("acme/TOO_LATE");
  }

  @Test
  void a_code_as_an_argument_has_up_to_150_letters_digits_and_some_signs() {
    assertThat(Argument.code("name", "azAZ09_-./:").value()).isEqualTo("azAZ09_-./:");
    assertThat(Argument.code("name", "a".repeat(150)).value()).hasToString("a".repeat(150));
    String tooLong = "a".repeat(151);
    assertThatIllegalArgumentException().isThrownBy(() -> Argument.code("name", tooLong));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "é", "a;b", "a`", "a{", "A@", "A[", ",", ";"})
  void a_malformed_code_is_refused_as_an_argument_and_not_repeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Argument.code("name", text))
        .withMessage(
            "The code of an argument is malformed: letters, digits and _ - . / : only, at most"
                + " 150.");
  }

  @Test
  void a_violation_without_a_reason_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Answer::violated)
        .withMessageContaining("reason");
  }

  @Test
  void an_undetermined_answer_without_a_missing_fact_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Answer::undetermined)
        .withMessageContaining("missing fact");
  }

  @Test
  void only_satisfied_and_not_applicable_stand_in_the_way_of_nothing() {
    assertThat(Answer.satisfied().isClear()).isTrue();
    assertThat(Answer.notApplicable(NO_SUBJECT).isClear()).isTrue();
    assertThat(Answer.violated(Reason.of(ENROLLED)).isClear()).isFalse();
    assertThat(Answer.undetermined(MissingFact.PLAN).isClear()).isFalse();
  }

  @Test
  void subjects_are_ordered_by_kind_and_then_by_key() {
    Subject plan = new Subject(Subject.Kind.PLAN, "P1");
    Subject assessment = new Subject(Subject.Kind.ASSESSMENT, "A1");
    assertThat(plan).isLessThan(assessment).isGreaterThan(Subject.CANDIDACY);
    assertThat(plan).isLessThan(new Subject(Subject.Kind.PLAN, "P2"));
    assertThat(plan.compareTo(new Subject(Subject.Kind.PLAN, "P1"))).isZero();
  }
}
