package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.Cohort.Outcome;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the lines, each is accounted for exactly once, in its place. */
class EveryLineProperties {
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\{\"line\":([0-9]+),");

  /**
   * A line.
   *
   * @param each its bytes, a character each
   * @param good whether it is decided
   */
  record Written(String each, boolean good) {
    static Written of(String text, boolean good) {
      return new Written(new String(Cohort.bytes(text), StandardCharsets.ISO_8859_1), good);
    }

    byte[] bytes() {
      return each.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
      return (good ? "good " : "bad ") + each.length();
    }
  }

  private static Written good(String line) {
    return Written.of(line, true);
  }

  private static Written bad(String line) {
    return Written.of(line, false);
  }

  private static Arbitrary<Written> lines() {
    String good = Cohort.GOOD.get(0);
    Arbitrary<Written> decided =
        Arbitraries.of(Cohort.GOOD)
            .flatMap(line -> Arbitraries.of(line, "\uFEFF" + line, line + " ", "\t" + line))
            .map(EveryLineProperties::good);
    Arbitrary<Written> rejected =
        Arbitraries.of(
            bad(""),
            bad("  "),
            bad("{}"),
            bad("nul"),
            bad(good.substring(1)),
            bad(good + good),
            bad(good.replace("EMPLOYEE", "EMPLOYE")),
            bad(good.replaceFirst("\"enrolment\"", "\"plan\"")),
            bad(good + " ".repeat(4_000)),
            bad("x".repeat(70_000)),
            new Written("\u00C1\u00A1", false),
            new Written("\u00FE\u00FF\0{", false));
    return Arbitraries.frequencyOf(Tuple.of(4, decided), Tuple.of(1, rejected));
  }

  /**
   * An input.
   *
   * @param lines its lines
   * @param ends how each ends
   * @param ended whether the last one ends, too
   */
  record Input(List<Written> lines, List<String> ends, boolean ended) {
    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < lines.size(); i++) {
        bytes.writeBytes(lines.get(i).bytes());
        if (ended || i < lines.size() - 1) {
          bytes.writeBytes(Cohort.bytes(ends.get(i)));
        }
      }
      return bytes.toByteArray();
    }

    /** Returns the numbers of the lines that are good, or of those that are not. */
    List<Long> numbers(boolean good) {
      return LongStream.rangeClosed(1, lines.size())
          .filter(number -> lines.get((int) number - 1).good() == good)
          .boxed()
          .toList();
    }
  }

  @Provide
  Arbitrary<Input> inputs() {
    return Arbitraries.integers()
        .between(0, 120)
        .flatMap(
            size ->
                Combinators.combine(
                        lines().list().ofSize(size),
                        Arbitraries.of("\n", "\r\n").list().ofSize(size),
                        Arbitraries.of(true, false))
                    .as(
                        (lines, ends, ended) ->
                            // an empty last line that does not end is none
                            new Input(
                                lines,
                                ends,
                                ended || size == 0 || lines.get(size - 1).each().isEmpty())));
  }

  private static List<Long> numbersIn(String output) {
    return NUMBER.matcher(output).results().map(EveryLineProperties::number).toList();
  }

  private static long number(MatchResult found) {
    return Long.parseLong(found.group(1));
  }

  @Property(tries = 25)
  void each_line_is_in_exactly_one_output_in_order(
      @ForAll("inputs") Input input, @ForAll @IntRange(min = 1, max = 4) int threads) {
    List<CohortProgress> told = new ArrayList<>();
    byte[] bytes = input.bytes();
    Outcome outcome =
        Cohort.decide(Cohort.decider().withThreads(threads).withProgress(told::add), bytes);
    assertThat(numbersIn(outcome.decisions())).isEqualTo(input.numbers(true));
    assertThat(numbersIn(outcome.rejects())).isEqualTo(input.numbers(false));
    assertThat(outcome.decisions().lines()).hasSize(input.numbers(true).size());
    assertThat(outcome.rejects().lines()).hasSize(input.numbers(false).size());
    assertThat(outcome.summary().lines()).isEqualTo(input.lines().size());
    assertThat(outcome.summary().decided()).isEqualTo(input.numbers(true).size());

    assertThat(told.get(told.size() - 1))
        .isEqualTo(
            new CohortProgress(
                input.lines().size(),
                input.numbers(true).size(),
                input.numbers(false).size(),
                bytes.length));
    CohortProgress before = new CohortProgress(0, 0, 0, 0);
    for (CohortProgress progress : told) {
      assertThat(progress.lines()).isEqualTo(progress.decided() + progress.rejected());
      assertThat(progress.lines()).isGreaterThanOrEqualTo(before.lines());
      assertThat(progress.bytes()).isBetween(before.bytes(), (long) bytes.length);
      before = progress;
    }
  }

  @Property(tries = 25)
  void any_number_of_threads_gives_the_same_bytes(
      @ForAll("inputs") Input input, @ForAll @IntRange(min = 2, max = 4) int threads) {
    assertThat(Cohort.decide(Cohort.decider().withThreads(threads), input.bytes()))
        .isEqualTo(Cohort.decide(Cohort.decider(), input.bytes()));
  }

  @Property(tries = 25)
  void what_starts_after_a_line_goes_on_with_what_was_written_before(
      @ForAll("inputs") Input input,
      @ForAll @IntRange(max = 130) int after,
      @ForAll @IntRange(min = 1, max = 3) int threads) {
    Outcome whole = Cohort.decide(Cohort.decider(), input.bytes());
    Outcome rest =
        Cohort.decide(Cohort.decider().withThreads(threads).startingAfter(after), input.bytes());
    assertThat(rest.decisions()).isEqualTo(after(after, whole.decisions()));
    assertThat(rest.rejects()).isEqualTo(after(after, whole.rejects()));
    assertThat(rest.summary().lines()).isEqualTo(Math.max(0, input.lines().size() - after));
  }

  private static String after(long line, String output) {
    StringBuilder rest = new StringBuilder();
    output
        .lines()
        .filter(each -> numbersIn(each).get(0) > line)
        .forEach(each -> rest.append(each).append('\n'));
    return rest.toString();
  }

  @Property(tries = 25)
  void the_summary_is_that_of_its_parts_and_of_what_was_written(
      @ForAll("inputs") Input input, @ForAll @IntRange(max = 120) int split) {
    int first = Math.min(split, input.lines().size());
    Outcome whole = Cohort.decide(Cohort.decider(), input.bytes());
    CohortSummary parts =
        Cohort.decide(Cohort.decider(), part(input, 0, first))
            .summary()
            .plus(
                Cohort.decide(Cohort.decider(), part(input, first, input.lines().size()))
                    .summary());
    assertThat(parts).isEqualTo(whole.summary());
    assertThat(
            CohortOutputs.summarize(
                new ByteArrayInputStream(Cohort.bytes(whole.decisions())),
                new ByteArrayInputStream(Cohort.bytes(whole.rejects()))))
        .isEqualTo(whole.summary());
  }

  private static byte[] part(Input input, int from, int to) {
    return new Input(input.lines().subList(from, to), input.ends().subList(from, to), true).bytes();
  }

  @Property(tries = 20)
  void a_decision_is_what_the_engine_decides(@ForAll("inputs") Input input) {
    List<String> expected = new ArrayList<>();
    for (Written line : input.lines()) {
      if (line.good()) {
        Candidacy candidacy =
            CqpmJson.standard().readCandidacy(new ByteArrayInputStream(line.bytes()));
        expected.add(CqpmJson.standard().writeLine(Cohort.decide(candidacy)));
      }
    }
    assertThat(
            Cohort.decide(Cohort.decider(), input.bytes())
                .decisions()
                .lines()
                .map(line -> line.substring(line.indexOf("\"decision\":") + 11, line.length() - 1)))
        .isEqualTo(expected);
  }
}
