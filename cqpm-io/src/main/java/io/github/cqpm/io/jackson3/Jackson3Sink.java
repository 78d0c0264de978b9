package io.github.cqpm.io.jackson3;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.cqpm.io.internal.json.Sink;
import tools.jackson.core.JsonGenerator;

/** A host's generator of Jackson 3. */
final class Jackson3Sink implements Sink {
  private final JsonGenerator json;

  Jackson3Sink(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void beginObject() {
    json.writeStartObject();
  }

  @Override
  public void endObject() {
    json.writeEndObject();
  }

  @Override
  public void beginArray() {
    json.writeStartArray();
  }

  @Override
  public void endArray() {
    json.writeEndArray();
  }

  @Override
  public void name(SerializedString name) {
    json.writeName(name.getValue());
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void string(SerializedString text) {
    json.writeString(text.getValue());
  }

  @Override
  public void string(String text) {
    json.writeString(text);
  }

  @Override
  public void number(long number) {
    json.writeNumber(number);
  }

  @Override
  public void flag(boolean flag) {
    json.writeBoolean(flag);
  }
}
