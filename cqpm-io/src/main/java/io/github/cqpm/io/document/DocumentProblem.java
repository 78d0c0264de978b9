package io.github.cqpm.io.document;

import java.util.List;

/**
 * Something wrong with a document, and where.
 *
 * @param code what is wrong
 * @param pointer the JSON pointer of the value in question, or of the object that lacks a property;
 *     empty for the document itself
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param value the offending value, a name or a kind of JSON; empty where there is none to show, as
 *     for free text and references to people
 * @param expected what is allowed instead, or how to mend it; empty where the code says it
 */
public record DocumentProblem(
    DocumentProblemCode code,
    String pointer,
    int line,
    int column,
    String value,
    List<String> expected) {
  /** Copies the list. */
  public DocumentProblem {
    expected = List.copyOf(expected);
  }

  /** Returns code and place, and neither the value nor what is expected. */
  @Override
  public String toString() {
    return "%s at \"%s\" (line %d, column %d)".formatted(code, pointer, line, column);
  }
}
