package io.github.cqpm.io.spring;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The beans that every host has, in Spring Boot 3.5 and 4 alike. Each is left out where the host
 * has one of its own.
 */
@AutoConfiguration
@EnableConfigurationProperties(CqpmProperties.class)
@Import({
  EndpointConfiguration.class,
  Jackson2Configuration.class,
  Jackson3Configuration.class,
  OpenApiConfiguration.class,
  PapersConfiguration.class,
  WebConfiguration.class
})
public class CqpmAutoConfiguration {
  /** Makes what Spring asks for its beans. */
  public CqpmAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  RuleSet cqpmRuleSet(CqpmProperties properties) {
    return switch (properties.rules()) {
      case REFERENTIAL -> RuleSet.referential();
      case AGREEMENT -> RuleSet.agreement();
    };
  }

  /** Adds the rules that are beans of the host's, in their order. */
  @Bean
  @ConditionalOnMissingBean
  CertificationEngine cqpmEngine(RuleSet ruleSet, ObjectProvider<Rule<?>> ofHost) {
    CertificationEngine engine = CertificationEngine.of(ruleSet);
    for (Rule<?> rule : ofHost.orderedStream().toList()) {
      engine = engine.with(rule);
    }
    return engine;
  }

  /** Looks at once, even in a host that makes its beans when they are asked for. */
  @Bean
  @Lazy(false)
  EngineCheck cqpmEngineCheck(
      ObjectProvider<CertificationEngine> engines,
      ObjectProvider<Rule<?>> ofHost,
      CqpmProperties properties,
      Environment environment) {
    return new EngineCheck(engines, ofHost, properties, environment);
  }

  @Bean
  @ConditionalOnMissingBean
  Referentials cqpmReferentials(CqpmProperties properties, ObjectProvider<Validator> validator) {
    return new ReferentialFolders(Explanations.in(properties.locale()), validator.getIfUnique())
        .register(properties.referentials());
  }

  /** Made where it is asked for: there is one only if the registry holds one. */
  @Bean
  @Lazy
  @ConditionalOnMissingBean
  CertificationReferential cqpmReferential(Referentials referentials) {
    List<CertificationReferential> all = referentials.getAll();
    if (all.size() > 1) {
      throw new MisconfiguredException(
          "A referential is asked for as a bean, and several are registered.",
          "Take one out of the bean of type Referentials, or make one a bean.",
          null);
    }
    return all.get(0);
  }

  @Bean
  @ConditionalOnMissingBean
  DecisionPolicy cqpmPolicy(CqpmProperties properties) {
    CqpmProperties.Policy set = properties.policy();
    int members = set.minimumCommissionMembers();
    DecisionPolicy policy =
        MisconfiguredException.check(
            "cqpm.policy.minimum-commission-members",
            members,
            () -> DecisionPolicy.builder().minimumCommissionMembers(members).build());
    return MisconfiguredException.check(
        "cqpm.policy.notices",
        set.notices(),
        () ->
            DecisionPolicy.builder()
                .from(policy)
                .juryMayOverrule(set.juryMayOverrule())
                .addAllNotices(set.notices().stream().map(RuleId::of).toList())
                .build());
  }

  @Bean
  @ConditionalOnMissingBean
  CqpmJson cqpmJson(CqpmProperties properties, ObjectProvider<Validator> validator) {
    long most = properties.largestDocument().toBytes();
    ReadLimits limits =
        MisconfiguredException.check(
            "cqpm.largest-document",
            properties.largestDocument(),
            () ->
                ReadLimits.standard().withDocumentLength((int) Math.min(most, Integer.MAX_VALUE)));
    CqpmJson json = CqpmJson.standard().with(limits);
    Validator ofHost = validator.getIfUnique();
    return ofHost == null ? json : json.with(ofHost);
  }

  @Bean
  @ConditionalOnMissingBean
  Explanations cqpmExplanations(CqpmProperties properties) {
    Explanations explanations = Explanations.in(properties.locale());
    return MisconfiguredException.check(
        "cqpm.locale",
        properties.locale(),
        () -> {
          if (!explanations.getLanguage().equals(properties.locale().getLanguage())) {
            throw new IllegalArgumentException("Set it to fr or en.");
          }
          return explanations;
        });
  }
}
