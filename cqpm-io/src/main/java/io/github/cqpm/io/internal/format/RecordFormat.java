package io.github.cqpm.io.internal.format;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Formats of records: every component is a property, is always written, and must be there. */
final class RecordFormat {
  private RecordFormat() {}

  /**
   * A component of a record.
   *
   * @param <T> the type of the record
   * @param <V> the type of the component
   */
  record Part<T, V>(String name, Format<V> format, Function<T, V> getter) {
    private Property<T, Values, V> toProperty() {
      return new Property<>(
          name, format, getter, (values, value) -> values.values.put(this, value), true);
    }
  }

  /** Returns a component. */
  static <T, V> Part<T, V> part(String name, Format<V> format, Function<T, V> getter) {
    return new Part<>(name, format, getter);
  }

  /** What was read of each component. */
  static final class Values {
    private final Map<Part<?, ?>, Object> values = new IdentityHashMap<>();

    /** Returns what was read of that component. */
    @SuppressWarnings("unchecked") // only values of its own format are put under it
    <V> V get(Part<?, V> part) {
      return (V) Objects.requireNonNull(values.get(part));
    }
  }

  /** Returns the format of a record that is made of these components. */
  @SafeVarargs
  static <T> ObjectFormat<T, Values> record(
      Class<T> type, Function<Values, T> make, Part<T, ?>... parts) {
    ObjectFormat<T, Values> format = ObjectFormat.object(type, Values::new, make);
    for (Part<T, ?> part : parts) {
      format = format.with(part.toProperty());
    }
    return format;
  }

  static <T, A> ObjectFormat<T, Values> record(Class<T> type, Part<T, A> a, Function<A, T> make) {
    return record(type, in -> make.apply(in.get(a)), a);
  }

  static <T, A, B> ObjectFormat<T, Values> record(
      Class<T> type, Part<T, A> a, Part<T, B> b, BiFunction<A, B, T> make) {
    return record(type, in -> make.apply(in.get(a), in.get(b)), a, b);
  }

  /** Makes a record of three components. */
  interface Of3<A, B, C, T> {
    T apply(A a, B b, C c);
  }

  static <T, A, B, C> ObjectFormat<T, Values> record(
      Class<T> type, Part<T, A> a, Part<T, B> b, Part<T, C> c, Of3<A, B, C, T> make) {
    return record(type, in -> make.apply(in.get(a), in.get(b), in.get(c)), a, b, c);
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
    return record(type, in -> make.apply(in.get(a), in.get(b), in.get(c), in.get(d)), a, b, c, d);
  }
}
