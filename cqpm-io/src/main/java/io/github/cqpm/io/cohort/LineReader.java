package io.github.cqpm.io.cohort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reads lines, and keeps none of the bytes of a line that is too long. */
final class LineReader {
  private static final int MOST_LINES = 32;
  private static final int MOST_BYTES = 1 << 16;

  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private final @Nullable RunningDigest digest;
  private int at;
  private int end;
  private int digested;
  private long number;
  private @Nullable IOException failure;

  /**
   * Reads from a stream, which is not closed.
   *
   * @param longest how many bytes a line may have, its end not counted
   * @param digest what goes by is added to; null if nobody asks for it
   */
  LineReader(InputStream stream, int longest, @Nullable RunningDigest digest) {
    this.stream = stream;
    this.longest = longest;
    this.digest = digest;
  }

  /** Has the first line be that after so many others. */
  LineReader after(long linesBefore) {
    number = linesBefore;
    return this;
  }

  /** Returns the number of the last line that was read or passed over. */
  long number() {
    return number;
  }

  /** Returns the digest of the bytes until the end of that line; empty if nobody asks for it. */
  String digest() {
    if (digest == null) {
      return "";
    }
    digestUntil(at);
    return digest.soFar();
  }

  private void digestUntil(int until) {
    if (digest != null) {
      digest.update(buffer, digested, until - digested);
      digested = until;
    }
  }

  /** Passes over lines. */
  void skip(long lines) throws IOException {
    while (number < lines && fill()) {
      passLine();
    }
  }

  /**
   * Returns the next lines, as many as are worth deciding at once; none at the end, and none where
   * the stream fails, which {@link #requireEnd} tells: the lines before it come first.
   */
  List<Line> nextBatch() {
    List<Line> batch = new ArrayList<>(MOST_LINES);
    int bytes = 0;
    try {
      while (failure == null && batch.size() < MOST_LINES && bytes < MOST_BYTES) {
        Optional<Line> line = next();
        if (line.isEmpty()) {
          break;
        }
        batch.add(line.get());
        bytes += line.get().length();
      }
    } catch (IOException e) {
      failure = e;
    }
    return batch;
  }

  /** Throws what the stream failed with, if no batch came because of that. */
  void requireEnd() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Returns the next line; none at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
    do {
      int until = findEnd();
      if ((long) begun.size() + until - at - 1 > longest) { // even if it ends with a return
        passLine();
        return Optional.of(new Line(number, Optional.empty()));
      }
      if (until < end && begun.size() == 0) {
        byte[] whole = Arrays.copyOfRange(buffer, at, until);
        at = until;
        passLine();
        return Optional.of(line(whole));
      }
      begun.write(buffer, at, until - at);
      at = until;
    } while (at == end && fill());
    passLine();
    return Optional.of(line(begun.toByteArray()));
  }

  private Line line(byte[] kept) {
    boolean returned = kept.length > 0 && kept[kept.length - 1] == '\r';
    byte[] bytes = returned ? Arrays.copyOf(kept, kept.length - 1) : kept;
    return new Line(number, bytes.length > longest ? Optional.empty() : Optional.of(bytes));
  }

  /** Passes over what is left of the line, and its end. */
  private void passLine() throws IOException {
    number++;
    while (at < end || fill()) {
      at = findEnd();
      if (at < end) {
        at++;
        return;
      }
    }
  }

  /** Returns where the line ends in the buffer; the end of the buffer if it goes on. */
  private int findEnd() {
    int found = at;
    while (found < end && buffer[found] != '\n') {
      found++;
    }
    return found;
  }

  /** Returns whether there is anything more. */
  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted.");
    }
    digestUntil(end);
    digested = 0;
    at = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }
}
