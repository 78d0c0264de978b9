package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;

/**
 * A rule that concludes from what all others have settled.
 *
 * @param <S> the type of its subjects, as every rule sees them
 * @param <T> the value that it concludes from: such a subject, with what hosts hold against it
 */
public abstract sealed class Conclusion<S, T extends S> extends BuiltInRule<S>
    permits BlockAdmissibility, BlockAward, CertificationAdmissibility {
  Conclusion(RuleDescription.Builder<S> description) {
    super(description.severity(Severity.BLOCKING));
  }

  /** Returns the answer that follows. */
  public abstract Answer conclude(T settled, RuleContext context);

  /** Is never asked: what every rule sees is not enough to conclude from. */
  @Override
  public final Answer answer(S subject, RuleContext context) {
    throw new UnsupportedOperationException("A conclusion concludes, and is not asked.");
  }
}
