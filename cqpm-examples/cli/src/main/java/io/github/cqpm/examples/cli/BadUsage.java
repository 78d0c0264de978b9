package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Explanations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with a command line, what may have been meant and what is
 * possible, in our own words: picocli has English ones.
 */
final class BadUsage implements IParameterExceptionHandler {
  /** What Java makes of letters that the locale does not know. */
  private static final String UNREADABLE = "\uFFFD";

  /** How much is repeated of what was given. */
  private static final int LONGEST = 200;

  @Override
  public int handleParseException(ParameterException refused, String[] arguments) {
    CommandLine command = refused.getCommandLine();
    Language language = Cqpm.languageOf(command, List.of(arguments));
    command.setResourceBundle(language.help());
    return tell(command, sentence(refused, language));
  }

  /** Tells what is wrong, and returns the exit status. */
  static int tell(CommandLine command, String sentence) {
    command.getErr().println(sentence);
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String sentence(ParameterException refused, Language language) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, language);
    }
    if (refused instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(argument -> missing(argument, missing.getCommandLine(), language))
          .collect(Collectors.joining(" "));
    }
    if (refused instanceof OverwrittenOptionException repeated) {
      return say(language, "repeated", nameOf(repeated.getOverwritten()));
    }
    ArgSpec argument = refused.getArgSpec();
    if (argument == null) {
      return language.say("usage.unreadable");
    }
    String given = Objects.toString(refused.getValue(), "");
    String meant = meant(argument, given, language);
    if (meant.isEmpty() && isWord(argument)) {
      return missing(argument, refused.getCommandLine(), language);
    }
    return say(language, "value", nameOf(argument), quote(given))
        + meant
        + " "
        + expected(argument, language);
  }

  private static String unmatched(UnmatchedArgumentException unmatched, Language language) {
    CommandLine command = unmatched.getCommandLine();
    String given = unmatched.getUnmatched().get(0);
    String quoted = quote(given);
    if (quoted.contains(UNREADABLE)) {
      return say(language, "unexpected", quoted) + " " + language.say("form.Path");
    }
    if (unmatched.isUnknownOption()) {
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return say(language, "unknown-option", quoted)
          + language.didYouMean(given.replaceFirst("=.*", ""), options)
          + " "
          + say(language, "options", language.anyOf(options));
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    if (!commands.isEmpty()) {
      return say(language, "unknown-command", quoted)
          + language.didYouMean(given, commands)
          + " "
          + say(language, "commands", language.anyOf(commands));
    }
    return say(language, "unexpected", quoted) + " " + synopsis(command, language);
  }

  private static String synopsis(CommandLine command, Language language) {
    return say(
        language,
        "synopsis",
        Stream.concat(
                Stream.of(command.getCommandSpec().qualifiedName()),
                command.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel))
            .collect(Collectors.joining(" ")));
  }

  private static String missing(ArgSpec argument, CommandLine command, Language language) {
    return argument.isOption()
        ? say(language, "value-missing", nameOf(argument)) + " " + expected(argument, language)
        : say(language, "missing", nameOf(argument)) + " " + synopsis(command, language);
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Returns whether the argument is a word that is always the same. */
  private static boolean isWord(ArgSpec argument) {
    Class<?> type = argument.auxiliaryTypes()[0];
    return argument.isPositional() && type.isEnum() && type.getEnumConstants().length == 1;
  }

  private static String meant(ArgSpec argument, String given, Language language) {
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return language.didYouMean(given, constants(type));
    }
    return type == LocalDate.class
        ? DayConverter.meant(given).map(day -> " " + say(language, "near", day)).orElse("")
        : "";
  }

  /** Returns what the argument may be, by its type. */
  private static String expected(ArgSpec argument, Language language) {
    Class<?> type = argument.auxiliaryTypes()[0];
    return type.isEnum()
        ? say(language, "choice", language.anyOf(constants(type)))
        : language.say("form." + type.getSimpleName());
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns what was given, made legible, and cut where it is long. */
  static String quote(String given) {
    String legible = Explanations.legible(given);
    return legible.length() <= LONGEST ? legible : legible.substring(0, LONGEST) + "…";
  }

  private static String say(Language language, String key, Object... values) {
    return language.say("usage." + key, values);
  }
}
