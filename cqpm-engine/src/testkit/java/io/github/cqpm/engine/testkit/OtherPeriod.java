package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.rules.RetentionRule;
import io.github.cqpm.engine.internal.rules.RetentionRule.Since;
import io.github.cqpm.engine.rule.RetentionPeriod;
import io.github.cqpm.engine.rule.Rule;
import java.lang.reflect.Field;
import java.time.Period;
import java.util.function.UnaryOperator;

/**
 * Validated competencies are kept otherwise. The engine takes no rule of the kit's own for that.
 */
record OtherPeriod(UnaryOperator<Since> otherwise) implements Tampering {
  /** Has the periods of all texts counted otherwise. */
  static OtherPeriod counted(UnaryOperator<Period> otherwise) {
    return new OtherPeriod(since -> counted(since, otherwise));
  }

  private static Since counted(Since since, UnaryOperator<Period> otherwise) {
    return new Since(
        new RetentionPeriod(otherwise.apply(since.kept().period()), since.kept().citation()),
        since.version(),
        since.firstDay(),
        since.before() == null
            ? null
            : RetentionRule.ofCompetencies(counted(sinceOf(since.before()), otherwise)));
  }

  private static Since sinceOf(Rule<?> rule) {
    try {
      Field since = RetentionRule.class.getDeclaredField("since");
      since.setAccessible(true);
      return (Since) since.get(rule);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(TamperedBook.OTHER_VERSION, e);
    }
  }

  @Override
  public Rule<?> insteadOf(Rule<?> rule) {
    return rule.getDescription().id().equals(RuleId.COMPETENCY_RETENTION)
        ? RetentionRule.ofCompetencies(otherwise.apply(sinceOf(rule)))
        : rule;
  }
}
