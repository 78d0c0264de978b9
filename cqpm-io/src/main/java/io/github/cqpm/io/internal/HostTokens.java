package io.github.cqpm.io.internal;

import io.github.cqpm.io.document.InvalidDocumentException;
import java.io.IOException;

/**
 * What a host's parser supplies, of whichever Jackson. Where the parser refuses the text itself,
 * {@link #advance} and {@link #getText} throw an {@link InvalidDocumentException}, made by {@link
 * HostValues#refuse}.
 */
public interface HostTokens {
  /** The kinds of tokens. */
  enum Token {
    /** An object begins. */
    OBJECT,
    /** An object ends. */
    OBJECT_END,
    /** An array begins. */
    ARRAY,
    /** An array ends. */
    ARRAY_END,
    /** The name of a property. */
    NAME,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** A boolean. */
    BOOLEAN,
    /** A null. */
    NULL,
    /** A value that is no JSON, put in by the host's own code. */
    FOREIGN,
    /** There is nothing more. */
    END
  }

  /** Returns the current token. */
  Token getToken();

  /** Moves on to the next token. */
  void advance() throws IOException;

  /** Returns the text of the current name, string, number or boolean. */
  String getText() throws IOException;

  /** Returns the JSON pointer to the current value, or to that of the current name. */
  String getPointer();

  /** Returns the line of the current token, from 1; less where it was read from no text. */
  int getLine();

  /** Returns the column of the current token, from 1; less where it was read from no text. */
  int getColumn();
}
