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
    // The script makes names of its variables out of labels: a shell wants them without accents.
    program.commandLine().setResourceBundle(Language.EN.help());
    spec.commandLine().getOut().print(AutoComplete.bash(program.name(), program.commandLine()));
    spec.commandLine().getOut().flush();
  }
}
