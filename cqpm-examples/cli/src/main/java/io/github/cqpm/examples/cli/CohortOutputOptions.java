package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.cohort.CohortChanges;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.cohort.CohortFiles;
import io.github.cqpm.io.cohort.CohortOutputException;
import io.github.cqpm.io.document.CohortSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * Where the decisions and the rejected lines of a cohort go, what is kept of the decisions, and
 * whether a run is gone on with.
 */
final class CohortOutputOptions {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private @Nullable Path out;

  @Option(names = "--rejects", paramLabel = "${bundle:label.file}")
  private @Nullable Path rejects;

  @Option(names = "--findings", paramLabel = "all|unsatisfied|none")
  private @Nullable FindingsKept findings;

  @Option(names = "--resume")
  private boolean resume;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  static boolean isStandardInput(Path cohort) {
    return cohort.equals(STANDARD_INPUT);
  }

  /** Returns whether a run that is broken off can be gone on with. */
  boolean isResumable() {
    return files(OutputStream.nullOutputStream()).isResumable();
  }

  private Stream<Path> written() {
    return Stream.concat(beside(out), Stream.ofNullable(rejects));
  }

  /** Returns the decisions, if they are kept, and the record that a run keeps beside them. */
  private static Stream<Path> beside(@Nullable Path decisions) {
    return Stream.ofNullable(decisions)
        .flatMap(file -> Stream.of(file, file.resolveSibling(file.getFileName() + ".resume")));
  }

  /**
   * Checks that the files and options go together: a run that compares writes no decision, and is
   * not gone on with.
   *
   * @throws ParameterException if not; it says so in that language, and what to do
   */
  void check(Path cohort, boolean compares, Language language) {
    require(!(resume && compares), "resume-compare", language);
    require(findings == null || !compares, "findings-compare", language);
    require(findings == null || out != null, "findings-out", language);
    require(written().noneMatch(file -> isSame(file, cohort)), "output-is-input", language);
    Path apart = rejects;
    require(
        apart == null || beside(out).noneMatch(file -> isSame(file, apart)),
        "outputs-are-same",
        language);
    if (resume) {
      require(out != null, "resume-out", language);
      require(isResumable(), "resume-compressed", language);
    }
  }

  private void require(boolean met, String key, Language language) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), language.say("usage." + key));
    }
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return real(file).equals(real(other))
          || (Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the path without links in its folder. */
  private static Path real(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null || !Files.exists(folder)
        ? absolute
        : folder.toRealPath().resolve(Objects.requireNonNull(absolute.getFileName()));
  }

  /**
   * Decides the cohort, or what is left of it, and returns the summary of the whole.
   *
   * @param unkept takes the rejected lines, where no file does
   * @throws CohortOutputException if an output is in the way, or is none to go on with
   */
  CohortSummary write(CohortDecider decider, InputStream cohort, OutputStream unkept) {
    CohortFiles files = files(unkept);
    CohortDecider keeping = findings == null ? decider : decider.keeping(findings);
    return resume ? files.resume(keeping, cohort) : files.decide(keeping, cohort);
  }

  /**
   * Decides the cohort twice, and returns what changes.
   *
   * @param unkeptChanges takes the lines of those that change, where no file does
   * @param unkept takes the rejected lines, where no file does
   * @throws CohortOutputException if an output is in the way
   */
  CohortChanges compare(
      CohortDecider decider,
      CohortDecider other,
      InputStream cohort,
      OutputStream unkeptChanges,
      OutputStream unkept) {
    return files(unkept).compare(decider, other, cohort, unkeptChanges);
  }

  private CohortFiles files(OutputStream unkept) {
    CohortFiles files = CohortFiles.none().withRejects(unkept);
    files = out == null ? files : files.withDecisions(out);
    return rejects == null ? files : files.withRejects(rejects);
  }
}
