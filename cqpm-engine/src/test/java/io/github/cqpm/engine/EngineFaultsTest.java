package io.github.cqpm.engine;

import io.github.cqpm.engine.testkit.Fault;
import io.github.cqpm.engine.testkit.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The engine's own tests notice every fault. They run once for each, for about a minute in all, and
 * so in {@code .ci/run} alone. Where rules of a host run, mistakes in those would be tried, too:
 * such classes are left out.
 */
@EnabledIfSystemProperty(named = "faults.run", matches = ".*")
class EngineFaultsTest {
  private static final Path RULES = Path.of("src/test/java/io/github/cqpm/engine/rules");

  @TestFactory
  Stream<DynamicTest> no_fault_goes_unnoticed() throws IOException {
    return Faults.against(suite()).trying(Fault.all()).tests();
  }

  /** Returns the tests, those first that are quick or notice most. */
  private static Class<?>[] suite() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      Stream<Class<?>> ofRules =
          files.map(file -> "rules." + file.getFileName()).sorted().map(EngineFaultsTest::tests);
      Stream<Class<?>> ofAll =
          Stream.of(
              ReplayTest.class,
              RetentionTest.class,
              PolicyTest.class,
              LeftAsideTest.class,
              tests("agreement.AgreementTest.java"),
              LawsUnderReferentialProperties.class,
              LawsUnderAgreementProperties.class);
      return Stream.of(Stream.<Class<?>>of(WorkedCasesTest.class), ofRules, ofAll)
          .flatMap(each -> each)
          .toArray(Class<?>[]::new);
    }
  }

  private static Class<?> tests(String file) {
    try {
      return Class.forName("io.github.cqpm.engine." + file.replace(".java", ""));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file + " is not compiled.", e);
    }
  }
}
