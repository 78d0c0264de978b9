package io.github.cqpm.examples.springboot;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers whatever is wrong with a request as RFC 9457 has it. What is wrong with a candidacy is
 * all told at once, in the language of the request; what Spring refuses by itself, such as another
 * media type or a malformed path, its own handler tells in the same form.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final URI TYPE = URI.create("urn:problem-type:cqpm:invalid-candidacy");
  private static final Set<DocumentProblemCode> TOO_LARGE =
      Set.of(DocumentProblemCode.TOO_LONG, DocumentProblemCode.TOO_MANY);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refuse(InvalidDocumentException refusal, Locale locale) {
    boolean french = locale.getLanguage().equals("fr");
    Explanations explanations = french ? Explanations.french() : Explanations.english();
    List<Problem> problems =
        refusal.getProblems().stream().map(each -> problem(each, explanations)).toList();
    ProblemDetail detail = ProblemDetail.forStatus(status(refusal));
    detail.setType(TYPE);
    detail.setTitle(french ? "La candidature est refusée" : "The candidacy is refused");
    detail.setDetail(problems.get(0).sentence());
    detail.setProperty("problems", problems);
    return ResponseEntity.status(detail.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }

  private static HttpStatus status(InvalidDocumentException refusal) {
    return refusal.getProblems().stream().map(DocumentProblem::code).anyMatch(TOO_LARGE::contains)
        ? HttpStatus.valueOf(413)
        : HttpStatus.BAD_REQUEST;
  }

  private static Problem problem(DocumentProblem problem, Explanations explanations) {
    return new Problem(
        problem.inputProblem().map(found -> found.code().name()).orElse(problem.code().name()),
        problem.pointer(),
        problem.line(),
        problem.column(),
        explanations.explain(problem));
  }
}
