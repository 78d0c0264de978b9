package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the program where its standard output, or its memory, comes to an end. */
class StandardOutputTest {
  private static final String STORY = "stories/whole-certificate.json";

  /** A disk that is full, and counts how often something was to be written. */
  private static final class FullDisk extends OutputStream {
    private int attempts;

    @Override
    public void write(int value) throws IOException {
      attempts++;
      throw new IOException("No space left on device");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      write(length);
    }
  }

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int run(OutputStream out, String... arguments) {
    return Cqpm.commandLine(
            Clock.systemUTC(), new ByteArrayInputStream(new byte[] {'x', '\n'}), out)
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String decision() throws IOException {
    Path file = folder.resolve("decision.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      assertThat(run(out, "decide", "--as-of=2026-06-30", "--format=json", STORY)).isZero();
    }
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "decide --help",
        "cohort --help",
        "decide STORY",
        "decide STORY STORY --format=json",
        "decide STORY --format=markdown",
        "decide STORY --format=html",
        "decide",
        "--version",
        "completion",
        "print grid",
        "print information stories/refused-by-jury.json",
        "diff DECISION DECISION",
        "verify DECISION STORY",
        "generate 1",
        "generate 100000",
        "cohort - --summary=json --as-of=2026-06-30",
        "cohort - --summary=table --as-of=2026-06-30"
      })
  void an_output_that_cannot_be_written_is_an_error_and_ends_the_work(String line)
      throws IOException {
    String[] arguments = line.replace("STORY", STORY).replace("DECISION", decision()).split(" ");
    FullDisk full = new FullDisk();
    assertThat(run(full, arguments)).isEqualTo(3);
    assertThat(err.toString().lines().filter(told -> !told.startsWith("entrée standard:1:")))
        .containsExactly(
            "sortie standard: L’écriture a échoué. Le disque est-il plein, ou le lecteur est-il"
                + " parti ?");
    assertThat(full.attempts).isBetween(1, 3);
  }

  @Test
  void it_is_told_in_english_too() {
    assertThat(run(new FullDisk(), "decide", "--lang=en", STORY)).isEqualTo(3);
    assertThat(err.toString()).startsWith("standard output: Writing failed.").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide --lang=fr", "generate 1", "--help"})
  void want_of_memory_is_told_in_one_line_and_has_a_status_of_its_own(String line) {
    OutputStream greedy =
        new OutputStream() {
          @Override
          public void write(int value) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertThat(run(greedy, line.split(" "))).isEqualTo(5);
    assertThat(err.toString()).startsWith("La mémoire ne suffit pas.").hasLineCount(1);
  }

  @Test
  void what_nobody_thought_of_is_told_in_one_line() {
    OutputStream odd =
        new OutputStream() {
          @Override
          public void write(int value) {
            throw new StackOverflowError();
          }
        };
    assertThat(run(odd, "decide", "--lang=en", STORY)).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("Unforeseen error: java.lang.StackOverflowError.")
        .hasLineCount(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such signal
  void a_reader_who_leaves_ends_the_program_quietly_as_any_other_in_a_pipe() throws Exception {
    Path told = folder.resolve("err.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Cqpm.class.getName(),
                "generate",
                "100000")
            .redirectError(told.toFile())
            .start();
    try (BufferedReader reader = program.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).startsWith("{\"format\"");
    }
    assertThat(program.waitFor()).isEqualTo(141);
    assertThat(told).isEmptyFile();
  }
}
