package io.github.cqpm.io.spring;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Explanations;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The endpoint of a host that has Actuator; it exposes it like any other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(Endpoint.class)
class EndpointConfiguration {
  @Bean
  CqpmEndpoint cqpmEndpoint(
      CertificationEngine engine, Referentials referentials, Explanations explanations) {
    return new CqpmEndpoint(engine, referentials, explanations);
  }
}
