package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the jars tell those who build a native image is all that is looked up at run time. */
class ReachabilityMetadataTest {
  private static final String UPDATE =
      "./mvnw -q -pl cqpm-io -am verify -Dtest=ReachabilityMetadataTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dnative.update";

  private static final Validator VALIDATOR = Validators.standard();

  private static Path metadata(String module, String name) {
    return Path.of(
        "..", module, "src/main/resources/META-INF/native-image/io.github.cqpm", module, name);
  }

  @Test
  void every_resource_of_ours_is_named() throws IOException {
    List<String> patterns =
        new ObjectMapper()
            .readTree(Files.readString(metadata("cqpm-io", "resource-config.json")))
            .findValuesAsText("pattern");
    Path resources = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(resources.resolve("io"))) {
      assertThat(files.filter(Files::isRegularFile).map(resources::relativize))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(patterns)
                      .anySatisfy(each -> assertThat(file.toString()).matches(each)));
    }
  }

  /** Bean Validation looks at what has a constraint, and at what is generated from it. */
  @ParameterizedTest
  @CsvSource({"cqpm-model, io.github.cqpm.model", "cqpm-io, io.github.cqpm.io.document"})
  void all_that_a_validator_looks_at_is_named(String module, String packages) throws IOException {
    String expected =
        new ClassFileImporter()
            .withImportOption(new ArchitectureTest.NoTestKit()).importPackages(packages).stream()
                .filter(ReachabilityMetadataTest::isLookedAt)
                .map(JavaClass::getName)
                .sorted()
                .map(
                    name ->
                        "  {\"name\": \"%s\", \"allDeclaredConstructors\": true, \"allDeclaredFields\": true, \"allDeclaredMethods\": true}"
                            .formatted(name))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    Path file = metadata(module, "reflect-config.json");
    if (System.getProperty("native.update") != null) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).as("write it anew: " + UPDATE).isEqualTo(expected);
  }

  private static boolean isLookedAt(JavaClass type) {
    return type.isAssignableTo(ConstraintValidator.class)
        || type.isAnnotatedWith(Constraint.class)
        || VALIDATOR.getConstraintsForClass(type.reflect()).isBeanConstrained();
  }
}
