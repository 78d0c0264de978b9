package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir Path folder;

  private final Program program = new Program();

  @Test
  void the_script_names_all_commands_and_options_and_what_they_may_be() {
    assertThat(program.run("completion")).isZero();
    String script = program.out();
    assertThat(script).startsWith("#!/usr/bin/env bash");
    program
        .commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(script).contains("function _picocli_cqpm_" + name + "()");
              assertThat(command.getCommandSpec().options())
                  .flatExtracting(option -> Arrays.asList(option.names()))
                  .allSatisfy(
                      option -> assertThat(script).containsPattern("['\" ]" + option + "['\" ]"));
            });
    assertThat(script)
        .contains("\"table\" \"json\" \"markdown\" \"html\"")
        .contains("\"referential\" \"agreement\"")
        .contains("\"plan/made\"");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no bash
  void a_shell_can_read_the_script() throws Exception {
    assertThat(program.run("completion", "--lang=fr")).isZero();
    assertThat(program.out()).matches("\\p{ASCII}+");
    Path script = Files.writeString(folder.resolve("completion.sh"), program.out());
    Process bash =
        new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(bash.inputReader().lines()).isEmpty();
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void the_version_is_that_of_the_build() {
    assertThat(program.run("--version")).isZero();
    assertThat(program.out()).matches("cqpm [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
  }
}
