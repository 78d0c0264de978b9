package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.diagnosis.Shown;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object whose property names are values themselves. Two spellings of one key are one property.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <M> the type of the map
 */
final class MapFormat<K, V, M extends Map<K, V>> extends Format<M> {
  private final TextFormat<K> key;
  private final Format<V> value;

  private final Supplier<M> map;

  private MapFormat(TextFormat<K> key, Format<V> value, Supplier<M> map) {
    this.key = key;
    this.value = value;
    this.map = map;
  }

  /** Returns the format of maps in the order of their entries. */
  static <K, V> MapFormat<K, V, Map<K, V>> mapOf(TextFormat<K> key, Format<V> value) {
    return new MapFormat<>(key, value, LinkedHashMap::new);
  }

  /** Returns the format of sorted maps. */
  static <K, V> MapFormat<K, V, SortedMap<K, V>> sortedMapOf(TextFormat<K> key, Format<V> value) {
    return new MapFormat<>(key, value, TreeMap::new);
  }

  @Override
  List<Format<?>> getParts() {
    return List.of(key, value);
  }

  @Override
  @Nullable M read(Pass pass) throws IOException {
    Tokens tokens = pass.tokens();
    if (tokens.current() != Token.OBJECT) {
      pass.refuseKind("object");
      return null;
    }
    M entries = map.get();
    Set<Object> seen = pass.isTrusting() ? Set.of() : new HashSet<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      K read = key.read(pass, name);
      boolean first =
          pass.isTrusting() ? !entries.containsKey(read) : seen.add(read == null ? name : read);
      if (!first) {
        pass.report(DocumentProblemCode.DUPLICATE_PROPERTY, Shown.name(name));
      }
      tokens.next();
      V entry = value.read(pass);
      if (read != null && entry != null) {
        entries.put(read, entry);
      }
    }
    return entries;
  }

  @Override
  void write(M entries, Sink sink) throws IOException {
    sink.beginObject();
    for (Map.Entry<K, V> entry : entries.entrySet()) {
      key.writeName(entry.getKey(), sink);
      value.write(entry.getValue(), sink);
    }
    sink.endObject();
  }
}
