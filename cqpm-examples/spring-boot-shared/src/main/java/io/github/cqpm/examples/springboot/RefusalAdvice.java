package io.github.cqpm.examples.springboot;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a bad request with all that is wrong with it, in the language of the request. */
@RestControllerAdvice
class RefusalAdvice {
  /** What our types refuse, and what is no JSON at all. */
  @ExceptionHandler
  ResponseEntity<List<Problem>> refuse(HttpMessageNotReadableException thrown, Locale locale) {
    Explanations explanations = explanations(locale);
    List<Problem> problems =
        InvalidDocumentException.findIn(thrown)
            .map(InvalidDocumentException::getProblems)
            .orElseGet(() -> List.of(problem(DocumentProblemCode.MALFORMED_JSON)))
            .stream()
            .map(
                problem ->
                    new Problem(
                        problem.code().name(),
                        problem.pointer(),
                        problem.line(),
                        problem.column(),
                        explanations.explain(problem)))
            .toList();
    return ResponseEntity.badRequest().body(problems);
  }

  /** The constraints that the candidacy violates; Spring says them in the request's language. */
  @ExceptionHandler
  ResponseEntity<List<Problem>> refuse(MethodArgumentNotValidException thrown) {
    List<Problem> problems =
        thrown.getAllErrors().stream()
            .map(error -> error.unwrap(ConstraintViolation.class))
            .map(
                violation ->
                    new Problem(
                        DocumentProblemCode.CONSTRAINT_VIOLATED.name(),
                        pointer(violation.getPropertyPath()),
                        0,
                        0,
                        violation.getMessage()))
            .sorted(
                java.util.Comparator.comparing(Problem::pointer).thenComparing(Problem::sentence))
            .toList();
    return ResponseEntity.badRequest().body(problems);
  }

  private static Explanations explanations(Locale locale) {
    return locale.getLanguage().equals("fr") ? Explanations.french() : Explanations.english();
  }

  private static DocumentProblem problem(DocumentProblemCode code) {
    return new DocumentProblem(code, "", 0, 0, "", List.of(), "", Optional.empty());
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        pointer.append('/').append(node.getIndex() == null ? node.getKey() : node.getIndex());
      }
      if (node.getKind() == jakarta.validation.ElementKind.PROPERTY && node.getName() != null) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
