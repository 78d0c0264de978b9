package io.github.cqpm.io.document;

/**
 * How large a document may be, and how much is told of a bad one. Whoever reads documents of
 * strangers sets them as low as those documents allow.
 *
 * @param documentLength the length of a document in bytes, 64 MiB unless set
 * @param depth how deeply objects and arrays may be nested, 50 levels unless set
 * @param stringLength the length of a string in characters, 100,000 unless set
 * @param nameLength the length of a property's name in characters, 1,000 unless set
 * @param numberLength the length of a number in characters, 30 unless set
 * @param tokens how much a document may hold, 4,000,000 unless set; each name, each string, number,
 *     boolean and null, each opening and each closing bracket counts one
 * @param problems how many problems of one document are told, and how many warnings, 100 unless
 *     set; a last one gives the number of those left off
 */
public record ReadLimits(
    int documentLength,
    int depth,
    int stringLength,
    int nameLength,
    int numberLength,
    int tokens,
    int problems) {
  private static final int LONGEST_DOCUMENT = 1 << 30;
  private static final ReadLimits STANDARD =
      new ReadLimits(64 * 1024 * 1024, 50, 100_000, 1_000, 30, 4_000_000, 100);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit lies below what the smallest documents need, or
   *     above what can be read safely
   */
  public ReadLimits {
    require("documentLength", documentLength, 1, LONGEST_DOCUMENT);
    require("depth", depth, 12, 500);
    require("stringLength", stringLength, 100, LONGEST_DOCUMENT);
    require("nameLength", nameLength, 100, LONGEST_DOCUMENT);
    require("numberLength", numberLength, 10, 1_000);
    require("tokens", tokens, 1, Integer.MAX_VALUE);
    require("problems", problems, 1, 100_000);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "The limit %s is %d, and must be between %d and %d.".formatted(name, value, least, most));
    }
  }

  /** Returns the limits that hold unless a host sets others. */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /** Returns these limits with another length of a document, from 1 byte to 1 GiB. */
  public ReadLimits withDocumentLength(int bytes) {
    return new ReadLimits(bytes, depth, stringLength, nameLength, numberLength, tokens, problems);
  }

  /** Returns these limits with another depth, from 12, which a referential needs, to 500. */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(
        documentLength, levels, stringLength, nameLength, numberLength, tokens, problems);
  }

  /** Returns these limits with another length of strings, at least 100, which an id may have. */
  public ReadLimits withStringLength(int characters) {
    return new ReadLimits(
        documentLength, depth, characters, nameLength, numberLength, tokens, problems);
  }

  /** Returns these limits with another length of names, at least 100, which an id may have. */
  public ReadLimits withNameLength(int characters) {
    return new ReadLimits(
        documentLength, depth, stringLength, characters, numberLength, tokens, problems);
  }

  /** Returns these limits with another length of numbers, from 10 to 1,000. */
  public ReadLimits withNumberLength(int characters) {
    return new ReadLimits(
        documentLength, depth, stringLength, nameLength, characters, tokens, problems);
  }

  /** Returns these limits with another number of tokens, at least 1. */
  public ReadLimits withTokens(int count) {
    return new ReadLimits(
        documentLength, depth, stringLength, nameLength, numberLength, count, problems);
  }

  /** Returns these limits with another number of problems, from 1 to 100,000. */
  public ReadLimits withProblems(int count) {
    return new ReadLimits(
        documentLength, depth, stringLength, nameLength, numberLength, tokens, count);
  }
}
