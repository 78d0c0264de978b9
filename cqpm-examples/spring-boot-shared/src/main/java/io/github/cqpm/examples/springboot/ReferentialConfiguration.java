package io.github.cqpm.examples.springboot;

import io.github.cqpm.io.Referentials;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The referentials that are decided by: a folder at fault keeps the server from starting. */
@Configuration
class ReferentialConfiguration {
  /** Returns the bundled one and, where {@code cqpm.referentials} is set, those of that folder. */
  @Bean
  Referentials referentials(@Value("${cqpm.referentials:}") String folder) {
    Referentials bundled = Referentials.bundled();
    return folder.isEmpty() ? bundled : bundled.withFolder(Path.of(folder));
  }
}
