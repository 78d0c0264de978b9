package io.github.cqpm.examples.quickstart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file as if it ended after so many bytes. */
final class FirstBytes extends FilterInputStream {
  private long left;

  private FirstBytes(InputStream stream, long bytes) {
    super(stream);
    left = bytes;
  }

  /** Opens a file, of which that many bytes are there. */
  static InputStream of(Optional<Path> file, long bytes) throws IOException {
    return bytes == 0 || file.isEmpty()
        ? InputStream.nullInputStream()
        : new FirstBytes(Files.newInputStream(file.get()), bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = super.read(bytes, offset, (int) Math.min(length, left));
    left -= Math.max(0, count);
    return count;
  }
}
