package io.github.cqpm.io.cohort;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A part of a cohort, which one of several machines decides: the lines that begin in a range of the
 * bytes of a file. Ranges that cover the file, wherever they cut it, hold each of its lines once,
 * so that nobody need look for the ends of lines before handing them out.
 *
 * <pre>{@code
 * CohortPart part = CohortPart.of(position -> open(file, position), from, to);
 * CohortSummary summary = decider.decide(part, linesBefore, decisions, rejects);
 * }</pre>
 *
 * <p>Lines before a part are known once the parts before it are counted: {@link #countLines} takes
 * a small part of the time that deciding takes. Outputs of all parts, one after the other, are then
 * those of one machine, and their summaries add up to its own, with {@link
 * io.github.cqpm.io.document.CohortSummary#plus}.
 *
 * <p>A file that is compressed by gzip cannot be cut: all its lines are in the part that begins at
 * its first byte, and the others are empty.
 */
public final class CohortPart {
  /** A file, wherever the host keeps it. */
  @FunctionalInterface
  public interface Source {
    /** Returns its bytes from that one on, the first being 0; whoever asks for them closes them. */
    InputStream openAt(long position) throws IOException;
  }

  private final Source source;
  private final long from;
  private final long to;

  private CohortPart(Source source, long from, long to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns the lines that begin in that range of bytes.
   *
   * @param from the first byte of the range, at most the length of the file
   * @param to the byte after its last; {@code Long.MAX_VALUE} for all to the end of the file
   * @throws IllegalArgumentException if the range begins before 0, or ends before it begins
   */
  public static CohortPart of(Source source, long from, long to) {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "The range of bytes from %d to %d is none.".formatted(from, to));
    }
    return new CohortPart(source, from, to);
  }

  /**
   * Returns how many lines it has.
   *
   * @throws UncheckedIOException if the source fails, or what is compressed is damaged
   */
  public long countLines() {
    try (InputStream lines = open()) {
      LineReader reader = new LineReader(lines, 0, null);
      reader.skip(Long.MAX_VALUE);
      return reader.number();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns its lines and nothing else, decompressed. */
  InputStream open() throws IOException {
    InputStream file = source.openAt(0);
    try {
      InputBytes first = new InputBytes(file);
      InputStream meant = first.open();
      if (meant instanceof GzipMembers) {
        return closing(from == 0 && to > 0 ? meant : InputStream.nullInputStream(), file);
      }
      if (from == 0) {
        return closing(new Range(meant, 0, to), file);
      }
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
    file.close();
    return openCut();
  }

  /** Returns the lines after the first end of one, if any begins in the range. */
  private InputStream openCut() throws IOException {
    InputStream file = new BufferedInputStream(source.openAt(from - 1), 1 << 16);
    try {
      long begin = from;
      for (int one = file.read(); one >= 0 && one != '\n' && begin < to; one = file.read()) {
        begin++;
      }
      return closing(new Range(file, begin, to), file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream closing(InputStream lines, InputStream file) {
    return new FilterInputStream(lines) {
      @Override
      public void close() throws IOException {
        try (file) {
          super.close();
        }
      }
    };
  }

  /** The bytes of a stream up to the end of the last line that begins before one of them. */
  private static final class Range extends InputStream {
    private final InputStream stream;
    private final long to;
    private long position;
    private boolean ended;

    Range(InputStream stream, long position, long to) {
      this.stream = stream;
      this.position = position;
      this.to = to;
      this.ended = position >= to;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int at, int most) throws IOException {
      if (ended) {
        return -1;
      }
      int count = stream.read(bytes, at, most);
      for (long i = Math.max(0, to - 1 - position); i < count; i++) {
        if (bytes[at + (int) i] == '\n') {
          ended = true;
          return (int) i + 1;
        }
      }
      position += Math.max(0, count);
      return count;
    }
  }
}
