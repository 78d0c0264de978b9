package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Growth;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over files: whatever ended one, it is gone on with to the same bytes, or refused. */
class CohortFilesTest {
  private static final String MANY =
      String.join("\n", Collections.nCopies(60, Cohort.GOOD.get(0) + "\nbad")) + "\n";

  @TempDir Path folder;

  private Path decisions = Path.of("");
  private Path rejects = Path.of("");
  private Path record = Path.of("");
  private CohortFiles files = CohortFiles.none();

  @BeforeEach
  void name() {
    decisions = folder.resolve("decisions");
    rejects = folder.resolve("rejects");
    record = folder.resolve("decisions.resume");
    files = CohortFiles.none().withDecisions(decisions).withRejects(rejects);
  }

  private static InputStream many() {
    return new ByteArrayInputStream(Cohort.bytes(MANY));
  }

  private CohortSummary resume() {
    return files.resume(Cohort.decider(), many());
  }

  private void assertThatItIsRefused(Kind reason, CohortDecider decider, InputStream cohort)
      throws IOException {
    byte[] before = Files.readAllBytes(decisions);
    assertThatExceptionOfType(CohortOutputException.class)
        .isThrownBy(() -> files.resume(decider, cohort))
        .extracting(CohortOutputException::getKind)
        .isEqualTo(reason);
    assertThat(decisions).hasBinaryContent(before);
  }

  private static void assertRefused(Kind reason, Path file, ThrowingCallable run) {
    CohortOutputException refused = catchThrowableOfType(CohortOutputException.class, run);
    assertThat(refused.getKind()).isEqualTo(reason);
    assertThat(refused.getFile()).isEqualTo(file);
  }

  /** Runs until that many lines are written, and leaves what a kill would leave. */
  private void runUntil(long line) {
    CohortDecider killed =
        Cohort.decider()
            .withProgress(
                progress -> {
                  if (progress.lines() >= line) {
                    throw new IllegalStateException("killed");
                  }
                });
    assertThatIllegalStateException().isThrownBy(() -> files.decide(killed, many()));
  }

  @Test
  void outputs_are_those_of_streams_and_a_complete_run_is_summed_up_again() throws IOException {
    Cohort.Outcome streamed = Cohort.decide(Cohort.decider(), MANY);
    assertThat(files.decide(Cohort.decider(), many())).isEqualTo(streamed.summary());
    assertThat(decisions).content().isEqualTo(streamed.decisions());
    assertThat(rejects).content().isEqualTo(streamed.rejects());
    assertThat(record).content().startsWith("cqpm-cohort-run 1 ");
    byte[] kept = Files.readAllBytes(record);
    Files.setLastModifiedTime(decisions, FileTime.fromMillis(0));
    assertThat(resume()).isEqualTo(streamed.summary());
    assertThat(decisions).content().isEqualTo(streamed.decisions());
    assertThat(Files.getLastModifiedTime(decisions)).isEqualTo(FileTime.fromMillis(0));
    assertThat(record).hasBinaryContent(kept);
  }

  @Test
  void a_run_is_gone_on_with_whatever_half_of_its_files_is_there() throws IOException {
    Cohort.Outcome whole = Cohort.decide(Cohort.decider(), MANY);
    runUntil(40);
    byte[] kept = Files.readAllBytes(record);
    for (int length = kept.length; length >= 0; length -= 61) {
      Files.write(record, Arrays.copyOf(kept, length));
      if (length < 100) {
        assertThatItIsRefused(Kind.NO_RECORD, Cohort.decider(), many());
        Files.write(decisions, new byte[0]);
        Files.write(rejects, new byte[0]);
      }
      assertThat(resume()).isEqualTo(whole.summary());
      assertThat(decisions).content().isEqualTo(whole.decisions());
      assertThat(rejects).content().isEqualTo(whole.rejects());
    }
  }

  @Test
  void zeros_that_a_cut_of_the_power_has_left_are_written_again() throws IOException {
    Cohort.Outcome whole = Cohort.decide(Cohort.decider(), MANY);
    runUntil(40);
    for (boolean allLost : List.of(true, false)) {
      for (Path output : List.of(decisions, rejects)) {
        byte[] held = Files.readAllBytes(output);
        String full = output.equals(decisions) ? whole.decisions() : whole.rejects();
        byte[] more = Arrays.copyOfRange(Cohort.bytes(full), held.length, held.length + 2_000);
        Arrays.fill(more, allLost ? 0 : 700, 1_500, (byte) 0);
        Files.write(output, more, StandardOpenOption.APPEND);
      }
      Files.write(record, new byte[700], StandardOpenOption.APPEND);
      assertThat(resume()).isEqualTo(whole.summary());
      assertThat(decisions).content().isEqualTo(whole.decisions());
      assertThat(rejects).content().isEqualTo(whole.rejects());
      for (Path each : List.of(decisions, rejects, record)) {
        Files.delete(each);
      }
      runUntil(40);
    }
  }

  @Test
  void zeros_are_not_taken_for_lines_that_were_written() throws IOException {
    runUntil(40);
    byte[] held = Files.readAllBytes(decisions);
    Arrays.fill(held, 100, 200, (byte) 0);
    Files.write(decisions, held);
    assertThatItIsRefused(Kind.ALTERED, Cohort.decider(), many());
  }

  @Test
  void what_is_not_what_the_run_would_write_is_not_written_over() throws IOException {
    runUntil(40);
    String written = Files.readString(decisions);
    for (String other :
        List.of(
            written + "{\"line\":65,\"causes\":[\"X\"]",
            "mine",
            "mine\n",
            "\n",
            "{\"lines\":",
            "{\"line\":1,\"x\":1}\n")) {
      Files.writeString(decisions, other);
      assertThatItIsRefused(Kind.ALTERED, Cohort.decider(), many());
    }
  }

  @Test
  void more_than_the_run_would_write_is_refused() throws IOException {
    files.decide(Cohort.decider(), many());
    Files.writeString(decisions, "{\"line\":121,", StandardOpenOption.APPEND);
    assertThatItIsRefused(Kind.ALTERED, Cohort.decider(), many());
  }

  @Test
  void a_file_that_is_none_of_the_run_is_not_taken_for_its_rejects() throws IOException {
    runUntil(40);
    Path letter = Files.writeString(folder.resolve("letter"), "Dear all,\n");
    files = files.withRejects(letter);
    assertThatItIsRefused(Kind.ALTERED, Cohort.decider(), many());
    assertThat(letter).content().isEqualTo("Dear all,\n");
  }

  @Test
  void other_settings_are_refused() throws IOException {
    runUntil(40);
    List<CohortDecider> others =
        List.of(
            Cohort.decider().with(Explanations.english()),
            Cohort.decider().with(DecisionPolicy.builder().minimumCommissionMembers(3).build()),
            Cohort.decider()
                .with(CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(4_001))),
            Cohort.decider().startingAfter(1),
            Cohort.decider().keeping(FindingsKept.UNSATISFIED),
            CohortDecider.of(
                    CertificationEngine.of(RuleSet.agreement()),
                    Cohort.REFERENTIAL,
                    CompleteCandidacy.LAST_DAY)
                .with(CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(4_000))));
    for (CohortDecider other : others) {
      assertThatItIsRefused(Kind.OTHER_SETTINGS, other, many());
    }
    resume();
  }

  @Test
  void another_day_is_refused_and_the_right_one_told() {
    runUntil(40);
    CohortDecider other =
        CohortDecider.of(
            CertificationEngine.standard(),
            Cohort.REFERENTIAL,
            CompleteCandidacy.LAST_DAY.plusDays(1));
    assertThatExceptionOfType(CohortOutputException.class)
        .isThrownBy(() -> files.resume(other, many()))
        .satisfies(refused -> assertThat(refused.getKind()).isEqualTo(Kind.OTHER_DAY))
        .satisfies(refused -> assertThat(refused.getAsOf()).contains(CompleteCandidacy.LAST_DAY))
        .satisfies(refused -> assertThat(refused.getFile()).isEqualTo(decisions))
        .withMessageEndingWith(" was written as of another day.");
  }

  @Test
  void a_line_of_the_cohort_that_has_changed_is_refused() throws IOException {
    runUntil(40);
    assertThatItIsRefused(
        Kind.OTHER_COHORT,
        Cohort.decider(),
        new ByteArrayInputStream(Cohort.bytes(MANY.replaceFirst("bad", "mad"))));
    assertThatItIsRefused(
        Kind.OTHER_COHORT,
        Cohort.decider(),
        new ByteArrayInputStream(Cohort.bytes(MANY.substring(0, 5_000))));
    resume();
  }

  @Test
  void a_cohort_that_was_compressed_meanwhile_is_the_same() {
    runUntil(40);
    byte[] packed = Cohort.gzip(Cohort.bytes(MANY));
    files.resume(Cohort.decider(), new ByteArrayInputStream(packed));
    assertThat(decisions).content().isEqualTo(Cohort.decide(Cohort.decider(), MANY).decisions());
  }

  @Test
  void one_run_at_a_time_owns_its_files() throws IOException {
    CohortFiles others =
        CohortFiles.none().withDecisions(folder.resolve("other")).withRejects(rejects);
    Path link = Files.createSymbolicLink(folder.resolve("link"), decisions);
    List<Runnable> seconds =
        List.of(
            this::resume,
            () -> files.decide(Cohort.decider(), many()),
            () -> others.resume(Cohort.decider(), many()),
            () -> CohortFiles.none().withDecisions(link).resume(Cohort.decider(), many()),
            () -> CohortFiles.none().withRejects(rejects).decide(Cohort.decider(), many()));
    CohortDecider first =
        Cohort.decider()
            .withProgress(
                progress ->
                    seconds.forEach(
                        second ->
                            assertThatExceptionOfType(CohortOutputException.class)
                                .isThrownBy(second::run)
                                .extracting(CohortOutputException::getKind)
                                .isEqualTo(Kind.IN_USE)));
    files.decide(first, many());
    assertThat(decisions).content().isEqualTo(Cohort.decide(Cohort.decider(), MANY).decisions());
    resume();
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void of_several_new_runs_that_begin_at_once_one_is_let_in() throws Exception {
    int runs = 4;
    CyclicBarrier together = new CyclicBarrier(runs);
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    try {
      for (int i = 0; i < 100; i++) {
        Path file = folder.resolve("output" + i);
        Callable<Boolean> begin =
            () -> {
              together.await();
              return isLetIn(file);
            };
        int letIn = 0;
        for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(runs, begin))) {
          letIn += each.get() ? 1 : 0;
        }
        assertThat(letIn).isOne();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_new_run_that_finds_a_file_there_is_not_in_the_way_of_who_is_about_to_own_it()
      throws IOException {
    Files.createFile(decisions);
    try (FileChannel first = FileChannel.open(decisions, StandardOpenOption.WRITE)) {
      assertThat(first.tryLock(Long.MAX_VALUE - 1, 1, false)).isNotNull();
      assertThatExceptionOfType(CohortOutputException.class)
          .isThrownBy(() -> OwnedFile.toNew(decisions)) // without a try for the same lock
          .extracting(CohortOutputException::getKind)
          .isEqualTo(Kind.EXISTS);
    }
  }

  private static boolean isLetIn(Path file) {
    try (OwnedFile owned = OwnedFile.toNew(file)) {
      owned.keep();
      return true;
    } catch (CohortOutputException refused) {
      assertThat(refused.getKind()).isIn(Kind.IN_USE, Kind.EXISTS);
      return false;
    }
  }

  @Test
  void a_run_that_rejects_too_many_is_gone_on_with_when_more_are_allowed() throws IOException {
    CohortDecider most = Cohort.decider().withMostRejects(59);
    assertThatExceptionOfType(TooManyRejectsException.class)
        .isThrownBy(() -> files.decide(most, many()))
        .satisfies(told -> assertThat(told.getMost()).isEqualTo(59))
        .satisfies(told -> assertThat(told.getLine()).isEqualTo(96))
        .withMessage(
            "More than 59 lines of the cohort are rejected; the run has ended after line 96.");
    assertThat(Files.readAllLines(decisions)).hasSize(48);
    assertThatExceptionOfType(TooManyRejectsException.class)
        .isThrownBy(() -> files.resume(most, many()));
    assertThat(files.resume(most.withMostRejects(60), many()).rejected()).isEqualTo(60);
    assertThat(rejects).content().isEqualTo(Cohort.decide(Cohort.decider(), MANY).rejects());
  }

  @Test
  void a_small_input_that_holds_millions_of_empty_lines_rejects_no_more_than_allowed() {
    byte[] packed = Cohort.gzip(Cohort.bytes("\n".repeat(3_000_000)));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertThat(packed.length).isLessThan(5_000);
    assertThatThrownBy(
            () ->
                Cohort.decider()
                    .withMostRejects(1_000)
                    .summarize(new ByteArrayInputStream(packed), told))
        .isInstanceOf(TooManyRejectsException.class);
    assertThat(told.toString(StandardCharsets.UTF_8)).hasLineCount(992).endsWith("}\n");
    assertThat(CohortDecider.MOST_REJECTS).isEqualTo(1_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cohort.decider().withMostRejects(-1))
        .withMessage("At most -1 rejects are allowed, which must be at least 0.");
  }

  @Test
  void compressed_outputs_hold_the_same_and_are_not_gone_on_with() {
    files = files.withRejects(folder.resolve("rejects.gz"));
    CohortSummary summary = files.decide(Cohort.decider(), many());
    assertThat(summary.lines()).isEqualTo(120);
    assertThat(files.isResumable()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(this::resume)
        .withMessageEndingWith(
            "Delete the outputs and decide anew, into files whose names do not end in .gz.");
    assertThat(record).doesNotExist();
  }

  @Test
  void a_record_that_was_left_is_replaced_and_any_other_file_is_not() throws IOException {
    runUntil(40);
    Files.delete(decisions);
    Files.delete(rejects);
    files.decide(Cohort.decider(), many());
    resume();
    Files.delete(decisions);
    Files.delete(rejects);
    Files.writeString(record, "mine");
    assertRefused(Kind.EXISTS, record, () -> files.decide(Cohort.decider(), many()));
    assertThat(record).content().isEqualTo("mine");
    assertThat(decisions).doesNotExist();
  }

  @Test
  void rejects_do_not_go_where_the_record_or_the_decisions_are() {
    for (Path taken : List.of(record, decisions, folder.resolve("x/../decisions.resume"))) {
      CohortFiles mixed = files.withRejects(taken);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mixed.decide(Cohort.decider(), many()))
          .withMessageContaining("need a file each");
      assertThatIllegalArgumentException().isThrownBy(() -> mixed.resume(Cohort.decider(), many()));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_name_of_a_record_forges_no_line_of_a_log() {
    Path forging = folder.resolve("a\nADMISSIBLE\u001B[31m");
    CohortFiles mixed = CohortFiles.none().withDecisions(forging).withRejects(forging);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mixed.decide(Cohort.decider(), many()))
        .withMessage(
            "Decisions, their record (%s) and rejects need a file each.",
            folder + "/a\\u000AADMISSIBLE\\u001B[31m.resume");
  }

  @Test
  void an_output_of_another_run_is_not_taken_for_a_record() throws IOException {
    try (OwnedFile other = OwnedFile.toNew(record)) {
      assertRefused(Kind.IN_USE, record, () -> files.decide(Cohort.decider(), many()));
      other.keep();
    }
    assertThat(record).isEmptyFile();
    assertThat(decisions).doesNotExist();
  }

  @Test
  void a_first_line_without_its_end_is_no_record_and_a_run_after_it_can_be_gone_on_with()
      throws IOException {
    Cohort.Outcome whole = Cohort.decide(Cohort.decider(), MANY);
    runUntil(40);
    String first = Files.readString(record).lines().findFirst().orElseThrow();
    Files.writeString(record, first);
    Files.write(decisions, new byte[0]);
    Files.write(rejects, new byte[0]);
    CohortDecider killed =
        Cohort.decider()
            .withProgress(
                progress -> {
                  throw new IllegalStateException("killed");
                });
    assertThatIllegalStateException().isThrownBy(() -> files.resume(killed, many()));
    assertThat(record).content().startsWith(first + "\n").doesNotContain("\0");
    assertThat(resume()).isEqualTo(whole.summary());
    assertThat(decisions).content().isEqualTo(whole.decisions());
  }

  @Test
  void a_record_of_a_day_that_does_not_exist_is_none() throws IOException {
    runUntil(40);
    Files.writeString(
        record, Files.readString(record).replaceFirst("\\d{4}-\\d\\d-\\d\\d", "2026-13-45"));
    assertThatItIsRefused(Kind.NO_RECORD, Cohort.decider(), many());
  }

  @Test
  void a_record_whose_lines_do_not_end_is_not_kept_in_memory() throws IOException {
    runUntil(40);
    String first = Files.readString(record).lines().findFirst().orElseThrow() + "\n";
    for (String beginning : List.of("", first)) {
      Files.writeString(record, beginning);
      try (RandomAccessFile endless = new RandomAccessFile(record.toFile(), "rw")) {
        endless.setLength(1L << 26); // of which the disk holds nothing
      }
      assertThat(Growth.allocated(() -> RunRecord.read(record, Checkpoint.before(0), 0, 0)))
          .isLessThan(1_000_000);
    }
    Files.writeString(record, first);
    resume();
  }

  @Test
  void a_long_run_has_few_points_in_its_record() {
    String line = Cohort.GOOD.get(0) + "\n";
    InputStream cohort = new ByteArrayInputStream(Cohort.bytes(line.repeat(600)));
    CohortFiles.none().withDecisions(decisions).decide(Cohort.decider(), cohort);
    assertThat(record).content().hasLineCount(1 + 14);
  }

  @Test
  void the_output_that_was_altered_is_named() throws IOException {
    runUntil(40);
    byte[] kept = Files.readAllBytes(rejects);
    for (byte[] altered : List.of(Cohort.bytes("{}"), new byte[] {0x1F, (byte) 0x8B, 8, 0})) {
      byte[] bytes = kept.clone();
      System.arraycopy(altered, 0, bytes, 0, altered.length);
      Files.write(rejects, bytes);
      assertRefused(Kind.ALTERED, rejects, this::resume);
    }
  }

  @Test
  void the_name_of_a_file_forges_no_line_of_a_log() throws IOException {
    Path forging = Files.createFile(folder.resolve("a\nADMISSIBLE\u001B[31m"));
    assertThatExceptionOfType(CohortOutputException.class)
        .isThrownBy(
            () -> CohortFiles.none().withDecisions(forging).decide(Cohort.decider(), many()))
        .withMessageEndingWith("a\\u000AADMISSIBLE\\u001B[31m exists already.");
  }

  @Test
  void a_stream_that_reads_nothing_at_times_has_not_ended() {
    Cohort.Outcome whole = Cohort.decide(Cohort.decider(), MANY);
    InputStream idle =
        new ByteArrayInputStream(Cohort.bytes(MANY)) {
          private boolean reads = true;

          @Override
          public synchronized int read(byte[] bytes, int from, int most) {
            reads = !reads;
            return reads ? super.read(bytes, from, Math.min(most, 100)) : 0;
          }
        };
    assertThat(files.decide(Cohort.decider(), idle)).isEqualTo(whole.summary());
  }

  @Test
  void a_cohort_that_cannot_be_read_leaves_no_file() throws IOException {
    InputStream broken = Files.newInputStream(folder);
    assertThatThrownBy(() -> files.decide(Cohort.decider(), broken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
