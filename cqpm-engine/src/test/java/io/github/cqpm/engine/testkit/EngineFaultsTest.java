package io.github.cqpm.engine.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The engine's own tests notice every fault. They run once for each, for about a minute in all, and
 * so in {@code .ci/run} alone. The faults are tried here without {@link Faults}, which leaves out
 * what shows under none of our own rule sets: a fault about a later text.
 */
@EnabledIfSystemProperty(named = "faults.run", matches = ".*")
class EngineFaultsTest {
  private static final Path RULES = Path.of("src/test/java/io/github/cqpm/engine/rules");

  @TestFactory
  Stream<DynamicTest> no_fault_goes_unnoticed() throws IOException {
    return new SuiteTrial(suite(), Map.of()).of(watch -> mistakes());
  }

  private static List<Mistake> mistakes() {
    return Fault.all().stream()
        .map(fault -> Mistake.of(fault.getName(), true, fault.getTampering(), fault::getSentence))
        .toList();
  }

  /** Returns the tests, those first that are quick or notice most. */
  private static List<Class<?>> suite() throws IOException {
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
      return Stream.concat(ofRules, others).<Class<?>>map(EngineFaultsTest::tests).toList();
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
