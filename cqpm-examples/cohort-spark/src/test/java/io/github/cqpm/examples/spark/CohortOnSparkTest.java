package io.github.cqpm.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.text.Explanations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cohort that Spark decides, compared with what one machine gives. This takes longer than ten
 * seconds: Spark is started anew for each test, and its executors as programs of their own for one.
 */
class CohortOnSparkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Path STORIES = Path.of("../cli/stories");

  @TempDir Path folder;

  private final Map<String, String> before = new HashMap<>();
  private Path cohort = Path.of("");

  @BeforeEach
  void cut_into_small_parts() throws IOException {
    set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "150000");
    cohort = Files.createDirectory(folder.resolve("cohort"));
  }

  private void set(String property, String value) {
    before.put(property, System.getProperty(property, ""));
    System.setProperty(property, value);
  }

  @AfterEach
  void restore() {
    before.forEach(
        (property, value) -> {
          if (value.isEmpty()) {
            System.clearProperty(property);
          } else {
            System.setProperty(property, value);
          }
        });
  }

  /** Returns so many lines, a byte each character: stories, and what a cohort should not have. */
  private static String lines(int count) throws IOException {
    List<String> kinds = new ArrayList<>();
    try (Stream<Path> stories = Files.list(STORIES)) {
      for (Path story :
          stories.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        byte[] line =
            CqpmJson.standard()
                .writeLine(CqpmJson.standard().readCandidacy(story))
                .getBytes(StandardCharsets.UTF_8);
        kinds.add(new String(line, StandardCharsets.ISO_8859_1));
      }
    }
    String good = kinds.get(0);
    Collections.addAll(
        kinds,
        "",
        "\r",
        good + "\r",
        "\u00EF\u00BB\u00BF" + good,
        good.replace(",", "\r,"),
        good.replace("{", "{\u00C1\u00A1"),
        "\u001F\u008B\b",
        good + " ".repeat(600_000));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(kinds.get(i * 7 % kinds.size())).append('\n');
    }
    return lines.toString();
  }

  private static byte[] bytes(String lines) {
    return lines.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  private static CohortDecider onOneMachine() {
    return CohortDecider.of(
        CertificationEngine.standard(), Referentials.technicoCommercialIndustriel(), DAY);
  }

  private int run(String master, String... more) {
    return runInto(folder.resolve("out").toString(), master, more);
  }

  private int runInto(String out, String master, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--master", master, "--as-of", DAY.toString()));
    Collections.addAll(arguments, more);
    Collections.addAll(arguments, "--out", out, cohort.toString());
    return CohortOnSpark.run(arguments.toArray(String[]::new));
  }

  /** Returns the files of an output, one after the other. */
  private byte[] written(String output) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> parts = Files.list(folder.resolve("out").resolve(output))) {
      for (Path part :
          parts.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList()) {
        all.writeBytes(Files.readAllBytes(part));
      }
    }
    return all.toByteArray();
  }

  private void assertSameAs(CohortDecider decider, byte[] input) throws IOException {
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    CohortSummary summary = decider.decide(new ByteArrayInputStream(input), decisions, rejects);
    assertThat(written("decisions")).isEqualTo(decisions.toByteArray());
    assertThat(written("rejects")).isEqualTo(rejects.toByteArray());
    assertThat(folder.resolve("out/summary.json")).hasContent(CqpmJson.standard().write(summary));
  }

  @Test
  void plain_and_compressed_files_give_the_bytes_of_one_machine() throws IOException {
    byte[] first = bytes(lines(100));
    byte[] second = bytes(lines(60));
    byte[] third = bytes(lines(41) + "{}");
    Files.write(cohort.resolve("a.ndjson"), first);
    Path deeper = Files.createDirectory(cohort.resolve("b"));
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.writeBytes(gzip(second));
    members.writeBytes(gzip(second));
    Files.write(deeper.resolve("b.ndjson.gz"), members.toByteArray());
    Files.write(cohort.resolve("c-compressed-whatever-its-name"), gzip(third));
    Files.write(cohort.resolve("_SUCCESS"), first);
    Files.write(cohort.resolve("d-empty.ndjson"), new byte[0]);

    assertThat(run("local[2]")).isZero();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(first, second, second, third).forEach(all::writeBytes);
    assertSameAs(onOneMachine(), all.toByteArray());
    try (Stream<Path> parts = Files.list(folder.resolve("out/summaries"))) {
      assertThat(parts.filter(file -> file.toString().endsWith(".json"))).hasSizeGreaterThan(3);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      assertThat(files.filter(file -> file.getFileName().toString().matches("(part-|summary).*")))
          .hasSizeGreaterThan(9)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void referentials_language_and_what_is_kept_are_those_of_one_machine() throws IOException {
    byte[] lines = bytes(lines(50));
    Files.write(cohort.resolve("a.ndjson"), lines);
    Path referentials = STORIES.resolve("referentials");
    assertThat(
            run(
                "local[2]",
                "--referentials=" + referentials,
                "--lang=en",
                "--findings=unsatisfied"))
        .isZero();
    assertSameAs(
        CohortDecider.of(
                CertificationEngine.standard(),
                Referentials.bundled().withFolder(referentials),
                DAY)
            .with(Explanations.english())
            .keeping(FindingsKept.UNSATISFIED),
        lines);
  }

  /** A file system whose disk fails once, with half a line written. */
  public static final class FailingOnce extends RawLocalFileSystem {
    static final AtomicInteger FAILURES = new AtomicInteger();

    @Override
    public URI getUri() {
      return URI.create("once:///");
    }

    @Override
    public FSDataOutputStream create(
        org.apache.hadoop.fs.Path file,
        boolean overwrite,
        int buffer,
        short replicas,
        long block,
        Progressable progress)
        throws IOException {
      FSDataOutputStream stream = super.create(file, overwrite, buffer, replicas, block, progress);
      if (!file.toString().endsWith("decisions/part-00001.ndjson")
          || FAILURES.getAndIncrement() > 0) {
        return stream;
      }
      return new FSDataOutputStream(
          new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
              out.write(bytes, from, count / 2);
              throw new IOException("The disk is gone.");
            }
          },
          null);
    }
  }

  @Test
  void a_task_that_fails_once_leaves_nothing_and_is_done_again() throws IOException {
    set("spark.hadoop.fs.once.impl", FailingOnce.class.getName());
    FailingOnce.FAILURES.set(0);
    byte[] lines = bytes(lines(100));
    Files.write(cohort.resolve("a.ndjson"), lines);
    assertThat(runInto("once:" + folder.resolve("out"), "local[2,4]")).isZero();
    assertThat(FailingOnce.FAILURES).hasValue(2);
    assertSameAs(onOneMachine(), lines);
    assertThat(folder.resolve("out/_temporary")).doesNotExist();
  }

  /** Kills the executor that begins to decide the third part, as the operating system does. */
  public static final class Killing extends SparkListener {
    static final List<String> KILLED = Collections.synchronizedList(new ArrayList<>());
    static final List<String> LOST = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void onTaskStart(SparkListenerTaskStart started) {
      if (started.stageId() == 1 && started.taskInfo().index() == 2 && KILLED.isEmpty()) {
        String executor = started.taskInfo().executorId();
        KILLED.add(executor);
        ProcessHandle.current()
            .descendants()
            .filter(
                each ->
                    String.join(" ", each.info().arguments().orElse(new String[0]))
                        .contains("--executor-id " + executor + " "))
            .forEach(ProcessHandle::destroyForcibly);
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      LOST.add(removed.executorId());
    }
  }

  @Test
  void an_executor_that_is_killed_costs_no_line_and_doubles_none() throws IOException {
    set("spark.extraListeners", Killing.class.getName());
    Killing.KILLED.clear();
    Killing.LOST.clear();
    byte[] lines = bytes(lines(120));
    Files.write(cohort.resolve("a.ndjson"), lines);
    assertThat(run("local-cluster[2,1,1024]")).isZero();
    assertThat(Killing.KILLED).hasSize(1);
    assertThat(Killing.LOST).containsAll(Killing.KILLED);
    assertSameAs(onOneMachine(), lines);
  }

  @Test
  void what_is_missing_or_in_the_way_is_refused_and_an_empty_cohort_too() throws IOException {
    Files.write(cohort.resolve("a.ndjson"), new byte[0]);
    assertThat(run("local[2]")).isEqualTo(3);
    assertThat(folder.resolve("out/summary.json"))
        .hasContent(CqpmJson.standard().write(CohortSummary.empty()));
    assertThat(run("local[2]")).isEqualTo(3);
    cohort = folder.resolve("nothing");
    assertThat(runInto(folder.resolve("other").toString(), "local[2]")).isEqualTo(3);
    assertThat(folder.resolve("other")).doesNotExist();
    assertThat(CohortOnSpark.run("--out", "x")).isEqualTo(2);
  }

  @Test
  void a_file_that_has_changed_since_its_lines_were_counted_is_told() throws Exception {
    Path file = Files.write(cohort.resolve("a.ndjson"), bytes("{}\n{}\n"));
    Configuration hadoop = new Configuration();
    hadoop.set(FileOutputFormat.OUTDIR, folder.resolve("out").toString());
    TaskAttemptContextImpl task = new TaskAttemptContextImpl(hadoop, new TaskAttemptID());
    var writer = new DecidedParts().getRecordWriter(task);
    Settings settings = Settings.of(DAY, FindingsKept.ALL, Settings.Language.FR, null);
    writer.write(new Part(file.toString(), 0, 6, 0, 2), settings);
    assertThatIOException()
        .isThrownBy(() -> writer.write(new Part(file.toString(), 0, 6, 0, 3), settings))
        .withMessage(file + " has changed since its lines were counted.");
  }

  @Test
  void a_damaged_file_is_named_before_anything_is_written() throws IOException {
    byte[] packed = gzip(bytes("{}\n".repeat(50)));
    Path file =
        Files.write(cohort.resolve("cut.ndjson.gz"), Arrays.copyOf(packed, packed.length - 9));
    assertThatIOException()
        .isThrownBy(() -> new Part(file.toString(), 0, 9, 0, 0).countLines(new Configuration()))
        .withMessage(file + " cannot be read. java.io.EOFException: A member is not complete.");
    assertThat(run("local[2]")).isEqualTo(3);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
