package io.github.cqpm.examples.springboot;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;

/** A host that has made a mapper of Jackson 2 by itself. It is none that Spring finds. */
class OwnMapper {
  @Bean
  ObjectMapper objectMapper() {
    return new ObjectMapper();
  }
}
