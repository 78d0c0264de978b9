package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cqpm.model.ModelTypes.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImmutabilityTest {
  static Stream<Arguments> collections() {
    return ModelTypes.values().stream()
        .flatMap(
            type ->
                ModelTypes.attributesOf(type).stream()
                    .filter(attribute -> mutableCopy(attribute.of(Specimens.of(type))).isPresent())
                    .map(attribute -> Arguments.of(type, attribute)));
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("collections")
  void a_collection_is_copied(Class<?> type, Attribute attribute) {
    Object expected = Specimens.of(type);
    Object given = mutableCopy(attribute.of(expected)).orElseThrow();
    Object value = Specimens.of(type, Map.of(attribute.name(), given));
    clear(given);
    assertThat(value).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("collections")
  void a_collection_cannot_be_modified(Class<?> type, Attribute attribute) {
    Object given = mutableCopy(attribute.of(Specimens.of(type))).orElseThrow();
    Object value = Specimens.of(type, Map.of(attribute.name(), given));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> clear(unwrapped(attribute.of(value))));
  }

  /** Returns a copy that can be modified, if the value is a collection or holds one. */
  private static Optional<Object> mutableCopy(Object value) {
    Object bare = unwrapped(value);
    if (bare instanceof List<?> list) {
      return Optional.of(new ArrayList<>(list));
    }
    if (bare instanceof Set<?> set) {
      return Optional.of(new LinkedHashSet<>(set));
    }
    if (bare instanceof Map<?, ?> map) {
      return Optional.of(new LinkedHashMap<>(map));
    }
    return Optional.empty();
  }

  private static Object unwrapped(Object value) {
    return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
  }

  private static void clear(Object given) {
    if (given instanceof Collection<?> collection) {
      collection.clear();
    } else {
      ((Map<?, ?>) given).clear();
    }
  }
}
