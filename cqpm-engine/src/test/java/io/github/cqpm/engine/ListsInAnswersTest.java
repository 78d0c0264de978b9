package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of which reasons and answers are made do not change afterwards, and hold no null. */
class ListsInAnswersTest {
  private static final Argument ONE = Argument.number("one", 1);
  private static final Argument TWO = Argument.number("two", 2);
  private static final Argument THREE = Argument.number("three", 3);

  static Stream<List<Argument>> lists() {
    return Stream.of(
        List.of(),
        List.of(ONE),
        List.of(ONE, TWO, THREE),
        Stream.of(ONE, TWO, THREE).toList(),
        new ArrayList<>(List.of(ONE, TWO, THREE)),
        Arrays.asList(ONE, TWO));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void holds_what_it_was_given(List<Argument> arguments) {
    List<Argument> given = List.copyOf(arguments);
    Reason reason = new Reason(ReasonCode.REPORT_LATE, arguments);
    if (arguments.getClass().getName().contains("Array")) {
      arguments.set(0, THREE);
    }
    assertThat(reason.arguments()).isEqualTo(given);
    assertThatThrownBy(() -> reason.arguments().set(0, ONE))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<List<Argument>> listsWithNull() {
    return Stream.of(
        Arrays.asList(ONE, null),
        Stream.of(ONE, null).toList(),
        Stream.of(ONE, TWO, THREE, null).toList());
  }

  @ParameterizedTest
  @MethodSource("listsWithNull")
  void refuses_null(List<Argument> arguments) {
    assertThatNullPointerException()
        .isThrownBy(() -> new Reason(ReasonCode.REPORT_LATE, arguments));
  }

  @Test
  void an_answer_holds_the_reasons_it_was_given() {
    Reason reason = Reason.of(ReasonCode.REPORT_LATE);
    List<Reason> reasons = new ArrayList<>(List.of(reason));
    Answer satisfied = new Answer.Satisfied(reasons);
    Answer violated = new Answer.Violated(reasons);
    reasons.clear();
    assertThat(satisfied).isEqualTo(Answer.satisfied(reason));
    assertThat(violated).isEqualTo(Answer.violated(reason));
  }
}
