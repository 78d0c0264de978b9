package io.github.cqpm.io.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
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

/**
 * A module of a host's own, compiled and run in another Java process, with all on the module path.
 *
 * @param modules what it may require
 * @param folder where its classes and what it prints are put
 */
record ModularHost(List<Path> modules, Path folder) {
  /** Compiles the sources of {@code host.Host} that stand beside the tests in that folder. */
  static ModularHost compile(String sources, List<Path> modules, Path folder) throws IOException {
    ModularHost host = new ModularHost(modules, folder);
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
                  List.of("--module-path", joined(modules), "-d", host.classes().toString()),
                  null,
                  files.getJavaFileObjects(
                      path(ModularHost.class.getResource(sources + "/module-info.java")),
                      path(ModularHost.class.getResource(sources + "/host/Host.java"))))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
    return host;
  }

  /** Runs it, and returns the lines that it prints. */
  List<String> run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(
        List.of(
            "--module-path",
            joined(Stream.concat(modules.stream(), Stream.of(classes())).toList()),
            "--module",
            "host/host.Host"));
    command.addAll(arguments);
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(errors)).isZero();
    return Files.readAllLines(output);
  }

  /** Returns where the modules are to which these types belong. */
  static List<Path> locationsOf(Class<?>... types) {
    return Stream.of(types)
        .map(type -> path(type.getProtectionDomain().getCodeSource().getLocation()))
        .toList();
  }

  private Path classes() {
    return folder.resolve("classes");
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
