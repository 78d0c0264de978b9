package io.github.cqpm.examples.cli;

import java.util.Locale;

/** What is printed, and of how many candidacies. */
enum Paper {
  /** The assessment grid of the commission, blank or of one candidacy. */
  GRID(0, 1),
  /** The referential. */
  REFERENTIAL(0, 0),
  /** The written information of a candidate. */
  INFORMATION(1, 1),
  /** The attestation of a block. */
  ATTESTATION(1, 1),
  /** The minutes of a session of the jury. */
  MINUTES(1, Integer.MAX_VALUE),
  /** What a session is prepared with. */
  PREPARATION(1, Integer.MAX_VALUE),
  /** The attendance sheet of a session. */
  ATTENDANCE(1, Integer.MAX_VALUE),
  /** What is sent to the certifier after a session. */
  TRANSMISSION(1, Integer.MAX_VALUE),
  /** How a whole cohort stands: of one file, with a candidacy a line. */
  COHORT(1, 1);

  private final int fewest;
  private final int most;

  Paper(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** Returns whether it is printed of so many files. */
  boolean isOf(int files) {
    return files >= fewest && files <= most;
  }

  /** Returns whether it uses that option; what every paper uses is among them. */
  boolean uses(String option) {
    return switch (option) {
      case "--block" -> this == ATTESTATION;
      case "--day", "--place", "--employers", "--employees", "--chair" -> most > 1;
      default -> true;
    };
  }

  /** Returns the last part of the key of the sentence that says of how many files it is. */
  String files() {
    if (most == 0) {
      return "none";
    }
    return fewest == 0 ? "at-most-one" : most == 1 ? "one" : "some";
  }

  /** Returns the name as the command line spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
