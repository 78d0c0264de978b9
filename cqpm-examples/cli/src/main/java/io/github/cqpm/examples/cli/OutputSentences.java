package io.github.cqpm.examples.cli;

import io.github.cqpm.io.cohort.CohortOutputException;
import io.github.cqpm.io.cohort.CohortOutputException.Kind;
import java.util.Locale;

/** Says why an output of a cohort may not be written, or cannot, and what to do. */
final class OutputSentences {
  private final Language language;

  private OutputSentences(Language language) {
    this.language = language;
  }

  static OutputSentences of(Language language) {
    return new OutputSentences(language);
  }

  /** Returns whether writing failed on the way, as where a disk is full. */
  static boolean isForLackOfRoom(CohortOutputException refused) {
    return refused.getKind() == Kind.UNWRITABLE
        && Refusals.reasonOf(refused.getCause()).equals("other");
  }

  String say(CohortOutputException refused) {
    if (refused.getKind() == Kind.UNWRITABLE) {
      return language.say("unwritable." + Refusals.reasonOf(refused.getCause()));
    }
    String key = refused.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String sentence = language.say("output." + key);
    return refused.getAsOf().map(sentence::formatted).orElse(sentence);
  }
}
