package io.github.cqpm.engine.decision;

import java.util.List;

/**
 * Copies lists as {@code List.copyOf} does, which leaves a list that cannot change as it is. Most
 * of a decision are answers and reasons, whose lists hardly ever can: here their class tells so in
 * few instructions, few enough to be compiled into whoever makes an answer.
 */
final class Copies {
  private static final Class<?> OF_FEW = List.of(1).getClass();

  /** Of lists without nulls, as of {@code List.of}, and with them, as of {@code toList}. */
  private static final Class<?> OF_MANY = List.of(1, 2, 3).getClass();

  private Copies() {}

  /**
   * Returns a list of the same elements, which never changes.
   *
   * @throws NullPointerException if an element is null
   */
  @SuppressWarnings("unchecked") // nothing can be put into it
  static <E> List<E> of(List<? extends E> list) {
    Class<?> type = list.getClass();
    return type == OF_FEW || (type == OF_MANY && !hasNull(list))
        ? (List<E>) list
        : List.copyOf(list);
  }

  private static boolean hasNull(List<?> list) {
    for (int i = 0; i < list.size(); i++) { // contains(null) throws where there can be none
      if (list.get(i) == null) {
        return true;
      }
    }
    return false;
  }
}
