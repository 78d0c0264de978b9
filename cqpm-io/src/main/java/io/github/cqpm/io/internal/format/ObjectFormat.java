package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with known properties, in the order in which they are written. Each verb returns the
 * format with one property more.
 *
 * @param <T> the type of the values
 * @param <B> what a value is built with
 */
final class ObjectFormat<T, B> extends Format<T> {
  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Property<T, B, ?>> properties;
  private final String[] names;
  private final long required;

  /** The types of the objects that may stand here instead, by the names that they alone have. */
  private final Map<String, String> owners;

  private ObjectFormat(
      Class<T> type,
      Supplier<B> builder,
      Function<B, T> build,
      List<Property<T, B, ?>> properties,
      Map<String, String> owners) {
    this.owners = owners;
    this.type = type;
    this.builder = builder;
    this.build = build;
    this.properties = properties;
    this.names = properties.stream().map(Property::name).toArray(String[]::new);
    long bits = 0;
    for (int i = 0; i < names.length; i++) {
      bits |= properties.get(i).required() ? 1L << i : 0;
    }
    required = bits;
  }

  /** Returns the format of objects without properties. */
  static <T, B> ObjectFormat<T, B> object(
      Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new ObjectFormat<>(type, builder, build, List.of(), Map.of());
  }

  /** Adds a property that must be there. */
  <V> ObjectFormat<T, B> required(
      String name, Format<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
    return with(new Property<>(name, format, getter, setter, true));
  }

  /** Adds a property that is always written, and has a default where it is not there. */
  <V> ObjectFormat<T, B> byDefault(
      String name, Format<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
    return with(new Property<>(name, format, getter, setter, false));
  }

  /** Adds a property that may be left out. */
  <V> ObjectFormat<T, B> optional(
      String name, Format<V> format, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
    return with(
        new Property<>(name, format, value -> getter.apply(value).orElse(null), setter, false));
  }

  /** Adds an array that is left out where it is empty. */
  <V> ObjectFormat<T, B> list(
      String name,
      Format<V> element,
      Function<T, ? extends Collection<V>> getter,
      BiConsumer<B, List<V>> setter) {
    return with(
        new Property<>(
            name,
            ListFormat.listOf(element),
            value -> {
              Collection<V> all = getter.apply(value);
              return all.isEmpty() ? null : all instanceof List<V> list ? list : List.copyOf(all);
            },
            setter,
            false));
  }

  /** Adds an object of entries that is left out where it is empty. */
  <K, V> ObjectFormat<T, B> map(
      String name,
      TextFormat<K> key,
      Format<V> entry,
      Function<T, ? extends Map<K, V>> getter,
      BiConsumer<B, Map<K, V>> setter) {
    return with(
        new Property<>(
            name,
            MapFormat.mapOf(key, entry),
            value -> {
              Map<K, V> all = getter.apply(value);
              return all.isEmpty() ? null : all;
            },
            setter,
            false));
  }

  ObjectFormat<T, B> with(Property<T, B, ?> property) {
    return new ObjectFormat<>(
        type,
        builder,
        build,
        Stream.concat(properties.stream(), Stream.of(property)).toList(),
        owners);
  }

  /** Returns the format with a property before the others that always says the same. */
  <V> ObjectFormat<T, B> headed(String name, Format<V> format, V says) {
    Property<T, B, V> head =
        new Property<>(name, format, value -> says, (unused, same) -> {}, true);
    return new ObjectFormat<>(
        type, builder, build, Stream.concat(Stream.of(head), properties.stream()).toList(), owners);
  }

  /** Returns the format that tells which type a property is of that is not its own. */
  ObjectFormat<T, B> beside(Map<String, String> ownersOfNames) {
    return new ObjectFormat<>(type, builder, build, properties, ownersOfNames);
  }

  Class<T> getType() {
    return type;
  }

  List<Property<T, B, ?>> getProperties() {
    return properties;
  }

  List<String> getNames() {
    return List.of(names);
  }

  @Override
  List<Format<?>> getParts() {
    List<Format<?>> parts = new ArrayList<>();
    properties.forEach(property -> parts.add(property.format()));
    return parts;
  }

  @Override
  @Nullable T read(Pass pass) throws IOException {
    if (pass.tokens().current() == Token.OBJECT) {
      return readProperties(pass, 0);
    }
    pass.refuseKind(List.of("object"), outline());
    return null;
  }

  /** Returns what such an object looks like: the properties it must have, or else its first. */
  private String outline() {
    return IntStream.range(0, names.length)
        .filter(i -> required == 0 ? i == 0 : (required & 1L << i) != 0)
        .mapToObj(i -> "\"%s\": …".formatted(names[i]))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /**
   * Reads the properties that are left of the object that the tokens stand in.
   *
   * @param passed how many were passed, the first of this format, all of them right
   */
  @Nullable T readProperties(Pass pass, int passed) throws IOException {
    Tokens tokens = pass.tokens();
    int errors = pass.errors();
    B parts = builder.get();
    long seen = (1L << passed) - 1;
    int next = passed;
    UnknownProperties unknown = null;
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      int index = indexOf(name, next);
      if (index >= 0) {
        if ((seen & 1L << index) != 0) {
          pass.report(DocumentProblemCode.DUPLICATE_PROPERTY, name);
        }
        seen |= 1L << index;
        next = index + 1;
        tokens.next();
        properties.get(index).read(pass, parts);
      } else {
        unknown = unknown == null ? new UnknownProperties() : unknown;
        unknown.pass(name, pass);
      }
    }
    long missing = required & ~seen;
    if (missing != 0 || unknown != null) {
      tell(pass, missing, seen, unknown);
    }
    return pass.errors() == errors ? build(pass, parts) : null;
  }

  /** Returns which property has that name, probably the next that is there; -1 if none has. */
  @SuppressWarnings("ReferenceEquality") // of names in trusted bytes there is one String each
  private int indexOf(String name, int next) {
    for (int i = next; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void tell(Pass pass, long missing, long seen, @Nullable UnknownProperties unknown) {
    for (int i = 0; i < properties.size(); i++) {
      if ((missing & 1L << i) != 0) {
        List<String> choices = properties.get(i).format().getChoices();
        pass.report(DocumentProblemCode.MISSING_PROPERTY, names[i], choices, "");
      }
    }
    if (unknown != null) {
      List<String> absent = new ArrayList<>();
      for (int i = 0; i < properties.size(); i++) {
        if ((seen & 1L << i) == 0) {
          absent.add(names[i]);
        }
      }
      unknown.tell(pass, getNames(), absent, owners);
    }
  }

  private @Nullable T build(Pass pass, B parts) {
    try {
      return build.apply(parts);
    } catch (IllegalArgumentException contradiction) {
      pass.report(
          DocumentProblemCode.INVALID_VALUE,
          "",
          type.getSimpleName(),
          String.valueOf(contradiction.getMessage()));
      return null;
    }
  }

  @Override
  void write(T value, Sink sink) throws IOException {
    sink.beginObject();
    for (Property<T, B, ?> property : properties) {
      property.write(value, sink);
    }
    sink.endObject();
  }
}
