package io.github.cqpm.examples.cli;

/** What the program exits with; bad usage is picocli's own 2. */
final class ExitStatus {
  /** All was decided, whatever the outcome. */
  static final int DECIDED = 0;

  /** Something happened that nobody thought of. */
  static final int UNFORESEEN = 1;

  /**
   * A file was unreadable, its document was refused, its input had problems, or an output could not
   * be written.
   */
  static final int REFUSED = 3;

  /** A stored decision is not what the engine gives. */
  static final int NOT_CONFIRMED = 4;

  /** Memory ran out. */
  static final int OUT_OF_MEMORY = 5;

  /** Nothing differs in a stored decision, but not all of it could be verified. */
  static final int PARTLY_VERIFIED = 6;

  /** The program was told to stop, as by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
