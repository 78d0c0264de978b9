package io.github.cqpm.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * An input that is opened and read in a thread of its own, so that whoever waits for it can be
 * interrupted: neither a pipe nor the standard input can.
 */
final class InterruptibleInput extends InputStream {
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "cohort-input");
            thread.setDaemon(true);
            return thread;
          });
  private final byte[] buffer = new byte[1 << 16];
  private final InputStream stream;
  private boolean abandoned;

  /** Opens an input: a pipe waits there for whoever writes to it. */
  InterruptibleInput(Callable<InputStream> opening) throws IOException {
    try {
      stream = await(opening);
    } catch (IOException e) {
      reader.shutdown();
      throw e;
    }
  }

  private <T> T await(Callable<T> work) throws IOException {
    Future<T> result = reader.submit(work);
    try {
      return result.get();
    } catch (InterruptedException e) {
      abandoned = true;
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int count = await(() -> stream.read(buffer, 0, Math.min(most, buffer.length)));
    System.arraycopy(buffer, 0, bytes, from, Math.max(0, count));
    return count;
  }

  /** Closes the input, unless somebody waits for it still: that ends with the program. */
  @Override
  public void close() throws IOException {
    reader.shutdown();
    if (!abandoned) {
      stream.close();
    }
  }
}
