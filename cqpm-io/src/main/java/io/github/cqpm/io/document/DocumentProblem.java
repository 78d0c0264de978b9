package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.internal.Legible;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong with a document, and where.
 *
 * @param code what is wrong
 * @param pointer the JSON pointer of the value in question, or of the object that lacks a property;
 *     empty for the document itself; a name in it that may be a free text is {@code ?}
 * @param line the line, from 1; 0 in a host's mapper that reads a tree instead of a text
 * @param column the column, from 1, in characters, or in bytes where a host's parser reads bytes; 0
 *     where the line is
 * @param value the offending value, a name, a kind of JSON, or the kind of mistake that keeps a
 *     text from being JSON; empty where there is none to show, as for free text and references to
 *     people
 * @param expected what is allowed instead, or how to mend it: of a malformed value its form and
 *     what it does not keep; of the unknown properties of one object, with the first of which none
 *     was meant, the known ones; empty where the code says it
 * @param suggestion what was probably meant: the known name, constant, day or code, or the bracket
 *     that is missing; empty where nothing is near
 * @param inputProblem what the engine found, for an {@link DocumentProblemCode#INPUT_PROBLEM}
 */
public record DocumentProblem(
    DocumentProblemCode code,
    String pointer,
    int line,
    int column,
    String value,
    List<String> expected,
    String suggestion,
    Optional<InputProblem> inputProblem) {
  /** Copies the list. */
  public DocumentProblem {
    expected = List.copyOf(expected);
  }

  /** Returns code and place, and neither the value nor what is expected. */
  @Override
  public String toString() {
    return "%s at \"%s\" (line %d, column %d)".formatted(code, Legible.of(pointer), line, column);
  }
}
