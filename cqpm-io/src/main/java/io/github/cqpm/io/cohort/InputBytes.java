package io.github.cqpm.io.cohort;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Counts the bytes of the stream handed in, which may be compressed. */
final class InputBytes extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private long count;

  InputBytes(InputStream stream) {
    super(stream);
  }

  /** Returns how many bytes were read so far. */
  long getCount() {
    return count;
  }

  /** Returns the bytes that are meant: decompressed where they begin as gzip does. */
  InputStream open() throws IOException {
    BufferedInputStream peeked = new Peeked(this);
    peeked.mark(2);
    int magic = peeked.read() | peeked.read() << 8;
    peeked.reset();
    return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(peeked, BUFFER) : peeked;
  }

  /**
   * Has something available until its end. Between two compressed parts {@link GZIPInputStream}
   * asks for that, and many a stream has nothing available although more is to come.
   */
  private static final class Peeked extends BufferedInputStream {
    Peeked(InputStream stream) {
      super(stream, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
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
    return read;
  }
}
