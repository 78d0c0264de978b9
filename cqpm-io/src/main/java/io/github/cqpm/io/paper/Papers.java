package io.github.cqpm.io.paper;

import io.github.cqpm.io.text.Explanations;

/**
 * Pages to show or to print on A4, in French or English: each one self-contained HTML file without
 * script, which asks for no other file, and in which all others' text is text. Write it in UTF-8.
 *
 * <pre>{@code
 * String page = Papers.french().report(Dossier.of(referential, candidacy, decision), Depth.BLOCKING);
 * }</pre>
 *
 * <p>They are written by the templates of jte: whoever uses this class brings the dependency {@code
 * gg.jte:jte-runtime}, which all else of this module does without. It is immutable, for all
 * threads.
 */
public final class Papers {
  private final Explanations explanations;
  private final Names names;

  private Papers(Explanations explanations, Names names) {
    this.explanations = explanations;
    this.names = names;
  }

  /**
   * Returns papers in French.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers french() {
    return in(Explanations.french());
  }

  /**
   * Returns papers in English: what we say is, and the words of the referential stay French.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers english() {
    return in(Explanations.english());
  }

  /**
   * Returns papers in the language of these sentences, with those that a host added to them, and
   * with free text if they have it.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers in(Explanations explanations) {
    Templates.require();
    return new Papers(explanations, Names.none());
  }

  /** Returns papers that name people by these names. Give them anew for each call. */
  public Papers naming(Names names) {
    return new Papers(explanations, names);
  }

  /** Returns by which names people are printed. */
  Names names() {
    return names;
  }

  /** Returns the language, and nobody's name. */
  @Override
  public String toString() {
    return "Papers[" + explanations.getLanguage() + "]";
  }
}
