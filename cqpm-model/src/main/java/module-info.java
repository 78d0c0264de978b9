import org.jspecify.annotations.NullMarked;

/**
 * Immutable values for a certification's referential and for a candidacy to it. They carry Jakarta
 * Bean Validation constraints and know neither a serialisation format, nor a rule, nor a clock.
 *
 * <p>Start with a {@link io.github.cqpm.model.candidacy.Candidacy} and with the {@link
 * io.github.cqpm.model.referential.CertificationReferential} that it refers to.
 */
@NullMarked
@SuppressWarnings("module") // The modules that "internal" is open to are compiled after this one.
module io.github.cqpm.model {
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;

  exports io.github.cqpm.model.referential;
  exports io.github.cqpm.model.candidacy;
  exports io.github.cqpm.model.internal to
      io.github.cqpm.engine,
      io.github.cqpm.io;
}
