package io.github.cqpm.io.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/** A generator of jackson-core, ours or that of a host's Jackson 2. */
public final class CoreSink implements Sink {
  private final JsonGenerator json;

  /** Writes with that generator, which is neither flushed nor closed. */
  public CoreSink(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void beginObject() throws IOException {
    json.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    json.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    json.writeEndArray();
  }

  @Override
  public void name(SerializedString name) throws IOException {
    json.writeFieldName(name);
  }

  @Override
  public void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  @Override
  public void string(SerializedString text) throws IOException {
    json.writeString(text);
  }

  @Override
  public void string(String text) throws IOException {
    json.writeString(text);
  }

  @Override
  public void number(long number) throws IOException {
    json.writeNumber(number);
  }

  @Override
  public void flag(boolean flag) throws IOException {
    json.writeBoolean(flag);
  }
}
