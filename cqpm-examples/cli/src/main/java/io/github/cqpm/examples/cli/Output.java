package io.github.cqpm.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Bytes written to somewhere; where that fails, the exception says to what. */
final class Output extends OutputStream {
  private interface Step {
    void take() throws IOException;
  }

  private final String name;
  private final OutputStream stream;

  private Output(String name, OutputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(".gz");
  }

  /** Returns an output to a file that is not there yet. */
  static Output toNew(Path file) {
    try {
      OutputStream bytes =
          new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
      return new Output(file.toString(), isCompressed(file) ? new GZIPOutputStream(bytes) : bytes);
    } catch (IOException e) {
      throw new UnwritableException(file.toString(), e);
    }
  }

  /** Returns an output to the standard output, which says by itself that it cannot be written. */
  static Output to(OutputStream standardOutput) {
    return new Output("", new BufferedOutputStream(standardOutput));
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

  @Override
  public void close() {
    attempt(stream::close);
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw new UnwritableException(name, e);
    }
  }
}
