package io.github.cqpm.examples.springboot;

import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** A host that has made a mapper of Jackson 3 by itself. It is none that Spring finds. */
class OwnMapper {
  @Bean
  JsonMapper jsonMapper() {
    return new JsonMapper();
  }
}
