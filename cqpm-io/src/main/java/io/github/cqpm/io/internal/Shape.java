package io.github.cqpm.io.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What JSON may stand where a value of a type is expected. */
sealed interface Shape {
  /** The property that tells which of several types a value has. */
  String TYPE = "type";

  /** A string of any content. */
  record Text() implements Shape {}

  /** true or false. */
  record Flag() implements Shape {}

  /**
   * A whole number, in digits alone.
   *
   * @param least the least
   * @param most the greatest
   */
  record WholeNumber(long least, long most) implements Shape {
    /** Returns whether the text of a JSON number spells one. */
    boolean accepts(String text) {
      try {
        long number = Long.parseLong(text);
        return number >= least && number <= most;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }

  /**
   * A string that spells an identifier or a day.
   *
   * @param type the type that it is read to
   */
  record Spelt(Class<?> type) implements Shape {
    /** The methods that read a text to each type, since they are asked for at every value. */
    private static final Map<Class<?>, Method> READERS = new ConcurrentHashMap<>();

    /** Returns whether the text spells a value of the type. */
    boolean accepts(String text) {
      if (type == LocalDate.class) {
        return Day.parse(text).isPresent();
      }
      try {
        Method reader = READERS.get(type);
        if (reader == null) {
          reader = reader();
          READERS.put(type, reader);
        }
        reader.invoke(null, text);
        return true;
      } catch (InvocationTargetException refused) {
        return false;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " cannot be read from a text.", e);
      }
    }

    private Method reader() throws NoSuchMethodException {
      boolean parsed =
          Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("parse"));
      return type.getMethod(parsed ? "parse" : "of", String.class);
    }
  }

  /**
   * One of several strings.
   *
   * @param names the strings
   */
  record OneOf(List<String> names) implements Shape {}

  /**
   * An array.
   *
   * @param element what its elements are
   */
  record ListOf(Shape element) implements Shape {}

  /**
   * An object whose property names are values themselves.
   *
   * @param key what its names are
   * @param value what its values are
   */
  record MapOf(Shape key, Shape value) implements Shape {}

  /**
   * An object with these properties, by name.
   *
   * @param type the type that it is read to
   * @param properties what each property is
   * @param required the names of those that must be there
   */
  record ObjectOf(Class<?> type, Map<String, Shape> properties, List<String> required)
      implements Shape {}

  /**
   * An object of one of several types, told apart by {@link #TYPE}.
   *
   * @param alternatives the types by name
   */
  record Alternatives(Map<String, Shape> alternatives) implements Shape {}

  /** The shapes that were asked for once. */
  Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

  /** Returns the shape of the type. */
  static Shape of(Type type) {
    Shape known = KNOWN.get(type);
    if (known == null) {
      known = derive(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Shape derive(Type type) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      if (raw == Optional.class) {
        return of(arguments[0]);
      }
      return Map.class.isAssignableFrom(raw)
          ? new MapOf(of(arguments[0]), of(arguments[1]))
          : new ListOf(of(arguments[0]));
    }
    return derive((Class<?>) type);
  }

  private static Shape derive(Class<?> type) {
    Class<?> mixIn = MixIns.get().get(type);
    if (mixIn != null && mixIn.isAnnotationPresent(JsonSubTypes.class)) {
      Map<String, Shape> alternatives = new LinkedHashMap<>();
      for (JsonSubTypes.Type each : mixIn.getAnnotation(JsonSubTypes.class).value()) {
        alternatives.put(each.name(), of(each.value()));
      }
      return new Alternatives(alternatives);
    }
    if (mixIn != null || type == LocalDate.class) {
      return new Spelt(type);
    }
    if (type.isEnum()) {
      return new OneOf(
          Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList());
    }
    if (type == String.class) {
      return new Text();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Flag();
    }
    if (type == int.class) {
      return new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == long.class || type == Long.class) {
      return new WholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return type.isRecord() ? ofRecord(type) : ofBuilt(type);
  }

  private static Shape ofRecord(Class<?> type) {
    Map<String, Shape> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), of(component.getGenericType()));
    }
    return new ObjectOf(type, properties, List.copyOf(properties.keySet()));
  }

  private static Shape ofBuilt(Class<?> type) {
    Map<String, Shape> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (String name : BuiltTypes.of(type)) {
      Method getter = getterOf(type, name);
      properties.put(name, of(getter.getGenericReturnType()));
      if (!getter.isDefault() && !mayBeEmpty(getter.getReturnType())) {
        required.add(name);
      }
    }
    return new ObjectOf(type, properties, required);
  }

  private static boolean mayBeEmpty(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  static Method getterOf(Class<?> type, String property) {
    String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    return Arrays.stream(type.getMethods())
        .filter(
            each ->
                each.getParameterCount() == 0
                    && (each.getName().equals("get" + capitalised)
                        || each.getName().equals("is" + capitalised)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no property " + property + "."));
  }
}
