package io.github.cqpm.model.referential;

/** The digits 0 to 9, and no others. */
final class Digits {
  private Digits() {}

  /** Returns whether a part of the text is digits and nothing else; true where it is empty. */
  static boolean areAll(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
