package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Hands a tree that agrees with its shape to Jackson as if it were read. */
final class TreeTokens {
  private TreeTokens() {}

  /** Returns a parser of the tree, whose numbers are whole. */
  static JsonParser of(Located tree) throws IOException {
    TokenBuffer buffer = new TokenBuffer(null, false);
    write(tree, buffer);
    return buffer.asParser();
  }

  private static void write(Located value, JsonGenerator json) throws IOException {
    if (value instanceof Located.Dictionary dictionary) {
      json.writeStartObject();
      for (Located.Member member : dictionary.members()) {
        json.writeFieldName(member.name());
        write(member.value(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Located.Array array) {
      json.writeStartArray();
      for (Located element : array.elements()) {
        write(element, json);
      }
      json.writeEndArray();
    } else {
      Located.Scalar scalar = (Located.Scalar) value;
      switch (scalar.kind()) {
        case "string" -> json.writeString(scalar.text());
        case "number" -> json.writeNumber(Long.parseLong(scalar.text()));
        case "boolean" -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
        default -> json.writeNull();
      }
    }
  }
}
