package io.github.cqpm.io.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what is written as plain values: maps and lists of strings, longs and booleans. */
public final class PlainSink implements Sink {
  /** An object or an array that is open, with the name of its current property. */
  private static final class Open {
    private final @Nullable Map<String, Object> object;
    private final List<Object> array = new ArrayList<>();
    private String name = "";

    Open(@Nullable Map<String, Object> object) {
      this.object = object;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Object root;

  /** Returns what was written, once it is whole. */
  public Object getRoot() {
    return Objects.requireNonNull(root, "Nothing was written.");
  }

  private void add(Object value) {
    Open owner = open.peek();
    if (owner == null) {
      root = value;
    } else if (owner.object == null) {
      owner.array.add(value);
    } else {
      owner.object.put(owner.name, value);
    }
  }

  @Override
  public void beginObject() {
    open.push(new Open(new LinkedHashMap<>()));
  }

  @Override
  public void endObject() {
    add(Objects.requireNonNull(open.pop().object));
  }

  @Override
  public void beginArray() {
    open.push(new Open(null));
  }

  @Override
  public void endArray() {
    add(open.pop().array);
  }

  @Override
  public void name(SerializedString name) {
    name(name.getValue());
  }

  @Override
  public void name(String name) {
    open.element().name = name;
  }

  @Override
  public void string(SerializedString text) {
    add(text.getValue());
  }

  @Override
  public void string(String text) {
    add(text);
  }

  @Override
  public void number(long number) {
    add(number);
  }

  @Override
  public void flag(boolean flag) {
    add(flag);
  }
}
