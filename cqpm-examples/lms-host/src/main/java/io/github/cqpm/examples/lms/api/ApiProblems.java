package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.NoSuchCandidacyException;
import io.github.cqpm.io.paper.PaperRefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells what is wrong with a request as RFC 9457 has it. What is wrong with a document, or with
 * what would come of it, cqpm-io tells by itself.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {
  @ExceptionHandler
  ProblemDetail refuse(ConflictException conflict) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT, String.valueOf(conflict.getMessage()));
    detail.setProperty("code", conflict.getObstacle());
    return detail;
  }

  @ExceptionHandler
  ProblemDetail refuse(NoSuchCandidacyException none) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, String.valueOf(none.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail refuse(AccessDeniedException denied) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.FORBIDDEN, String.valueOf(denied.getMessage()));
  }

  /** What went wrong here is for the log, and for nobody else. */
  @ExceptionHandler
  ProblemDetail fail(RuntimeException unexpected) {
    logger.error("A request has failed.", unexpected);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Une erreur est survenue sur le serveur ; elle est dans son journal.");
  }

  @ExceptionHandler
  ProblemDetail refuse(PaperRefusedException refused) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, String.valueOf(refused.getMessage()));
  }
}
