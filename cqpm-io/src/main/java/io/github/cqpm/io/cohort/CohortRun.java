package io.github.cqpm.io.cohort;

import io.github.cqpm.io.document.CohortSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One pass over a cohort: lines are read in batches, decided on one or more threads, and written in
 * their order. Few batches are under way at a time, and a long line is under way alone.
 */
final class CohortRun {
  private static final int MOST_BYTES_A_THREAD = 1 << 17;

  /**
   * A batch that is being decided.
   *
   * @param bytes how many it has
   * @param last the number of its last line
   * @param cohort the digest of the cohort until its end, if there is a journal
   */
  private record UnderWay(int bytes, long last, String cohort) {}

  private final InputBytes input;
  private final OutputStream decisions;
  private final OutputStream rejects;
  private final Consumer<CohortProgress> listener;
  private final long mostRejects;
  private final Journal journal;

  private final Queue<UnderWay> underWay = new ArrayDeque<>();
  private CohortSummary summary = CohortSummary.empty();

  CohortRun(
      InputBytes input,
      OutputStream decisions,
      OutputStream rejects,
      Consumer<CohortProgress> listener,
      long mostRejects,
      Journal journal) {
    this.input = input;
    this.decisions = decisions;
    this.rejects = rejects;
    this.listener = listener;
    this.mostRejects = mostRejects;
    this.journal = journal;
  }

  /** Returns the summary of all lines that were read. */
  CohortSummary run(int threads, int longest, Function<List<Line>, DecidedLines> decide)
      throws IOException, InterruptedException {
    try (InputStream bytes = input.open()) {
      LineReader lines =
          new LineReader(bytes, longest, journal.digest()).after(journal.linesBefore());
      lines.skip(journal.startingAfter());
      journal.begin(lines.number(), lines.digest());
      run(threads, lines, decide);
    }
    tell();
    return summary;
  }

  private void run(int threads, LineReader lines, Function<List<Line>, DecidedLines> decide)
      throws IOException, InterruptedException {
    int mostBatches = threads == 1 ? 1 : (int) Math.min(2L * threads, Integer.MAX_VALUE);
    try (OrderedWork<List<Line>, DecidedLines> work = new OrderedWork<>(threads, decide)) {
      List<Line> batch = lines.nextBatch();
      while (!batch.isEmpty()) {
        int bytes = batch.stream().mapToInt(Line::length).sum();
        while (work.size() > 0 && sumUnderWay() + bytes > (long) threads * MOST_BYTES_A_THREAD) {
          write(work);
        }
        underWay.add(new UnderWay(bytes, lines.number(), lines.digest()));
        work.add(batch);
        while (work.size() >= mostBatches) {
          write(work);
        }
        batch = lines.nextBatch();
      }
      while (work.size() > 0) {
        write(work);
      }
    }
    lines.requireEnd();
  }

  private long sumUnderWay() {
    return underWay.stream().mapToLong(UnderWay::bytes).sum();
  }

  private void write(OrderedWork<List<Line>, DecidedLines> work)
      throws IOException, InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted.");
    }
    DecidedLines done = work.take();
    UnderWay batch = underWay.remove();
    CohortSummary part = done.getTally().toSummary();
    if (journal.rejectedBefore() + summary.rejected() + part.rejected() > mostRejects) {
      throw new TooManyRejectsException(mostRejects, journal.startingAfter() + summary.lines());
    }
    done.writeTo(decisions, rejects);
    summary = summary.plus(part);
    journal.wrote(batch.last(), batch.cohort());
    tell();
  }

  private void tell() {
    listener.accept(
        new CohortProgress(
            journal.startingAfter() + summary.lines(),
            summary.decided(),
            summary.rejected(),
            input.getCount()));
  }
}
