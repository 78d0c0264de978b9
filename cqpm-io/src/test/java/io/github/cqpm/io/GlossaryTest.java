package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GLOSSARY.md and the Javadoc of the types that it names say the same. */
class GlossaryTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (.+?) \\| `(\\w+)` \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);

  private static final Pattern CONSTANT = Pattern.compile("`(\\w+)\\.(\\w+)`");

  private static final Pattern FRENCH =
      Pattern.compile("French: <i>(.+?)</i> \\((.+?)\\)\\.(?= |$)");

  private static String glossary;

  /** By simple name: all that a host can name in model and engine. */
  private static Map<String, JavaClass> types;

  @BeforeAll
  static void read() throws IOException {
    glossary = Files.readString(Path.of("..", "cqpm-model", "GLOSSARY.md"));
    types = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.NoTestKit())
            .importPackages("io.github.cqpm.model", "io.github.cqpm.engine")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isTopLevelClass() && !type.getPackageName().contains("internal"))
            .forEach(type -> types.put(type.getSimpleName(), type));
  }

  private static List<MatchResult> rows() {
    return ROW.matcher(glossary).results().toList();
  }

  @Test
  void every_type_that_is_named_exists_and_its_javadoc_ends_with_the_term_and_its_place() {
    assertThat(rows())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            row -> {
              assertThat(types).containsKey(row.group(2));
              assertThat(javadocOf(row.group(2)))
                  .endsWith("French: <i>%s</i> (%s).".formatted(row.group(1), row.group(4)));
            });
  }

  @Test
  void every_type_whose_javadoc_has_a_french_term_is_named() {
    assertThat(rows().stream().map(row -> row.group(2)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            types.keySet().stream()
                .filter(name -> FRENCH.matcher(javadocOf(name)).find())
                .toList());
  }

  @Test
  void every_constant_or_method_that_is_named_exists() {
    assertThat(CONSTANT.matcher(glossary).results())
        .isNotEmpty()
        .allSatisfy(
            named -> {
              Class<?> type = types.get(named.group(1)).reflect();
              Stream<String> members =
                  Stream.concat(
                      Stream.of(type.getFields()).map(field -> field.getName()),
                      Stream.of(type.getMethods()).map(method -> method.getName()));
              assertThat(members).contains(named.group(2));
            });
  }

  /** Returns the description of the type, on one line. */
  private static String javadocOf(String name) {
    JavaClass type = types.get(name);
    String module = type.getPackageName().contains(".engine") ? "cqpm-engine" : "cqpm-model";
    Path file =
        Path.of("..", module, "src", "main", "java")
            .resolve(type.getName().replace('.', '/') + ".java");
    try {
      Matcher comment =
          Pattern.compile(
                  "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\n]*\\s+)*public [^\n]*\\b" + name + "\\b",
                  Pattern.DOTALL)
              .matcher(Files.readString(file));
      return comment.find()
          ? comment
              .group(1)
              .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
              .replaceAll(" @[a-z]+ .*", "")
              .strip()
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
