package io.github.cqpm.io.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents as modular hosts read and write them, each with the Jackson of its own code and no
 * other that it could do without: compiled and run in another Java process.
 */
class MappersOnTheModulePathTest {
  /** What our modules require. */
  private static final List<Path> MODULES =
      locationsOf(
          CqpmJson.class,
          CertificationEngine.class,
          CertificationReferential.class,
          JsonFactory.class,
          NullMarked.class,
          Validation.class);

  private static final List<Path> JACKSON_2 = locationsOf(ObjectMapper.class, JsonCreator.class);

  private static final List<Path> JACKSON_3 =
      locationsOf(
          tools.jackson.databind.ObjectMapper.class,
          tools.jackson.core.TokenStreamFactory.class,
          JsonCreator.class);

  @TempDir Path folder;

  @Test
  void a_host_of_jackson_2_adds_our_module() throws Exception {
    readsWritesAndRefuses("jackson2", with(JACKSON_2));
  }

  @Test
  void a_host_of_jackson_3_alone_adds_our_module() throws Exception {
    readsWritesAndRefuses("jackson3", with(JACKSON_3));
  }

  @Test
  void a_host_without_any_databind_uses_the_facade() throws Exception {
    readsWritesAndRefuses("facade", MODULES);
  }

  private static List<Path> with(List<Path> jackson) {
    return Stream.concat(MODULES.stream(), jackson.stream()).toList();
  }

  private void readsWritesAndRefuses(String host, List<Path> modules) throws Exception {
    compile(host, modules);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                joined(Stream.concat(modules.stream(), Stream.of(classes())).toList()),
                "--module",
                "host/host.Host"));
    for (String example :
        List.of(
            FormatExamples.referential(), FormatExamples.candidacy(), FormatExamples.decision())) {
      command.add(Files.writeString(folder.resolve(command.size() + ".json"), example).toString());
    }
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(errors)).isZero();
    assertThat(Files.readAllLines(output))
        .hasSize(3)
        .allSatisfy(
            problems ->
                assertThat(problems)
                    .contains("UNKNOWN_PROPERTY at \"/formatVersio\"", "MISSING_PROPERTY at \"\""));
  }

  private void compile(String host, List<Path> modules) throws IOException {
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
                  List.of("--module-path", joined(modules), "-d", classes().toString()),
                  null,
                  files.getJavaFileObjects(
                      source(host + "/module-info.java"), source(host + "/host/Host.java")))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private static Path source(String name) {
    try {
      return Path.of(MappersOnTheModulePathTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> locationsOf(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(url -> Path.of(url.getPath()))
        .toList();
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
