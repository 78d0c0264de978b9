package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Says what an answer is, why, and of what its reasons speak. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {
  AnswerAssert(Answer actual) {
    super(actual, AnswerAssert.class);
  }

  public AnswerAssert isSatisfied(ReasonCode evidence) {
    return answers(Answer.Kind.SATISFIED, evidence);
  }

  public AnswerAssert isViolated(ReasonCode... reasons) {
    return answers(Answer.Kind.VIOLATED, reasons);
  }

  public AnswerAssert isNotApplicable(ReasonCode reason) {
    return answers(Answer.Kind.NOT_APPLICABLE, reason);
  }

  public AnswerAssert isUndetermined(MissingFact... facts) {
    return answers(
        Answer.Kind.UNDETERMINED,
        Stream.of(facts).map(MissingFact::code).toArray(ReasonCode[]::new));
  }

  /** Asks that the reasons, or the missing facts, have exactly these values of that name. */
  public AnswerAssert saying(String name, Object... values) {
    assertThat(arguments().filter(argument -> argument.name().equals(name)).map(Argument::value))
        .as("\"%s\" in %s", name, actual)
        .map(Object::toString)
        .containsExactlyElementsOf(Stream.of(values).map(Object::toString).toList());
    return this;
  }

  private AnswerAssert answers(Answer.Kind kind, ReasonCode... codes) {
    assertThat(actual.kind()).as("%s", actual).isEqualTo(kind);
    assertThat(codes()).as("%s", actual).containsExactly(codes);
    return this;
  }

  private List<ReasonCode> codes() {
    return actual instanceof Answer.Undetermined undetermined
        ? undetermined.missing().stream().map(MissingFact::code).toList()
        : reasons().stream().map(Reason::code).toList();
  }

  private Stream<Argument> arguments() {
    return actual instanceof Answer.Undetermined undetermined
        ? undetermined.missing().stream().flatMap(fact -> fact.arguments().stream())
        : reasons().stream().flatMap(reason -> reason.arguments().stream());
  }

  private List<Reason> reasons() {
    if (actual instanceof Answer.Satisfied satisfied) {
      return satisfied.evidence();
    }
    if (actual instanceof Answer.Violated violated) {
      return violated.reasons();
    }
    return actual instanceof Answer.NotApplicable notApplicable
        ? List.of(notApplicable.reason())
        : List.of();
  }
}
