package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.RetentionPeriod;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A rule about results that are kept for a period: for that which held on the day on which it is
 * asked, so that a later text takes back nothing that was complete before it.
 */
public abstract sealed class RetentionRule extends BuiltInRule<RetentionClaim>
    permits CompetencyRetention, BlockRetention {
  /**
   * What a text says, and since when.
   *
   * @param before the rule as it was until then; null in the first text
   */
  public record Since(
      RetentionPeriod kept, String version, LocalDate firstDay, @Nullable RetentionRule before) {}

  private final Since since;

  RetentionRule(RuleDescription.Builder<RetentionClaim> description, Since since) {
    super(
        description.citation(since.kept().citation()).parameter("period", since.kept().period()),
        since.version());
    this.since = since;
  }

  /** Returns the rule about competencies. */
  public static RetentionRule ofCompetencies(Since since) {
    return new CompetencyRetention(since);
  }

  /** Returns the rule about blocks. */
  public static RetentionRule ofBlocks(Since since) {
    return new BlockRetention(since);
  }

  /** Returns whether the result is of the referential's certification, or counts as if it were. */
  public abstract boolean isOfThisCertification(
      RetainedResult result, CertificationReferential referential);

  /**
   * Returns the last day on which a result is kept.
   *
   * @param validated the day of its deliberation
   * @param asked the day on which that is asked
   */
  public final LocalDate lastDayOf(LocalDate validated, LocalDate asked) {
    RetentionRule before = since.before();
    return before != null && asked.isBefore(since.firstDay())
        ? before.lastDayOf(validated, asked)
        : validated.plus(since.kept().period());
  }

  /** Adds the days on which the period changed. */
  public final void addTurningDays(Collection<LocalDate> days) {
    RetentionRule before = since.before();
    if (before != null) {
      days.add(since.firstDay());
      before.addTurningDays(days);
    }
  }
}
