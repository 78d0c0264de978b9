package io.github.cqpm.io.cohort;

import static io.github.cqpm.io.cohort.CohortOutputException.Kind;

import io.github.cqpm.io.document.CohortSummary;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;

/** A run over files that can be gone on with: it keeps its {@link RunRecord}. */
final class FileRun {
  /** How many bytes are decided anew after a kill, and lost by a cut of the power, at most. */
  private static final long MOST_AT_RISK = 1 << 26;

  private final CohortDecider decider;
  private final RunOutput decisions;
  private final RunOutput rejects;
  private final Path record;

  FileRun(CohortDecider decider, RunOutput decisions, RunOutput rejects) {
    this.decider = decider;
    this.decisions = decisions;
    this.rejects = rejects;
    this.record = RunRecord.beside(decisions.path());
  }

  /** Returns the summary of the whole cohort, decided into files that hold nothing. */
  CohortSummary begin(InputStream cohort) {
    return run(
        cohort,
        () -> RunRecord.begin(record, decider.asOf(), decider.settings()),
        Checkpoint.before(decider.startingAfter()),
        CohortSummary.empty());
  }

  /** Returns the summary of the whole cohort, of which the files hold a part. */
  CohortSummary goOn(InputStream cohort) {
    Checkpoint start = Checkpoint.before(decider.startingAfter());
    Optional<RunRecord.Content> found =
        RunRecord.read(record, start, decisions.held(), rejects.held());
    if (found.isEmpty()) {
      requireEmpty(decisions);
      requireEmpty(rejects);
      return begin(cohort);
    }
    RunRecord.Content content = found.get();
    if (!content.asOf().equals(decider.asOf())) {
      throw new CohortOutputException(decisions.path(), content.asOf());
    }
    if (!content.settings().equals(decider.settings())) {
      throw new CohortOutputException(decisions.path(), Kind.OTHER_SETTINGS);
    }
    Checkpoint last = content.last();
    CohortSummary before = summarize(last);
    require(decisions.digest().equals(last.decisionsDigest()), decisions);
    require(rejects.digest().equals(last.rejectsDigest()), rejects);
    decisions.requireLine();
    rejects.requireLine();
    return before.plus(run(cohort, () -> RunRecord.goOn(record, content.length()), last, before));
  }

  private static void requireEmpty(RunOutput output) {
    if (output.held() > 0) {
      throw new CohortOutputException(output.path(), Kind.NO_RECORD);
    }
  }

  private static void require(boolean unaltered, RunOutput output) {
    if (!unaltered) {
      throw new CohortOutputException(output.path(), Kind.ALTERED);
    }
  }

  private CohortSummary summarize(Checkpoint last) {
    InputStream none = InputStream.nullInputStream();
    InputStream decided = decisions.first(last.decisions());
    InputStream rejected = rejects.first(last.rejects());
    return summarize(decisions, () -> CohortOutputs.summarize(decided, none))
        .plus(summarize(rejects, () -> CohortOutputs.summarize(none, rejected)));
  }

  private static CohortSummary summarize(RunOutput output, Supplier<CohortSummary> summary) {
    try {
      return summary.get();
    } catch (IllegalArgumentException e) {
      throw new CohortOutputException(output.path(), Kind.ALTERED);
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      throw cause instanceof ZipException || cause instanceof EOFException // as if compressed
          ? new CohortOutputException(output.path(), Kind.ALTERED)
          : new CohortOutputException(output.path(), cause);
    }
  }

  private CohortSummary run(
      InputStream cohort, Supplier<RunRecord> opening, Checkpoint from, CohortSummary before) {
    try (Kept journal = new Kept(opening, from, before.rejected())) {
      CohortSummary rest = decider.decide(cohort, decisions, rejects, journal);
      decisions.requireEnd();
      rejects.requireEnd();
      journal.record();
      return rest;
    }
  }

  /** Writes the record, from time to time, when both outputs hold the same lines. */
  private final class Kept implements Journal, AutoCloseable {
    private final Supplier<RunRecord> opening;
    private final long rejectedBefore;
    private final RunningDigest cohortDigest = new RunningDigest();
    private Optional<RunRecord> kept = Optional.empty();

    /** The last point of the record; the outputs may have come further. */
    private Checkpoint last;

    private final Checkpoint from;
    private long line;
    private String cohort;
    private long decided;
    private long rejected;

    Kept(Supplier<RunRecord> opening, Checkpoint from, long rejectedBefore) {
      this.opening = opening;
      this.rejectedBefore = rejectedBefore;
      this.from = from;
      this.last = from;
      this.line = from.line();
      this.cohort = from.cohort();
      this.decided = from.decisions();
      this.rejected = from.rejects();
    }

    @Override
    public long startingAfter() {
      return from.line();
    }

    @Override
    public long rejectedBefore() {
      return rejectedBefore;
    }

    @Override
    public RunningDigest digest() {
      return cohortDigest;
    }

    @Override
    public void begin(long reached, String digest) {
      if (!from.cohort().isEmpty() && !(reached == from.line() && digest.equals(from.cohort()))) {
        throw new CohortOutputException(decisions.path(), Kind.OTHER_COHORT);
      }
      kept = Optional.of(opening.get());
      decisions.keep();
      rejects.keep();
    }

    @Override
    public void wrote(long reached, String digest) {
      line = reached;
      cohort = digest;
      decided = decisions.position();
      rejected = rejects.position();
      long held = last.decisions() + last.rejects();
      if (decided + rejected - held >= Math.min(held / 8, MOST_AT_RISK)) {
        record();
      }
    }

    /** Adds the point that the outputs have come to, once the disk holds them. */
    void record() {
      if (line > last.line()) {
        decisions.force();
        rejects.force();
        last =
            new Checkpoint(line, cohort, decided, decisions.digest(), rejected, rejects.digest());
        kept.orElseThrow().add(last);
      }
    }

    /** Leaves whole lines, whatever ended the run. */
    @Override
    public void close() {
      decisions.cutTo(decided);
      rejects.cutTo(rejected);
      kept.ifPresent(RunRecord::close);
    }
  }
}
