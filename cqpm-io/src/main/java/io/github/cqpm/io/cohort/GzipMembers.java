package io.github.cqpm.io.cohort;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What members of gzip hold (RFC 1952), one after the other. What follows a member is a member, or
 * the stream is damaged: {@link GZIPInputStream} takes anything else for its end, and loses what
 * comes after. Nothing is asked of the stream but to be read, so that it may have nothing available
 * before it comes. The stream is not closed.
 */
final class GzipMembers extends InputStream {
  private static final int DEFLATED = 8;
  private static final int HEADER_CHECK = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 headerCheck = new CRC32();
  private final CRC32 check = new CRC32();
  private boolean within;

  GzipMembers(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    while (within || fill()) {
      if (!within) {
        readHeader();
      }
      int count = inflate(bytes, from, most);
      if (count > 0) {
        check.update(bytes, from, count);
        return count;
      }
      readTrailer();
    }
    return -1;
  }

  /** Returns how many bytes were inflated; none at the end of the member. */
  private int inflate(byte[] bytes, int from, int most) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(bytes, from, most);
        if (count > 0) {
          return count;
        }
        if (inflater.finished()) {
          at = end - inflater.getRemaining();
          return 0;
        }
        requireFilled();
        inflater.setInput(buffer, at, end - at);
        at = end;
      }
    } catch (DataFormatException e) {
      throw (IOException) new ZipException("A member is damaged.").initCause(e);
    }
  }

  private void readHeader() throws IOException {
    headerCheck.reset();
    require(nextShort() == GZIPInputStream.GZIP_MAGIC, "What follows is no member.");
    require(next() == DEFLATED, "A member is compressed in another way.");
    int flags = next();
    require((flags & RESERVED) == 0, "A member has flags that there are not.");
    skip(6); // time, level, system
    if ((flags & EXTRA) != 0) {
      skip(nextShort());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      int counted = (int) headerCheck.getValue() & 0xFFFF;
      require(nextShort() == counted, "The beginning of a member is damaged.");
    }
    inflater.reset();
    check.reset();
    within = true;
  }

  private void readTrailer() throws IOException {
    require(nextInt() == (int) check.getValue(), "What a member holds is damaged.");
    require(nextInt() == (int) inflater.getBytesWritten(), "A member has another length.");
    within = false;
  }

  private static void require(boolean met, String otherwise) throws ZipException {
    if (!met) {
      throw new ZipException(otherwise);
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // A zero ends it.
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private int nextInt() throws IOException {
    return nextShort() | nextShort() << 16;
  }

  private int nextShort() throws IOException {
    return next() | next() << 8;
  }

  private int next() throws IOException {
    if (at == end) {
      requireFilled();
    }
    headerCheck.update(buffer[at]);
    return buffer[at++] & 0xFF;
  }

  private void requireFilled() throws IOException {
    if (!fill()) {
      throw new EOFException("A member is not complete.");
    }
  }

  /** Returns whether there is anything more. */
  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted.");
    }
    at = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }

  /** Gives back the memory that inflating takes. */
  @Override
  public void close() {
    inflater.end();
  }
}
