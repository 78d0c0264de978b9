package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** RULES.md says what the rules and their sentences say. */
class RulesDocumentTest {
  private static final Path FILE = Path.of("RULES.md");

  @Test
  void is_what_the_rules_and_their_sentences_make_of_it() throws IOException {
    String written = RulesDocument.write();
    if (Boolean.getBoolean("rules.update")) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("cqpm-io/RULES.md is stale. Write it anew with: %s", RulesDocument.UPDATE)
        .isEqualTo(written);
  }

  @Test
  void has_the_command_that_writes_it_in_the_guide() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(RulesDocument.UPDATE);
  }
}
