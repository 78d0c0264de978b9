package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.io.document.CohortSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows a compressed part is another, or is told: no line is lost in silence. */
class GzipMembersTest {
  private static final byte[] FIRST = member("first\n");
  private static final byte[] SECOND = member("second\nthird\n");
  private static final byte[] DECISION =
      member(Cohort.decide(Cohort.decider(), Cohort.GOOD.get(0) + "\n").decisions());

  private static byte[] member(String text) {
    return Cohort.gzip(Cohort.bytes(text));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Returns the bytes, of which one is another. */
  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] other = bytes.clone();
    other[at < 0 ? bytes.length + at : at] = (byte) value;
    return other;
  }

  private static long linesOf(InputStream input) {
    CohortSummary summary = Cohort.decider().summarize(input, OutputStream.nullOutputStream());
    return summary.lines();
  }

  private static void assertThatItIsDamaged(byte[] input, Class<? extends IOException> how) {
    assertThatThrownBy(() -> linesOf(new ByteArrayInputStream(input)))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(how);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0x1E", // magic
    "1, 0x8C",
    "2, 7", // method
    "3, 0x20", // flags that there are not
    "3, 0x80",
    "-8, 1", // check
    "-4, 1" // length
  })
  void a_wrong_byte_of_a_later_member_is_told(int at, String value) {
    byte[] wrong = with(SECOND, at, Integer.decode(value));
    assertThatItIsDamaged(join(FIRST, wrong), ZipException.class);
    assertThatItIsDamaged(join(FIRST, FIRST, wrong, FIRST), ZipException.class);
  }

  @Test
  void a_later_member_that_is_cut_anywhere_is_told() {
    for (int length = 1; length < SECOND.length; length++) {
      assertThatItIsDamaged(join(FIRST, Arrays.copyOf(SECOND, length)), EOFException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 27, 100_000})
  void zeros_and_garbage_after_a_member_are_told(int length) {
    byte[] zeros = new byte[length];
    assertThatThrownBy(() -> linesOf(new ByteArrayInputStream(join(FIRST, zeros))))
        .isInstanceOf(UncheckedIOException.class);
    Arrays.fill(zeros, (byte) '{');
    assertThatThrownBy(() -> linesOf(new ByteArrayInputStream(join(FIRST, zeros))))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void every_line_before_damage_is_decided(int threads) {
    String lines = (Cohort.GOOD.get(0) + "\n").repeat(40) + "no candidacy\n";
    byte[] cut = join(member(lines), Arrays.copyOf(SECOND, SECOND.length - 1));
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    assertThatThrownBy(
            () ->
                Cohort.decider()
                    .withThreads(threads)
                    .decide(new ByteArrayInputStream(cut), decisions, rejects))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(EOFException.class);
    assertThat(decisions.toString(StandardCharsets.UTF_8).lines()).hasSize(40);
    assertThat(rejects.toString(StandardCharsets.UTF_8).lines()).isNotEmpty();
  }

  @Test
  void damage_among_the_outputs_of_a_run_is_told() {
    byte[] damaged = join(DECISION, with(DECISION, 2, 7));
    assertThatThrownBy(
            () ->
                CohortOutputs.summarize(
                    new ByteArrayInputStream(damaged), InputStream.nullInputStream()))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ZipException.class);
    assertThat(
            CohortOutputs.summarize(
                    new ByteArrayInputStream(join(DECISION, DECISION)),
                    InputStream.nullInputStream())
                .lines())
        .isEqualTo(2);
  }

  @Test
  void many_members_are_read_and_empty_ones_hold_nothing() {
    byte[][] parts = new byte[300][];
    Arrays.setAll(parts, i -> i % 3 == 0 ? member("") : FIRST);
    assertThat(linesOf(new ByteArrayInputStream(join(parts)))).isEqualTo(200);
    assertThat(linesOf(new ByteArrayInputStream(join(member(""), member(""))))).isZero();
  }

  /** Returns the second member with all that a header may hold. */
  private static byte[] fullMember(int wrong) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(Arrays.copyOf(SECOND, 10));
    header.writeBytes(new byte[] {3, 0, 'x', 0, 'y'});
    header.writeBytes("name\0comment\0".getBytes(StandardCharsets.ISO_8859_1));
    byte[] all = with(header.toByteArray(), 3, 0x1E);
    CRC32 check = new CRC32();
    check.update(all);
    int value = (int) check.getValue() ^ wrong;
    return join(
        all,
        new byte[] {(byte) value, (byte) (value >> 8)},
        Arrays.copyOfRange(SECOND, 10, SECOND.length));
  }

  @Test
  void all_that_a_header_may_hold_is_passed_over_and_its_check_held() {
    assertThat(linesOf(new ByteArrayInputStream(join(FIRST, fullMember(0), FIRST)))).isEqualTo(4);
    assertThatItIsDamaged(join(FIRST, fullMember(1)), ZipException.class);
    for (int length = 1; length < 30; length++) {
      assertThatItIsDamaged(join(FIRST, Arrays.copyOf(fullMember(0), length)), EOFException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_stream_is_asked_for_nothing_but_its_bytes(boolean compressed) {
    byte[] bytes = compressed ? join(FIRST, SECOND) : Cohort.bytes("first\nsecond\nthird\n");
    InputStream pipe =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int most) {
            return super.read(into, from, Math.min(most, 1));
          }

          @Override
          public synchronized int available() {
            throw new IllegalStateException("A pipe does not know.");
          }

          @Override
          public synchronized long skip(long count) {
            throw new IllegalStateException("A pipe does not skip.");
          }

          @Override
          public boolean markSupported() {
            return false;
          }
        };
    assertThat(linesOf(pipe)).isEqualTo(3);
  }
}
