package io.github.cqpm.io.spring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.format.HostValues;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes values of ours by our own JSON Schemas, each a component with those that it refers to,
 * and a {@code Reading} by what is read. All else is left to the others.
 */
final class SchemaConverter implements ModelConverter {
  /** A type is one text with us, and a list of texts with swagger. */
  private static final ObjectReader READER =
      Json31.mapper()
          .readerFor(JsonSchema.class)
          .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

  private final Map<String, JsonNode> components = SchemaComponents.all();

  @Override
  @SuppressWarnings("rawtypes") // the interface has it so
  public @Nullable Schema resolve(
      AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> others) {
    JavaType type = Json31.mapper().constructType(annotated.getType());
    if (type.getRawClass() == Reading.class) {
      type = type.containedTypeOrUnknown(0);
    }
    String name = SchemaComponents.nameOf(type.getRawClass());
    if (HostValues.areOurs(type.getRawClass()) && components.containsKey(name)) {
      define(name, context);
      return new Schema<>().$ref(SchemaComponents.PREFIX + name);
    }
    return others.hasNext() ? others.next().resolve(annotated, context, others) : null;
  }

  /** Defines a component with all that it refers to, each once. */
  private void define(String name, ModelConverterContext context) {
    JsonNode schema = components.get(name);
    if (schema == null || context.getDefinedModels().containsKey(name)) {
      return;
    }
    try {
      context.defineModel(name, READER.<JsonSchema>readValue(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema
        .findValuesAsText("$ref")
        .forEach(
            reference -> define(reference.substring(SchemaComponents.PREFIX.length()), context));
  }
}
