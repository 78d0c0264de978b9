package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.model.internal.Legible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that rules rest on, an article of an agreement or a section of a referential, and what is
 * known of it. The sources of ours are listed in {@code SOURCES.md}; a host gives one with an
 * {@link AgreementText}.
 */
@Value.Immutable
public sealed interface RuleSource permits ImmutableRuleSource {
  /** How much of a text has been seen. */
  enum Seen {
    /** All of it. */
    WHOLE,
    /** Some of its wording. */
    IN_PART,
    /** None of its wording: it is known from others who tell what it says. */
    NOT
  }

  /**
   * A later text that changes a source.
   *
   * @param date its day
   * @param about what is known of it, in English
   * @param until the last day on which it applies, if it names one
   * @param seen whether its wording has been seen
   */
  record Amendment(LocalDate date, String about, Optional<LocalDate> until, boolean seen) {
    /** Returns its parts on one line, legibly. */
    @Override
    public String toString() {
      return Legible.of(
          "Amendment[date=%s, about=%s, until=%s, seen=%s]".formatted(date, about, until, seen));
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the document's title, as citations name it. */
  String getDocument();

  /** Returns the article or heading in the document, as citations name it. */
  String getHeading();

  /** Returns its id in the official database, such as {@code KALIARTI000041698698}. */
  Optional<String> getArticleId();

  /** Returns its state in the official database when it was looked at: {@code VIGUEUR_ETEN}. */
  Optional<String> getState();

  /** Returns how much of it has been seen. */
  Seen getSeen();

  /** Returns the day on which it was last looked at; empty if its wording never was. */
  Optional<LocalDate> getLookedAt();

  /**
   * Returns the paragraphs that have been read, to the letter. Where a part of one is left out,
   * {@code […]} stands. None of a section of a referential: there the referential has them.
   */
  List<String> getWording();

  /** Returns what else is known of it and what is not, in English. */
  List<String> getRemarks();

  /** Returns the later texts that are known to change it. */
  List<Amendment> getAmendments();

  /** Returns the code of what a reader must know of it; empty if there is nothing to know. */
  @Value.Default
  default String getCaution() {
    return "";
  }

  /**
   * Returns the citation of words of it, with its caution.
   *
   * @param quote the words, verbatim; empty where the wording is not at hand
   */
  default Citation cite(String quote) {
    return new Citation(getDocument(), getHeading(), quote, getCaution());
  }

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "RuleSource{document=%s, heading=%s, articleId=%s, state=%s, seen=%s, lookedAt=%s, wording=%s, remarks=%s, amendments=%s, caution=%s}"
            .formatted(
                getDocument(),
                getHeading(),
                getArticleId().orElse(""),
                getState().orElse(""),
                getSeen(),
                getLookedAt().map(LocalDate::toString).orElse(""),
                getWording(),
                getRemarks(),
                getAmendments(),
                getCaution()));
  }

  /** Builds a {@link RuleSource}. */
  final class Builder extends ImmutableRuleSource.Builder {
    Builder() {}
  }
}
