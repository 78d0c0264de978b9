package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command as a program of its own, which is stopped, killed, and run twice at once. Where
 * processors are few it takes more than ten seconds, since each of these programs is a JVM.
 */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class CohortProcessTest {
  private static final int LINES = 90;

  @TempDir Path folder;

  private byte[] cohort = new byte[0];
  private byte[] whole = new byte[0];
  private Path decisions = Path.of("");

  @BeforeEach
  void decide_in_one_go() throws IOException {
    cohort = GeneratedCohort.of(LINES, 2, 0);
    decisions = folder.resolve("unbroken");
    assertThat(run()).isEmpty();
    whole = Files.readAllBytes(decisions);
    decisions = folder.resolve("decisions");
  }

  /** Decides in this program, and returns what it tells. */
  private String run(String... options) {
    Program program =
        new Program(
            Cqpm.commandLine(
                Clock.systemUTC(),
                new ByteArrayInputStream(cohort),
                OutputStream.nullOutputStream()));
    program.run(arguments(options));
    return program.err();
  }

  private String[] arguments(String... options) {
    return Stream.concat(
            Stream.of("cohort", "-", "--as-of=2026-06-30", "--threads=1", "--out=" + decisions),
            Arrays.stream(options))
        .toArray(String[]::new);
  }

  /** Starts another program, after that command of a shell. */
  private Process start(String before) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", before + " exec \"$0\" \"$@\""));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Cqpm.class.getName()));
    command.addAll(List.of(arguments()));
    return new ProcessBuilder(command).start();
  }

  /** Starts another program that has decided some lines and waits for more. */
  private Process startAndWait() throws IOException {
    Process program = start("");
    program.getOutputStream().write(cohort, 0, cohort.length * 2 / 3);
    program.getOutputStream().flush();
    while (!Files.exists(decisions) || Files.size(decisions) == 0) {
      assertThat(program.isAlive()).as(() -> "It has ended.").isTrue();
      Thread.onSpinWait();
    }
    return program;
  }

  private static String err(Process program) throws IOException {
    try (InputStream stream = program.getErrorStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_killed_run_keeps_others_off_while_it_lives_and_is_gone_on_with_after() throws Exception {
    Process program = startAndWait();
    assertThat(run("--resume")).contains("Une autre exécution est en train d’écrire ce fichier.");
    assertThat(run()).contains("Une autre exécution est en train d’écrire ce fichier.");
    assertThat(program.isAlive()).isTrue();
    program.destroyForcibly().waitFor();
    assertThat(decisions).content().hasSizeLessThan(whole.length);
    assertThat(run("--resume")).isEmpty();
    assertThat(decisions).hasBinaryContent(whole);
  }

  @Test
  void a_run_that_is_told_to_stop_while_it_waits_for_input_ends_and_says_so() throws Exception {
    Process program = startAndWait();
    program.toHandle().destroy();
    assertThat(program.waitFor()).isEqualTo(143);
    assertThat(err(program)).contains("Interrompu.", "--as-of 2026-06-30 et --resume continue");
    assertThat(Files.readString(decisions)).endsWith("}}\n");
    assertThat(run("--resume")).isEmpty();
    assertThat(decisions).hasBinaryContent(whole);
  }

  @Test
  void where_there_is_no_room_left_lines_are_whole_and_the_run_is_gone_on_with() throws Exception {
    Path input = Files.write(folder.resolve("cohort"), cohort);
    Process program = start("ulimit -f 2000; exec < '" + input + "';");
    assertThat(program.waitFor()).isEqualTo(3);
    assertThat(err(program))
        .startsWith(decisions + ": L’écriture a échoué. Le disque est-il plein")
        .contains("Faites de la place", "avec --as-of 2026-06-30 et --resume continue ensuite");
    assertThat(Files.readString(decisions)).endsWith("}}\n");
    assertThat(run("--resume")).isEmpty();
    assertThat(decisions).hasBinaryContent(whole);
  }

  @Test
  void where_there_is_no_room_to_begin_nothing_is_left_and_the_same_command_begins()
      throws Exception {
    Path input = Files.write(folder.resolve("cohort"), cohort);
    Process program = start("ulimit -f 0; exec < '" + input + "';");
    assertThat(program.waitFor()).isEqualTo(3);
    assertThat(err(program))
        .startsWith(decisions + ".resume: L’écriture a échoué. Le disque est-il plein")
        .contains("Faites de la place");
    assertThat(decisions).doesNotExist();
    assertThat(folder.resolve("decisions.resume")).doesNotExist();
    assertThat(run()).isEmpty();
    assertThat(decisions).hasBinaryContent(whole);
  }
}
