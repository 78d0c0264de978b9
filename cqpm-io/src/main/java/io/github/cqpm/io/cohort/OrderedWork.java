package io.github.cqpm.io.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that several threads do at once, and that is handed back in the order in which it was handed
 * in. For one thread, all is done in the calling one.
 *
 * @param <I> what is handed in
 * @param <O> what is handed back
 */
final class OrderedWork<I, O> implements AutoCloseable {
  private final Function<I, O> work;
  private final @Nullable ExecutorService workers;
  private final List<Thread> threads = new ArrayList<>();
  private final Queue<FutureTask<O>> tasks = new ArrayDeque<>();

  OrderedWork(int number, Function<I, O> work) {
    this.work = work;
    workers =
        number == 1
            ? null
            : Executors.newFixedThreadPool(
                number,
                task -> {
                  Thread thread = new Thread(task, "cqpm-cohort");
                  thread.setDaemon(true);
                  threads.add(thread);
                  return thread;
                });
  }

  /** Returns how much was handed in and not handed back. */
  int size() {
    return tasks.size();
  }

  void add(I input) {
    FutureTask<O> task = new FutureTask<>(() -> work.apply(input));
    tasks.add(task);
    if (workers == null) {
      task.run();
    } else {
      workers.execute(task);
    }
  }

  /** Hands back the oldest, and waits for it if it must; throws what the work threw. */
  O take() throws InterruptedException {
    try {
      return tasks.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(e.getCause());
    }
  }

  /** Ends the threads, and waits until they have ended; what was not handed back is lost. */
  @Override
  public void close() {
    if (workers == null) {
      return;
    }
    workers.shutdownNow();
    boolean interrupted = false;
    for (Thread thread : threads) {
      interrupted |= isInterruptedUntilTheEndOf(thread);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isInterruptedUntilTheEndOf(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }
}
