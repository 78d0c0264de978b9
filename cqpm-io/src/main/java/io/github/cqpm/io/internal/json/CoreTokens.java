package io.github.cqpm.io.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cqpm.io.internal.json.Located.Place;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, read by jackson-core; what it throws is thrown as it is. */
public final class CoreTokens implements Tokens, Closeable {
  private static final Place TOP = Place.top(1, 1);

  /** By the ids of Jackson's tokens, from 0, for none. */
  private static final Token[] BY_ID = {
    Token.END,
    Token.OBJECT,
    Token.OBJECT_END,
    Token.ARRAY,
    Token.ARRAY_END,
    Token.NAME,
    Token.STRING,
    Token.NUMBER,
    Token.NUMBER,
    Token.BOOLEAN,
    Token.BOOLEAN,
    Token.NULL,
    Token.FOREIGN
  };

  private final JsonParser parser;

  CoreTokens(JsonParser parser) {
    this.parser = parser;
  }

  /** Returns the token that Jackson calls so; {@link Token#END} for none. */
  public static Token tokenOf(@Nullable JsonToken token) {
    return token == null || token.id() < 0 ? Token.END : BY_ID[token.id()];
  }

  @Override
  public Token current() {
    return tokenOf(parser.currentToken());
  }

  @Override
  public Token next() throws IOException {
    return tokenOf(parser.nextToken());
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public Place place(@Nullable Place owner, Object name) {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(owner, name, lineOf(at), columnOf(at));
  }

  /** Returns the place that the parser has come to. */
  Place place(JsonLocation location) {
    return placeOf(parser.getParsingContext()).at(lineOf(location), columnOf(location));
  }

  private static Place placeOf(JsonStreamContext context) {
    JsonStreamContext owner = context.getParent();
    Place outer = owner == null ? TOP : placeOf(owner);
    if (context.inObject() && context.hasCurrentName()) {
      return outer.to(context.getCurrentName(), 1, 1);
    }
    return context.inArray() && context.hasCurrentIndex()
        ? outer.to(context.getCurrentIndex(), 1, 1)
        : outer;
  }

  private static int lineOf(JsonLocation location) {
    return Math.max(1, location.getLineNr());
  }

  private static int columnOf(JsonLocation location) {
    return Math.max(1, location.getColumnNr());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
