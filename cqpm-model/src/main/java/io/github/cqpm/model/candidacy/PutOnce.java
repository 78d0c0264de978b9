package io.github.cqpm.model.candidacy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a builder was told with {@code putX}, one value a key. The keys told twice with different
 * values are kept, until the value is to be built.
 */
final class PutOnce<K, V> {
  private final Map<K, V> values = new HashMap<>();
  private final TreeSet<String> contradicted = new TreeSet<>();

  void put(K key, V value) {
    V earlier = values.putIfAbsent(key, value);
    if (earlier != null && !earlier.equals(value)) {
      contradicted.add(key.toString());
    }
  }

  /**
   * Fails unless each key was told one value.
   *
   * @throws IllegalStateException if one was told several; it names the keys, and no value
   */
  void check(String type, String attribute) {
    if (!contradicted.isEmpty()) {
      throw new IllegalStateException(
          "Cannot build %s, different values were put for one key of %s: %s; replace a value on purpose with replace…, or set the whole map."
              .formatted(type, attribute, contradicted));
    }
  }
}
