import org.jspecify.annotations.NullMarked;

/**
 * JSON documents, bundled referentials, and sentences in French and English for referentials,
 * candidacies and decisions.
 */
@NullMarked
module io.github.cqpm.io {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires transitive io.github.cqpm.engine;
  requires static tools.jackson.databind;

  exports io.github.cqpm.io;
  exports io.github.cqpm.io.cohort;
  exports io.github.cqpm.io.document;
  exports io.github.cqpm.io.jackson3;
  exports io.github.cqpm.io.text;

  // A "provides" for Jackson 3 would stop every host without it: there, the module is added by
  // hand.
  provides com.fasterxml.jackson.databind.Module with
      io.github.cqpm.io.CqpmModule;
}
