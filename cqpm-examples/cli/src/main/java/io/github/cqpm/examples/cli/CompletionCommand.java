package io.github.cqpm.examples.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which bash and zsh complete commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    CommandSpec program = spec.root();
    spec.commandLine().getOut().print(AutoComplete.bash(program.name(), program.commandLine()));
    spec.commandLine().getOut().flush();
  }
}
