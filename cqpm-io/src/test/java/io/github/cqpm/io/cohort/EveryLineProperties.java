package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.cohort.Cohort.Outcome;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.fuzz.CohortDemands;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the lines, what {@link CohortDemands} demands of each holds, and they add up. */
class EveryLineProperties {
  /** Returns lines with their ends, a byte each character. */
  @Provide
  Arbitrary<List<String>> lines() {
    String good = Cohort.GOOD.get(0);
    Arbitrary<String> decided =
        Arbitraries.of(Cohort.GOOD)
            .flatMap(line -> Arbitraries.of(line, "\uFEFF" + line, line + " ", "\t" + line));
    Arbitrary<String> rejected =
        Arbitraries.of(
            "",
            "  ",
            "{}",
            "nul",
            good.substring(1),
            good + good,
            good.replace("EMPLOYEE", "EMPLOYE"),
            good.replaceFirst("\"enrolment\"", "\"plan\""),
            good + " ".repeat(4_000),
            "x".repeat(70_000));
    Arbitrary<String> notUtf8 = Arbitraries.of("\u00C1\u00A1", "\u00FE\u00FF\0{");
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(12, decided.map(EveryLineProperties::encode)),
            Tuple.of(3, rejected.map(EveryLineProperties::encode)),
            Tuple.of(1, notUtf8));
    return Combinators.combine(line, Arbitraries.of("\n", "\r\n"))
        .as((text, end) -> text + end)
        .list()
        .ofMaxSize(120);
  }

  private static String encode(String text) {
    return new String(Cohort.bytes(text), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(List<String> lines) {
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Property(tries = 25)
  void each_line_is_in_exactly_one_output_in_order(
      @ForAll("lines") List<String> lines, @ForAll boolean ended) {
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    List<String> all = new ArrayList<>(lines);
    if (!ended && !last.isEmpty()) { // an empty last line that does not end is none
      all.set(all.size() - 1, last);
    }
    CohortDemands.onInput(bytes(all));
  }

  @Property(tries = 25)
  void any_number_of_threads_gives_the_same_bytes_and_progress_is_told(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 4) int threads) {
    byte[] bytes = bytes(lines);
    List<CohortProgress> told = new ArrayList<>();
    Outcome outcome =
        Cohort.decide(Cohort.decider().withThreads(threads).withProgress(told::add), bytes);
    assertThat(outcome).isEqualTo(Cohort.decide(Cohort.decider(), bytes));

    CohortProgress before = new CohortProgress(0, 0, 0, 0);
    for (CohortProgress progress : told) {
      assertThat(progress.lines()).isEqualTo(progress.decided() + progress.rejected());
      assertThat(progress.lines()).isGreaterThanOrEqualTo(before.lines());
      assertThat(progress.bytes()).isBetween(before.bytes(), (long) bytes.length);
      before = progress;
    }
    assertThat(before)
        .isEqualTo(
            new CohortProgress(
                lines.size(),
                outcome.summary().decided(),
                outcome.summary().rejected(),
                bytes.length));
  }

  @Property(tries = 25)
  void the_summary_is_that_of_its_parts(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(max = 120) int split) {
    int first = Math.min(split, lines.size());
    assertThat(
            Stream.of(lines.subList(0, first), lines.subList(first, lines.size()))
                .map(part -> Cohort.decide(Cohort.decider(), bytes(part)).summary())
                .reduce(CohortSummary.empty(), CohortSummary::plus))
        .isEqualTo(Cohort.decide(Cohort.decider(), bytes(lines)).summary());
  }
}
