package io.github.cqpm.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.format.HostValues;
import io.github.cqpm.io.internal.json.CoreSink;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Our types in a host's mapper of Jackson 2. */
final class Jackson2Host {
  private Jackson2Host() {}

  /** Has the mapper read and write values of our types, and keys of them, as documents do. */
  static void setUp(Module.SetupContext context) {
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(
        (type, config, description) ->
            HostValues.areTexts(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    context.addSerializers(new Writers(HostValues::areOurs, new ValueWriter()));
    context.addKeySerializers(new Writers(HostValues::areTexts, new KeyWriter()));
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return HostValues.areOurs(type);
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
      if (HostValues.areOurs(type)) {
        return new ValueReader(type);
      }
      return HostValues.refuse(type).map(why -> new Refusal(type, why)).orElse(null);
    }
  }

  /** Says of a type of ours that no document holds it. */
  private static final class Refusal extends JsonDeserializer<Object> {
    private final Class<?> type;
    private final String why;

    Refusal(Class<?> type, String why) {
      this.type = type;
      this.why = why;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return context.reportBadDefinition(type, why);
    }
  }

  private static final class ValueReader extends JsonDeserializer<Object> {
    private final Class<?> type;

    ValueReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return HostValues.read(Jackson2Tokens.of(parser), type);
      } catch (InvalidDocumentException refusal) {
        throw new RefusedValue(parser, type, refusal);
      }
    }

    /** Our values do not change: there is a new one. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object old)
        throws IOException {
      return deserialize(parser, context);
    }

    /** There is no type id of a host's in a value of ours. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typeId)
        throws IOException {
      return deserialize(parser, context);
    }

    /** A null is the host's business, but where it stands for a whole document. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context)
        throws JsonMappingException {
      JsonParser parser = context.getParser();
      if (parser == null
          || !parser.hasToken(JsonToken.VALUE_NULL)
          || !parser.getParsingContext().inRoot()) {
        return null;
      }
      throw new RefusedValue(parser, type, HostValues.refuseNull(new Jackson2Tokens(parser)));
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
      return false;
    }

    @Override
    public Class<?> handledType() {
      return type;
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    private final Class<?> type;

    KeyReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
      try {
        return HostValues.readKey(new Jackson2Tokens(context.getParser()), name, type);
      } catch (InvalidDocumentException refusal) {
        throw new RefusedValue(context.getParser(), type, refusal);
      }
    }
  }

  /** Finds a writer for what is ours, generated classes included. */
  private static final class Writers extends Serializers.Base {
    private final Predicate<Class<?>> handled;
    private final JsonSerializer<?> writer;

    Writers(Predicate<Class<?>> handled, JsonSerializer<?> writer) {
      this.handled = handled;
      this.writer = writer;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return handled.test(type.getRawClass()) ? writer : null;
    }
  }

  private static final class ValueWriter extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      HostValues.write(value, new CoreSink(json));
    }

    /** There is no type id of a host's in a value of ours. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer typeId)
        throws IOException {
      HostValues.write(value, new CoreSink(json));
    }
  }

  private static final class KeyWriter extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(HostValues.keyOf(value));
    }
  }

  /** A refusal in the terms of Jackson 2, with place and path of the first problem. */
  private static final class RefusedValue extends MismatchedInputException {
    @Serial private static final long serialVersionUID = 1L;

    private final InvalidDocumentException refusal;

    RefusedValue(JsonParser parser, Class<?> type, InvalidDocumentException refusal) {
      super(parser, HostValues.summary(refusal), locate(refusal.getProblems().get(0)));
      this.refusal = refusal;
      _targetType = type;
      String pointer = parser.getParsingContext().pathAsPointer().toString();
      for (String step : HostValues.stepsBack(refusal, pointer)) {
        if (step.matches("[0-9]{1,9}")) {
          prependPath(type, Integer.parseInt(step));
        } else {
          prependPath(type, step);
        }
      }
    }

    /** The place without the text around it, which a host's parser may be set to quote. */
    private static JsonLocation locate(DocumentProblem problem) {
      return new JsonLocation(ContentReference.redacted(), -1L, problem.line(), problem.column());
    }

    @Override
    public Throwable getCause() {
      return refusal;
    }
  }
}
