package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.NoSuchCandidacyException;
import io.github.cqpm.examples.lms.store.RefusedException;
import io.github.cqpm.examples.lms.store.Sentence;
import io.github.cqpm.io.paper.PaperRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells what the LMS refuses as RFC 9457 has it. What is wrong with a document, or with what would
 * come of it, cqpm-io tells by itself; what Spring refuses, {@link SpringProblems}.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  /** Who is told that another was faster looks again: 412, as {@code If-Match} has it. */
  @ExceptionHandler
  ProblemDetail refuse(ConflictException conflict, HttpServletRequest request) {
    boolean stale = conflict.getObstacle() == ConflictException.Obstacle.LATER_ENTRY;
    ProblemDetail detail =
        problem(
            stale ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
            conflict.getSentence(),
            request);
    detail.setProperty("code", conflict.getObstacle());
    return detail;
  }

  @ExceptionHandler
  ProblemDetail refuse(RefusedException refused, HttpServletRequest request) {
    ProblemDetail detail =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.getSentence(), request);
    detail.setProperty("code", refused.getReason());
    return detail;
  }

  @ExceptionHandler
  ProblemDetail refuse(NoSuchCandidacyException none, HttpServletRequest request) {
    return problem(HttpStatus.NOT_FOUND, none.getSentence(), request);
  }

  @ExceptionHandler
  ProblemDetail refuse(AccessDeniedException denied, HttpServletRequest request) {
    return problem(
        HttpStatus.FORBIDDEN,
        new Sentence(
            "Ce n’est pas de votre rôle, ou pas pour votre commission.",
            "This is not for your role, or not for your commission."),
        request);
  }

  /** A paper says why it is not printed in its own language, that of papers. */
  @ExceptionHandler
  ProblemDetail refuse(PaperRefusedException refused) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, String.valueOf(refused.getMessage()));
  }

  /** What went wrong here is for the log, and for nobody else. */
  @ExceptionHandler
  ProblemDetail fail(RuntimeException unexpected, HttpServletRequest request) {
    LOG.error("A request has failed.", unexpected);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        new Sentence(
            "Une erreur est survenue sur le serveur ; elle est dans son journal.",
            "Something went wrong on the server; it is in its log."),
        request);
  }

  private static ProblemDetail problem(
      HttpStatus status, Sentence sentence, HttpServletRequest request) {
    return ProblemDetail.forStatusAndDetail(status, Languages.tell(sentence, request));
  }
}
