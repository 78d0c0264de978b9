package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.NoSuchCandidacyException;
import io.github.cqpm.io.paper.PaperRefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriUtils;

/** Sends what keeps a page from being shown to the page of errors. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {
  @ExceptionHandler
  void refuse(NoSuchCandidacyException none, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value(), none.getMessage());
  }

  @ExceptionHandler
  void refuse(NotPrintedException refused, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONFLICT.value(), refused.getMessage());
  }

  @ExceptionHandler
  void refuse(PaperRefusedException refused, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONFLICT.value(), refused.getMessage());
  }

  @ExceptionHandler
  void refuse(UndecidedException undecided, HttpServletResponse response) throws IOException {
    response.sendRedirect(
        "/candidatures/" + UriUtils.encodePathSegment(undecided.getId(), StandardCharsets.UTF_8));
  }
}
