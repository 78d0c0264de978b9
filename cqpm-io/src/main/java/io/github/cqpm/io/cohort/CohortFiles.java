package io.github.cqpm.io.cohort;

import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.internal.Legible;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a cohort's run writes, so that it can be gone on with after whatever ends it: a
 * kill, a full disk, a cut cable. The outputs then come to be, byte by byte, those of the unbroken
 * run.
 *
 * <pre>{@code
 * CohortFiles files =
 *     CohortFiles.none()
 *         .withDecisions(Path.of("decisions.ndjson"))
 *         .withRejects(Path.of("rejects.ndjson"));
 * CohortSummary summary = files.resume(decider, candidacies); // or decide, where there is nothing
 * }</pre>
 *
 * <p>One run at a time owns its files: a second, of this program or another, is refused as {@code
 * IN_USE}. Nothing that is there is ever written over: a run that is gone on with appends, and
 * where it comes upon something else than what it would write, it ends. Files are made for their
 * owner alone, where the file system knows of owners. A file whose name ends in {@code .gz} is
 * compressed, and such a run cannot be gone on with.
 *
 * <p>Beside the decisions stands the record of the run, {@code decisions.ndjson.resume}: digests of
 * its settings, of the cohort and of both outputs, from time to time, and no personal data. What it
 * speaks of is on the disk, so that a cut of the power loses only what came after it. It stays when
 * the run has ended, so that {@link #resume} on a complete run changes nothing and returns its
 * summary, or goes on with lines that the cohort has got meanwhile, if its last one had its end;
 * whoever does not need that deletes it. A host's own code (rules, validator, sentences) is not in
 * its digest but for what it does on a candidacy without records: a host that changes it begins
 * again.
 */
public final class CohortFiles {
  private final @Nullable Path decisions;
  private final @Nullable Path rejects;
  private final OutputStream untaken;

  private CohortFiles(@Nullable Path decisions, @Nullable Path rejects, OutputStream untaken) {
    this.decisions = decisions;
    this.rejects = rejects;
    this.untaken = untaken;
  }

  /** Returns no file at all, to add to: a run returns its summary and writes nothing. */
  public static CohortFiles none() {
    return new CohortFiles(null, null, OutputStream.nullOutputStream());
  }

  /** Returns the same with a file for the decisions, of the default file system. */
  public CohortFiles withDecisions(Path file) {
    return new CohortFiles(file, rejects, untaken);
  }

  /** Returns the same with a file for the rejects, of the default file system. */
  public CohortFiles withRejects(Path file) {
    return new CohortFiles(decisions, file, untaken);
  }

  /** Returns the same with a stream for the rejects, where no file takes them; it is not closed. */
  public CohortFiles withRejects(OutputStream stream) {
    return new CohortFiles(decisions, rejects, stream);
  }

  /** Returns whether a run can be gone on with: decisions are kept, and no output is compressed. */
  public boolean isResumable() {
    return decisions != null
        && !isCompressed(decisions)
        && (rejects == null || !isCompressed(rejects));
  }

  /**
   * Decides every line into files that are not there yet, and returns the summary.
   *
   * @throws IllegalArgumentException if decisions, their record and rejects are not a file each
   * @throws CohortOutputException if an output exists, another run is writing it, or writing fails
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than the decider allows
   * @throws UncheckedIOException if the cohort cannot be read
   */
  public CohortSummary decide(CohortDecider decider, InputStream candidacies) {
    requireApart();
    try (RunOutput decided = open(decisions, OutputStream.nullOutputStream(), false);
        RunOutput rejected = open(rejects, untaken, false)) {
      if (isResumable()) {
        return new FileRun(decider, decided, rejected).begin(candidacies);
      }
      decided.keep();
      rejected.keep();
      try (OutputStream toDecisions = compressed(decided);
          OutputStream toRejects = compressed(rejected)) {
        return decisions == null
            ? decider.summarize(candidacies, toRejects)
            : decider.decide(candidacies, toDecisions, toRejects);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Decides every line twice, into files that are not there yet: the lines of those that change go
   * where decisions would. Such a run is not gone on with.
   *
   * @param unkept takes these lines where no file does; it is not closed
   * @throws IllegalArgumentException if changes and rejects are not a file each
   * @throws CohortOutputException if an output exists, another run is writing it, or writing fails
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than the decider allows
   * @throws UncheckedIOException if the cohort cannot be read
   */
  public CohortChanges compare(
      CohortDecider decider, CohortDecider other, InputStream candidacies, OutputStream unkept) {
    requireApart();
    try (RunOutput changed = open(decisions, unkept, false);
        RunOutput rejected = open(rejects, untaken, false)) {
      changed.keep();
      rejected.keep();
      try (OutputStream toChanges = compressed(changed);
          OutputStream toRejects = compressed(rejected)) {
        return decider.compare(other, candidacies, toChanges, toRejects);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Goes on with the run that has written these files, or begins it where they hold nothing, and
   * returns the summary of the whole. The outputs and the cohort are read once. Rejects that no
   * file holds are told again: such a run goes on from before its first reject.
   *
   * @param decider with the settings of the first time; threads, progress and the most rejects may
   *     be others
   * @param candidacies the same cohort, from its beginning; it may be compressed otherwise
   * @throws IllegalArgumentException if decisions, their record and rejects are not a file each
   * @throws IllegalStateException if these files are not {@link #isResumable()}
   * @throws CohortOutputException if the files are not such a run's, another run is writing them,
   *     settings or cohort are others, or writing fails
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than the decider allows
   * @throws UncheckedIOException if the cohort cannot be read
   */
  public CohortSummary resume(CohortDecider decider, InputStream candidacies) {
    if (!isResumable()) {
      throw new IllegalStateException(
          "Only a run that keeps its decisions, and compresses no output, can be gone on with. Delete"
              + " the outputs and decide anew, into files whose names do not end in .gz.");
    }
    requireApart();
    try (RunOutput decided = open(decisions, OutputStream.nullOutputStream(), true);
        RunOutput rejected = open(rejects, untaken, true)) {
      return new FileRun(decider, decided, rejected).goOn(candidacies);
    }
  }

  private void requireApart() {
    if (decisions == null || rejects == null) {
      return;
    }
    Path rejected = rejects.toAbsolutePath().normalize();
    if (rejected.equals(decisions.toAbsolutePath().normalize())
        || rejected.equals(RunRecord.beside(decisions).toAbsolutePath().normalize())) {
      throw new IllegalArgumentException(
          "Decisions, their record (%s) and rejects need a file each."
              .formatted(Legible.of(RunRecord.beside(decisions).toString())));
    }
  }

  private static RunOutput open(@Nullable Path file, OutputStream other, boolean there) {
    if (file == null) {
      return new RunOutput(other);
    }
    return new RunOutput(there ? OwnedFile.at(file) : OwnedFile.toNew(file));
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(".gz");
  }

  private static OutputStream compressed(RunOutput output) throws IOException {
    return isCompressed(output.path())
        ? new GZIPOutputStream(new BufferedOutputStream(output))
        : output;
  }
}
