package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** true or false. */
final class FlagFormat extends Format<Boolean> {
  static final FlagFormat FLAG = new FlagFormat();

  private FlagFormat() {}

  @Override
  @Nullable Boolean read(Pass pass) throws IOException {
    if (pass.tokens().current() == Token.BOOLEAN) {
      return Boolean.valueOf(pass.tokens().text());
    }
    pass.requireLeisure();
    Token token = pass.tokens().current();
    boolean told = token == Token.STRING || token == Token.NUMBER;
    String given = told ? pass.tokens().text() : "";
    pass.refuseKind(List.of("boolean"), meant(given));
    return null;
  }

  private static String meant(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "vrai", "oui", "yes", "1" -> "true";
      case "false", "faux", "non", "no", "0" -> "false";
      default -> "";
    };
  }

  @Override
  void write(Boolean value, Sink sink) throws IOException {
    sink.flag(value);
  }
}
