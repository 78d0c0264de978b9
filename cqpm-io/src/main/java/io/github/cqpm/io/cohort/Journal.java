package io.github.cqpm.io.cohort;

import org.jspecify.annotations.Nullable;

/** Where a run begins, and who is told how far its outputs have come. */
interface Journal {
  /** Returns a journal that nobody keeps. */
  static Journal none(long startingAfter) {
    return () -> startingAfter;
  }

  /** Returns that of a part, before which there are so many lines. */
  static Journal ofPart(long linesBefore, long startingAfter) {
    return new Journal() {
      @Override
      public long linesBefore() {
        return linesBefore;
      }

      @Override
      public long startingAfter() {
        return Math.max(linesBefore, startingAfter);
      }
    };
  }

  /** Returns how many lines of the cohort stand before what is read. */
  default long linesBefore() {
    return 0;
  }

  /** Returns the line of the cohort after which the run begins. */
  long startingAfter();

  /** Returns how many lines were rejected until there. */
  default long rejectedBefore() {
    return 0;
  }

  /** Returns what the bytes of the cohort are added to; null if nobody asks for it. */
  default @Nullable RunningDigest digest() {
    return null;
  }

  /**
   * Takes note that the run begins, after that line, with that digest of the cohort until there.
   *
   * @param reached a line before that of {@link #startingAfter} where the cohort is shorter
   */
  default void begin(long reached, String cohort) {}

  /** Takes note that both outputs hold all until that line, with the digest of the cohort. */
  default void wrote(long line, String cohort) {}
}
