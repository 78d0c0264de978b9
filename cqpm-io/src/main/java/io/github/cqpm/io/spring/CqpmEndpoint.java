package io.github.cqpm.io.spring;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * What a host decides by, for whoever runs it: {@code /actuator/cqpm}. It holds texts, numbers and
 * lists, which every mapper writes alike.
 */
@Endpoint(id = "cqpm")
final class CqpmEndpoint {
  private final CertificationEngine engine;
  private final Referentials referentials;
  private final Explanations explanations;

  CqpmEndpoint(CertificationEngine engine, Referentials referentials, Explanations explanations) {
    this.engine = engine;
    this.referentials = referentials;
    this.explanations = explanations;
  }

  /**
   * Returns the library's version, the rules, the referentials, and what to know of the sources.
   */
  @ReadOperation
  Map<String, Object> read() {
    List<RuleDescription<?>> rules = engine.getRules();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(
        "version",
        Objects.requireNonNullElse(
            CertificationEngine.class.getPackage().getImplementationVersion(), "unknown"));
    told.put("ruleSet", tell(engine.getRuleSet()));
    told.put("cautions", cautions(rules));
    told.put("referentials", referentials.getAll().stream().map(CqpmEndpoint::tell).toList());
    told.put("rules", rules.stream().map(this::tell).toList());
    return told;
  }

  private static Map<String, Object> tell(RuleSet ruleSet) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", ruleSet.getId());
    told.put("version", ruleSet.getVersion());
    return told;
  }

  /** Tells each code of a caution once, with its sentence. */
  private Map<String, String> cautions(List<RuleDescription<?>> rules) {
    Map<String, String> told = new LinkedHashMap<>();
    rules.stream()
        .map(rule -> rule.citation().caution())
        .filter(code -> !code.isEmpty())
        .forEach(code -> told.putIfAbsent(code, explanations.getCaution(code)));
    return told;
  }

  private static Map<String, Object> tell(CertificationReferential referential) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", referential.getId().value());
    told.put("version", referential.getVersion());
    told.put("title", referential.getTitle());
    told.put("validFrom", referential.getValidFrom().map(LocalDate::toString).orElse(""));
    return told;
  }

  private Map<String, Object> tell(RuleDescription<?> rule) {
    Citation citation = rule.citation();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", rule.id().value());
    told.put("severity", rule.severity().name());
    told.put("version", rule.version());
    told.put("question", explanations.getQuestion(rule.id()));
    told.put("document", citation.document());
    told.put("heading", citation.heading());
    told.put("quote", citation.quote());
    told.put("caution", citation.caution());
    return told;
  }
}
