package io.github.cqpm.io.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/** A host of Jackson 2. */
record Jackson2(JsonMapper mapper) implements Host {
  static Jackson2 standard() {
    return new Jackson2(JsonMapper.builder().findAndAddModules().build());
  }

  /** Returns a host that overlooks whatever can be overlooked. */
  static Jackson2 lenient() {
    return new Jackson2(leniently().build());
  }

  /** Returns a lenient host that puts type ids into whatever it writes. */
  static Jackson2 typing() {
    return new Jackson2(
        leniently()
            .activateDefaultTyping(
                LaissezFaireSubTypeValidator.instance, JsonMapper.DefaultTyping.NON_FINAL)
            .build());
  }

  private static JsonMapper.Builder leniently() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(
                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                JsonReadFeature.ALLOW_SINGLE_QUOTES,
                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(
                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES,
                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(
                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      mapper.withCoercionConfigDefaults(
          config -> config.setCoercion(shape, CoercionAction.TryConvert));
    }
    return mapper;
  }

  /** As frameworks do, wraps what Jackson throws. */
  private static <T> T wrapped(Callable<T> call) {
    try {
      return call.call();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return wrapped(() -> mapper.readValue(json, type));
  }

  @Override
  public <T> T readTree(String json, Class<T> type) {
    return wrapped(() -> mapper.treeToValue(mapper.readTree(json), type));
  }

  @Override
  public <T> T update(T old, String json) {
    return wrapped(() -> mapper.readerForUpdating(old).readValue(json));
  }

  @Override
  public <T> T convert(Object value, Class<T> type) {
    return mapper.convertValue(value, type);
  }

  @Override
  public String write(Object value) {
    return wrapped(() -> mapper.writeValueAsString(value));
  }

  @Override
  public String writeTree(Object value) {
    return mapper.valueToTree(value).toString();
  }

  @Override
  public String toString() {
    return "Jackson 2";
  }
}
