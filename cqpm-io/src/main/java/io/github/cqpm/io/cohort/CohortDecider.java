package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Decides a whole cohort as a stream: a candidacy a line in; out, a decision a line, and in a
 * stream of its own each line that cannot be decided, with its number and all that is wrong with
 * it. No line stops the others, each is in exactly one of the two outputs, and both are in the
 * order of the input. FORMAT.md shows the lines.
 *
 * <p>A line ends with {@code \n} or {@code \r\n}; the last may lack its end. An empty line is a
 * line, and is rejected. So is a line over which a rule or validator of the host's throws, as
 * DECISION_FAILED, with the rule and its subject or the kind of exception, and no other text of it.
 * An {@code Error} ends the run, with the number of the line in a suppressed exception. Memory is
 * bounded whatever the number of lines, and a line longer than the {@code documentLength} of the
 * reader is not kept, but rejected as TOO_LONG.
 */
public final class CohortDecider {
  private static final CqpmJson STANDARD_READER =
      CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(1 << 19));

  /** How many lines a run rejects at most, unless it is told another number: a million. */
  public static final long MOST_REJECTS = 1_000_000;

  private final LineDecider lines;
  private final int threads;
  private final Consumer<CohortProgress> listener;
  private final long startingAfter;
  private final long mostRejects;

  private CohortDecider(
      LineDecider lines,
      int threads,
      Consumer<CohortProgress> listener,
      long startingAfter,
      long mostRejects) {
    this.lines = lines;
    this.threads = threads;
    this.listener = listener;
    this.startingAfter = startingAfter;
    this.mostRejects = mostRejects;
  }

  /**
   * Returns what decides candidacies to that referential in the calling thread, under the standard
   * policy, with lines of at most 512 KiB, strictly read, and at most {@link #MOST_REJECTS}.
   *
   * @param asOf the day as of which to decide
   * @throws InvalidInputException if there is something wrong with the referential itself, which
   *     would make every line wrong
   */
  public static CohortDecider of(
      CertificationEngine engine, CertificationReferential referential, LocalDate asOf) {
    List<InputProblem> problems = engine.check(referential);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return of(engine, List.of(referential), line -> referential, asOf);
  }

  /**
   * Returns what decides each candidacy by the referential that it names. A line that names one
   * that is not registered is rejected.
   *
   * @param asOf the day as of which to decide
   */
  public static CohortDecider of(
      CertificationEngine engine, Referentials referentials, LocalDate asOf) {
    return of(engine, referentials.getAll(), referentials::getNamedBy, asOf);
  }

  private static CohortDecider of(
      CertificationEngine engine,
      List<CertificationReferential> referentials,
      Function<Reading<Candidacy>, CertificationReferential> choice,
      LocalDate asOf) {
    return new CohortDecider(
        new LineDecider(
            engine,
            referentials,
            choice,
            asOf,
            DecisionPolicy.standard(),
            FindingsKept.ALL,
            STANDARD_READER,
            Explanations.french()),
        1,
        progress -> {},
        0,
        MOST_REJECTS);
  }

  /** Returns the same under another policy. */
  public CohortDecider with(DecisionPolicy policy) {
    return new CohortDecider(lines.with(policy), threads, listener, startingAfter, mostRejects);
  }

  /**
   * Returns the same, which writes decisions that {@linkplain AdmissibilityDecision#keeping keep}
   * less of their findings. What a line tells before its decision, and the summary, are the same
   * whatever is kept.
   */
  public CohortDecider keeping(FindingsKept kept) {
    return new CohortDecider(lines.keeping(kept), threads, listener, startingAfter, mostRejects);
  }

  /**
   * Returns the same with another reader: its limits hold for each line, and what its validator
   * finds is rejected. So is what a lenient one only warns of: a decision has no place for it.
   */
  public CohortDecider with(CqpmJson reader) {
    return new CohortDecider(lines.with(reader), threads, listener, startingAfter, mostRejects);
  }

  /** Returns the same with messages in another language than French. */
  public CohortDecider with(Explanations sentences) {
    return new CohortDecider(lines.with(sentences), threads, listener, startingAfter, mostRejects);
  }

  /**
   * Returns the same on that many threads, which live as long as a call. With 1 all is done in the
   * calling thread; with more, that one reads and writes, and calls the listener. Outputs are the
   * same with any number.
   *
   * @throws IllegalArgumentException if there are none
   */
  public CohortDecider withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "There are %d threads, and must be at least 1.".formatted(number));
    }
    return new CohortDecider(lines, number, listener, startingAfter, mostRejects);
  }

  /**
   * Returns the same with a listener that is told, in the calling thread, how far a run has come:
   * every few lines, once they are written, and at the end. What it throws ends the run.
   */
  public CohortDecider withProgress(Consumer<CohortProgress> told) {
    return new CohortDecider(lines, threads, told, startingAfter, mostRejects);
  }

  /**
   * Returns the same, which rejects at most so many lines: where there would be more, the run ends
   * before the lines that it would decide next. A few bytes, compressed, may hold millions of lines
   * that are rejected, and each reject takes more than an empty line. A run of {@link CohortFiles}
   * that is gone on with counts those that were rejected before.
   *
   * @param number {@code Long.MAX_VALUE} for as many as there are
   * @throws IllegalArgumentException if it is negative
   */
  public CohortDecider withMostRejects(long number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "At most %d rejects are allowed, which must be at least 0.".formatted(number));
    }
    return new CohortDecider(lines, threads, listener, startingAfter, number);
  }

  /**
   * Returns the same for the lines after that one; their numbers go on from it. So a run that was
   * broken off is continued, by a host that keeps its outputs elsewhere than in files: {@link
   * CohortFiles} does it, and checks that the lines before are still those that were decided.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public CohortDecider startingAfter(long line) {
    if (line < 0) {
      throw new IllegalArgumentException(
          "The line to start after is %d, and must be at least 0.".formatted(line));
    }
    return new CohortDecider(lines, threads, listener, line, mostRejects);
  }

  /**
   * Decides every line, and returns the summary: the empty one where the input has no line, which
   * whoever expects lines asks for. The input may be compressed by gzip, in one part or several;
   * outputs are where the host hands in a {@code GZIPOutputStream}. Nothing is closed, and both
   * outputs are flushed together, every few lines and at the end.
   *
   * <p>An input that is waited for ends the waiting when the calling thread is interrupted, if its
   * {@code read} does: that of a file channel does, that of {@code System.in} does not. One that
   * forgets that the thread is interrupted, as {@code PipedInputStream} does, is a stream that
   * fails.
   *
   * @throws CancellationException if the calling thread is interrupted; its interrupt status stays
   *     set, and both outputs end with a whole line
   * @throws TooManyRejectsException if more lines would be rejected than {@link #withMostRejects}
   *     allows; both outputs end with a whole line
   * @throws UncheckedIOException if a stream fails, or a compressed input is damaged: by a {@code
   *     ZipException}, or an {@code EOFException} where it is not complete
   */
  public CohortSummary decide(
      InputStream candidacies, OutputStream decisions, OutputStream rejects) {
    return decide(candidacies, decisions, rejects, Journal.none(startingAfter));
  }

  /** Decides every line that the journal says, and tells it what was written. */
  CohortSummary decide(
      InputStream candidacies, OutputStream decisions, OutputStream rejects, Journal journal) {
    return run(
        new CohortRun(
            new InputBytes(candidacies), decisions, rejects, listener, mostRejects, journal),
        true);
  }

  /**
   * Decides every line of a part of a cohort, and returns the summary of the part. Its lines have
   * the numbers that they have in the whole, and the rejects that are allowed are those of the
   * part. Otherwise as {@link #decide(InputStream, OutputStream, OutputStream)}.
   *
   * @param linesBefore how many lines of the cohort stand before the part
   * @throws IllegalArgumentException if that is negative
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than allowed
   * @throws UncheckedIOException if the source or a stream fails, or what is compressed is damaged
   */
  public CohortSummary decide(
      CohortPart part, long linesBefore, OutputStream decisions, OutputStream rejects) {
    if (linesBefore < 0) {
      throw new IllegalArgumentException(
          "The lines before the part are %d, and must be at least 0.".formatted(linesBefore));
    }
    Journal journal = Journal.ofPart(linesBefore, startingAfter);
    try (InputStream candidacies = part.open()) {
      return run(
          new CohortRun(
              InputBytes.ofPlain(candidacies), decisions, rejects, listener, mostRejects, journal),
          true);
    } catch (IOException e) {
      throw stopped(e);
    }
  }

  /**
   * Decides every line and writes no decision: only rejects, and returns the summary. Otherwise as
   * {@link #decide}.
   *
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than allowed
   * @throws UncheckedIOException if a stream fails, or a compressed input is damaged
   */
  public CohortSummary summarize(InputStream candidacies, OutputStream rejects) {
    OutputStream none = OutputStream.nullOutputStream();
    Journal journal = Journal.none(startingAfter);
    return run(
        new CohortRun(new InputBytes(candidacies), none, rejects, listener, mostRejects, journal),
        false);
  }

  /**
   * Decides every line twice, by these rules and policy and by others, and tells who changes, from
   * what to what, and because of which rule. Lines are read as this one reads them, by its
   * referentials; the other gives its engine, its policy and its day. A line that either cannot
   * decide is rejected. For each candidacy of which a status changes there is a line, which
   * FORMAT.md shows. Otherwise as {@link #decide(InputStream, OutputStream, OutputStream)}.
   *
   * @param other what decides after this one
   * @param changes takes the lines of those that change
   * @throws CancellationException if the calling thread is interrupted
   * @throws TooManyRejectsException if more lines would be rejected than allowed
   * @throws UncheckedIOException if a stream fails, or a compressed input is damaged
   */
  public CohortChanges compare(
      CohortDecider other, InputStream candidacies, OutputStream changes, OutputStream rejects) {
    ChangeTally tally = new ChangeTally();
    CohortSummary summary =
        run(
            new CohortRun(
                new InputBytes(candidacies),
                changes,
                rejects,
                listener,
                mostRejects,
                Journal.none(startingAfter)),
            batch -> lines.compare(batch, other.lines, tally));
    return tally.toChanges(summary);
  }

  /** Returns the day as of which is decided. */
  LocalDate asOf() {
    return lines.asOf();
  }

  /** Returns the line after which is started. */
  long startingAfter() {
    return startingAfter;
  }

  /** Returns a digest of all that the outputs depend on but the cohort and the day. */
  String settings() {
    return lines.digest(startingAfter);
  }

  private CohortSummary run(CohortRun run, boolean written) {
    return run(run, batch -> lines.decide(batch, written));
  }

  private CohortSummary run(CohortRun run, Function<List<Line>, DecidedLines> decide) {
    try {
      return run.run(threads, lines.reader().getLimits().documentLength(), decide);
    } catch (InterruptedException e) {
      throw cancelled(e);
    } catch (IOException e) {
      throw stopped(e);
    }
  }

  private static RuntimeException stopped(IOException cause) {
    boolean interrupted =
        cause instanceof ClosedByInterruptException || cause instanceof InterruptedIOException;
    return interrupted && Thread.currentThread().isInterrupted()
        ? cancelled(cause)
        : new UncheckedIOException(cause);
  }

  private static CancellationException cancelled(Exception cause) {
    Thread.currentThread().interrupt();
    CancellationException cancelled = new CancellationException("Interrupted.");
    cancelled.initCause(cause);
    return cancelled;
  }
}
