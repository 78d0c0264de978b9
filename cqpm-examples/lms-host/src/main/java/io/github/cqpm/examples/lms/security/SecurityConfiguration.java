package io.github.cqpm.examples.lms.security;

import io.github.cqpm.examples.lms.api.ProblemWriter;
import io.github.cqpm.examples.lms.store.Sentence;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Pages have a form, a session and a token against forged requests. The API has HTTP Basic, for
 * programs: no session, and so nothing that a browser would send by itself, since it is never asked
 * for a password (there is no {@code WWW-Authenticate}); thus it needs no such token.
 */
@Configuration
class SecurityConfiguration {
  /** No script at all; styles within the page, for papers, which are files by themselves. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** After so many seconds all wrong passwords are forgotten. */
  private static final String LATER = String.valueOf(LoginAttempts.PERIOD.toSeconds());

  private final ProblemWriter problems;

  SecurityConfiguration(ProblemWriter problems) {
    this.problems = problems;
  }

  @Bean
  static PasswordEncoder passwords() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** What the firewall of Spring Security lets nobody see, such as an address with a semicolon. */
  @Bean
  RequestRejectedHandler rejected() {
    return (request, response, why) -> {
      if (request.getRequestURI().startsWith("/api/")) {
        problems.write(
            request,
            response,
            HttpStatus.BAD_REQUEST,
            new Sentence(
                "Cette adresse a des signes qu’aucune adresse d’ici n’a.",
                "This address has signs that no address has here."));
      } else {
        response.sendError(HttpStatus.BAD_REQUEST.value());
      }
    };
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**", "/v3/api-docs/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(
            basic ->
                basic.authenticationEntryPoint(
                    (request, response, why) -> refuse(request, response, why)))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(
                    (request, response, why) -> refuse(request, response, why)))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/error") // nobody asks for it: it is where others end
                    .denyAll()
                    .requestMatchers("/login", "/*.css", "/favicon.ico")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage("/login")
                    .failureHandler(
                        (request, response, why) -> {
                          if (why instanceof TooManyAttemptsException) {
                            response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
                            response.sendError(
                                HttpStatus.TOO_MANY_REQUESTS.value(),
                                String.valueOf(why.getMessage()));
                          } else {
                            response.sendRedirect(request.getContextPath() + "/login?error");
                          }
                        }))
        .exceptionHandling(refused -> refused.accessDeniedHandler(SecurityConfiguration::comeBack))
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }

  /** Who sends a form after the session is over logs in, and comes back to the form. */
  private static void comeBack(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (why instanceof MissingCsrfTokenException
        && request.getRequestURI().startsWith("/candidatures/")) {
      response.sendRedirect(request.getRequestURI());
    } else {
      new AccessDeniedHandlerImpl().handle(request, response, why);
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof TooManyAttemptsException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
      problems.write(
          request, response, HttpStatus.TOO_MANY_REQUESTS, TooManyAttemptsException.SENTENCE);
    } else {
      problems.write(
          request,
          response,
          HttpStatus.UNAUTHORIZED,
          new Sentence(
              "Donnez un identifiant et un mot de passe (HTTP Basic).",
              "Give a name and a password (HTTP Basic)."));
    }
  }
}
