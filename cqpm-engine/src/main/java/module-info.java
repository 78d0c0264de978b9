import org.jspecify.annotations.NullMarked;

/**
 * The engine that decides what is admissible, and says why. It is a pure function of its request:
 * it knows no clock, locale, file or log, and no serialisation format.
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
