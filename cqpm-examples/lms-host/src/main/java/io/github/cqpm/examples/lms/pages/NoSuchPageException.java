package io.github.cqpm.examples.lms.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that nothing stands at an address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchPageException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
