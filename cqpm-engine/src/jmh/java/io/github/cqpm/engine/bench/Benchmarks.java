package io.github.cqpm.engine.bench;

import java.util.ArrayList;
import java.util.Collection;
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

/**
 * Runs the benchmarks, all or those whose names match the arguments, and compares what they
 * measured in this one run with the bars. The program fails where a bar is not met.
 */
public final class Benchmarks {
  private static final double MOST_TIMES_BY_HAND = 4;
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
    RunResult engine = null;
    RunResult byHand = null;
    Map<String, Map<Integer, Double>> curves = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      if (name.equals("engine")) {
        engine = result;
      } else if (name.equals("byHand")) {
        byHand = result;
      } else {
        int size = Integer.parseInt(result.getParams().getParam("size"));
        String variant =
            name.equals("records")
                ? result.getParams().getParam("kind")
                : result.getParams().getParam("perBlock") + " in a block";
        curves
            .computeIfAbsent(name + ", " + variant, key -> new TreeMap<>())
            .put(size, time(result) / size);
      }
    }
    if (engine != null && byHand != null) {
      judge("time, us", time(engine), time(byHand));
      judge("allocation, B", allocation(engine), allocation(byHand));
    }
    curves.forEach(this::judge);
  }

  private void judge(String what, double engine, double byHand) {
    write(
        "%-34s engine %9.1f  by hand %9.1f".formatted(what, engine, byHand),
        engine / byHand,
        MOST_TIMES_BY_HAND);
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
        "%-100s ratio %5.2f, at most %.0f: %s"
            .formatted(measured, ratio, bar, within ? "met" : "NOT MET"));
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static double allocation(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
