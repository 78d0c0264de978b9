package io.github.cqpm.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file, or the standard output, could not be written. */
final class UnwritableException extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  private final String file;

  UnwritableException(String file, IOException cause) {
    super(cause);
    this.file = file;
  }

  /** Returns what could not be written. */
  String file() {
    return file;
  }
}
