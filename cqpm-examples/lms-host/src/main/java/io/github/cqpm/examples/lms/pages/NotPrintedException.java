package io.github.cqpm.examples.lms.pages;

/** Says, to people, why a paper of a session is not printed, and what to do. */
final class NotPrintedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotPrintedException(String why) {
    super(why);
  }
}
