package io.github.cqpm.io.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
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
  private boolean readingText;

  /** Reads on from the token that the parser has come to. */
  public CoreTokens(JsonParser parser) {
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
    readingText = true;
    String text = parser.getText();
    readingText = false;
    return text;
  }

  @Override
  public Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return placeOf(parser.getParsingContext()).at(lineOf(at), columnOf(at));
  }

  @Override
  public Place place(@Nullable Place owner, Object name) {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(owner, name, lineOf(at), columnOf(at));
  }

  /** Returns whether nothing follows the value that was read. */
  boolean isAtEnd() throws IOException {
    try {
      return next() == Token.END;
    } catch (JsonProcessingException somethingFollows) {
      return false;
    }
  }

  /** Returns the place that the parser has come to, which is none of a value. */
  Place end() {
    return TOP.at(lineOf(passed()), columnOf(passed()));
  }

  /** Returns how many characters the parser has passed, and what lines and columns. */
  JsonLocation passed() {
    return parser.currentLocation();
  }

  /**
   * Returns where the parser came upon what it refuses. What is too long or too deep, and what is
   * meant for a number, is where it begins; anything else where the very character is that is
   * wrong. In a name, and between properties, the pointer is that of their object.
   *
   * @param bytes what is read
   */
  Place placeOf(JsonProcessingException refusal, byte[] bytes) throws IOException {
    Refused refused = Refused.of(refusal.getOriginalMessage());
    JsonStreamContext context = parser.getParsingContext();
    boolean inValue =
        readingText || !context.inObject() || parser.currentToken() == JsonToken.FIELD_NAME;
    Place place = placeOf(inValue ? context : context.getParent());
    if (refused == Refused.LONG_NAME) {
      return TextPlaces.beginOfText(bytes, passed().getCharOffset(), place);
    }
    JsonLocation at = refusal.getLocation() == null ? passed() : refusal.getLocation();
    if (refused == Refused.WORD && goesOnAt(at)) {
      return place();
    }
    if (refused == Refused.WHOLE_VALUE) {
      parser.clearCurrentToken(); // so that the location is that of the value that would be next
      at = parser.currentTokenLocation();
    } else if (refused == Refused.TOKEN) {
      at = parser.currentTokenLocation();
    }
    return place.at(lineOf(at), columnOf(at));
  }

  /** Returns whether the current token is the number of a property, and ends where that is. */
  private boolean goesOnAt(JsonLocation at) throws IOException {
    JsonLocation begin = parser.currentTokenLocation();
    return current() == Token.NUMBER
        && parser.getParsingContext().inObject()
        && lineOf(at) == lineOf(begin)
        && columnOf(at) == columnOf(begin) + parser.getTextLength();
  }

  private static Place placeOf(@Nullable JsonStreamContext context) {
    if (context == null) {
      return TOP;
    }
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
