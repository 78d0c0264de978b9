package io.github.cqpm.model.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One constraint of Bean Validation, and how a value comes to break it.
 *
 * @param <T> the type of the value
 */
interface Breach<T> {
  /**
   * Returns the value with the constraint broken in it; nothing if it has no part to do so in.
   *
   * @param which which of several parts, or the first after it that will do; any number, not
   *     negative
   * @param blank a blank text
   */
  Optional<Invalid<T>> in(T value, int which, String blank);

  /** A text that may not be blank. */
  static <T> Breach<T> notBlank(String name, BiFunction<T, String, T> with) {
    return (value, which, blank) ->
        Optional.of(new Invalid<>(with.apply(value, blank), name, "NotBlank"));
  }

  /** A text that may be left out, but not be blank. */
  static <T> Breach<T> notBlankIfPresent(String name, BiFunction<T, String, T> with) {
    return (value, which, blank) ->
        Optional.of(new Invalid<>(with.apply(value, blank), name, "NotBlankIfPresent"));
  }

  /** Texts none of which may be blank: one more is. */
  static <T> Breach<T> noneBlank(
      String name, Function<T, List<String>> texts, BiFunction<T, List<String>, T> with) {
    return (value, which, blank) -> {
      List<String> more = new ArrayList<>(texts.apply(value));
      int at = which % (more.size() + 1);
      more.add(at, blank);
      return Optional.of(
          new Invalid<>(
              with.apply(value, more), "%s[%d].<list element>".formatted(name, at), "NotBlank"));
    };
  }

  /** What has to have parts. */
  static <T> Breach<T> notEmpty(String name, UnaryOperator<T> emptied) {
    return (value, which, blank) ->
        Optional.of(new Invalid<>(emptied.apply(value), name, "NotEmpty"));
  }

  /** What can be broken in a part that is always there. */
  static <T, P> List<Breach<T>> within(
      String name, Function<T, P> part, BiFunction<T, P, T> with, List<Breach<P>> breaches) {
    return withinIfPresent(name, part.andThen(Optional::of), with, breaches);
  }

  /** What can be broken in a part that may be there. */
  static <T, P> List<Breach<T>> withinIfPresent(
      String name,
      Function<T, Optional<P>> part,
      BiFunction<T, P, T> with,
      List<Breach<P>> breaches) {
    return breaches.stream()
        .<Breach<T>>map(
            breach ->
                (value, which, blank) ->
                    part.apply(value)
                        .flatMap(found -> breach.in(found, which, blank))
                        .map(broken -> broken.in(name, with.apply(value, broken.value()))))
        .toList();
  }

  /** What can be broken in each of several parts. */
  static <T, P> List<Breach<T>> withinEach(
      String name,
      Function<T, List<P>> parts,
      BiFunction<T, List<P>, T> with,
      List<Breach<P>> breaches) {
    return breaches.stream()
        .<Breach<T>>map(
            breach ->
                (value, which, blank) -> {
                  List<P> all = new ArrayList<>(parts.apply(value));
                  for (int i = 0; i < all.size(); i++) {
                    int at = (which + i) % all.size();
                    Optional<Invalid<P>> broken = breach.in(all.get(at), which, blank);
                    if (broken.isPresent()) {
                      all.set(at, broken.get().value());
                      return Optional.of(
                          broken.get().in("%s[%d]".formatted(name, at), with.apply(value, all)));
                    }
                  }
                  return Optional.empty();
                })
        .toList();
  }

  /** What can be broken in each of several parts, by their keys. */
  static <T, K, P> List<Breach<T>> withinEntries(
      String name,
      Function<T, Map<K, P>> parts,
      BiFunction<T, Map<K, P>, T> with,
      List<Breach<P>> breaches) {
    return breaches.stream()
        .<Breach<T>>map(
            breach ->
                (value, which, blank) -> {
                  Map<K, P> all = new LinkedHashMap<>(parts.apply(value));
                  return all.keySet().stream()
                      .skip(all.isEmpty() ? 0 : which % all.size())
                      .findFirst()
                      .flatMap(
                          key ->
                              breach
                                  .in(all.get(key), which, blank)
                                  .map(
                                      broken -> {
                                        all.put(key, broken.value());
                                        return broken.in(
                                            "%s[%s]".formatted(name, key), with.apply(value, all));
                                      }));
                })
        .toList();
  }

  /** Returns those lists in one. */
  @SafeVarargs
  static <T> List<Breach<T>> all(List<Breach<T>>... lists) {
    List<Breach<T>> all = new ArrayList<>();
    for (List<Breach<T>> each : lists) {
      all.addAll(each);
    }
    return List.copyOf(all);
  }
}
