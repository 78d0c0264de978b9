package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The engine's own tests notice every fault. They run once for each, for about a minute in all, and
 * so in {@code .ci/run} alone.
 */
@EnabledIfSystemProperty(named = "faults.run", matches = ".*")
class EngineFaultsTest {
  private static final Path RULES = Path.of("src/test/java/io/github/cqpm/engine/rules");

  @TestFactory
  Stream<DynamicTest> no_fault_goes_unnoticed() throws IOException {
    List<DynamicTest> tests = Faults.against(suite()).trying(Fault.all()).tests().toList();
    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsAll(Fault.all().stream().map(Fault::getName).toList());
    return tests.stream();
  }

  /** Returns the tests, those first that are quick or notice most. */
  private static Class<?>[] suite() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      Stream<String> ofRules =
          files.map(file -> "rules." + file.getFileName().toString().replace(".java", "")).sorted();
      Stream<String> others =
          Stream.of(
              "ReplayTest",
              "RetentionTest",
              "PolicyTest",
              "LeftAsideTest",
              "RemainingStepsTest",
              "RuleSetTest",
              "agreement.AgreementTest",
              "LawsUnderReferentialProperties",
              "LawsUnderAgreementProperties");
      return Stream.concat(ofRules, others).map(EngineFaultsTest::tests).toArray(Class<?>[]::new);
    }
  }

  private static Class<?> tests(String name) {
    try {
      return Class.forName("io.github.cqpm.engine." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not there.", e);
    }
  }
}
