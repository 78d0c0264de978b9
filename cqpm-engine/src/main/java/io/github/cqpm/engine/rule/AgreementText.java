package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.model.internal.Legible;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text of the branch agreement, the first one or one that revises it: how long results are kept,
 * from which day that holds, and by which source. What a text leaves out goes on as it was. Each
 * text begins a version of the rule set {@code agreement}. A retained result is asked about by the
 * period that holds on the day on which it is asked, so that a later text takes back nothing that
 * was complete before it.
 */
@Value.Immutable
public sealed interface AgreementText permits ImmutableAgreementText {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the version of the rule set that it begins, which stands in provenance. */
  String getVersion();

  /** Returns the first day on which it holds. */
  LocalDate getFirstDay();

  /** Returns the last day on which it holds, included; empty if it names none. */
  Optional<LocalDate> getLastDay();

  /** Returns how long a validated competency is kept, if the text says so. */
  Optional<RetentionPeriod> getCompetencies();

  /** Returns how long a validated block is kept, if the text says so. */
  Optional<RetentionPeriod> getBlocks();

  /** Returns its articles, as far as rules rest on them. */
  List<RuleSource> getSources();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "AgreementText{version=%s, firstDay=%s, lastDay=%s, competencies=%s, blocks=%s, sources=%s}"
            .formatted(
                getVersion(),
                getFirstDay(),
                getLastDay().map(LocalDate::toString).orElse(""),
                getCompetencies().map(RetentionPeriod::toString).orElse(""),
                getBlocks().map(RetentionPeriod::toString).orElse(""),
                getSources()));
  }

  /** Builds an {@link AgreementText}. */
  final class Builder extends ImmutableAgreementText.Builder {
    Builder() {}

    /** Sets how long a validated competency is kept, and by which words. */
    public Builder competencies(Period period, Citation citation) {
      competencies(new RetentionPeriod(period, citation));
      return this;
    }

    /** Sets how long a validated block is kept, and by which words. */
    public Builder blocks(Period period, Citation citation) {
      blocks(new RetentionPeriod(period, citation));
      return this;
    }
  }
}
