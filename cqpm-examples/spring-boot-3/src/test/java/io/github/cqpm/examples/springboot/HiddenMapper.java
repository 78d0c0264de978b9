package io.github.cqpm.examples.springboot;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** A host whose mapper stands in a converter, and is no bean. It is none that Spring finds. */
class HiddenMapper {
  @Bean
  MappingJackson2HttpMessageConverter converter() {
    return new MappingJackson2HttpMessageConverter(new ObjectMapper());
  }
}
