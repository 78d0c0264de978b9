import org.jspecify.annotations.NullMarked;

/**
 * JSON documents, bundled referentials, and sentences in French and English for referentials,
 * candidacies and decisions. A host requires this module, and has the engine and the model with it:
 *
 * <pre>{@code
 * var referential = Referentials.technicoCommercialIndustriel();
 * var candidacy = CqpmJson.standard().readCandidacy(Path.of("candidacy.json"));
 * var decision = CertificationEngine.standard().decide(referential, candidacy, LocalDate.of(2026, 6, 30));
 * System.out.println(Explanations.french().explain(Dossier.of(referential, candidacy, decision)));
 * }</pre>
 *
 * <p>Start with {@link io.github.cqpm.io.CqpmJson}, {@link
 * io.github.cqpm.engine.CertificationEngine} and {@link io.github.cqpm.io.text.Explanations}.
 */
@NullMarked
module io.github.cqpm.io {
  requires com.fasterxml.jackson.core;
  requires transitive io.github.cqpm.engine;
  requires static com.fasterxml.jackson.databind;
  requires static gg.jte.runtime;
  requires static io.swagger.v3.core;
  requires static io.swagger.v3.oas.models;
  requires static java.compiler;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.actuator;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;
  requires static spring.webmvc;
  requires static tools.jackson.databind;

  exports io.github.cqpm.io;
  exports io.github.cqpm.io.cohort;
  exports io.github.cqpm.io.document;
  exports io.github.cqpm.io.jackson2;
  exports io.github.cqpm.io.jackson3;
  exports io.github.cqpm.io.paper;
  exports io.github.cqpm.io.spring;
  exports io.github.cqpm.io.text;

  opens io.github.cqpm.io.spring; // Spring makes what stands there

// Neither module is "provided": that would stop every host without that Jackson. On the module
// path, a host adds the one of its Jackson by hand.
}
