package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Supplier;

/** How work grows with what it is done on. What is counted are allocated bytes, not time. */
public final class Growth {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Returns how many bytes the work allocates. */
  public static long allocated(Supplier<?> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(work.get()).isNotNull();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Asserts that each work of the first grows, under the same name, by so much at most. */
  public static void assertAtMost(
      double most, Map<String, Supplier<?>> small, Map<String, Supplier<?>> large) {
    small.forEach(
        (name, work) -> {
          allocated(work); // so that what is made once is not counted
          double growth = (double) allocated(large.get(name)) / allocated(work);
          assertThat(growth).as(name).isBetween(0.5, most);
        });
  }
}
