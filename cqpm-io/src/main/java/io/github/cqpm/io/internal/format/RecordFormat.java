package io.github.cqpm.io.internal.format;

import java.util.List;
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
    private Property<T, Values, V> at(int index) {
      return new Property<>(
          name, format, getter, (values, value) -> values.read[index] = value, true);
    }
  }

  /** Returns a component. */
  static <T, V> Part<T, V> part(String name, Format<V> format, Function<T, V> getter) {
    return new Part<>(name, format, getter);
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
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // each is there once, with its own format
    <V> V get(Part<?, V> part) {
      int index = 0;
      while (parts.get(index) != part) {
        index++;
      }
      return (V) read[index];
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
