package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.RuleDescription;
import java.time.LocalDate;
import java.time.Period;

/** A rule about results that are kept for a period. */
public abstract sealed class RetentionRule extends BuiltInRule<RetentionClaim>
    permits CompetencyRetention, BlockRetention {
  private final Period period;

  RetentionRule(RuleDescription.Builder<RetentionClaim> description, Period period) {
    super(description.parameter("period", period));
    this.period = period;
  }

  /** Returns the last day on which a result is kept that was validated on that day. */
  public final LocalDate lastDayOf(LocalDate validated) {
    return validated.plus(period);
  }
}
