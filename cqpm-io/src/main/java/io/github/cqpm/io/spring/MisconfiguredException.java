package io.github.cqpm.io.spring;

import java.io.Serial;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Keeps a host from starting: something is set wrongly. */
final class MisconfiguredException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String wrong;
  private final String mended;

  /**
   * Tells both.
   *
   * @param wrong what is wrong
   * @param mended how to mend it
   */
  MisconfiguredException(String wrong, String mended, @Nullable Throwable cause) {
    super(wrong + " " + mended, cause);
    this.wrong = wrong;
    this.mended = mended;
  }

  /** Returns what is made of a property, or tells which value of which property is refused. */
  static <T> T check(String property, Object value, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException refused) {
      throw of(property, value, String.valueOf(refused.getMessage()), refused);
    }
  }

  /** Returns that a property has a value that is refused. */
  static MisconfiguredException of(String property, Object value, String mended, Throwable cause) {
    return new MisconfiguredException(
        "The property %s is refused. It is: %s".formatted(property, value), mended, cause);
  }

  /** Has Spring Boot tell it as it tells its own, without a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<MisconfiguredException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, MisconfiguredException found) {
      return new FailureAnalysis(found.wrong, found.mended, found);
    }
  }
}
