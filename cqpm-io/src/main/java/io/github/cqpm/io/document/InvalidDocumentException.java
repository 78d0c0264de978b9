package io.github.cqpm.io.document;

import java.io.Serial;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Thrown where a document is refused; it carries the problems that were found. */
public final class InvalidDocumentException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<DocumentProblem> problems;

  /** Keeps the problems; the message names their codes and places. */
  public InvalidDocumentException(List<DocumentProblem> problems) {
    super(
        problems.stream()
            .map(DocumentProblem::toString)
            .collect(Collectors.joining("; ", "The document is refused: ", ".")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the refusal among what a framework throws, wherever it wraps it; none if it is about
   * something else.
   */
  public static Optional<InvalidDocumentException> findIn(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof InvalidDocumentException refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the problems, at least one, in the order of the document; empty after serialisation.
   */
  public List<DocumentProblem> getProblems() {
    return problems == null ? List.of() : problems;
  }
}
