package io.github.cqpm.engine.decision;

import java.util.List;

/**
 * Why a rule answered as it did: a code and the values it speaks of. It is no sentence; cqpm-io
 * makes French and English ones.
 *
 * @param code what is the case
 * @param arguments the values, each with another name
 */
public record Reason(ReasonCode code, List<Argument> arguments) {
  /** Copies the arguments. */
  public Reason {
    arguments = Copies.of(arguments);
  }

  static List<Argument> argumentsOf(List<Reason> reasons) {
    return reasons.stream().flatMap(reason -> reason.arguments().stream()).toList();
  }

  /** Returns the reason of that code, which speaks of one value. */
  public static Reason of(ReasonCode code, Argument argument) {
    return new Reason(code, List.of(argument));
  }

  /** Returns the reason of that code, which speaks of two values. */
  public static Reason of(ReasonCode code, Argument one, Argument other) {
    return new Reason(code, List.of(one, other));
  }

  /** Returns the reason of that code, which speaks of three values. */
  public static Reason of(ReasonCode code, Argument one, Argument other, Argument third) {
    return new Reason(code, List.of(one, other, third));
  }

  /** Returns the reason of that code, which speaks of four values. */
  public static Reason of(
      ReasonCode code, Argument one, Argument other, Argument third, Argument fourth) {
    return new Reason(code, List.of(one, other, third, fourth));
  }

  /** Returns the reason of that code with these arguments. */
  public static Reason of(ReasonCode code, Argument... arguments) {
    return new Reason(code, List.of(arguments));
  }
}
