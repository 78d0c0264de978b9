package io.github.cqpm.engine;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.internal.Legible;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where there is no decision because the input has problems; it carries all of them. */
public final class InvalidInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<InputProblem> problems;

  /** Carries these problems. */
  public InvalidInputException(List<InputProblem> problems) {
    super(
        problems.stream()
            .map(InvalidInputException::summary)
            .collect(Collectors.joining("; ", "The input cannot be decided: ", ".")));
    this.problems = List.copyOf(problems);
  }

  private static String summary(InputProblem problem) {
    String values =
        problem.values().stream()
            .map(value -> value.name() + "=" + value.value())
            .collect(Collectors.joining(", ", " (", ")"));
    return Legible.of(
        problem.code() + " " + problem.ids() + (problem.values().isEmpty() ? "" : values));
  }

  /** Returns all problems of the input; empty after serialisation. */
  public List<InputProblem> getProblems() {
    return problems == null ? List.of() : problems;
  }
}
