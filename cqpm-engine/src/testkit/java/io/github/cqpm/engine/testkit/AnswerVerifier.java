package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what one answer is, why, and of what its reasons speak. Each method throws an {@link
 * AssertionError} that prints the answer if it is not so.
 */
public final class AnswerVerifier {
  private final Finding finding;

  AnswerVerifier(Finding finding) {
    this.finding = finding;
  }

  /**
   * Asks that it is so.
   *
   * @param evidence the codes of the evidence, all of them in their order; none to ask for no
   *     particular evidence
   */
  public AnswerVerifier isSatisfied(ReasonCode... evidence) {
    return is(Answer.Kind.SATISFIED, List.of(evidence));
  }

  /**
   * Asks that it is not so.
   *
   * @param reasons the codes of the reasons, all of them in their order; none to ask for no
   *     particular reason
   */
  public AnswerVerifier isViolated(ReasonCode... reasons) {
    return is(Answer.Kind.VIOLATED, List.of(reasons));
  }

  /** Asks that the question does not arise, for that reason. */
  public AnswerVerifier isNotApplicable(ReasonCode reason) {
    return is(Answer.Kind.NOT_APPLICABLE, List.of(reason));
  }

  /**
   * Asks that facts are missing.
   *
   * @param facts the facts, of which the codes are compared, all of them in their order; none to
   *     ask for no particular fact
   */
  public AnswerVerifier isUndetermined(MissingFact... facts) {
    return is(Answer.Kind.UNDETERMINED, Stream.of(facts).map(MissingFact::code).toList());
  }

  /**
   * Asks that the reasons or missing facts have exactly these values of that name, in their order.
   *
   * @param name the name of the argument, such as {@code assessment}
   * @param values the values, or what prints as they do
   */
  public AnswerVerifier saying(String name, Object... values) {
    List<String> wanted = Stream.of(values).map(Object::toString).toList();
    List<String> said =
        finding.answer().arguments().stream()
            .filter(argument -> argument.name().equals(name))
            .map(argument -> argument.value().toString())
            .toList();
    if (!said.equals(wanted)) {
      throw wrong("say \"%s\" %s".formatted(name, wanted));
    }
    return this;
  }

  private AnswerVerifier is(Answer.Kind kind, List<ReasonCode> codes) {
    if (finding.answer().kind() != kind
        || !(codes.isEmpty() || codes.equals(finding.answer().codes()))) {
      throw wrong("be %s%s".formatted(kind, codes.isEmpty() ? "" : " " + valuesOf(codes)));
    }
    return this;
  }

  private AssertionError wrong(String wanted) {
    return new AssertionError(
        "%s about %s should %s, but is %s %s:%n  %s"
            .formatted(
                finding.rule(),
                finding.subject(),
                wanted,
                finding.answer().kind(),
                valuesOf(finding.answer().codes()),
                finding.answer()));
  }

  private static List<String> valuesOf(List<ReasonCode> codes) {
    return codes.stream().map(ReasonCode::value).toList();
  }
}
