package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param <T> the type of the objects
 * @param <B> what an object is built with
 * @param <V> the type of the property
 */
final class Property<T, B, V> {
  private final SerializedString written;
  private final String name;
  private final Format<V> format;
  private final Function<T, ? extends @Nullable V> getter;
  private final BiConsumer<B, V> setter;
  private final boolean required;

  /**
   * Describes a property.
   *
   * @param getter gives null where the property is left out
   * @param required whether it must be there when read
   */
  Property(
      String name,
      Format<V> format,
      Function<T, ? extends @Nullable V> getter,
      BiConsumer<B, V> setter,
      boolean required) {
    this.written = new SerializedString(name);
    this.name = name;
    this.format = format;
    this.getter = getter;
    this.setter = setter;
    this.required = required;
  }

  String name() {
    return name;
  }

  Format<V> format() {
    return format;
  }

  boolean required() {
    return required;
  }

  void read(Pass pass, B builder) throws IOException {
    if (required && pass.tokens().current() == Token.NULL) {
      pass.report(DocumentProblemCode.NULL_VALUE, "", "REQUIRED");
      return;
    }
    V value = format.read(pass);
    if (value != null) {
      setter.accept(builder, value);
    }
  }

  void write(T object, Sink sink) throws IOException {
    V value = getter.apply(object);
    if (value != null) {
      sink.name(written);
      format.write(value, sink);
    }
  }
}
