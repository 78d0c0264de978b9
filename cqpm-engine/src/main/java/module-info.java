import org.jspecify.annotations.NullMarked;

/**
 * The engine that decides what is admissible, and says why. It is a pure function of its request:
 * it knows no clock, locale, file or log, and no serialisation format.
 *
 * <p>Start with {@link io.github.cqpm.engine.CertificationEngine} and with what it returns, an
 * {@link io.github.cqpm.engine.decision.AdmissibilityDecision}. A rule of a host's own is a {@link
 * io.github.cqpm.engine.rule.Rule}.
 */
@NullMarked
module io.github.cqpm.engine {
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires transitive io.github.cqpm.model;
  requires static transitive org.jspecify;

  exports io.github.cqpm.engine;
  exports io.github.cqpm.engine.decision;
  exports io.github.cqpm.engine.rule;
}
