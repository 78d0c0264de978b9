package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.json.Sink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JSON a value is: how it is read, with everything that is wrong with it, and how it is
 * written.
 *
 * @param <T> the type of the values
 */
public abstract sealed class Format<T>
    permits TextFormat,
        WholeNumberFormat,
        FlagFormat,
        ListFormat,
        MapFormat,
        ObjectFormat,
        OneOfFormat,
        DocumentFormat {
  /**
   * Returns the value that the current token begins, or null where something is wrong with it,
   * which the pass was told. The tokens are left at the last one of the value.
   */
  abstract @Nullable T read(Pass pass) throws IOException;

  /** Writes a value. */
  abstract void write(T value, Sink sink) throws IOException;

  /** Returns what may stand here, where that is one of a few texts or numbers. */
  List<String> getChoices() {
    return List.of();
  }

  /** Returns the formats of the parts, in order. */
  List<Format<?>> getParts() {
    return List.of();
  }
}
