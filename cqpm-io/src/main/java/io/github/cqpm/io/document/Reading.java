package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.InputProblem;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;

/**
 * A value as read from its document, with what was noticed on the way. It keeps the document's
 * bytes, so that problems found later can be told with their place in it.
 *
 * @param <T> the type of the value
 */
public interface Reading<T> {
  /** Returns the value. */
  T getValue();

  /** Returns the version of the format that the document was written in. */
  int getVersion();

  /**
   * Returns the properties that are unknown and were left out of the value, in the order of the
   * document; none where reading is strict. No more are listed than the limits allow.
   */
  List<DocumentProblem> getWarnings();

  /**
   * Returns what the engine found wrong, each problem with its place in this document. What others
   * may follow from comes first: another referential than the one asked for, then what is wrong
   * with one record, then what several say otherwise; and all of that in the order of the document.
   * In a candidacy, a problem of the referential is where the candidacy names it, at {@code
   * /referential}; in a referential, problems of the candidacy are left out. What cannot be found
   * here, as where the value was changed since, is at the document itself.
   */
  List<DocumentProblem> locate(List<InputProblem> problems);

  /**
   * Returns what a validator found wrong with the value, each violation with its place in this
   * document, in the order of the document.
   */
  List<DocumentProblem> locate(Set<ConstraintViolation<T>> violations);
}
