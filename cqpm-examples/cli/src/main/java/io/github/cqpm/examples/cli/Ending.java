package io.github.cqpm.examples.cli;

import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command, and says in one line what stops it before its end: no stack trace is seen. */
final class Ending implements IExecutionStrategy {
  @Override
  public int execute(ParseResult parsed) {
    CommandLine program = parsed.commandSpec().commandLine();
    Language language = Cqpm.languageOf(program, parsed.originalArgs());
    program.setResourceBundle(language.help());
    try {
      int status = new RunLast().execute(parsed);
      program.getOut().flush();
      return status;
    } catch (ParameterException refused) {
      return BadUsage.tell(refused.getCommandLine(), String.valueOf(refused.getMessage()));
    } catch (ExecutionException stopped) {
      return end(program, Objects.requireNonNullElse(stopped.getCause(), stopped), language);
    } catch (RuntimeException | Error stopped) {
      return end(program, stopped, language);
    }
  }

  private static int end(CommandLine program, Throwable cause, Language language) {
    program.getErr().println(sentence(cause, language));
    return status(cause);
  }

  private static int status(Throwable cause) {
    if (cause instanceof StandardOutput.Broken) {
      return ExitStatus.REFUSED;
    }
    return isOfMemory(cause) ? ExitStatus.OUT_OF_MEMORY : ExitStatus.UNFORESEEN;
  }

  private static String sentence(Throwable cause, Language language) {
    if (cause instanceof StandardOutput.Broken) {
      return language.say("standard-output") + ": " + language.say("unwritable.other");
    }
    return isOfMemory(cause)
        ? language.say("out-of-memory")
        : language.say("unforeseen").formatted(cause.getClass().getName());
  }

  /** Returns whether memory ran out, in this thread or in another that works for it. */
  private static boolean isOfMemory(Throwable cause) {
    return Stream.iterate(cause, at -> at != null, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }
}
