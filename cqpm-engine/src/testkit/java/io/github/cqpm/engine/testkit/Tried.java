package io.github.cqpm.engine.testkit;

/**
 * What trying a law on one request came to, for a property to count. That the law holds is not said
 * by it: a broken law throws an {@link AssertionError}.
 */
public enum Tried {
  /** The law speaks of such a request, and held. */
  APPLIED,
  /** The law's premise was not true: nothing was tried. */
  DID_NOT_APPLY;

  static Tried where(boolean applies) {
    return applies ? APPLIED : DID_NOT_APPLY;
  }
}
