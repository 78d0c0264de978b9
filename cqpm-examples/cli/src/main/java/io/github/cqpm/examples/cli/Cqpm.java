package io.github.cqpm.examples.cli;

import io.github.cqpm.model.referential.BlockCode;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jline.utils.Signals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar cqpm.jar decide} tells the stories that it ships. */
@Command(
    name = "cqpm",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "${bundle:label.command}")
public final class Cqpm implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean version;

  @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
  private Language language;

  /** The language where none is asked for. */
  private final Language ofUser;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  Cqpm(Language ofUser) {
    this.ofUser = ofUser;
    language = ofUser;
  }

  /** Runs the program and exits with its status. */
  public static void main(String[] arguments) {
    // Where a reader leaves, as head does, the program ends quietly, like any other in a pipe.
    Signals.registerDefault("PIPE");
    CommandLine commandLine =
        commandLine(
            Language.ofUser(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
            Clock.system(ZoneId.systemDefault()),
            System.in,
            new FileOutputStream(FileDescriptor.out));
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine.execute(arguments));
  }

  /** Returns the command line of a French user; the clock says what "today" is. */
  static CommandLine commandLine(Clock clock) {
    return commandLine(clock, System.in, new FileOutputStream(FileDescriptor.out));
  }

  /** Returns the command line of a French user, with other streams for its input and output. */
  static CommandLine commandLine(Clock clock, InputStream in, OutputStream out) {
    return commandLine(Language.FR, clock, in, out);
  }

  /** Returns the command line of a user of that language. */
  static CommandLine commandLine(Language ofUser, Clock clock, InputStream in, OutputStream out) {
    StandardOutput output = new StandardOutput(out);
    return new CommandLine(new Cqpm(ofUser))
        .addSubcommand(new DecideCommand(clock))
        .addSubcommand(new PrintCommand(clock))
        .addSubcommand(new DiffCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new GenerateCommand(output))
        .addSubcommand(new CohortCommand(clock, in))
        .addSubcommand(new SummaryCommand())
        .addSubcommand(new CompletionCommand())
        .setOut(new PrintWriter(output, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(Page.WIDEST)
        .registerConverter(BlockCode.class, BlockCode::parse)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionStrategy(new Ending())
        .setParameterExceptionHandler(new BadUsage());
  }

  /** Returns by what the program is called on a command line: by its jar, where it is one. */
  static String calledAs() {
    String path = System.getProperty("java.class.path", "");
    return path.endsWith(".jar") && !path.contains(File.pathSeparator) && !path.contains(" ")
        ? "java -jar " + path
        : "cqpm";
  }

  /** Returns the language that these arguments to the command ask for, or that of the user. */
  static Language languageOf(CommandLine command, List<String> arguments) {
    Cqpm program = (Cqpm) command.getCommandSpec().root().userObject();
    return Language.of(arguments, program.ofUser);
  }

  /** Returns the language chosen, before or after the name of the command. */
  Language language() {
    return language;
  }

  /** Asks for a command. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        language.say("usage.no-command", language.anyOf(List.copyOf(spec.subcommands().keySet()))));
  }
}
