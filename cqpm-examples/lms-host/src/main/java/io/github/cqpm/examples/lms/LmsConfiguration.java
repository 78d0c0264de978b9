package io.github.cqpm.examples.lms;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock. The engine, its documents and its sentences come with cqpm-io. */
@Configuration
class LmsConfiguration {
  /** Returns the clock of the centres; tests bring their own. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
