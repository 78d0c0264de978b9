package io.github.cqpm.io.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The constraints of the model as a modular host sees them: a module of its own is compiled and run
 * in another Java process, with all on the module path and nothing opened to anybody.
 */
class ConstraintsOnTheModulePathTest {
  private static final List<Path> MODULES =
      Stream.of(
              CertificationReferential.class,
              NullMarked.class,
              Validation.class,
              HibernateValidator.class,
              Logger.class,
              TypeResolver.class)
          .map(ConstraintsOnTheModulePathTest::locationOf)
          .toList();

  @TempDir static Path folder;

  @BeforeAll
  static void compile_the_host() throws IOException {
    StringWriter complaints = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  List.of("--module-path", joined(MODULES), "-d", hostClasses().toString()),
                  null,
                  files.getJavaFileObjects(source("module-info.java"), source("host/Host.java")))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
  }

  @Test
  void the_model_opens_nothing() {
    ModuleDescriptor model =
        ModuleFinder.of(locationOf(CertificationReferential.class))
            .find("io.github.cqpm.model")
            .orElseThrow()
            .descriptor();
    assertThat(model.isOpen()).isFalse();
    assertThat(model.isAutomatic()).isFalse();
    assertThat(model.opens()).isEmpty();
  }

  @Test
  void each_violation_is_reported_in_english() throws Exception {
    assertThat(violationsIn("en"))
        .containsExactly(
            "assessments[0].supports[1].<list element>: must not be blank",
            "opinions[0]: an opinion must hold a stance on an activity or on the whole",
            "plans[0].competencies[BDC0158-1].place: must not be blank",
            "plans[0].competencies[BDC0158-1].reportDue: a report must not be due before the day"
                + " on which the plan is defined");
  }

  @Test
  void each_violation_is_reported_in_french() throws Exception {
    assertThat(violationsIn("fr"))
        .containsExactly(
            "assessments[0].supports[1].<list element>: ne doit pas être vide",
            "opinions[0]: un avis doit porter sur une activité au moins, ou sur l'ensemble",
            "plans[0].competencies[BDC0158-1].place: ne doit pas être vide",
            "plans[0].competencies[BDC0158-1].reportDue: un rapport ne doit pas être attendu"
                + " avant le jour où le dossier est défini");
  }

  private static List<String> violationsIn(String language)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output-" + language);
    Path errors = folder.resolve("errors-" + language);
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "--module-path",
                joined(Stream.concat(MODULES.stream(), Stream.of(hostClasses())).toList()),
                "--module",
                "host/host.Host")
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(errors)).isZero();
    return Files.readAllLines(output);
  }

  private static Path hostClasses() {
    return folder.resolve("host");
  }

  private static Path source(String name) {
    return path(ConstraintsOnTheModulePathTest.class.getResource("host/" + name));
  }

  private static Path locationOf(Class<?> type) {
    return path(type.getProtectionDomain().getCodeSource().getLocation());
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
