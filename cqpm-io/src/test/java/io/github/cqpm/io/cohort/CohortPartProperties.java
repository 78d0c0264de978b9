package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.Cohort.Outcome;
import io.github.cqpm.io.cohort.CohortPart.Source;
import io.github.cqpm.io.document.CohortSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A cohort that is cut anywhere, and decided in parts, gives what it gives as a whole. */
class CohortPartProperties {
  private static final CqpmJson JSON = CqpmJson.standard();

  /** Lines, a byte each character: good ones, bad ones, and what might be taken for something. */
  private static final List<String> LINES =
      List.of(
          Cohort.GOOD.get(0),
          Cohort.GOOD.get(1),
          "\u00EF\u00BB\u00BF" + Cohort.GOOD.get(2),
          Cohort.GOOD.get(3) + "\r",
          "",
          "\r",
          "{}",
          "a\rb",
          "\u00C1\u00A1",
          "\u001F\u008B\b",
          "x".repeat(5_000));

  @Provide
  Arbitrary<byte[]> cohorts() {
    return Combinators.combine(
            Arbitraries.of(LINES).list().ofMaxSize(12), Arbitraries.of("", "\n", "\n\n"))
        .as((lines, end) -> String.join("\n", lines) + end)
        .filter(text -> !text.startsWith("\u001F\u008B"))
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Provide
  Arbitrary<List<Double>> cuts() {
    return Arbitraries.doubles().between(0, 1).list().ofMaxSize(6);
  }

  private static Source of(byte[] file) {
    return position -> new ByteArrayInputStream(file, (int) position, file.length - (int) position);
  }

  /** Decides the parts one after the other. */
  private static Outcome decide(byte[] file, List<Long> bounds) {
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    CohortSummary sum = CohortSummary.empty();
    for (int i = 1; i < bounds.size(); i++) {
      CohortPart part = CohortPart.of(of(file), bounds.get(i - 1), bounds.get(i));
      CohortSummary summary = Cohort.decider().decide(part, sum.lines(), decisions, rejects);
      assertThat(part.countLines()).isEqualTo(summary.lines());
      sum = sum.plus(summary);
    }
    return new Outcome(
        sum, decisions.toString(StandardCharsets.UTF_8), rejects.toString(StandardCharsets.UTF_8));
  }

  private static void assertSame(Outcome parts, Outcome whole) {
    assertThat(parts.decisions()).isEqualTo(whole.decisions());
    assertThat(parts.rejects()).isEqualTo(whole.rejects());
    assertThat(JSON.write(parts.summary())).isEqualTo(JSON.write(whole.summary()));
  }

  private static List<Long> bounds(int length, List<Double> cuts) {
    List<Long> bounds = new ArrayList<>(List.of(0L));
    cuts.stream().sorted().map(cut -> (long) (cut * length)).forEach(bounds::add);
    bounds.add(Long.MAX_VALUE);
    return bounds;
  }

  @Property(tries = 150)
  void parts_give_the_bytes_of_the_whole(
      @ForAll("cohorts") byte[] file, @ForAll("cuts") List<Double> cuts) {
    assertSame(decide(file, bounds(file.length, cuts)), Cohort.decide(Cohort.decider(), file));
  }

  @Property(tries = 20)
  void a_compressed_cohort_is_in_its_first_part(
      @ForAll("cohorts") byte[] file, @ForAll("cuts") List<Double> cuts) throws IOException {
    byte[] packed = Cohort.gzip(file);
    assertSame(decide(packed, bounds(packed.length, cuts)), Cohort.decide(Cohort.decider(), file));
  }

  @Example
  void a_part_may_be_a_single_byte() {
    byte[] file = Cohort.bytes("\n{}\n\n" + Cohort.GOOD.get(0) + "\r\nbad");
    List<Long> bounds = LongStream.rangeClosed(0, file.length).boxed().toList();
    assertSame(decide(file, bounds), Cohort.decide(Cohort.decider(), file));
  }

  @Example
  void a_part_in_the_middle_is_not_taken_for_a_compressed_file() {
    byte[] file = "{}\n\u001F\u008B\b\n".getBytes(StandardCharsets.ISO_8859_1);
    Outcome parts = decide(file, List.of(0L, 3L, Long.MAX_VALUE));
    assertThat(parts.summary().rejected()).isEqualTo(2);
    assertSame(parts, Cohort.decide(Cohort.decider(), file));
  }

  @Example
  void what_starts_after_a_line_of_the_whole_passes_over_those_of_the_part() {
    String file = String.join("\n", Cohort.GOOD);
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    Cohort.decider()
        .startingAfter(12)
        .decide(
            CohortPart.of(of(Cohort.bytes(file)), 0, Long.MAX_VALUE),
            10,
            decisions,
            OutputStream.nullOutputStream());
    assertThat(
            decisions.toString(StandardCharsets.UTF_8).lines().map(line -> line.substring(0, 11)))
        .containsExactly("{\"line\":13,", "{\"line\":14,", "{\"line\":15,");
  }

  @Example
  void rejects_are_limited_in_each_part() {
    CohortPart part = CohortPart.of(of(Cohort.bytes("\n\n\n")), 0, 2);
    TooManyRejectsException ended =
        catchThrowableOfType(
            TooManyRejectsException.class,
            () ->
                Cohort.decider()
                    .withMostRejects(1)
                    .decide(
                        part,
                        100,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
    assertThat(ended.getLine()).isEqualTo(100);
  }

  @Example
  void every_stream_that_is_opened_is_closed() throws IOException {
    AtomicInteger open = new AtomicInteger();
    byte[] plain = Cohort.bytes("{}\n{}\n");
    for (byte[] file : List.of(plain, Cohort.gzip(plain))) {
      Source counted =
          position -> {
            open.incrementAndGet();
            return new FilterInputStream(of(file).openAt(position)) {
              @Override
              public void close() throws IOException {
                open.decrementAndGet();
                super.close();
              }
            };
          };
      assertThat(CohortPart.of(counted, 0, 2).countLines()).isPositive();
      assertThat(CohortPart.of(counted, 2, 4).countLines()).isNotNegative();
      assertThat(open).hasValue(0);
    }
  }

  @Example
  void what_cannot_be_read_is_told() throws IOException {
    byte[] cut = Cohort.bytes("x");
    byte[] packed = Cohort.gzip(Cohort.bytes("{}\n".repeat(100)));
    Source damaged = position -> new ByteArrayInputStream(packed, 0, packed.length - 9);
    Source failing =
        position -> {
          throw new IOException("gone");
        };
    assertThatThrownBy(() -> CohortPart.of(damaged, 0, 9).countLines())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(EOFException.class);
    assertThatThrownBy(
            () ->
                Cohort.decider()
                    .decide(
                        CohortPart.of(failing, 0, 9),
                        0,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
    for (List<Long> range : List.of(List.of(-1L, 2L), List.of(2L, 1L))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CohortPart.of(of(cut), range.get(0), range.get(1)));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cohort.decider()
                    .decide(
                        CohortPart.of(of(cut), 0, 1),
                        -1,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
  }

  @Example
  void a_source_that_is_interrupted_cancels_the_run() {
    Source interrupted =
        position -> {
          throw new ClosedByInterruptException();
        };
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () ->
                  Cohort.decider()
                      .decide(
                          CohortPart.of(interrupted, 0, 9),
                          0,
                          OutputStream.nullOutputStream(),
                          OutputStream.nullOutputStream()))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
