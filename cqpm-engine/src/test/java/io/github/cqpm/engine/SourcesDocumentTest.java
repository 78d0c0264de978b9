package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** SOURCES.md says what the rule sets say of their sources. */
class SourcesDocumentTest {
  private static final Path FILE = Path.of("SOURCES.md");

  @Test
  void is_what_the_rule_sets_make_of_it() throws IOException {
    String written = SourcesDocument.write();
    if (Boolean.getBoolean("sources.update")) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("cqpm-engine/SOURCES.md is stale. Write it anew with: %s", SourcesDocument.UPDATE)
        .isEqualTo(written);
  }

  @Test
  void has_the_command_that_writes_it_in_the_guide() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(SourcesDocument.UPDATE);
  }
}
