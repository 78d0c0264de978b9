package io.github.cqpm.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import picocli.CommandLine;

/** The command line of a French user, as tests run it, and what its last command has told. */
final class Program {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine commandLine;

  Program() {
    this(Cqpm.commandLine(Clock.systemUTC()));
  }

  Program(CommandLine commandLine) {
    this.commandLine =
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
  }

  /** Runs a command, and returns its status. */
  int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return commandLine.execute(arguments);
  }

  CommandLine commandLine() {
    return commandLine;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
