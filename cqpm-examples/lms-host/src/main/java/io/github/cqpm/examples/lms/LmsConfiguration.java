package io.github.cqpm.examples.lms;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.text.Explanations;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, its documents and its sentences, and the clock. */
@Configuration
class LmsConfiguration {
  /** The largest document taken, in bytes: a whole candidacy has about ten thousand. */
  private static final int LARGEST = 1_000_000;

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }

  @Bean
  CertificationEngine engine() {
    return CertificationEngine.standard();
  }

  @Bean
  Referentials referentials() {
    return Referentials.bundled();
  }

  @Bean
  CqpmJson json(Validator validator) {
    return CqpmJson.standard()
        .with(ReadLimits.standard().withDocumentLength(LARGEST))
        .with(validator);
  }

  @Bean
  Explanations explanations() {
    return Explanations.french();
  }
}
