package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A run that was broken off anywhere, in either output, ends as if it had not been. */
class ResumptionProperties {
  private static Path folder = Path.of("");
  private static byte[] decisions = new byte[0];
  private static byte[] rejects = new byte[0];
  private static String summary = "";

  @BeforeContainer
  static void run_unbroken() throws IOException {
    folder = Files.createTempDirectory("resumption");
    Files.write(folder.resolve("cohort"), GeneratedCohort.of(16, 5, 40));
    summary = run();
    decisions = Files.readAllBytes(folder.resolve("decisions"));
    rejects = Files.readAllBytes(folder.resolve("rejects"));
    assertThat(Files.readAllLines(folder.resolve("rejects"))).hasSizeBetween(4, 12);
  }

  @AfterContainer
  static void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns the summary that the program prints. */
  private static String run(String... options) {
    Program program = new Program();
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "cohort",
                    folder.resolve("cohort").toString(),
                    "--out=" + folder.resolve("decisions"),
                    "--rejects=" + folder.resolve("rejects"),
                    "--as-of=2026-06-30",
                    "--threads=1",
                    "--summary=json"),
                Arrays.stream(options))
            .toList();
    assertThat(program.run(arguments.toArray(String[]::new))).as(program.err()).isEqualTo(3);
    return program.out();
  }

  @Property(tries = 200)
  void both_outputs_and_the_summary_are_those_of_an_unbroken_run(
      @ForAll("decisionsCuts") int decisionsCut, @ForAll("rejectsCuts") int rejectsCut)
      throws IOException {
    cut("decisions", decisions, decisionsCut);
    cut("rejects", rejects, rejectsCut);
    assertThat(run("--resume")).isEqualTo(summary);
    assertThat(Files.readAllBytes(folder.resolve("decisions"))).isEqualTo(decisions);
    assertThat(Files.readAllBytes(folder.resolve("rejects"))).isEqualTo(rejects);
  }

  /** Leaves so many bytes; below zero, no file. */
  private static void cut(String name, byte[] whole, int length) throws IOException {
    Path file = folder.resolve(name);
    if (length < 0) {
      Files.deleteIfExists(file);
    } else {
      Files.write(file, Arrays.copyOf(whole, length));
    }
  }

  @Provide
  Arbitrary<Integer> decisionsCuts() {
    return cuts(decisions);
  }

  @Provide
  Arbitrary<Integer> rejectsCuts() {
    return cuts(rejects);
  }

  /** Anywhere, and often where a line ends or has begun. */
  private static Arbitrary<Integer> cuts(byte[] whole) {
    List<Integer> ends =
        IntStream.range(0, whole.length).filter(at -> whole[at] == '\n').boxed().toList();
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-1, whole.length),
        Combinators.combine(Arbitraries.of(ends), Arbitraries.integers().between(-1, 14))
            .as((end, more) -> Math.min(whole.length, end + more)));
  }
}
