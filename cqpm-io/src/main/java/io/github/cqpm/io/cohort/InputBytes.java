package io.github.cqpm.io.cohort;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;

/**
 * Counts the bytes of the stream handed in, which may be compressed. It is not closed, and nothing
 * is asked of it but to be read.
 */
final class InputBytes extends FilterInputStream {
  private final boolean plain;
  private long count;

  InputBytes(InputStream stream) {
    this(stream, false);
  }

  private InputBytes(InputStream stream, boolean plain) {
    super(stream);
    this.plain = plain;
  }

  /** Counts the bytes of a stream that is not compressed, however it begins. */
  static InputBytes ofPlain(InputStream stream) {
    return new InputBytes(stream, true);
  }

  /** Returns how many bytes were read so far. */
  long getCount() {
    return count;
  }

  /** Returns the bytes that are meant: decompressed where they begin as gzip does. */
  InputStream open() throws IOException {
    if (plain) {
      return this;
    }
    byte[] first = readNBytes(2);
    boolean compressed =
        first.length == 2
            && ((first[0] & 0xFF) | (first[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), this);
    return compressed ? new GzipMembers(all) : all;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read = super.read(bytes, from, most);
    count += Math.max(0, read);
    return read == 0 && most > 0 ? readOne(bytes, from) : read;
  }

  /** Reads on where a stream has read nothing, which is no end of it, though none should. */
  private int readOne(byte[] bytes, int at) throws IOException {
    int one = read();
    bytes[at] = (byte) one;
    return one < 0 ? -1 : 1;
  }

  /** Leaves the stream open. */
  @Override
  public void close() {
    // It is the host's.
  }
}
