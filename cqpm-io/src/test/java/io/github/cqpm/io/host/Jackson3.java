package io.github.cqpm.io.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A host of Jackson 3. */
record Jackson3(JsonMapper mapper) implements Host {
  static Jackson3 standard() {
    return new Jackson3(JsonMapper.builder().findAndAddModules().build());
  }

  /** Returns a host that overlooks whatever can be overlooked. */
  static Jackson3 lenient() {
    return new Jackson3(leniently().build());
  }

  /** Returns a lenient host that puts type ids into whatever it writes. */
  static Jackson3 typing() {
    return new Jackson3(
        leniently()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
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
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .enable(
                EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                EnumFeature.READ_ENUMS_USING_TO_STRING,
                EnumFeature.WRITE_ENUMS_USING_INDEX)
            .disable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(
                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
                SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(
                old -> old.withValueInclusion(JsonInclude.Include.ALWAYS))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      mapper.withCoercionConfigDefaults(
          config -> config.setCoercion(shape, CoercionAction.TryConvert));
    }
    return mapper;
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @Override
  public <T> T readTree(String json, Class<T> type) {
    return mapper.treeToValue(mapper.readTree(json), type);
  }

  @Override
  public <T> T update(T old, String json) {
    return mapper.readerForUpdating(old).readValue(json);
  }

  @Override
  public <T> T convert(Object value, Class<T> type) {
    return mapper.convertValue(value, type);
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String writeTree(Object value) {
    return mapper.valueToTree(value).toString();
  }

  @Override
  public String toString() {
    return "Jackson 3";
  }
}
