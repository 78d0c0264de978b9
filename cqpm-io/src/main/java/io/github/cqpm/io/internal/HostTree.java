package io.github.cqpm.io.internal;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.internal.HostTokens.Token;
import io.github.cqpm.io.internal.Located.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies one value from a host's parser, with its places, within our own limits. */
final class HostTree {
  /** Numbers for a host's parser, though not for JSON. */
  private static final Set<String> NO_NUMBERS =
      Set.of("NaN", "Infinity", "+Infinity", "-Infinity", "INF", "-INF", "+INF");

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private final HostTokens tokens;
  private int depth;
  private int length;
  private int count = 1;

  private HostTree(HostTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the current value of the parser, which is left at its last token.
   *
   * @throws InvalidDocumentException if it is not JSON, or not within the limits
   */
  static Located copy(HostTokens tokens) throws IOException {
    return new HostTree(tokens).readValue(place(tokens));
  }

  private Located readValue(Place place) throws IOException {
    return switch (tokens.getToken()) {
      case OBJECT -> readObject(place);
      case ARRAY -> readArray(place);
      case STRING -> new Located.Scalar(place, "string", text(LIMITS.stringLength(), place));
      case NUMBER -> number(place, text(LIMITS.numberLength(), place));
      case BOOLEAN -> new Located.Scalar(place, "boolean", tokens.getText());
      case NULL -> new Located.Scalar(place, "null", "null");
      case FOREIGN -> new Located.Scalar(place, "object", "");
      default -> throw HostValues.refuse(DocumentProblemCode.MALFORMED_JSON, place);
    };
  }

  private static Located number(Place place, String text) {
    return new Located.Scalar(place, NO_NUMBERS.contains(text) ? "string" : "number", text);
  }

  private Located readObject(Place place) throws IOException {
    List<Located.Member> members = new ArrayList<>();
    enter(place);
    while (next() != Token.OBJECT_END) {
      String name = text(LIMITS.nameLength(), place);
      Place ofName = place(place, name);
      next();
      members.add(new Located.Member(name, ofName, readValue(place(place, name))));
    }
    depth--;
    return new Located.Dictionary(place, members);
  }

  private Located readArray(Place place) throws IOException {
    List<Located> elements = new ArrayList<>();
    enter(place);
    while (next() != Token.ARRAY_END) {
      elements.add(readValue(place(place, elements.size())));
    }
    depth--;
    return new Located.Array(place, elements);
  }

  private void enter(Place place) {
    depth++;
    if (depth > LIMITS.depth()) {
      throw HostValues.refuse(DocumentProblemCode.TOO_DEEP, place);
    }
  }

  private Token next() throws IOException {
    tokens.advance();
    count++;
    if (count > LIMITS.tokens()) {
      throw HostValues.refuse(DocumentProblemCode.TOO_MANY, place(tokens));
    }
    lengthen(1);
    return tokens.getToken();
  }

  private String text(int limit, Place owner) throws IOException {
    String text = tokens.getText();
    if (text.length() > limit) {
      throw HostValues.refuse(
          DocumentProblemCode.TOO_LONG,
          new Place(
              owner.owner(),
              owner.name(),
              Math.max(0, tokens.getLine()),
              Math.max(0, tokens.getColumn())));
    }
    lengthen(text.length());
    return text;
  }

  private void lengthen(int characters) {
    length += characters;
    if (length > LIMITS.documentLength()) {
      throw HostValues.refuse(DocumentProblemCode.TOO_LONG, place(tokens));
    }
  }

  /** Returns the place of the current token. */
  static Place place(HostTokens tokens) {
    return place(tokens, tokens.getLine(), tokens.getColumn());
  }

  /** Returns a place at or in the current value; line and column are 0 where there is no text. */
  static Place place(HostTokens tokens, int line, int column) {
    Place place = new Place(null, "", Math.max(0, line), Math.max(0, column));
    String pointer = tokens.getPointer();
    if (!pointer.isEmpty()) {
      for (String name : pointer.substring(1).split("/", -1)) {
        place =
            new Place(
                place, name.replace("~1", "/").replace("~0", "~"), place.line(), place.column());
      }
    }
    return place;
  }

  private Place place(Place owner, Object name) {
    return new Place(owner, name, Math.max(0, tokens.getLine()), Math.max(0, tokens.getColumn()));
  }
}
