package io.github.cqpm.examples.spark;

import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scala.Tuple2;

/**
 * Decides a cohort on many machines: files are cut into parts of the size of their blocks, lines
 * are counted so that each has its number in the whole, parts are decided, and their summaries are
 * added up. Outputs of the parts, one after the other, are those of one machine, to the byte.
 */
@Command(
    name = "cohort-spark",
    description = "Decides a cohort, a candidacy a line, on Apache Spark.")
public final class CohortOnSpark implements Callable<Integer> {
  private static final int REFUSED = 3;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files or folders, plain or gzip, wherever Hadoop reads; * stands for anything.")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "A new folder for decisions, rejects and summaries.")
  private String out = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day as of which to decide; unless given, today, for all machines.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--referentials",
      paramLabel = "FOLDER",
      description = "Referentials (*.json), here: each candidacy is decided by the one it names.")
  private java.nio.file.@Nullable Path referentials;

  @Option(
      names = "--findings",
      paramLabel = "all|unsatisfied|none",
      description = "Which answers decisions keep; unless given, all.")
  private FindingsKept kept = FindingsKept.ALL;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      description = "The language of what rejects say; unless given, fr.")
  private Settings.Language language = Settings.Language.FR;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Of Spark; unless given, that of spark-submit, or local[*].")
  private @Nullable String master;

  /** Runs the program, and exits with its status. */
  public static void main(String[] arguments) {
    int status = run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new CohortOnSpark())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(failure); // what Spark tells of it stands above
              return REFUSED;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.of(asOf, kept, language, referentials);
    SparkConf conf = new SparkConf().setIfMissing("spark.master", "local[*]");
    if (master != null) {
      conf.setMaster(master);
    }
    try (JavaSparkContext spark =
        new JavaSparkContext(conf.setIfMissing("spark.app.name", "cohort"))) {
      CohortSummary summary = decide(spark, settings);
      System.out.printf(
          "%s: %d lines, %d decided, %d rejected%n",
          out, summary.lines(), summary.decided(), summary.rejected());
      return summary.lines() > 0 ? 0 : REFUSED; // as on one machine, a cohort has lines
    }
  }

  private CohortSummary decide(JavaSparkContext spark, Settings settings) throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    Job job = Job.getInstance(hadoop);
    job.setOutputFormatClass(DecidedParts.class);
    FileOutputFormat.setOutputPath(job, new Path(out));
    new DecidedParts().checkOutputSpecs(job);

    List<Part> parts = count(cut(job), spark);
    Broadcast<Settings> everywhere = spark.broadcast(settings);
    spark
        .parallelize(parts, Math.max(1, parts.size()))
        .mapToPair(part -> new Tuple2<>(part, everywhere.value()))
        .saveAsNewAPIHadoopDataset(job.getConfiguration());
    return sumUp(parts.size(), hadoop);
  }

  /** Cuts the files, in the order of their paths, as Hadoop does: by default into their blocks. */
  private List<Part> cut(Job job) throws IOException {
    FileInputFormat.setInputDirRecursive(job, true);
    for (String input : inputs) {
      FileInputFormat.addInputPath(job, new Path(input));
    }
    return new TextInputFormat()
        .getSplits(job).stream()
            .map(FileSplit.class::cast)
            .sorted(Comparator.comparing(FileSplit::getPath).thenComparing(FileSplit::getStart))
            .map(Part::of)
            .toList();
  }

  /** Counts the lines of each part, and leaves out those that have none. */
  private static List<Part> count(List<Part> parts, JavaSparkContext spark) {
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    List<Long> counts =
        spark
            .parallelize(parts, Math.max(1, parts.size()))
            .map(part -> part.countLines(hadoop.value().value()))
            .collect();
    List<Part> counted = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (counts.get(i) > 0) {
        counted.add(parts.get(i).counted(before, counts.get(i)));
        before += counts.get(i);
      }
    }
    return counted;
  }

  /** Adds up the summaries of all parts, and writes their sum beside them. */
  private CohortSummary sumUp(int parts, Configuration hadoop) throws IOException {
    Path folder = new Path(out);
    FileSystem files = folder.getFileSystem(hadoop);
    CohortSummary sum = CohortSummary.empty();
    for (int number = 0; number < parts; number++) {
      try (InputStream stream = files.open(DecidedParts.summary(folder, number))) {
        sum = sum.plus(CqpmJson.standard().read(stream, CohortSummary.class).getValue());
      }
    }
    DecidedParts.write(sum, files, new Path(folder, "summary.json"));
    return sum;
  }
}
