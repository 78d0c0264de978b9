package io.github.cqpm.engine.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Map<Integer, Double>> curves = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      String size = result.getParams().getParam("size");
      if (size == null) {
        one.put(name, result);
      } else {
        String variant =
            name.equals("records")
                ? result.getParams().getParam("kind")
                : result.getParams().getParam("perBlock") + " in a block";
        curves
            .computeIfAbsent(name + ", " + variant, key -> new TreeMap<>())
            .put(Integer.parseInt(size), time(result) / Integer.parseInt(size));
      }
    }
    if (one.keySet().containsAll(List.of("inShort", "byHand", "engine"))) {
      compare(one.get("inShort"), one.get("byHand"), one.get("engine"));
    }
    curves.forEach(this::judge);
  }

  private void compare(RunResult inShort, RunResult byHand, RunResult engine) {
    table.add(
        "%-34s %10s %8s %-17s %10s  %s"
            .formatted("a decision", "a second", "us", "(least to most)", "bytes", "by hand: 1"));
    table.add(row("by hand, reasons only", inShort, byHand));
    table.add(row("by hand, all findings", byHand, byHand));
    table.add(row("engine, all findings", engine, byHand));
    write("engine, time by hand", time(engine) / time(byHand), MOST_TIME_BY_HAND);
    write("engine, bytes by hand", allocation(engine) / allocation(byHand), MOST_BYTES_BY_HAND);
    table.add("");
  }

  private static String row(String what, RunResult result, RunResult byHand) {
    Statistics times = result.getPrimaryResult().getStatistics();
    return "%-34s %,10.0f %8.2f %-17s %,10.0f  %.2f in time, %.2f in bytes"
        .formatted(
            what,
            1e6 / time(result),
            time(result),
            "(%.2f to %.2f)".formatted(times.getMin(), times.getMax()),
            allocation(result),
            time(result) / time(byHand),
            allocation(result) / allocation(byHand));
  }

  private void judge(String name, Map<Integer, Double> timeForOne) {
    StringBuilder curve = new StringBuilder("%-34s".formatted(name));
    double least = Double.NaN;
    double most = Double.NaN;
    for (Map.Entry<Integer, Double> point : timeForOne.entrySet()) {
      curve.append(" %6d: %6.2f".formatted(point.getKey(), point.getValue()));
      least = Double.isNaN(least) ? point.getValue() : least;
      most = point.getValue();
    }
    write(curve + " us each", most / least, MOST_GROWTH);
  }

  private void write(String measured, double ratio, double bar) {
    boolean within = ratio <= bar;
    met &= within;
    table.add(
        "%-90s ratio %5.2f, at most %.1f: %s"
            .formatted(measured, ratio, bar, within ? "met" : "NOT MET"));
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static double allocation(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
