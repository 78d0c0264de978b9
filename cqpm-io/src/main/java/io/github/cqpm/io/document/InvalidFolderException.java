package io.github.cqpm.io.document;

import io.github.cqpm.model.internal.Legible;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown where documents of a folder are refused; it carries the problems of each file. */
public final class InvalidFolderException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Map<Path, List<DocumentProblem>> problems;

  /** Keeps the problems; the message names the files, and codes and places in them. */
  public InvalidFolderException(Map<Path, List<DocumentProblem>> problems) {
    super(
        problems.entrySet().stream()
            .map(file -> Legible.of(String.valueOf(file.getKey())) + ": " + list(file.getValue()))
            .collect(Collectors.joining("; ", "The folder is refused: ", ".")));
    this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
  }

  private static String list(List<DocumentProblem> problems) {
    return problems.stream().map(DocumentProblem::toString).collect(Collectors.joining(", "));
  }

  /**
   * Returns the problems of each file that has any, in the order of the files; empty after
   * serialisation.
   */
  public Map<Path, List<DocumentProblem>> getProblems() {
    return problems == null ? Map.of() : problems;
  }
}
