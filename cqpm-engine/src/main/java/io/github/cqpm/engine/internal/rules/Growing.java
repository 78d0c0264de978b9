package io.github.cqpm.engine.internal.rules;

import java.util.ArrayList;
import java.util.List;

/** Lists that stay empty in most decisions: they begin as {@code List.of()}. */
public final class Growing {
  private static final int USUAL = 2;

  private Growing() {}

  /** Returns the list with one element more at its end: a new list, if it was empty. */
  public static <T> List<T> with(T element, List<T> list) {
    List<T> grown = list.isEmpty() ? new ArrayList<>(USUAL) : list;
    grown.add(element);
    return grown;
  }
}
