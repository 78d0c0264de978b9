package io.github.cqpm.io.jackson3;

import io.github.cqpm.io.internal.json.HostTokens;
import io.github.cqpm.io.internal.json.Tokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a host's parser of Jackson 3. */
final class Jackson3Tokens extends HostTokens {
  private final JsonParser parser;

  /** Stands at the current token of the parser: what tells its place, and no more. */
  Jackson3Tokens(JsonParser parser) {
    super(tokenOf(parser.currentToken()));
    this.parser = parser;
  }

  /** Returns the tokens from the parser's current one on. */
  static Tokens of(JsonParser parser) throws IOException {
    return new Jackson3Tokens(parser).begin();
  }

  private static Token tokenOf(@Nullable JsonToken token) {
    return token == null
        ? Token.END
        : switch (token) {
          case START_OBJECT -> Token.OBJECT;
          case END_OBJECT -> Token.OBJECT_END;
          case START_ARRAY -> Token.ARRAY;
          case END_ARRAY -> Token.ARRAY_END;
          case PROPERTY_NAME -> Token.NAME;
          case VALUE_STRING -> Token.STRING;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
          case VALUE_NULL -> Token.NULL;
          case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
          case NOT_AVAILABLE -> Token.END;
        };
  }

  @Override
  protected Token advance() {
    try {
      return tokenOf(parser.nextToken());
    } catch (JacksonException refusal) {
      throw refuse(refusal);
    }
  }

  @Override
  protected String readText() {
    try {
      return parser.getString();
    } catch (JacksonException refusal) {
      throw refuse(refusal);
    }
  }

  private RuntimeException refuse(JacksonException refusal) {
    if (refusal instanceof JacksonIOException) {
      return refusal;
    }
    TokenStreamLocation at =
        refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
    return refuse(
        refusal instanceof StreamConstraintsException,
        refusal.getOriginalMessage(),
        at.getLineNr(),
        at.getColumnNr());
  }

  @Override
  protected String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  protected boolean isBetweenProperties() {
    return parser.streamReadContext().inObject()
        && parser.streamReadContext().hasCurrentName()
        && !parser.hasToken(JsonToken.PROPERTY_NAME);
  }

  @Override
  protected void forgetCurrent() {
    parser.clearCurrentToken();
  }

  @Override
  protected int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  protected int column() {
    return parser.currentTokenLocation().getColumnNr();
  }
}
