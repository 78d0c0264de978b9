package io.github.cqpm.examples.spark;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.PathOutputCommitter;

/**
 * Decides each part into files of its own: decisions, rejects, and their summary. They are in the
 * folder of an attempt until Hadoop's committer takes the one attempt that counts, so that an
 * attempt that fails, or an executor that is lost, leaves nothing.
 */
public final class DecidedParts extends FileOutputFormat<Part, Settings> {
  /** The rights of files about people: their owner reads and writes them, whatever the umask. */
  private static final FsPermission OF_OWNER = new FsPermission("600");

  /** Returns where the summary of that part is. */
  static Path summary(Path folder, int number) {
    return new Path(folder, "summaries/part-%05d.json".formatted(number));
  }

  /** Returns what decides the parts of a task. */
  @Override
  public RecordWriter<Part, Settings> getRecordWriter(TaskAttemptContext task) throws IOException {
    Path folder = ((PathOutputCommitter) getOutputCommitter(task)).getWorkPath();
    int number = task.getTaskAttemptID().getTaskID().getId();
    return new RecordWriter<>() {
      @Override
      public void write(Part part, Settings settings) throws IOException {
        decide(part, settings, folder, number, task.getConfiguration());
      }

      @Override
      public void close(TaskAttemptContext same) {
        // Each part is closed by itself.
      }
    };
  }

  private static void decide(
      Part part, Settings settings, Path folder, int number, Configuration hadoop)
      throws IOException {
    FileSystem files = folder.getFileSystem(hadoop);
    String name = "part-%05d.ndjson".formatted(number);
    CohortSummary summary;
    try (OutputStream decisions = create(files, new Path(folder, "decisions/" + name));
        OutputStream rejects = create(files, new Path(folder, "rejects/" + name))) {
      summary = settings.decider().decide(part.in(hadoop), part.linesBefore(), decisions, rejects);
    }
    if (summary.lines() != part.lines()) {
      throw new IOException(part.file() + " has changed since its lines were counted.");
    }
    write(summary, files, summary(folder, number));
  }

  static void write(CohortSummary summary, FileSystem files, Path file) throws IOException {
    try (OutputStream stream = create(files, file)) {
      stream.write(CqpmJson.standard().write(summary).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static OutputStream create(FileSystem files, Path file) throws IOException {
    return FileSystem.create(files, file, OF_OWNER);
  }
}
