package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An output of one run, which alone may write it: a file, or a stream of the host's. What a file
 * holds already is not written over, but compared with what is written, and must be the same.
 *
 * <p>The lock is on a byte that no file has, so that others may read it, and ends with the program.
 * A file is opened once, since where locks are POSIX's, to close it a second time would end the
 * lock: hence the files of this program, too.
 */
final class RunOutput extends OutputStream {
  private static final String BEGINNING = "{\"line\":";
  private static final Set<Object> OWNED = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final @Nullable RandomAccessFile file;
  private final OutputStream stream;
  private final Object key;
  private final boolean made;
  private boolean kept;
  private boolean closed;
  private final RunningDigest digest = new RunningDigest();
  private long position;
  private long held;

  /** Writes to a stream, where no file takes it. */
  RunOutput(OutputStream stream) {
    this.path = Path.of("");
    this.file = null;
    this.stream = stream;
    this.key = this;
    this.made = false;
  }

  private RunOutput(Path path, boolean made) throws IOException {
    this.path = path;
    this.stream = OutputStream.nullOutputStream();
    this.made = made;
    key = keyOf(path);
    if (!OWNED.add(key)) {
      throw new CohortOutputException(path, Reason.IN_USE);
    }
    RandomAccessFile opened = null;
    try {
      if (!Files.isWritable(path)) {
        throw new AccessDeniedException(path.toString());
      }
      opened = new RandomAccessFile(path.toFile(), "rw");
      lock(path, opened);
      held = opened.length();
      file = opened;
    } catch (IOException | RuntimeException e) {
      if (opened != null) {
        opened.close();
      }
      OWNED.remove(key);
      throw e;
    }
  }

  private static Object keyOf(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path.toRealPath() : key;
  }

  private static void lock(Path path, RandomAccessFile opened) throws IOException {
    try {
      FileLock lock = opened.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock == null) {
        throw new CohortOutputException(path, Reason.IN_USE);
      }
    } catch (OverlappingFileLockException e) {
      throw new CohortOutputException(path, Reason.IN_USE);
    }
  }

  /**
   * Opens a file that is not there yet.
   *
   * @throws CohortOutputException if it is, another run has it, or it cannot be made
   */
  static RunOutput toNew(Path path) {
    try {
      make(path);
      return new RunOutput(path, true);
    } catch (FileAlreadyExistsException e) {
      if (Files.isRegularFile(path)) {
        toEndOf(path).close(); // IN_USE, if it is
      }
      throw new CohortOutputException(path, Reason.EXISTS);
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /**
   * Opens a file that may be there, or makes it.
   *
   * @throws CohortOutputException if it is none, another run has it, or it cannot be opened
   */
  static RunOutput toEndOf(Path path) {
    try {
      boolean missing = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      if (missing) {
        make(path);
      }
      if (!Files.isRegularFile(path)) {
        throw new CohortOutputException(path, Reason.NOT_A_FILE);
      }
      return new RunOutput(path, missing);
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /** Makes a file that its owner alone may read, where the file system knows of owners. */
  static void make(Path path) throws IOException {
    FileAttribute<?>[] owner =
        path.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(path, owner);
  }

  Path path() {
    return path;
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
    kept = true;
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
      byte[] next = new byte[(int) Math.min(BEGINNING.length(), held - position)];
      file.readFully(next);
      file.seek(position);
      require(BEGINNING.startsWith(new String(next, StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
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

  private void require(boolean unaltered) {
    if (!unaltered) {
      throw new CohortOutputException(path, Reason.ALTERED);
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
        require(Arrays.equals(there, 0, same, bytes, from, from + same));
        file.write(bytes, from + same, count - same);
      } catch (IOException e) {
        throw new CohortOutputException(path, e);
      }
    }
    digest.update(bytes, from, count);
    position += count;
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
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
    if (file == null || closed) {
      return;
    }
    closed = true;
    try {
      file.close();
      if (made && !kept) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    } finally {
      OWNED.remove(key);
    }
  }
}
