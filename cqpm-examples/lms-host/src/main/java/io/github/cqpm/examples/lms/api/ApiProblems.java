package io.github.cqpm.examples.lms.api;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.NoSuchCandidacyException;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.paper.PaperRefusedException;
import io.github.cqpm.io.text.Explanations;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what is wrong with a request as RFC 9457 has it. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {
  private final Explanations explanations;

  ApiProblems(Explanations explanations) {
    this.explanations = explanations;
  }

  @ExceptionHandler
  ProblemDetail refuse(InvalidDocumentException refused) {
    return tell(
        HttpStatus.BAD_REQUEST, refused.getProblems().stream().map(explanations::explain).toList());
  }

  @ExceptionHandler
  ProblemDetail refuse(InvalidInputException refused) {
    return tell(
        HttpStatus.BAD_REQUEST, refused.getProblems().stream().map(explanations::explain).toList());
  }

  @ExceptionHandler
  ProblemDetail refuse(ConflictException conflict) {
    ProblemDetail detail = tell(HttpStatus.CONFLICT, List.of(conflict.getMessage()));
    detail.setProperty("code", conflict.getObstacle());
    return detail;
  }

  @ExceptionHandler
  ProblemDetail refuse(NoSuchCandidacyException none) {
    return tell(HttpStatus.NOT_FOUND, List.of(none.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail refuse(PaperRefusedException refused) {
    return tell(HttpStatus.CONFLICT, List.of(refused.getMessage()));
  }

  private static ProblemDetail tell(HttpStatus status, List<String> sentences) {
    ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, sentences.get(0));
    detail.setProperty("sentences", sentences);
    return detail;
  }
}
