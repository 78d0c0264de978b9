package io.github.cqpm.examples.lms.pages;

/** Says that a page rests on a decision, and there is none: the candidacy's page tells why. */
final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String id;

  UndecidedException(String id) {
    super("Cette candidature ne peut pas être décidée.");
    this.id = id;
  }

  String getId() {
    return id;
  }
}
