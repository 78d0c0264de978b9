package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However long the stream, little of it is under way at a time. */
class BoundedMemoryTest {
  private static final int BUFFERS = 2 << 16;

  /** Returns a stream of that many equal lines, none of which exists before it is read. */
  private static InputStream repeated(String line, int times) {
    byte[] bytes = Cohort.bytes(line + "\n");
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(times, bytes).stream().map(ByteArrayInputStream::new).toList()));
  }

  /** Returns how much more was read than is done, at most. */
  private static long mostAhead(int threads, int length, int times) {
    String good = Cohort.GOOD.get(0);
    String line = good + " ".repeat(length - good.length());
    AtomicLong ahead = new AtomicLong();
    CohortSummary summary =
        Cohort.decider()
            .with(CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(length)))
            .withThreads(threads)
            .withProgress(
                progress ->
                    ahead.accumulateAndGet(
                        progress.bytes() - progress.lines() * (length + 1L), Math::max))
            .decide(
                repeated(line, times),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    assertThat(summary.decided()).isEqualTo(times);
    return ahead.get();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4"})
  void few_short_lines_are_under_way(int threads) {
    int batch = 32 * 3_001;
    assertThat(mostAhead(threads, 3_000, 2_000))
        .isLessThanOrEqualTo(BUFFERS + (threads == 1 ? 0 : (2L * threads - 1) * batch));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4"})
  void long_lines_are_under_way_one_by_one(int threads) {
    int length = 700_000;
    assertThat(mostAhead(threads, length, 20)).isLessThanOrEqualTo(BUFFERS + length + 1L);
  }
}
