package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.model.candidacy.Candidacy;
import jakarta.validation.Valid;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A host that treats warnings as errors compiles against us, without Immutables at its side. */
class HostWithoutWarningsTest {
  private static final List<Class<?>> JARS =
      List.of(
          Candidacy.class,
          CertificationEngine.class,
          CqpmJson.class,
          Valid.class,
          NullMarked.class,
          JsonFactory.class,
          JsonMapper.class,
          com.fasterxml.jackson.annotation.JsonCreator.class,
          tools.jackson.core.JsonParser.class,
          tools.jackson.databind.JacksonModule.class,
          AutoConfiguration.class,
          EnableConfigurationProperties.class,
          Import.class,
          Order.class,
          ExceptionHandler.class);

  /** Where our three jars, or the folders they are packed from, are. */
  private static final List<String> OURS =
      JARS.subList(0, 3).stream().map(HostWithoutWarningsTest::jar).map(Path::toString).toList();

  @TempDir Path classes;

  @Test
  void every_public_type_is_used_without_a_warning() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(location -> OURS.stream().anyMatch(location::contains))
            .importPackages("io.github.cqpm");
    List<String> names =
        ours.stream()
            .filter(HostWithoutWarningsTest::isVisible)
            .map(type -> type.reflect().getCanonicalName())
            .sorted()
            .toList();
    assertThat(names).hasSizeGreaterThan(100);
    String source =
        names.stream()
            .map(name -> "    %s.class".formatted(name))
            .collect(
                Collectors.joining(
                    ",\n", "final class Host {\n  final Class<?>[] all = {\n", "\n  };\n}\n"));
    StringWriter told = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                told,
                null,
                null,
                List.of(
                    "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString(), "-cp", path()),
                null,
                List.of(file(source)))
            .call();
    assertThat(told.toString()).isEmpty();
    assertThat(compiled).isTrue();
  }

  private String path() {
    return JARS.stream()
        .map(HostWithoutWarningsTest::jar)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().contains(".internal")
        && type.getEnclosingClass().map(HostWithoutWarningsTest::isVisible).orElse(true);
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(URI.create("string:///Host.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
