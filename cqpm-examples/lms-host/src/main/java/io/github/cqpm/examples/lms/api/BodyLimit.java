package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.Sentence;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too long, or does not say how long it is, before anybody reads it: before
 * Spring Security, which looks for its token in forms.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {
  /** The longest body taken, in bytes: a whole candidacy has about ten thousand. */
  private static final int LONGEST = 1_000_000;

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    boolean chunked = length < 0 && request.getHeader("Transfer-Encoding") != null;
    if (chunked) {
      refuse(
          request,
          response,
          HttpStatus.LENGTH_REQUIRED,
          new Sentence(
              "Dites la longueur du corps : Content-Length.",
              "Say how long the body is: Content-Length."));
    } else if (length > LONGEST) {
      refuse(
          request,
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          new Sentence(
              "Le corps dépasse un million d’octets : une candidature entière en a dix mille.",
              "The body has more than a million bytes: a whole candidacy has ten thousand."));
    } else {
      rest.doFilter(request, response);
    }
  }

  private void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Sentence sentence)
      throws IOException {
    if (request.getServletPath().startsWith("/api/")) {
      problems.write(request, response, status, sentence);
    } else {
      request.getInputStream(); // or the page of errors would look for parameters in the body
      response.sendError(status.value());
    }
  }
}
