package io.github.cqpm.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The standard output. Where it cannot be written, whatever the program is at ends at once: what is
 * thrown is caught by {@link Ending} alone, and not swallowed by a {@link java.io.PrintWriter}.
 */
final class StandardOutput extends OutputStream {
  /** Nothing more can be written. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(IOException cause) {
      super(cause);
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  private final OutputStream stream;

  StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int value) {
    attempt(() -> stream.write(value));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> stream.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  private static void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw new Broken(e);
    }
  }
}
