package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
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
    pass.refuseKind("boolean");
    return null;
  }

  @Override
  void write(Boolean value, Sink sink) throws IOException {
    sink.flag(value);
  }
}
