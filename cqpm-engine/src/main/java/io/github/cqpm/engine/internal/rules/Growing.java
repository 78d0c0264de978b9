package io.github.cqpm.engine.internal.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of which most stay empty, or have one element: they begin as {@code List.of()}. */
public final class Growing {
  private Growing() {}

  /**
   * Returns the list with one element more at its end. Only what this method returned, and {@code
   * List.of()}, may be given; it is not to be used any more.
   */
  public static <T> List<T> with(T element, List<T> list) {
    if (list.isEmpty()) {
      return List.of(element);
    }
    List<T> grown = list.size() == 1 ? new ArrayList<>(list) : list;
    grown.add(element);
    return grown;
  }

  /** Returns the list as rules may see it, who change nothing of it. */
  public static <T> List<T> grown(List<T> list) {
    return list.size() < 2 ? list : Collections.unmodifiableList(list);
  }
}
