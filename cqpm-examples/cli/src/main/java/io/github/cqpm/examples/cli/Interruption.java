package io.github.cqpm.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that does some work when the program is told to stop, and holds the program
 * until the work is over, so that what it writes ends well.
 */
final class Interruption {
  /** More than a few lines take. */
  private static final int MOST_SECONDS = 20;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt);

  private Interruption() {}

  /** Does the work in this thread. */
  static void endWell(Runnable work) {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    try {
      work.run();
    } finally {
      interruption.end();
    }
  }

  private void interrupt() {
    worker.interrupt();
    try {
      boolean unused = over.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
  }
}
