package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.io.Serial;

/** Refuses constants with white space around them, which Jackson would take off. */
final class ExactConstants extends BeanDeserializerModifier {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription description,
      JsonDeserializer<?> deserializer) {
    return type.getRawClass().getName().startsWith("io.github.cqpm.")
        ? new Exact(deserializer)
        : deserializer;
  }

  private static final class Exact extends DelegatingDeserializer {
    @Serial private static final long serialVersionUID = 1L;

    Exact(JsonDeserializer<?> deserializer) {
      super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
      return new Exact(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.hasToken(JsonToken.VALUE_STRING)
          && !parser.getText().equals(parser.getText().trim())) {
        return context.handleWeirdStringValue(handledType(), parser.getText(), "not a constant");
      }
      return super.deserialize(parser, context);
    }
  }
}
