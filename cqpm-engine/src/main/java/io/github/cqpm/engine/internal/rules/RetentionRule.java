package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.SubjectKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rule about results that are kept for a period. */
public abstract sealed class RetentionRule extends BuiltInRule<RetentionClaim>
    permits CompetencyRetention, BlockRetention {
  private final Period period;

  RetentionRule(
      RuleId id,
      SubjectKind<RetentionClaim> kind,
      Citation citation,
      PossibleAnswers possibleAnswers,
      Period period) {
    super(id, kind, Severity.BLOCKING, citation, possibleAnswers);
    this.period = period;
  }

  @Override
  public final SortedMap<String, String> getParameters() {
    return new TreeMap<>(Map.of("period", period.toString()));
  }

  /** Returns the last day on which a result is kept that was validated on that day. */
  public final LocalDate lastDayOf(LocalDate validated) {
    return validated.plus(period);
  }
}
