package io.github.cqpm.io.jackson3;

import io.github.cqpm.io.internal.HostTokens;
import io.github.cqpm.io.internal.HostValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a host's parser of Jackson 3. */
final class Jackson3Tokens implements HostTokens {
  private final JsonParser parser;

  Jackson3Tokens(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public Token getToken() {
    JsonToken token = parser.currentToken();
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
  public void advance() {
    try {
      parser.nextToken();
    } catch (JacksonException refusal) {
      throw refuse(refusal);
    }
  }

  @Override
  public String getText() {
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
    return HostValues.refuse(
        this,
        refusal instanceof StreamConstraintsException,
        refusal.getOriginalMessage(),
        at.getLineNr(),
        at.getColumnNr());
  }

  @Override
  public String getPointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public int getLine() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int getColumn() {
    return parser.currentTokenLocation().getColumnNr();
  }
}
