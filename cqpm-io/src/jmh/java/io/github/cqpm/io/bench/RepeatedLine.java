package io.github.cqpm.io.bench;

import java.io.InputStream;

/** A stream of equal lines, as long as it takes, that needs no room. */
final class RepeatedLine extends InputStream {
  private final byte[] line;
  private int at;
  private long left;

  /**
   * Makes a stream.
   *
   * @param line with its end
   */
  RepeatedLine(byte[] line, int times) {
    this.line = line;
    this.left = (long) line.length * times;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) {
    if (left == 0) {
      return -1;
    }
    int count = Math.min(most, line.length - at);
    System.arraycopy(line, at, bytes, from, count);
    at = (at + count) % line.length;
    left -= count;
    return count;
  }
}
