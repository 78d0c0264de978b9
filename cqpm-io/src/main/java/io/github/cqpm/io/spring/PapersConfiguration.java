package io.github.cqpm.io.spring;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Explanations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers of a host that has jte. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "gg.jte.TemplateOutput")
class PapersConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Papers cqpmPapers(Explanations explanations) {
    return Papers.in(explanations);
  }
}
