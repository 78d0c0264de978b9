package io.github.cqpm.io.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.io.jackson2.CqpmJackson2Module;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our JSON in each mapper of Jackson 2, be it made by Spring Boot or a bean of the host's. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(ObjectMapper.class)
class Jackson2Configuration {
  /** What Spring Boot builds mappers with looks for modules among the beans. */
  @Bean
  @ConditionalOnMissingBean
  CqpmJackson2Module cqpmJackson2Module() {
    return new CqpmJackson2Module();
  }

  /** A mapper overlooks a module that it has already. */
  @Bean
  static BeanPostProcessor cqpmJackson2Mappers() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ObjectMapper mapper
            ? mapper.registerModule(new CqpmJackson2Module())
            : bean;
      }
    };
  }
}
