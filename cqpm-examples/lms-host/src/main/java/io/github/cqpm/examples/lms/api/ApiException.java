package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Says what is wrong with a request, with the status to answer. */
final class ApiException extends ErrorResponseException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  ApiException(HttpStatus status, Sentence sentence) {
    super(status);
    this.sentence = sentence;
  }

  Sentence getSentence() {
    return sentence;
  }
}
