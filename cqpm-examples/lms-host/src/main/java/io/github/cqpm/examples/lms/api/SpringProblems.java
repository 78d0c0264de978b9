package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells in the language of the request what Spring refuses before a method of the API is called: it
 * knows of none for it. Pages have their page of errors for that.
 */
@RestControllerAdvice
@Order(0)
class SpringProblems extends ResponseEntityExceptionHandler {
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refused,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest asked) {
    ServletWebRequest web = (ServletWebRequest) asked;
    if (!web.getRequest().getServletPath().startsWith("/api/")) {
      return toPageOfErrors(web, headers, status);
    }
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(status, tell(refused, status, web.getRequest()));
    HttpHeaders all = new HttpHeaders(headers);
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return new ResponseEntity<>(detail, all, status);
  }

  private static @Nullable ResponseEntity<Object> toPageOfErrors(
      ServletWebRequest web, HttpHeaders headers, HttpStatusCode status) {
    var response = Objects.requireNonNull(web.getResponse());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    try {
      response.sendError(status.value());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return null;
  }

  private static String tell(Exception refused, HttpStatusCode status, HttpServletRequest request) {
    return Languages.tell(
        refused instanceof ApiException ours ? ours.getSentence() : sentence(status.value()),
        request);
  }

  private static Sentence sentence(int status) {
    return switch (status) {
      case 404 ->
          new Sentence(
              "Il n’y a rien à cette adresse : les appels sont décrits dans /v3/api-docs.",
              "There is nothing at this address: /v3/api-docs describes the calls.");
      case 405 ->
          new Sentence(
              "Cette adresse ne prend pas cette méthode : l’en-tête Allow nomme celles qu’elle prend.",
              "This address does not take this method: the header Allow names those that it takes.");
      case 406 ->
          new Sentence(
              "La réponse n’existe pas dans cette forme : demandez une de celles de l’en-tête Accept de la réponse, ou ne donnez pas d’en-tête Accept.",
              "There is no answer of this form: ask for one that the answer's header Accept names, or send no Accept.");
      case 415 ->
          new Sentence(
              "Le corps n’est pas d’une forme connue : envoyez-le comme application/json, en UTF-8.",
              "The body is of no known form: send it as application/json, in UTF-8.");
      case 413 ->
          new Sentence(
              "Le corps est trop long : une candidature entière a dix mille octets.",
              "The body is too long: a whole candidacy has ten thousand bytes.");
      default ->
          status < 500
              ? new Sentence(
                  "La demande n’est pas comprise : comparez ses paramètres et son corps avec /v3/api-docs (une date s’écrit 2026-06-18).",
                  "The request is not understood: compare its parameters and body with /v3/api-docs (a date is written 2026-06-18).")
              : new Sentence(
                  "Le serveur ne peut pas répondre en ce moment : réessayez.",
                  "The server cannot answer at the moment: try again.");
    };
  }
}
