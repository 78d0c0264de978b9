package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Kind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * A file that one run alone may write. Locks are on bytes that no file has, so that others may read
 * it, and end with the program, however that ends. Where locks are POSIX's, to close a file that
 * was opened a second time would end them: hence the files of this program, which are looked at
 * first.
 */
final class OwnedFile implements AutoCloseable {
  /** The byte whose lock makes a run the owner. */
  private static final long OWNER = Long.MAX_VALUE - 1;

  /** The byte that the owner locks, too: who only looks tries this one, and keeps no owner off. */
  private static final long SIGN = Long.MAX_VALUE - 2;

  /** The files of this program; whoever opens or closes one has its monitor. */
  private static final Set<Object> OWNED = new HashSet<>();

  private final Path path;
  private final RandomAccessFile bytes;
  private final Object key;
  private final boolean made;
  private boolean kept;
  private boolean closed;

  private OwnedFile(Path path, boolean made) throws IOException {
    this.path = path;
    this.made = made;
    key = keyOf(path);
    synchronized (OWNED) {
      if (OWNED.contains(key)) {
        throw new CohortOutputException(path, Kind.IN_USE);
      }
      bytes = open(path, key);
      OWNED.add(key);
    }
  }

  private static Object keyOf(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path.toRealPath() : key;
  }

  private static RandomAccessFile open(Path path, Object key) throws IOException {
    if (!Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
    try {
      FileChannel channel = opened.getChannel();
      FileLock lock = channel.tryLock(OWNER, 1, false);
      if (lock != null && Files.exists(path) && keyOf(path).equals(key)) {
        while (channel.tryLock(SIGN, 1, false) == null) {
          Thread.onSpinWait(); // while another program looks
        }
        return opened; // and nobody has deleted it meanwhile
      }
    } catch (OverlappingFileLockException e) {
      // As if another program had it.
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    opened.close();
    throw new CohortOutputException(path, Kind.IN_USE);
  }

  /**
   * Opens a file that is not there yet.
   *
   * @throws CohortOutputException if it is, another run has it, or it cannot be made
   */
  static OwnedFile toNew(Path path) {
    try {
      make(path);
      return new OwnedFile(path, true);
    } catch (FileAlreadyExistsException e) {
      throw new CohortOutputException(path, kindOf(path));
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /** Returns what keeps a new run off that is there. */
  private static Kind kindOf(Path path) {
    if (!Files.isRegularFile(path)) {
      return Kind.NOT_A_FILE;
    }
    try {
      return isOwned(path) ? Kind.IN_USE : Kind.EXISTS;
    } catch (IOException e) {
      return Kind.EXISTS; // which may not even be read
    }
  }

  private static boolean isOwned(Path path) throws IOException {
    synchronized (OWNED) {
      if (OWNED.contains(keyOf(path))) {
        return true;
      }
      try (FileChannel looked = FileChannel.open(path)) {
        return looked.tryLock(SIGN, 1, true) == null;
      } catch (OverlappingFileLockException e) {
        return true;
      }
    }
  }

  /**
   * Opens a file that may be there, or makes it.
   *
   * @throws CohortOutputException if it is none, another run has it, or it cannot be opened
   */
  static OwnedFile at(Path path) {
    try {
      boolean made = makeIfMissing(path);
      if (!Files.isRegularFile(path)) {
        throw new CohortOutputException(path, Kind.NOT_A_FILE);
      }
      return new OwnedFile(path, made);
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /** Returns whether there was none, so that it was made; another run may make it meanwhile. */
  private static boolean makeIfMissing(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      make(path);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /** Makes a file that its owner alone may read, where the file system knows of owners. */
  private static void make(Path path) throws IOException {
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

  RandomAccessFile bytes() {
    return bytes;
  }

  /** Has the disk hold what was written, even if the power is cut. */
  void force() {
    try {
      bytes.getFD().sync();
    } catch (IOException e) {
      throw new CohortOutputException(path, e);
    }
  }

  /** Keeps the file that was made for this run: it is deleted otherwise. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    synchronized (OWNED) {
      OWNED.remove(key);
      try {
        // While it is locked, where a file that is open can be deleted.
        boolean deleted = made && !kept && path.toFile().delete();
        bytes.close();
        if (made && !kept && !deleted) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new CohortOutputException(path, e);
      }
    }
  }
}
