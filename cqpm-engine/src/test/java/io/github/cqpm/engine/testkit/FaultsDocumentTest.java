package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FAULTS.md says what the faults are. */
class FaultsDocumentTest {
  private static final Path FILE = Path.of("FAULTS.md");

  @Test
  void is_what_the_faults_make_of_it() throws IOException {
    String written = FaultsDocument.write();
    if (Boolean.getBoolean("faults.update")) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("cqpm-engine/FAULTS.md is stale. Write it anew with: %s", FaultsDocument.UPDATE)
        .isEqualTo(written);
  }

  @Test
  void has_the_command_that_writes_it_in_the_guide() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(FaultsDocument.UPDATE);
  }

  @Test
  void names_what_there_is_in_the_tests_that_it_shows() throws IOException {
    String written = FaultsDocument.write();
    assertThat(named(written, "Laws\\.of\\(.+\\)\\.(\\w+)\\(request"))
        .isSubsetOf(
            Stream.of(Laws.class.getMethods()).map(Method::getName).collect(Collectors.toSet()));
    assertThat(named(written, "ReasonCode\\.(\\w+)")).isSubsetOf(constantsOf(ReasonCode.class));
    assertThat(named(written, "MissingFact\\.(\\w+)")).isSubsetOf(constantsOf(MissingFact.class));
  }

  private static Set<String> named(String written, String pattern) {
    return Pattern.compile(pattern)
        .matcher(written)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> constantsOf(Class<?> type) {
    return Stream.of(type.getFields()).map(field -> field.getName()).collect(Collectors.toSet());
  }
}
