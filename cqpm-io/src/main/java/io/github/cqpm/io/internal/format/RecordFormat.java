package io.github.cqpm.io.internal.format;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Formats of records: every component is a property; it is always written and must be there, unless
 * it may be empty.
 */
final class RecordFormat {
  private RecordFormat() {}

  /**
   * A component of a record.
   *
   * @param <T> the type of the record
   * @param <V> the type of the component
   * @param required whether it must be there
   */
  record Part<T, V>(
      String name, Format<V> format, Function<T, @Nullable V> getter, boolean required) {
    private Property<T, Values, V> at(int index) {
      return new Property<>(
          name, format, getter, (values, value) -> values.read[index] = value, required);
    }
  }

  /** Returns a component. */
  static <T, V> Part<T, V> part(String name, Format<V> format, Function<T, V> getter) {
    return new Part<>(name, format, getter, true);
  }

  /** Returns a component that may be empty, and is left out then. */
  static <T, V> Part<T, V> optionalPart(
      String name, Format<V> format, Function<T, Optional<V>> getter) {
    return new Part<>(name, format, value -> getter.apply(value).orElse(null), false);
  }

  /** What was read of each component. */
  static final class Values {
    private final List<? extends Part<?, ?>> parts;
    private final Object[] read;

    private Values(List<? extends Part<?, ?>> parts) {
      this.parts = parts;
      this.read = new Object[parts.size()];
    }

    /** Returns what was read of that component. */
    @SuppressWarnings("unchecked") // each is read in its own format
    <V> V get(Part<?, V> part) {
      return (V) read[indexOf(part)];
    }

    /** Returns what was read of that component, which may be left out. */
    @SuppressWarnings("unchecked") // each is read in its own format
    <V> Optional<V> find(Part<?, V> part) {
      return Optional.ofNullable((V) read[indexOf(part)]);
    }

    @SuppressWarnings("ReferenceEquality") // each is there once
    private int indexOf(Part<?, ?> part) {
      int index = 0;
      while (parts.get(index) != part) {
        index++;
      }
      return index;
    }
  }

  /** Returns the format of a record that is made of these components. */
  static <T> ObjectFormat<T, Values> record(
      Class<T> type, List<Part<T, ?>> parts, Function<Values, T> make) {
    ObjectFormat<T, Values> format = ObjectFormat.object(type, () -> new Values(parts), make);
    for (int i = 0; i < parts.size(); i++) {
      format = format.with(parts.get(i).at(i));
    }
    return format;
  }

  static <T, A> ObjectFormat<T, Values> record(Class<T> type, Part<T, A> a, Function<A, T> make) {
    return record(type, List.of(a), in -> make.apply(in.get(a)));
  }

  static <T, A, B> ObjectFormat<T, Values> record(
      Class<T> type, Part<T, A> a, Part<T, B> b, BiFunction<A, B, T> make) {
    return record(type, List.of(a, b), in -> make.apply(in.get(a), in.get(b)));
  }

  /** Makes a record of three components. */
  interface Of3<A, B, C, T> {
    T apply(A a, B b, C c);
  }

  static <T, A, B, C> ObjectFormat<T, Values> record(
      Class<T> type, Part<T, A> a, Part<T, B> b, Part<T, C> c, Of3<A, B, C, T> make) {
    return record(type, List.of(a, b, c), in -> make.apply(in.get(a), in.get(b), in.get(c)));
  }

  /** Makes a record of four components. */
  interface Of4<A, B, C, D, T> {
    T apply(A a, B b, C c, D d);
  }

  static <T, A, B, C, D> ObjectFormat<T, Values> record(
      Class<T> type,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Of4<A, B, C, D, T> make) {
    return record(
        type, List.of(a, b, c, d), in -> make.apply(in.get(a), in.get(b), in.get(c), in.get(d)));
  }
}
