package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reasons of an answer of any kind, missing facts among them, and an answer made from such. */
final class Reasons {
  private Reasons() {}

  static List<Reason> of(Answer answer) {
    if (answer instanceof Answer.Satisfied satisfied) {
      return satisfied.evidence();
    }
    if (answer instanceof Answer.Violated violated) {
      return violated.reasons();
    }
    return answer instanceof Answer.NotApplicable notApplicable
        ? List.of(notApplicable.reason())
        : ((Answer.Undetermined) answer)
            .missing().stream().map(fact -> new Reason(fact.code(), fact.arguments())).toList();
  }

  /** Returns whether kind and codes are the same; the values told may differ. */
  static boolean isAlike(Answer one, Answer other) {
    return one.kind() == other.kind() && one.codes().equals(other.codes());
  }

  static Answer toAnswer(Answer.Kind kind, List<Reason> reasons) {
    return switch (kind) {
      case SATISFIED -> new Answer.Satisfied(reasons);
      case VIOLATED -> new Answer.Violated(reasons);
      case NOT_APPLICABLE -> Answer.notApplicable(reasons.get(0));
      case UNDETERMINED ->
          new Answer.Undetermined(
              reasons.stream()
                  .map(each -> new MissingFact(each.code(), each.arguments()))
                  .toList());
    };
  }

  /** Returns an answer of that kind and those codes, with the arguments of the answer. */
  static Answer withKind(Answer answer, Answer.Kind kind, List<ReasonCode> codes) {
    List<Argument> arguments =
        of(answer).stream().findFirst().map(Reason::arguments).orElse(List.of());
    return toAnswer(kind, codes.stream().map(code -> new Reason(code, arguments)).toList());
  }

  static Answer each(Answer answer, UnaryOperator<Reason> change) {
    return toAnswer(answer.kind(), of(answer).stream().map(change).toList());
  }

  static Answer firstOnly(Answer answer) {
    return toAnswer(answer.kind(), of(answer).stream().limit(1).toList());
  }
}
