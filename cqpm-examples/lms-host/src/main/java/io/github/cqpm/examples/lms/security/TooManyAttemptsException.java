package io.github.cqpm.examples.lms.security;

import io.github.cqpm.examples.lms.store.Sentence;
import org.springframework.security.core.AuthenticationException;

/** Says that there were too many wrong passwords, and when to try again. */
final class TooManyAttemptsException extends AuthenticationException {
  private static final long serialVersionUID = 1;

  static final Sentence SENTENCE =
      new Sentence(
          "Trop d’essais avec un mot de passe faux : réessayez dans quinze minutes.",
          "Too many attempts with a wrong password: try again in fifteen minutes.");

  TooManyAttemptsException() {
    super(SENTENCE.french());
  }
}
