package io.github.cqpm.examples.spark;

import io.github.cqpm.io.cohort.CohortPart;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;

/**
 * A part of the cohort, that one task decides.
 *
 * @param file the file in which its lines are
 * @param from the first byte of the range in which they begin
 * @param to the byte after its last
 * @param linesBefore how many lines of the cohort stand before it
 * @param lines how many it has
 */
record Part(String file, long from, long to, long linesBefore, long lines) implements Serializable {
  static Part of(FileSplit split) {
    long from = split.getStart();
    return new Part(split.getPath().toString(), from, from + split.getLength(), 0, 0);
  }

  /** Returns its lines, wherever Hadoop reads them. */
  CohortPart in(Configuration hadoop) {
    Path path = new Path(file);
    return CohortPart.of(
        position -> {
          FSDataInputStream stream = path.getFileSystem(hadoop).open(path);
          stream.seek(position);
          return stream;
        },
        from,
        to);
  }

  /**
   * Returns how many lines it has.
   *
   * @throws IOException if the file cannot be read, or is compressed and damaged; it names the file
   */
  long countLines(Configuration hadoop) throws IOException {
    try {
      return in(hadoop).countLines();
    } catch (UncheckedIOException e) {
      throw new IOException(file + " cannot be read. " + e.getCause(), e);
    }
  }

  /** Returns the same part, of which is known where it stands. */
  Part counted(long before, long count) {
    return new Part(file, from, to, before, count);
  }
}
