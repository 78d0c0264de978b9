package io.github.cqpm.examples.quickstart;

import io.github.cqpm.examples.quickstart.HeldLines.Place;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.cohort.CohortOutputs;
import io.github.cqpm.io.document.CohortSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run that was broken off has left in its outputs, up to the first line of the cohort that
 * neither holds. Nothing is touched until {@link #cut}.
 */
final class Resumption {
  /** Ends a run after its first lines. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Path decisions;
  private final Optional<Path> rejects;
  private final Place lastDecision;
  private final Place lastReject;
  private final long lastLine;

  /**
   * Goes through the outputs.
   *
   * @throws RefusedOutputException if one is not what a run has written, or both hold a line
   */
  Resumption(Path decisions, Optional<Path> rejects) {
    this.decisions = decisions;
    this.rejects = rejects;
    try (HeldLines decided = new HeldLines(Optional.of(decisions));
        HeldLines rejected = new HeldLines(rejects)) {
      decided.next();
      rejected.next();
      long line = 0;
      boolean complete = true;
      while (Math.min(decided.place().number(), rejected.place().number()) < Place.NONE) {
        if (decided.place().number() == rejected.place().number()) {
          throw refused("both", decided.place().number());
        }
        HeldLines lower = decided.place().number() < rejected.place().number() ? decided : rejected;
        complete = complete && lower.place().number() == line + 1;
        if (complete) {
          lower.keep();
          line++;
        } else if (rejects.isEmpty()) {
          throw refused("gap", line + 1);
        }
        lower.next();
      }
      lastDecision = decided.kept();
      lastReject = rejected.kept();
      lastLine = line;
    }
  }

  private RefusedOutputException refused(String key, long line) {
    return new RefusedOutputException(decisions.toString(), key, line);
  }

  /** Returns the last line of the cohort before which, and with which, all are held. */
  long lastLine() {
    return lastLine;
  }

  /**
   * Decides anew the last candidacy that was decided, and the last line that was rejected.
   *
   * @param differs the sentence that says that something else comes of it
   * @throws RefusedOutputException if not the same comes of it, or the cohort is shorter
   */
  void check(CohortDecider decider, Supplier<InputStream> cohort, String differs) {
    check(decider, cohort, Optional.of(decisions), lastDecision, differs);
    check(decider, cohort, rejects, lastReject, differs);
  }

  private void check(
      CohortDecider decider,
      Supplier<InputStream> cohort,
      Optional<Path> output,
      Place last,
      String differs) {
    if (output.isEmpty() || last.number() == 0) {
      return;
    }
    ByteArrayOutputStream decided = new ByteArrayOutputStream();
    ByteArrayOutputStream rejected = new ByteArrayOutputStream();
    try (InputStream stream = cohort.get()) {
      decider
          .withThreads(1)
          .startingAfter(last.number() - 1)
          .withProgress(
              progress -> {
                throw new Enough();
              })
          .decide(stream, decided, rejected);
    } catch (Enough e) {
      // The first lines are there.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (decided.size() + rejected.size() == 0) {
      throw new RefusedOutputException(output.get().toString(), "longer", last.number());
    }
    byte[] anew = (last.equals(lastDecision) ? decided : rejected).toByteArray();
    if (!begins(output.get(), last, anew)) {
      throw new RefusedOutputException(output.get().toString(), differs, last.number());
    }
  }

  /** Returns whether the first of these lines is what stands in that place. */
  private static boolean begins(Path file, Place place, byte[] lines) {
    long length = place.end() - place.start();
    if (length > lines.length || lines[(int) length - 1] != '\n') {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      stream.skipNBytes(place.start());
      byte[] held = stream.readNBytes((int) length);
      return Arrays.equals(held, 0, held.length, lines, 0, (int) length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the summary of the lines that are kept.
   *
   * @throws RefusedOutputException if one is not what a run has written
   */
  CohortSummary summarize() {
    try (InputStream decided = FirstBytes.of(Optional.of(decisions), lastDecision.end());
        InputStream rejected = FirstBytes.of(rejects, lastReject.end())) {
      return CohortOutputs.summarize(decided, rejected);
    } catch (IllegalArgumentException e) {
      throw refused("foreign-lines", lastLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts from both outputs what is not kept. */
  void cut() {
    cut(decisions, lastDecision);
    rejects.ifPresent(file -> cut(file, lastReject));
  }

  private static void cut(Path file, Place last) {
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (channel.size() > last.end()) {
        channel.truncate(last.end());
      }
    } catch (IOException e) {
      throw new UnwritableException(file.toString(), e);
    }
  }
}
