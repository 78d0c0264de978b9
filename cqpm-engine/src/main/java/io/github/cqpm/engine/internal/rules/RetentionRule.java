package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.RetentionPeriod;
import io.github.cqpm.engine.rule.RuleDescription;
import java.time.LocalDate;
import java.time.Period;

/** A rule about results that are kept for a period. */
public abstract sealed class RetentionRule extends BuiltInRule<RetentionClaim>
    permits CompetencyRetention, BlockRetention {
  private final Period period;

  RetentionRule(
      RuleDescription.Builder<RetentionClaim> description, RetentionPeriod kept, String version) {
    super(description.citation(kept.citation()).parameter("period", kept.period()), version);
    period = kept.period();
  }

  /** Returns the rule about competencies, as that version of the agreement has it. */
  public static RetentionRule ofCompetencies(RetentionPeriod kept, String version) {
    return new CompetencyRetention(kept, version);
  }

  /** Returns the rule about blocks, as that version of the agreement has it. */
  public static RetentionRule ofBlocks(RetentionPeriod kept, String version) {
    return new BlockRetention(kept, version);
  }

  /** Returns the last day on which a result is kept that was validated on that day. */
  public final LocalDate lastDayOf(LocalDate validated) {
    return validated.plus(period);
  }
}
