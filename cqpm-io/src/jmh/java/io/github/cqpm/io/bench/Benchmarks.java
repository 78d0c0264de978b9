package io.github.cqpm.io.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, unless only others are asked for, and compares what they measured in this
 * one run with the bars. The program fails where a bar is not met.
 */
public final class Benchmarks {
  private static final double MOST_TIMES_READING_RECORDS = 1.15;
  private static final double MOST_TIMES_WRITING_RECORDS = 1.1;
  private static final double MOST_TIMES_FACADE = 1.5;
  private static final double MOST_TIMES_ALONE = 2;
  private static final double MOST_TIMES_BARE = 2;
  private static final double LEAST_RATE_COMPACT = 1.5;
  private static final double LEAST_GAIN_OF_TWO = 1.3;

  private final Map<String, Double> times;
  private boolean met = true;

  private Benchmarks(Map<String, Double> times) {
    this.times = times;
  }

  /** Runs, prints and judges. */
  public static void main(String[] included) throws RunnerException {
    Collection<RunResult> results;
    try {
      results =
          new Runner(
                  new OptionsBuilder()
                      .include(included.length == 0 ? "io.github.cqpm.io.bench" : included[0])
                      .shouldFailOnError(true)
                      .addProfiler(CpuTime.class)
                      .build())
              .run();
    } catch (NoBenchmarksException none) {
      return; // those asked for are of another module
    }
    Benchmarks benchmarks =
        new Benchmarks(
            results.stream()
                .map(RunResult::getPrimaryResult)
                .collect(
                    Collectors.toMap(
                        result -> result.getLabel(),
                        result -> result.getStatistics().getPercentile(50))));
    System.out.println();
    benchmarks.judge("read a candidacy", "read", "readRecords", MOST_TIMES_READING_RECORDS);
    benchmarks.judge("write a decision", "write", "writeRecords", MOST_TIMES_WRITING_RECORDS);
    benchmarks.judge("read in a host, Jackson 2", "readJackson2", "read", MOST_TIMES_FACADE);
    benchmarks.judge("read in a host, Jackson 3", "readJackson3", "read", MOST_TIMES_FACADE);
    benchmarks.judge("write in a host, Jackson 2", "writeJackson2", "write", MOST_TIMES_FACADE);
    benchmarks.judge("write in a host, Jackson 3", "writeJackson3", "write", MOST_TIMES_FACADE);
    benchmarks.judge("read, decide, write", "pipeline", "readAndWrite", MOST_TIMES_ALONE);
    benchmarks.judge("stream a cohort", "cohortOnOne", "cohortBare", MOST_TIMES_BARE);
    benchmarks.judge("compact", "cohortCompact", "cohortBare", 1 / LEAST_RATE_COMPACT);
    benchmarks.judge("on 2 threads", "cohortOnTwo", "cohortOnOne", 1 / LEAST_GAIN_OF_TWO);
    for (RunResult result : results) {
      tellRate(result);
    }
    benchmarks.tell("read, beside the tokens alone", "read", "scanCandidacy");
    benchmarks.tell("write, beside reading its tokens", "write", "scanDecision");
    System.exit(benchmarks.met ? 0 : 1);
  }

  private static void tellRate(RunResult result) {
    String name = result.getPrimaryResult().getLabel();
    if (name.startsWith("cohort")) {
      System.out.printf(
          "%-34s %8.0f lines a second, %8.1f us of processor time a line%n",
          name,
          1e6 / result.getPrimaryResult().getStatistics().getPercentile(50),
          result.getSecondaryResults().get(CpuTime.LABEL).getScore());
    }
  }

  private void judge(String what, String ours, String other, double bar) {
    if (!isMeasured(ours, other)) {
      return;
    }
    boolean within = ratio(ours, other) <= bar;
    met &= within;
    System.out.printf(
        "%s, at most %.2f: %s%n", line(what, ours, other), bar, within ? "met" : "NOT MET");
  }

  private void tell(String what, String ours, String other) {
    if (isMeasured(ours, other)) {
      System.out.println(line(what, ours, other));
    }
  }

  private boolean isMeasured(String ours, String other) {
    return times.keySet().containsAll(List.of(ours, other));
  }

  private String line(String what, String ours, String other) {
    return "%-34s %-12s %8.1f us  %-13s %8.1f us  ratio %5.2f"
        .formatted(what, ours, times.get(ours), other, times.get(other), ratio(ours, other));
  }

  private double ratio(String ours, String other) {
    return times.get(ours) / times.get(other);
  }
}
