package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java of the README compiles and runs as it stands there and prints what the README says, and
 * the options exist that it and the README of the command line name.
 */
class ReadmeTest {
  private static final String JAR = "java -jar cqpm-examples/cli/target/cqpm.jar ";
  private static final Pattern SHELL = Pattern.compile("```shell\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void the_block_of_java_decides_a_candidacy_and_prints_what_stands_below_it() throws Exception {
    compile(Files.writeString(folder.resolve("Decide.java"), block("java")));
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader compiled =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      compiled
          .loadClass("Decide")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {"stories/refused-by-jury.json"});
    } finally {
      System.setOut(console);
    }
    List<String> shown = block("text").lines().filter(line -> !line.equals("[…]")).toList();
    assertThat(shown).hasSizeGreaterThan(7);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
        .startsWith("NOT_ADMISSIBLE")
        .containsSubsequence(shown);
  }

  @Test
  void every_option_of_the_command_line_that_is_named_exists() throws IOException {
    StringWriter help = new StringWriter();
    assertThat(Cqpm.commandLine(Clock.systemUTC()).setOut(new PrintWriter(help)).execute("--help"))
        .isZero();
    for (String command : List.of("decide", "print", "diff", "generate", "cohort", "summary")) {
      assertThat(
              Cqpm.commandLine(Clock.systemUTC())
                  .setOut(new PrintWriter(help))
                  .execute(command, "--help"))
          .isZero();
    }
    assertThat(
            Pattern.compile("(?<= |`)--[a-z-]+").matcher(readme() + commandLineReadme()).results())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            option -> assertThat(help.toString()).containsPattern("[ ,]" + option.group() + "\\b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../README.md", "README.md"})
  void every_command_that_is_shown_runs(Path readme) throws IOException {
    List<String> commands =
        SHELL
            .matcher(Files.readString(readme))
            .results()
            .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
            .filter(line -> line.contains(JAR) && !line.startsWith("alias") && !line.contains("<("))
            .map(line -> line.substring(line.indexOf(JAR) + JAR.length()).strip())
            .toList();
    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      assertThat(run(command)).as(command).isEqualTo(command.startsWith("cohort") ? 3 : 0);
    }
  }

  /** Runs it as if this were the root of the project; what it writes goes to a folder. */
  private int run(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] parts = command.split(" > ", -1);
    int status =
        Cqpm.commandLine(Clock.systemUTC(), InputStream.nullInputStream(), out)
            .setErr(new PrintWriter(new StringWriter()))
            .execute(
                Pattern.compile(" +")
                    .splitAsStream(parts[0])
                    .map(this::inFolder)
                    .toArray(String[]::new));
    if (parts.length > 1) {
      Files.write(Path.of(inFolder(parts[1])), out.toByteArray());
    }
    return status;
  }

  /** Returns the argument, or the file that it names: of the project, or written before. */
  private String inFolder(String argument) {
    if (argument.startsWith("cqpm-examples/cli/")) {
      return argument.substring("cqpm-examples/cli/".length());
    }
    return argument.matches("pages|[a-z]+\\.(html|json|ndjson)")
        ? folder.resolve(argument).toString()
        : argument;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "..", "README.md"));
  }

  private static String commandLineReadme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** Returns the first block of that language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private void compile(Path source) throws IOException {
    StringWriter complaints = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  List.of(
                      "-d",
                      folder.toString(),
                      "-cp",
                      System.getProperty("java.class.path") + File.pathSeparator),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
  }
}
