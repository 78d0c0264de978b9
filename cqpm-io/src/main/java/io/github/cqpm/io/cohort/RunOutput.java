package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An output of a run: a file that it owns, or a stream of the host's. What the file holds already
 * is not written over, but compared with what is written, and must be the same. Zeros are taken for
 * nothing: no output has any, and a cut of the power leaves them where what was written is lost.
 */
final class RunOutput extends OutputStream {
  private static final byte[] BEGINNING = "{\"line\":".getBytes(StandardCharsets.US_ASCII);

  private final @Nullable OwnedFile owned;
  private final @Nullable RandomAccessFile file;
  private final OutputStream stream;
  private final long held;
  private final RunningDigest digest = new RunningDigest();
  private long position;

  /** Writes to a stream, where no file takes it. */
  RunOutput(OutputStream stream) {
    this.owned = null;
    this.file = null;
    this.stream = stream;
    this.held = 0;
  }

  /** Writes to a file, after what was read of it. */
  RunOutput(OwnedFile owned) {
    this.owned = owned;
    this.file = owned.bytes();
    this.stream = OutputStream.nullOutputStream();
    try {
      this.held = owned.bytes().length();
    } catch (IOException e) {
      throw new CohortOutputException(owned.path(), e);
    }
  }

  /** Returns the path; an empty one where there is no file. */
  Path path() {
    return owned == null ? Path.of("") : owned.path();
  }

  /** Returns how many bytes the file holds. */
  long held() {
    return held;
  }

  /** Returns how many bytes were read or written. */
  long position() {
    return position;
  }

  /** Returns the digest of the bytes that were read or written. */
  String digest() {
    return digest.soFar();
  }

  /** Keeps the file that was made for this run. */
  void keep() {
    if (owned != null) {
      owned.keep();
    }
  }

  /** Returns the first bytes of the file: what is written comes after them. */
  InputStream first(long bytes) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        if (position == bytes || file == null) {
          return -1;
        }
        int count = file.read(into, from, (int) Math.min(most, bytes - position));
        digest.update(into, from, Math.max(0, count));
        position += Math.max(0, count);
        return count;
      }
    };
  }

  /**
   * Checks that what comes next in the file, if anything does, is a line of a run.
   *
   * @throws CohortOutputException if not
   */
  void requireLine() {
    if (file == null || held == position) {
      return;
    }
    try {
      byte[] next = new byte[(int) Math.min(BEGINNING.length, held - position)];
      file.readFully(next);
      file.seek(position);
      require(isWrittenBy(BEGINNING, 0, next));
    } catch (IOException e) {
      throw new CohortOutputException(path(), e);
    }
  }

  /**
   * Checks that the file ends here.
   *
   * @throws CohortOutputException if not
   */
  void requireEnd() {
    require(held <= position);
  }

  /** Returns whether so many of the bytes are there, or will be. */
  private static boolean isWrittenBy(byte[] bytes, int from, byte[] there) {
    for (int i = 0; i < there.length; i++) {
      if (there[i] != bytes[from + i] && there[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private void require(boolean unaltered) {
    if (!unaltered) {
      throw new CohortOutputException(path(), Kind.ALTERED);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (file == null) {
      stream.write(bytes, from, count);
    } else {
      int same = (int) Math.min(count, Math.max(0, held - position));
      try {
        byte[] there = new byte[same];
        file.readFully(there);
        require(isWrittenBy(bytes, from, there));
        int other = Arrays.mismatch(there, 0, same, bytes, from, from + same);
        int kept = other < 0 ? same : other;
        file.seek(position + kept);
        file.write(bytes, from + kept, count - kept);
      } catch (IOException e) {
        throw new CohortOutputException(path(), e);
      }
    }
    digest.update(bytes, from, count);
    position += count;
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
  }

  /** Has the disk hold what was written. */
  void force() {
    if (owned != null) {
      owned.force();
    }
  }

  /** Cuts what this run has written after that many bytes. */
  void cutTo(long bytes) {
    try {
      if (file != null && file.length() > Math.max(bytes, held)) {
        file.setLength(Math.max(bytes, held));
      }
    } catch (IOException e) {
      // Half a line stays, which whoever goes on completes.
    }
  }

  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
