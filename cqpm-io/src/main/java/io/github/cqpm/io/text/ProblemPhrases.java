package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells problems: what is wrong, and how to mend it.
 *
 * @param sentences in which language
 */
record ProblemPhrases(Sentences sentences) {
  /** Which texts of a problem are names of ours, to be put into words. */
  private static final Map<DocumentProblemCode, String> FORMS =
      Map.of(
          DocumentProblemCode.WRONG_TYPE, "kind.",
          DocumentProblemCode.MALFORMED_VALUE, "form.",
          DocumentProblemCode.TOO_LONG, "limit.");

  /** Returns a problem with the input of a decision as a sentence. */
  String write(InputProblem problem) {
    Map<String, String> values =
        problem.values().stream()
            .collect(
                Collectors.groupingBy(
                    Argument::name,
                    HashMap::new,
                    Collectors.mapping(this::write, Collectors.joining(", "))));
    values.put("ids", String.join(", ", problem.ids()));
    values.put(
        "values", problem.values().stream().map(this::write).collect(Collectors.joining(", ")));
    return sentences.fill("problem." + problem.code(), values);
  }

  private String write(Argument value) {
    String text = new AnswerPhrases(sentences).write(value);
    return value instanceof Argument.OfCode
        ? sentences.find("problem.value." + text).orElse(text)
        : text;
  }

  /** Returns a problem of a document as a sentence, without its place. */
  String write(DocumentProblem problem) {
    return problem
        .inputProblem()
        .map(this::write)
        .orElseGet(
            () ->
                sentences.fill(
                    key(problem),
                    Map.of(
                        "value", form(problem, problem.value()),
                        "expected", constraint(problem).orElseGet(() -> expected(problem)),
                        "suggestion", problem.suggestion())));
  }

  /** Returns the key of its sentence: of values that do not go together, that of their type. */
  private String key(DocumentProblem problem) {
    String general = "document." + problem.code();
    return typeOf(problem)
        .map(type -> general + "." + type)
        .filter(key -> sentences.find(key).isPresent())
        .orElse(general);
  }

  private static Optional<String> typeOf(DocumentProblem problem) {
    return problem.expected().stream()
        .findFirst()
        .filter(type -> problem.code() == DocumentProblemCode.INVALID_VALUE);
  }

  private Optional<String> constraint(DocumentProblem problem) {
    return problem.code() == DocumentProblemCode.CONSTRAINT_VIOLATED
        ? sentences.find("constraint." + problem.value())
        : Optional.empty();
  }

  private String expected(DocumentProblem problem) {
    return problem.expected().stream()
        .skip(typeOf(problem).stream().count())
        .map(each -> form(problem, each))
        .collect(Collectors.joining(", "));
  }

  private String form(DocumentProblem problem, String text) {
    String prefix = FORMS.get(problem.code());
    return prefix == null ? text : sentences.find(prefix + text).orElse(text);
  }
}
