package io.github.cqpm.examples.quickstart;

/** What the program exits with; bad usage is picocli's own 2. */
final class ExitStatus {
  /** All was decided, whatever the outcome. */
  static final int DECIDED = 0;

  /** A file was unreadable, its document was refused, or its input had problems. */
  static final int REFUSED = 3;

  /** A stored decision is not what the engine gives. */
  static final int NOT_CONFIRMED = 4;

  /** Nothing differs in a stored decision, but not all of it could be verified. */
  static final int PARTLY_VERIFIED = 6;

  /** The program was told to stop, as by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
