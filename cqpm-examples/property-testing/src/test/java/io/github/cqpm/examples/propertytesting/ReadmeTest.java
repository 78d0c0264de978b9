package io.github.cqpm.examples.propertytesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that the README shows is code of these tests, word for word. */
class ReadmeTest {
  private static final Path TESTS =
      Path.of("src/test/java/io/github/cqpm/examples/propertytesting");

  static Stream<String> snippets() throws IOException {
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> found.group(1));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void shows_code_that_is_tested(String snippet) throws IOException {
    String tests =
        Files.readString(TESTS.resolve("AttendanceTest.java"))
            + Files.readString(TESTS.resolve("AttendanceProperties.java"))
            + Files.readString(TESTS.resolve("AttendanceFaultsTest.java"));

    assertThat(tests).contains(snippet.replaceAll("(?m)^(?=.)", "  "));
  }

  @Test
  void names_the_dependencies_of_these_tests_and_the_referentials_that_a_survivor_may_name()
      throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "<artifactId>junit-jupiter</artifactId>",
            "<artifactId>assertj-core</artifactId>",
            "<artifactId>jqwik</artifactId>",
            "`SmallReferential`, `AfterSalesReferential`,",
            "`InspectionReferential`",
            "@Domain(CertificationDomain.class)");
  }
}
