package io.github.cqpm.engine.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks, all or those whose names match the arguments, and compares what they
 * measured in this one run with the bars. The program fails where a bar is not met.
 */
public final class Benchmarks {
  private static final double MOST_TIME_BY_HAND = 2;
  private static final double MOST_BYTES_BY_HAND = 1.5;
  private static final double MOST_GROWTH = 2;
  private static final double MOST_GROWTH_OF_BYTES = 1.2;
  private static final double MOST_TIME_IN_SMALL_HEAP = 1.3;

  private final List<String> table = new ArrayList<>();
  private boolean met = true;

  private Benchmarks() {}

  /** Runs, prints and judges. */
  public static void main(String[] included) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().shouldFailOnError(true).addProfiler(GCProfiler.class);
    for (String pattern : included) {
      options.include(pattern);
    }
    if (included.length == 0) {
      options.include("io.github.cqpm.engine.bench");
    }
    Benchmarks benchmarks = new Benchmarks();
    try {
      benchmarks.judge(new Runner(options.build()).run());
    } catch (NoBenchmarksException none) {
      return; // those asked for are of another module
    }
    System.out.println();
    benchmarks.table.forEach(System.out::println);
    System.exit(benchmarks.met ? 0 : 1);
  }

  private void judge(Collection<RunResult> results) {
    Map<String, RunResult> one = new HashMap<>();
    Map<String, SortedMap<Integer, RunResult>> curves = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      String size = result.getParams().getParam("size");
      String kind = result.getParams().getParam("kind");
      if (size != null) {
        String variant =
            kind != null ? kind : result.getParams().getParam("perBlock") + " in a block";
        curves
            .computeIfAbsent(name + ", " + variant, key -> new TreeMap<>())
            .put(Integer.parseInt(size), result);
      } else {
        one.put(kind != null ? name + ", " + kind : name, result);
      }
    }
    if (one.keySet().containsAll(List.of("inShort", "byHand", "engine"))) {
      compare(one.get("inShort"), one.get("byHand"), one.get("engine"));
    }
    curves.forEach(this::judge);
    one.forEach(
        (name, small) -> {
          RunResult large = one.get(name.replace("inOneGigabyte", "inFourGigabytes"));
          if (large != null && large != small) {
            judgeHeaps(name.replace("inOneGigabyte, ", ""), small, large);
          }
        });
  }

  private void compare(RunResult inShort, RunResult byHand, RunResult engine) {
    table.add(
        "%-24s %9s  %7s %-18s %7s  %s"
            .formatted("a decision", "a second", "us", "(least to most)", "bytes", "to by hand"));
    table.add(row("by hand, reasons only", inShort, byHand));
    table.add(row("by hand, all findings", byHand, byHand));
    table.add(row("engine, all findings", engine, byHand));
    judge("time by hand", time(engine) / time(byHand), MOST_TIME_BY_HAND);
    judge("bytes by hand", allocation(engine) / allocation(byHand), MOST_BYTES_BY_HAND);
    table.add("");
  }

  private static String row(String what, RunResult result, RunResult byHand) {
    Statistics times = result.getPrimaryResult().getStatistics();
    return "%-24s %,9.0f  %7.2f %-18s %,7.0f  time %.2f, bytes %.2f"
        .formatted(
            what,
            1e6 / time(result),
            time(result),
            "(%.2f to %.2f)".formatted(times.getMin(), times.getMax()),
            allocation(result),
            time(result) / time(byHand),
            allocation(result) / allocation(byHand));
  }

  private void judge(String name, SortedMap<Integer, RunResult> bySize) {
    if (table.stream().noneMatch(line -> line.startsWith("growth"))) {
      table.add("growth: for one record or competency, in a small case and a large one");
    }
    StringBuilder curve = new StringBuilder("%-36s".formatted(name));
    bySize.forEach(
        (size, result) ->
            curve.append(
                "%,7d: %6.2f us %,7.0f B "
                    .formatted(size, time(result) / size, allocation(result) / size)));
    RunResult least = bySize.get(bySize.firstKey());
    RunResult most = bySize.get(bySize.lastKey());
    double times = (double) bySize.lastKey() / bySize.firstKey();
    double time = time(most) / time(least) / times;
    double bytes = allocation(most) / allocation(least) / times;
    table.add(
        "%s time %5.2f, bytes %5.2f: %s"
            .formatted(
                curve, time, bytes, verdict(time <= MOST_GROWTH && bytes <= MOST_GROWTH_OF_BYTES)));
  }

  private void judgeHeaps(String kind, RunResult small, RunResult large) {
    double each = 1.0 / HeapBenchmark.RECORDS;
    judge(
        "%,d records, %s: %.2f us each in 1 GB, %.2f us in 4 GB"
            .formatted(HeapBenchmark.RECORDS, kind, time(small) * each, time(large) * each),
        time(small) / time(large),
        MOST_TIME_IN_SMALL_HEAP);
  }

  private void judge(String what, double ratio, double bar) {
    table.add("%s: %.2f, at most %.1f: %s".formatted(what, ratio, bar, verdict(ratio <= bar)));
  }

  private String verdict(boolean within) {
    met &= within;
    return within ? "met" : "NOT MET";
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static double allocation(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
