import org.jspecify.annotations.NullMarked;

/**
 * JSON documents, bundled referentials, and sentences in French and English for referentials,
 * candidacies and decisions.
 */
@NullMarked
module io.github.cqpm.io {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires transitive io.github.cqpm.engine;

  exports io.github.cqpm.io;
  exports io.github.cqpm.io.document;
  exports io.github.cqpm.io.text;
}
