package io.github.cqpm.io.spring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our schemas in the OpenAPI description of a host that has springdoc, which asks such beans. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springdoc.core.customizers.OpenApiCustomizer")
class OpenApiConfiguration {
  @Bean
  SchemaConverter cqpmSchemaConverter() {
    return new SchemaConverter();
  }
}
