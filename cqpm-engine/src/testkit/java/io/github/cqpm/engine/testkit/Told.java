package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.List;

/**
 * A number or a day that a rule tells with a code.
 *
 * @param code the code
 * @param argument the name of the argument
 * @param day whether it is a day
 */
record Told(ReasonCode code, String argument, boolean day) {
  static List<Told> in(Answer answer) {
    return Reasons.of(answer).stream()
        .flatMap(
            reason ->
                reason.arguments().stream()
                    .filter(
                        argument ->
                            argument instanceof Argument.OfNumber
                                || argument instanceof Argument.OfDate)
                    .map(
                        argument ->
                            new Told(
                                reason.code(),
                                argument.name(),
                                argument instanceof Argument.OfDate)))
        .toList();
  }

  /** Returns the reason with the next number or day, if it is one of that code. */
  Reason oneMore(Reason reason) {
    return reason.code().equals(code)
        ? new Reason(code, reason.arguments().stream().map(this::oneMore).toList())
        : reason;
  }

  private Argument oneMore(Argument other) {
    if (!other.name().equals(argument)) {
      return other;
    }
    if (day && other instanceof Argument.OfDate date) {
      return Argument.date(argument, date.value().plusDays(1));
    }
    return !day && other instanceof Argument.OfNumber number
        ? Argument.number(argument, number.value() + 1)
        : other;
  }

  @Override
  public String toString() {
    return "%s with %s one %s".formatted(code, argument, day ? "day too late" : "too high");
  }
}
