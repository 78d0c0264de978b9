package io.github.cqpm.io.spring;

import io.github.cqpm.io.jackson3.CqpmJackson3Module;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Our JSON in each mapper of Jackson 3, be it made by Spring Boot or a bean of the host's. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(JsonMapper.class)
class Jackson3Configuration {
  /** What Spring Boot builds mappers with looks for modules among the beans. */
  @Bean
  @ConditionalOnMissingBean
  CqpmJackson3Module cqpmJackson3Module() {
    return new CqpmJackson3Module();
  }

  /** A mapper does not change: where our module is absent, one that has it takes its place. */
  @Bean
  static BeanPostProcessor cqpmJackson3Mappers() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JsonMapper mapper
                && mapper.registeredModules().stream()
                    .noneMatch(CqpmJackson3Module.class::isInstance)
            ? mapper.rebuild().addModule(new CqpmJackson3Module()).build()
            : bean;
      }
    };
  }
}
