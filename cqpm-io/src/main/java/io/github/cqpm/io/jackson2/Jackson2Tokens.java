package io.github.cqpm.io.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.json.CoreTokens;
import io.github.cqpm.io.internal.json.HostTokens;
import io.github.cqpm.io.internal.json.Tokens;
import java.io.IOException;

/** The tokens of a host's parser of Jackson 2. */
final class Jackson2Tokens extends HostTokens {
  private final JsonParser parser;

  /** Stands at the current token of the parser: what tells its place, and no more. */
  Jackson2Tokens(JsonParser parser) {
    super(CoreTokens.tokenOf(parser.currentToken()));
    this.parser = parser;
  }

  /** Returns the tokens from the parser's current one on. */
  static Tokens of(JsonParser parser) throws IOException {
    return new Jackson2Tokens(parser).begin();
  }

  @Override
  protected Token advance() throws IOException {
    try {
      return CoreTokens.tokenOf(parser.nextToken());
    } catch (JsonProcessingException refusal) {
      throw refuse(refusal);
    }
  }

  @Override
  protected String readText() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException refusal) {
      throw refuse(refusal);
    }
  }

  private InvalidDocumentException refuse(JsonProcessingException refusal) {
    JsonLocation at =
        refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
    return refuse(
        refusal instanceof StreamConstraintsException,
        refusal.getOriginalMessage(),
        at.getLineNr(),
        at.getColumnNr());
  }

  @Override
  protected String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  protected boolean isBetweenProperties() {
    return parser.getParsingContext().inObject()
        && parser.getParsingContext().hasCurrentName()
        && !parser.hasToken(JsonToken.FIELD_NAME);
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
