package io.github.cqpm.io.internal.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON as it comes in, token by token, whoever supplies it. What the text itself makes impossible
 * to read on is thrown by {@link #next}.
 */
public interface Tokens {
  /** The kinds of tokens. */
  enum Token {
    /** An object begins. */
    OBJECT("object"),
    /** An object ends. */
    OBJECT_END(""),
    /** An array begins. */
    ARRAY("array"),
    /** An array ends. */
    ARRAY_END(""),
    /** The name of a property. */
    NAME(""),
    /** A string. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** A boolean. */
    BOOLEAN("boolean"),
    /** A null. */
    NULL("null"),
    /** A value that is no JSON, put in by a host's own code. */
    FOREIGN("object"),
    /** There is nothing more. */
    END("");

    private final String kind;

    Token(String kind) {
      this.kind = kind;
    }

    /** Returns what the value that begins here is called in a message; empty if none begins. */
    public String kind() {
      return kind;
    }
  }

  /** Returns the current token. */
  Token current();

  /** Moves on, and returns the token come to. */
  Token next() throws IOException;

  /**
   * Moves on to the next property of an object; returns its name, or null where the object ends.
   */
  default @Nullable String nextName() throws IOException {
    return next() == Token.NAME ? text() : null;
  }

  /** Returns the text of the current name, string, number or boolean. */
  String text() throws IOException;

  /**
   * Returns the place of the current value, or that of the object or array that ends here; at a
   * name, where the name is, with the pointer to its value.
   */
  Place place();

  /**
   * Returns where the current token is, as part of another place: much cheaper than {@link #place},
   * for whoever walks along.
   */
  Place place(@Nullable Place owner, Object name);

  /** Moves on to the last token of the current value. */
  default void skip() throws IOException {
    int open = 0;
    for (Token token = current(); ; token = next()) {
      if (token == Token.OBJECT || token == Token.ARRAY) {
        open++;
      } else if (token == Token.OBJECT_END || token == Token.ARRAY_END) {
        open--;
      }
      if (open == 0) {
        return;
      }
    }
  }
}
