package io.github.cqpm.engine;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.function.BiFunction;

/** A rule of a host's own, as plain as can be. */
public record HostRule<S>(
    RuleId id, SubjectKind<S> kind, Severity severity, BiFunction<S, RuleContext, Answer> answers)
    implements Rule<S> {
  public static final Answer VIOLATED = Answer.violated(Reason.of(ReasonCode.of("acme/NOT_SO")));
  public static final Answer UNDETERMINED = Answer.undetermined(MissingFact.of("acme/NOT_SAID"));
  public static final Answer NOT_APPLICABLE = Answer.notApplicable(ReasonCode.of("acme/NOT_ASKED"));

  /** Returns a blocking rule that gives one answer about that subject, and is satisfied else. */
  static <S> HostRule<S> blocking(SubjectKind<S> kind, String subject, Answer answer) {
    return blocking(
        kind,
        (each, context) -> kind.describe(each).key().equals(subject) ? answer : Answer.satisfied());
  }

  /** Returns a blocking rule that answers by what it is asked about and by the facts. */
  static <S> HostRule<S> blocking(SubjectKind<S> kind, BiFunction<S, RuleContext, Answer> answers) {
    return new HostRule<>(RuleId.of("acme/rule"), kind, Severity.BLOCKING, answers);
  }

  HostRule<S> asNotice() {
    return new HostRule<>(id, kind, Severity.NOTICE, answers);
  }

  HostRule<S> named(String other) {
    return new HostRule<>(RuleId.of(other), kind, severity, answers);
  }

  @Override
  public RuleDescription<S> getDescription() {
    return RuleDescription.builder(id, kind)
        .severity(severity)
        .citation(Citation.of("House rules", "1", "Be there."))
        .version("2026-01")
        .parameter("least", 3)
        .build();
  }

  @Override
  public Answer answer(S subject, RuleContext context) {
    return answers.apply(subject, context);
  }
}
