package io.github.cqpm.io.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/** JSON as it goes out, whoever takes it. */
public interface Sink {
  /** Begins an object. */
  void beginObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins an array. */
  void beginArray() throws IOException;

  /** Ends an array. */
  void endArray() throws IOException;

  /** Names the property that follows, by a name that is known beforehand. */
  void name(SerializedString name) throws IOException;

  /** Names the property that follows. */
  void name(String name) throws IOException;

  /** Writes a string that is known beforehand. */
  void string(SerializedString text) throws IOException;

  /** Writes a string. */
  void string(String text) throws IOException;

  /** Writes a whole number. */
  void number(long number) throws IOException;

  /** Writes a boolean. */
  void flag(boolean flag) throws IOException;
}
