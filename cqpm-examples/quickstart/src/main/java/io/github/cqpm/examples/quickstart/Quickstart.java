package io.github.cqpm.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar quickstart.jar decide} tells the stories that it ships. */
@Command(
    name = "quickstart",
    description = "Decides admissibility to French professional certifications (CQPM).")
public final class Quickstart implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  Quickstart() {}

  /** Runs the program and exits with its status. */
  public static void main(String[] arguments) {
    CommandLine commandLine = commandLine(Clock.system(ZoneId.systemDefault()));
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int status = commandLine.execute(arguments);
    commandLine.getOut().flush();
    System.exit(status);
  }

  /** Returns the command line; the clock says what "today" is. */
  static CommandLine commandLine(Clock clock) {
    return commandLine(clock, System.in, new FileOutputStream(FileDescriptor.out));
  }

  /** Returns the command line, with other streams for the bytes of cohorts. */
  static CommandLine commandLine(Clock clock, InputStream in, OutputStream out) {
    return new CommandLine(new Quickstart())
        .addSubcommand(new DecideCommand(clock))
        .addSubcommand(new DiffCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new GenerateCommand(out))
        .addSubcommand(new CohortCommand(clock, in))
        .setUsageHelpWidth(Page.WIDEST)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (unforeseen, command, parsed) -> {
              command.getErr().println("Unforeseen: " + unforeseen.getClass().getName());
              return 1;
            });
  }

  /** Asks for a command. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: decide, diff, verify, generate or cohort.");
  }
}
