package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array, whatever collection the values stand in.
 *
 * @param <E> the type of the elements
 */
final class ListFormat<E> extends Format<List<E>> {
  private final Format<E> element;

  private ListFormat(Format<E> element) {
    this.element = element;
  }

  static <E> ListFormat<E> listOf(Format<E> element) {
    return new ListFormat<>(element);
  }

  @Override
  List<Format<?>> getParts() {
    return List.of(element);
  }

  @Override
  @Nullable List<E> read(Pass pass) throws IOException {
    Tokens tokens = pass.tokens();
    if (tokens.current() != Token.ARRAY) {
      pass.refuseKind("array");
      return null;
    }
    List<E> values = new ArrayList<>();
    while (tokens.next() != Token.ARRAY_END) {
      if (tokens.current() == Token.NULL) {
        pass.report(DocumentProblemCode.NULL_VALUE, "", "ELEMENT");
        continue;
      }
      E value = element.read(pass);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  @Override
  void write(List<E> values, Sink sink) throws IOException {
    sink.beginArray();
    for (E value : values) {
      element.write(value, sink);
    }
    sink.endArray();
  }
}
