package io.github.cqpm.examples.lms.store;

/** Says that there is no such candidacy, or none for whoever asks: these are not told apart. */
public final class NoSuchCandidacyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Sentence SENTENCE =
      new Sentence(
          "Il n’y a pas de candidature de ce numéro parmi les vôtres.",
          "There is no candidacy of this number among yours.");

  NoSuchCandidacyException() {
    super(SENTENCE.french());
  }

  /** Returns that there is none. */
  public Sentence getSentence() {
    return SENTENCE;
  }
}
