package io.github.cqpm.io.cohort;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point from which a run can be gone on with: all lines until then are in the outputs.
 *
 * @param line the last line of the cohort that is done
 * @param cohort the digest of the cohort until the end of that line; empty where nothing is done
 * @param decisions how many bytes of decisions there are
 * @param decisionsDigest their digest
 * @param rejects how many bytes of rejects there are
 * @param rejectsDigest their digest
 */
record Checkpoint(
    long line,
    String cohort,
    long decisions,
    String decisionsDigest,
    long rejects,
    String rejectsDigest) {
  private static final Pattern TEXT =
      Pattern.compile(
          "(\\d{1,18}) ([0-9a-f]{64}) (\\d{1,18}) ([0-9a-f]{64}) (\\d{1,18}) ([0-9a-f]{64})");

  /** Returns the point before the first line that is to be done. */
  static Checkpoint before(long startingAfter) {
    String nothing = new RunningDigest().soFar();
    return new Checkpoint(startingAfter, "", 0, nothing, 0, nothing);
  }

  /** Returns the point that a text stands for; none if it is no such text. */
  static Optional<Checkpoint> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Checkpoint(
                Long.parseLong(parts.group(1)),
                parts.group(2),
                Long.parseLong(parts.group(3)),
                parts.group(4),
                Long.parseLong(parts.group(5)),
                parts.group(6)))
        : Optional.empty();
  }

  /** Returns the text that parses back. */
  @Override
  public String toString() {
    return "%d %s %d %s %d %s"
        .formatted(line, cohort, decisions, decisionsDigest, rejects, rejectsDigest);
  }
}
