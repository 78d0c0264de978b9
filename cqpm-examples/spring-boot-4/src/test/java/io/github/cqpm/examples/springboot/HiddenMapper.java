package io.github.cqpm.examples.springboot;

import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** A host whose mapper stands in a converter, and is no bean. It is none that Spring finds. */
class HiddenMapper {
  @Bean
  JacksonJsonHttpMessageConverter converter() {
    return new JacksonJsonHttpMessageConverter(new JsonMapper());
  }
}
