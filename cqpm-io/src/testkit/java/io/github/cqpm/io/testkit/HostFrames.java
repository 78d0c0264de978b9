package io.github.cqpm.io.testkit;

import java.util.Arrays;
import java.util.Set;

/**
 * The frames of a trace that are a host's own: those that called a story, up to what runs tests.
 * Where a story went wrong stands in the message, as a place in its file.
 */
final class HostFrames {
  private static final Set<String> ENTRANCES =
      Set.of(Story.class.getName(), Stories.class.getName());

  private HostFrames() {}

  /** Returns it with no other frames. */
  static <T extends Throwable> T only(T thrown) {
    StackTraceElement[] all = thrown.getStackTrace();
    int first = 0;
    for (int i = 0; i < all.length; i++) {
      first = ENTRANCES.contains(all[i].getClassName()) ? i + 1 : first;
    }
    thrown.setStackTrace(
        Arrays.stream(all)
            .skip(first)
            .takeWhile(frame -> !frame.getClassName().matches("(?:java|jdk|org\\.junit)\\..*"))
            .toArray(StackTraceElement[]::new));
    return thrown;
  }
}
