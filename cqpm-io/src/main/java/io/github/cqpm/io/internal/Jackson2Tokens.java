package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.io.IOException;

/** The tokens of a host's parser of Jackson 2. */
final class Jackson2Tokens implements HostTokens {
  private final JsonParser parser;

  Jackson2Tokens(JsonParser parser) {
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
          case FIELD_NAME -> Token.NAME;
          case VALUE_STRING -> Token.STRING;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
          case VALUE_NULL -> Token.NULL;
          case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
          case NOT_AVAILABLE -> Token.END;
        };
  }

  @Override
  public void advance() throws IOException {
    try {
      parser.nextToken();
    } catch (JsonProcessingException refusal) {
      throw refuse(refusal);
    }
  }

  @Override
  public String getText() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException refusal) {
      throw refuse(refusal);
    }
  }

  private InvalidDocumentException refuse(JsonProcessingException refusal) {
    JsonLocation at =
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
    return parser.getParsingContext().pathAsPointer().toString();
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
