package io.github.cqpm.examples.lms.security;

import org.springframework.security.core.AuthenticationException;

/** Says that there were too many wrong passwords, and when to try again. */
final class TooManyAttemptsException extends AuthenticationException {
  private static final long serialVersionUID = 1;

  TooManyAttemptsException() {
    super("Trop d’essais avec un mot de passe faux : réessayez dans quinze minutes.");
  }
}
