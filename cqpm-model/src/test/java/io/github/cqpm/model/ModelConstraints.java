package io.github.cqpm.model;

import io.github.cqpm.model.ModelTypes.Attribute;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints that stand in the source of the model, found without a validator's help. */
final class ModelConstraints {
  private ModelConstraints() {}

  /**
   * Returns all constraints on attributes that can be reached from a value of that type, as {@code
   * path constraint}; paths are those of a violation in a specimen.
   */
  static List<String> reachedFrom(Class<?> root) {
    return onAttributesOf(root, "").toList();
  }

  /** Returns the constraints on types, as {@code type constraint}. */
  static List<String> onTypes() {
    return ModelTypes.all().stream()
        .filter(type -> !type.isAnnotation())
        .flatMap(type -> on(type).map(constraint -> type.getSimpleName() + " " + constraint))
        .toList();
  }

  /** Returns the names of the constraints on that element. */
  static Stream<String> on(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(Constraint.class))
        .map(Class::getSimpleName);
  }

  private static Stream<String> onAttributesOf(Class<?> type, String prefix) {
    return ModelTypes.attributesOf(type).stream()
        .flatMap(attribute -> onAttribute(attribute, prefix + attribute.name()));
  }

  private static Stream<String> onAttribute(Attribute attribute, String path) {
    return Stream.concat(
        on(attribute.accessor()).map(constraint -> path + " " + constraint),
        within(attribute.annotatedType(), path));
  }

  /** Goes into a container's elements, and into the attributes of a value. */
  private static Stream<String> within(AnnotatedType type, String path) {
    if (type instanceof AnnotatedParameterizedType container) {
      AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
      AnnotatedType element = arguments[arguments.length - 1];
      Type raw = ((ParameterizedType) container.getType()).getRawType();
      String elementPath =
          raw == Optional.class ? path : path + (raw == Map.class ? "[BDC0158-1]" : "[0]");
      String node = raw == List.class ? ".<list element>" : "";
      return Stream.concat(
          on(element).map(constraint -> elementPath + node + " " + constraint),
          within(element, elementPath));
    }
    return ModelTypes.isValue(type.getType())
        ? onAttributesOf((Class<?>) type.getType(), path + ".")
        : Stream.empty();
  }
}
