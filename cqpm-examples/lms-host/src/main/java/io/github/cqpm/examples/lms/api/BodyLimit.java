package io.github.cqpm.examples.lms.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body of the API that is too long, or does not say how long it is, before it is read.
 */
@Component
class BodyLimit extends OncePerRequestFilter {
  /** The longest body taken, in bytes: a whole candidacy has about ten thousand. */
  private static final int LONGEST = 1_000_000;

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (length < 0) {
      problems.write(
          response, HttpStatus.LENGTH_REQUIRED, "Dites la longueur du corps : Content-Length.");
    } else if (length > LONGEST) {
      problems.write(
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          "Le corps dépasse un million d’octets : une candidature entière en a dix mille.");
    } else {
      rest.doFilter(request, response);
    }
  }
}
