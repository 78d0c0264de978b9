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

  private final InputBytes input;
  private final OutputStream decisions;
  private final OutputStream rejects;
  private final Consumer<CohortProgress> listener;
  private final long startingAfter;

  private final Queue<Integer> bytesUnderWay = new ArrayDeque<>();
  private CohortSummary summary = CohortSummary.empty();

  CohortRun(
      InputStream input,
      OutputStream decisions,
      OutputStream rejects,
      Consumer<CohortProgress> listener,
      long startingAfter) {
    this.input = new InputBytes(input);
    this.decisions = decisions;
    this.rejects = rejects;
    this.listener = listener;
    this.startingAfter = startingAfter;
  }

  /** Returns the summary of all lines that were read. */
  CohortSummary run(int threads, int longest, Function<List<Line>, DecidedLines> decide)
      throws IOException, InterruptedException {
    LineReader lines = new LineReader(input.open(), longest);
    lines.skip(startingAfter);
    int mostBatches = threads == 1 ? 1 : 2 * threads;
    try (OrderedWork<List<Line>, DecidedLines> work = new OrderedWork<>(threads, decide)) {
      List<Line> batch = lines.nextBatch();
      while (!batch.isEmpty()) {
        int bytes = batch.stream().mapToInt(Line::length).sum();
        while (work.size() > 0 && sumUnderWay() + bytes > (long) threads * MOST_BYTES_A_THREAD) {
          write(work);
        }
        bytesUnderWay.add(bytes);
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
    tell();
    return summary;
  }

  private long sumUnderWay() {
    return bytesUnderWay.stream().mapToLong(Integer::longValue).sum();
  }

  private void write(OrderedWork<List<Line>, DecidedLines> work)
      throws IOException, InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted.");
    }
    DecidedLines done = work.take();
    bytesUnderWay.remove();
    done.writeTo(decisions, rejects);
    summary = summary.plus(done.getTally().toSummary());
    tell();
  }

  private void tell() {
    listener.accept(
        new CohortProgress(
            startingAfter + summary.lines(),
            summary.decided(),
            summary.rejected(),
            input.getCount()));
  }
}
