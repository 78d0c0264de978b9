package io.github.cqpm.model;

import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of the model as they are compiled, so that a sweep over them leaves none out. */
final class ModelTypes {
  private ModelTypes() {}

  /** Every hand-written type of the exported packages, nested ones included. */
  static List<Class<?>> all() {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches("io/github/cqpm/model/(referential|candidacy)/.*\\.class"))
          .filter(file -> !file.matches(".*/(Immutable|package-info|module-info).*"))
          .sorted()
          .<Class<?>>map(file -> load(file.replace('/', '.').replaceAll("\\.class$", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types that are built with a builder. */
  static List<Class<?>> values() {
    return all().stream().filter(ModelTypes::isValue).toList();
  }

  static boolean isValue(Type type) {
    return type instanceof Class<?> raw
        && raw.isInterface()
        && Arrays.stream(raw.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  /** What the builder of that type takes, by name. */
  static List<Attribute> attributesOf(Class<?> value) {
    List<String> settable =
        Arrays.stream(builderOf(value).getMethods()).map(Method::getName).distinct().toList();
    return Arrays.stream(value.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .map(Attribute::new)
        .filter(attribute -> settable.contains(attribute.name()))
        .sorted(Comparator.comparing(Attribute::name))
        .toList();
  }

  static Class<?> builderOf(Class<?> value) {
    return Arrays.stream(value.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  /** The hand-written interface that a value implements. */
  static Class<?> typeOf(Object value) {
    return value.getClass().getInterfaces()[0];
  }

  private static Path classes() {
    try {
      return Path.of(
          CertificationReferential.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An attribute of a value, known by its accessor. */
  record Attribute(Method accessor) {
    String name() {
      String capitalised = accessor.getName().replaceFirst("^(get|is)", "");
      return capitalised.substring(0, 1).toLowerCase(Locale.ROOT) + capitalised.substring(1);
    }

    Type type() {
      return accessor.getGenericReturnType();
    }

    AnnotatedType annotatedType() {
      return accessor.getAnnotatedReturnType();
    }

    Annotation[] annotations() {
      return accessor.getAnnotations();
    }

    /** Whether building fails without it: it has no default and may not be left empty. */
    boolean isRequired() {
      Class<?> raw = accessor.getReturnType();
      return Modifier.isAbstract(accessor.getModifiers())
          && raw != Optional.class
          && raw != Map.class
          && !Collection.class.isAssignableFrom(raw);
    }

    Object of(Object value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return accessor.getDeclaringClass().getSimpleName() + "." + name();
    }
  }
}
