package io.github.cqpm.io.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.format.HostValues;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.AccessPattern;

/** Our types in a host's mapper of Jackson 3: long for all the types that it has to extend. */
final class Jackson3Host {
  private Jackson3Host() {}

  /** Has the mapper read and write values of our types, and keys of them, as documents do. */
  static void setUp(JacksonModule.SetupContext context) {
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(
        (type, config, description) ->
            HostValues.areTexts(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    context.addSerializers(new Writers(HostValues::areOurs, new ValueWriter()));
    context.addKeySerializers(new Writers(HostValues::areTexts, new KeyWriter()));
  }

  private static final class Readers implements Deserializers {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return HostValues.areOurs(type);
    }

    private static @Nullable ValueDeserializer<?> find(Class<?> type) {
      if (HostValues.areOurs(type)) {
        return new ValueReader(type);
      }
      return HostValues.refuse(type).map(why -> new Refusal(type, why)).orElse(null);
    }
  }

  /** Says of a type of ours that no document holds it. */
  private static final class Refusal extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final String why;

    Refusal(Class<?> type, String why) {
      this.type = type;
      this.why = why;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, why);
    }
  }

  private static final class ValueReader extends ValueDeserializer<Object> {
    private final Class<?> type;

    ValueReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return HostValues.read(Jackson3Tokens.of(parser), type);
      } catch (InvalidDocumentException refusal) {
        throw new RefusedValue(parser, type, refusal);
      } catch (IOException e) {
        throw JacksonIOException.construct(e, parser);
      }
    }

    /** Our values do not change: there is a new one. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object old) {
      return deserialize(parser, context);
    }

    /** There is no type id of a host's in a value of ours. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typeId) {
      return deserialize(parser, context);
    }

    /** A null is the host's business, but where it stands for a whole document. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      if (parser == null
          || !parser.hasToken(JsonToken.VALUE_NULL)
          || !parser.streamReadContext().inRoot()) {
        return null;
      }
      throw new RefusedValue(parser, type, HostValues.refuseNull(new Jackson3Tokens(parser)));
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
    public Object deserializeKey(String name, DeserializationContext context) {
      try {
        return HostValues.readKey(new Jackson3Tokens(context.getParser()), name, type);
      } catch (InvalidDocumentException refusal) {
        throw new RefusedValue(context.getParser(), type, refusal);
      } catch (IOException e) {
        throw JacksonIOException.construct(e, context.getParser());
      }
    }
  }

  /** Finds a writer for what is ours, generated classes included. */
  private static final class Writers implements Serializers {
    private final Predicate<Class<?>> handled;
    private final ValueSerializer<?> writer;

    Writers(Predicate<Class<?>> handled, ValueSerializer<?> writer) {
      this.handled = handled;
      this.writer = writer;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return handled.test(type.getRawClass()) ? writer : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }
  }

  private static final class ValueWriter extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      try {
        HostValues.write(value, new Jackson3Sink(json));
      } catch (IOException e) {
        throw JacksonIOException.construct(e, json);
      }
    }

    /** There is no type id of a host's in a value of ours. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator json, SerializationContext context, TypeSerializer typeId) {
      serialize(value, json, context);
    }
  }

  private static final class KeyWriter extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      json.writeName(HostValues.keyOf(value));
    }
  }

  /** A refusal in the terms of Jackson 3, with place and path of the first problem. */
  private static final class RefusedValue extends MismatchedInputException {
    @Serial private static final long serialVersionUID = 1L;

    private final InvalidDocumentException refusal;

    RefusedValue(JsonParser parser, Class<?> type, InvalidDocumentException refusal) {
      super(parser, HostValues.summary(refusal), locate(refusal.getProblems().get(0)));
      this.refusal = refusal;
      _targetType = type;
      String pointer = parser.streamReadContext().pathAsPointer().toString();
      for (String step : HostValues.stepsBack(refusal, pointer)) {
        if (step.matches("[0-9]{1,9}")) {
          prependPath(type, Integer.parseInt(step));
        } else {
          prependPath(type, step);
        }
      }
    }

    /** The place without the text around it, which a host's parser may be set to quote. */
    private static TokenStreamLocation locate(DocumentProblem problem) {
      return new TokenStreamLocation(
          ContentReference.redacted(), -1L, problem.line(), problem.column());
    }

    @Override
    public Throwable getCause() {
      return refusal;
    }
  }
}
