package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record of a run, in a file beside its decisions: first with what day and settings it decides,
 * then a line for each {@link Checkpoint}. Lines are only ever added, so that whatever ends the run
 * leaves it usable: half a last line is passed over, and cut by who goes on. Its being there means
 * nothing; it is locked, as the outputs are, while a run writes it.
 */
final class RunRecord implements AutoCloseable {
  private static final String FORMAT = "cqpm-cohort-run 1";
  private static final Pattern FIRST =
      Pattern.compile(FORMAT + " (\\d{4}-\\d\\d-\\d\\d) ([0-9a-f]{64})");

  /** How many bytes a line may have: more than any has. */
  private static final int LONGEST = 300;

  /**
   * What a record says.
   *
   * @param asOf the day as of which the run decides
   * @param settings the digest of all else that the outputs depend on
   * @param last the last point that the outputs have come to
   * @param length how many bytes of the record lead to that point
   */
  record Content(LocalDate asOf, String settings, Checkpoint last, long length) {}

  private final OwnedFile owned;

  private RunRecord(OwnedFile owned) {
    this.owned = owned;
  }

  static Path beside(Path decisions) {
    return decisions.resolveSibling(decisions.getFileName() + ".resume");
  }

  /**
   * Returns what a record says of outputs that are that long; none if it is not there, or its first
   * line is not whole.
   */
  static Optional<Content> read(Path path, Checkpoint start, long decisions, long rejects) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      throw new CohortOutputException(path, Kind.NOT_A_FILE);
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      LineReader lines = new LineReader(bytes, LONGEST, null);
      long length = Files.size(path);
      Matcher first = FIRST.matcher(next(lines));
      long position = first.matches() ? first.end() + 1L : Long.MAX_VALUE;
      if (position > length) {
        return Optional.empty();
      }
      Content content =
          new Content(LocalDate.parse(first.group(1)), first.group(2), start, position);
      for (Optional<Checkpoint> point = Checkpoint.parse(next(lines));
          point.isPresent();
          point = Checkpoint.parse(next(lines))) {
        Checkpoint reached = point.get();
        position += reached.toString().length() + 1L;
        if (position > length || reached.decisions() > decisions || reached.rejects() > rejects) {
          break;
        }
        content = new Content(content.asOf(), content.settings(), reached, position);
      }
      return Optional.of(content);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /** Returns the next line; an empty text where there is none, or none of a record. */
  private static String next(LineReader lines) throws IOException {
    return lines
        .next()
        .flatMap(Line::bytes)
        .map(line -> new String(line, StandardCharsets.ISO_8859_1))
        .orElse("");
  }

  /**
   * Begins a record, in the place of one that was left there.
   *
   * @throws CohortOutputException if something else is there, or a run is writing it
   */
  static RunRecord begin(Path path, LocalDate asOf, String settings) {
    RunRecord begun = open(path, 0);
    try {
      begun.write(FORMAT + " " + asOf + " " + settings);
    } catch (CohortOutputException e) {
      begun.close(); // or it would stay owned
      throw e;
    }
    begun.owned.keep();
    return begun;
  }

  /** Goes on with a record, after that many bytes. */
  static RunRecord goOn(Path path, long length) {
    return open(path, length);
  }

  private static RunRecord open(Path path, long length) {
    OwnedFile owned = OwnedFile.at(path);
    try {
      RandomAccessFile file = owned.bytes();
      byte[] start = new byte[(int) Math.min(file.length(), FORMAT.length())];
      file.readFully(start);
      if (!FORMAT.startsWith(new String(start, StandardCharsets.ISO_8859_1))) {
        throw new CohortOutputException(path, Kind.EXISTS);
      }
      file.setLength(length);
      file.seek(length);
      return new RunRecord(owned);
    } catch (IOException e) {
      owned.close();
      throw new CohortOutputException(path, e);
    } catch (CohortOutputException e) {
      owned.close();
      throw e;
    }
  }

  /** Adds a point that the outputs have come to, and that the disk holds. */
  void add(Checkpoint reached) {
    write(reached.toString());
  }

  private void write(String line) {
    try {
      owned.bytes().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new CohortOutputException(owned.path(), e);
    }
    owned.force();
  }

  @Override
  public void close() {
    owned.close();
  }
}
