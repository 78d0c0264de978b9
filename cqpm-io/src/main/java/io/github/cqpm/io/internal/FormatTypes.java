package io.github.cqpm.io.internal;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The types of ours that documents hold: built values, records, identifiers, constants. */
public final class FormatTypes {
  /** The shape of each, where it stands on its own. */
  private static final Map<Class<?>, Shape> SHAPES = new LinkedHashMap<>();

  static {
    for (DocumentType document : DocumentType.values()) {
      add(document.getRoot());
    }
  }

  private FormatTypes() {}

  /**
   * Returns the type as which values of that class are read and written: itself, or what a
   * generated class implements; none for what is not ours.
   */
  public static Optional<Class<?>> of(Class<?> type) {
    return SHAPES.containsKey(type)
        ? Optional.of(type)
        : Arrays.<Class<?>>stream(type.getInterfaces()).filter(BuiltTypes::isBuilt).findFirst();
  }

  /** Returns what JSON a value of one of the types is; that of a document without its header. */
  static Shape shapeOf(Class<?> type) {
    return Objects.requireNonNull(SHAPES.get(type), type::getName);
  }

  private static void add(Type type) {
    if (type instanceof WildcardType wildcard) {
      add(wildcard.getUpperBounds()[0]);
    } else if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(FormatTypes::add);
    } else if (type instanceof Class<?> one && isOurs(one) && !SHAPES.containsKey(one)) {
      Shape shape = Shape.of(one);
      SHAPES.put(one, shape);
      if (shape instanceof Shape.Alternatives alternatives) {
        alternatives.alternatives().forEach(FormatTypes::addAlternative);
      } else if (shape instanceof Shape.ObjectOf object) {
        addProperties(one, object);
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.cqpm.");
  }

  /** An alternative is told apart on its own, too: its type is written and asked for. */
  private static void addAlternative(String name, Shape shape) {
    Class<?> type = ((Shape.ObjectOf) shape).type();
    add(type);
    SHAPES.put(type, new Shape.Alternatives(Map.of(name, shape)));
  }

  private static void addProperties(Class<?> type, Shape.ObjectOf shape) {
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(FormatTypes::add);
    } else {
      shape.properties().keySet().stream()
          .map(name -> Shape.getterOf(type, name))
          .map(Method::getGenericReturnType)
          .forEach(FormatTypes::add);
    }
  }
}
