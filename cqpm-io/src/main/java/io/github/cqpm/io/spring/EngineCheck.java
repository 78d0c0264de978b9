package io.github.cqpm.io.spring;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/**
 * Keeps a host from starting whose engine, a bean of its own, leaves out what the host has set
 * besides: rules that are beans, or the rule set.
 */
final class EngineCheck implements SmartInitializingSingleton {
  private static final String RULES = "cqpm.rules";

  private final ObjectProvider<CertificationEngine> engines;
  private final ObjectProvider<Rule<?>> ofHost;
  private final CqpmProperties properties;
  private final Environment environment;

  EngineCheck(
      ObjectProvider<CertificationEngine> engines,
      ObjectProvider<Rule<?>> ofHost,
      CqpmProperties properties,
      Environment environment) {
    this.engines = engines;
    this.ofHost = ofHost;
    this.properties = properties;
    this.environment = environment;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<CertificationEngine> all = engines.stream().toList();
    List<RuleId> run =
        all.stream()
            .flatMap(engine -> engine.getRules().stream())
            .<RuleId>map(RuleDescription::id)
            .toList();
    for (Rule<?> rule : ofHost) {
      RuleId id = rule.getDescription().id();
      if (!run.contains(id)) {
        throw new MisconfiguredException(
            "The rule %s is a bean, and the bean of type CertificationEngine does not run it."
                .formatted(id),
            "Add it where that bean is made, by engine.with(rule), or leave the bean to us.",
            null);
      }
    }
    String set = properties.rules().name().toLowerCase(Locale.ROOT);
    Stream<String> ofEngines =
        all.stream().map(CertificationEngine::getRuleSet).map(RuleSet::getId);
    if (environment.containsProperty(RULES) && ofEngines.noneMatch(set::equals)) {
      throw new MisconfiguredException(
          "The property %s is %s, and the bean of type CertificationEngine decides by other rules."
              .formatted(RULES, set),
          "Take the property away, or leave the beans of the engine and of the rule set to us.",
          null);
    }
  }
}
