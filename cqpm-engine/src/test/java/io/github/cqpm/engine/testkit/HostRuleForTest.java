package io.github.cqpm.engine.testkit;

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
import java.util.List;

/** A host's rule that gives its answers by turns, and declares some of what it may answer. */
record HostRuleForTest<S>(String name, SubjectKind<S> kind, Severity severity, List<Answer> answers)
    implements Rule<S> {
  static final ReasonCode SO = ReasonCode.of("acme/SO");
  static final ReasonCode NOT_SO = ReasonCode.of("acme/NOT_SO");
  static final MissingFact NOT_SAID = MissingFact.of("acme/NOT_SAID");
  static final Answer SATISFIED = Answer.satisfied(Reason.of(SO));
  static final Answer VIOLATED = Answer.violated(Reason.of(NOT_SO));
  static final Answer UNDETERMINED = Answer.undetermined(NOT_SAID);

  static <S> HostRuleForTest<S> blocking(SubjectKind<S> kind, Answer... answers) {
    return new HostRuleForTest<>("acme/stated", kind, Severity.BLOCKING, List.of(answers));
  }

  RuleId id() {
    return RuleId.of(name);
  }

  @Override
  public RuleDescription<S> getDescription() {
    RuleDescription.Builder<S> description =
        RuleDescription.builder(id(), kind)
            .severity(severity)
            .citation(Citation.of("House rules", "1", "Be there."))
            .version("1")
            .parameter("answers", answers.size());
    if (answers.contains(SATISFIED)) {
      description.satisfied(SO);
    }
    if (answers.contains(VIOLATED)) {
      description.violated(NOT_SO);
    }
    if (answers.contains(UNDETERMINED)) {
      description.undetermined(NOT_SAID);
    }
    return description.build();
  }

  @Override
  public Answer answer(S subject, RuleContext context) {
    int turn =
        kind.describe(subject).key().chars().sum() + context.getCandidacy().getRecords().size();
    return answers.get(turn % answers.size());
  }
}
