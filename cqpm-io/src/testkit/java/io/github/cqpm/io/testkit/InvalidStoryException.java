package io.github.cqpm.io.testkit;

import java.io.Serial;

/**
 * Thrown where a story file is refused. The message is for whoever wrote the file: each problem
 * with file, line and column, the offending word and how to mend it, in French and in English.
 */
public final class InvalidStoryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidStoryException(String message) {
    super(message);
  }
}
