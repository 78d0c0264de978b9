package io.github.cqpm.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the lines of an output, however long: which line of the cohort each is about, and
 * where it stands. What is written of a last line without its end is passed over.
 */
final class HeldLines implements AutoCloseable {
  private static final int HEAD = 30;
  private static final Pattern WHOLE = Pattern.compile("\\{\"line\":([1-9][0-9]{0,17}),(?s:.*)");
  private static final String BEGINNING = "{\"line\":";
  private static final Pattern HALF = Pattern.compile("\\{\"line\":[1-9][0-9]{0,17}(,(?s:.*))?");

  /**
   * Where a line stands in its file.
   *
   * @param number the line of the cohort
   * @param start where it begins
   * @param end where it has ended
   */
  record Place(long number, long start, long end) {
    /** Stands for a line after all others. */
    static final long NONE = Long.MAX_VALUE;
  }

  private final String file;
  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private final StringBuilder head = new StringBuilder(HEAD);
  private int at;
  private int limit;
  private long position;
  private Place place = new Place(0, 0, 0);
  private Place kept = place;
  private long passed;

  /** Opens an output; one that is not there holds no lines. */
  HeldLines(Optional<Path> output) {
    file = output.map(Path::toString).orElse("");
    try {
      stream =
          output.isPresent() && Files.exists(output.get())
              ? Files.newInputStream(output.get())
              : InputStream.nullInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where the current line stands; its number is NONE at the end. */
  Place place() {
    return place;
  }

  /** Keeps the current line, and those before it. */
  void keep() {
    kept = place;
  }

  /** Returns where the last line kept stands. */
  Place kept() {
    return kept;
  }

  /**
   * Goes to the next line.
   *
   * @throws RefusedOutputException if it is none that a run has written
   */
  void next() {
    long start = position;
    boolean ended = readLine();
    passed++;
    Matcher whole = WHOLE.matcher(head);
    long number = whole.matches() ? Long.parseLong(whole.group(1)) : Place.NONE;
    boolean half = BEGINNING.startsWith(head.toString()) || HALF.matcher(head).matches();
    if (number <= place.number() || !(ended ? whole.matches() : half)) {
      throw new RefusedOutputException(file, "foreign", passed);
    }
    place = new Place(ended ? number : Place.NONE, start, position);
  }

  /** Reads a line, keeps its head, and returns whether it has its end. */
  private boolean readLine() {
    head.setLength(0);
    try {
      while (true) {
        if (at == limit) {
          at = 0;
          limit = Math.max(0, stream.read(buffer));
          if (limit == 0) {
            return false;
          }
        }
        int end = at;
        while (end < limit && buffer[end] != '\n') {
          end++;
        }
        int more = Math.min(HEAD - head.length(), end - at);
        head.append(new String(buffer, at, more, StandardCharsets.ISO_8859_1));
        boolean ended = end < limit;
        position += end - at + (ended ? 1 : 0);
        at = ended ? end + 1 : end;
        if (ended) {
          return true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
