package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Explanations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in our own words, of which picocli has English ones. */
final class BadUsage implements IParameterExceptionHandler {
  /** What Java makes of letters that the locale does not know. */
  private static final String UNREADABLE = "\uFFFD";

  @Override
  public int handleParseException(ParameterException refused, String[] arguments) {
    CommandLine command = refused.getCommandLine();
    Language language = Language.of(List.of(arguments));
    command.setResourceBundle(language.help());
    return tell(command, sentence(refused, language), language);
  }

  /** Tells what is wrong and where help is, and returns the exit status. */
  static int tell(CommandLine command, String sentence, Language language) {
    command.getErr().println(sentence);
    command
        .getErr()
        .println(language.say("usage.help").formatted(command.getCommandSpec().qualifiedName()));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String sentence(ParameterException refused, Language language) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, language);
    }
    if (refused instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(argument -> missing(argument, language))
          .collect(Collectors.joining("\n"));
    }
    if (refused instanceof OverwrittenOptionException repeated) {
      return say(language, "repeated", nameOf(repeated.getOverwritten()));
    }
    ArgSpec argument = refused.getArgSpec();
    return argument == null
        ? language.say("usage.unreadable")
        : say(language, "value", nameOf(argument), quote(refused.getValue()))
            + " "
            + expected(argument, language);
  }

  private static String unmatched(UnmatchedArgumentException unmatched, Language language) {
    String told =
        say(
            language,
            unmatched.isUnknownOption() ? "unknown-option" : "unexpected",
            unmatched.getUnmatched().stream()
                .map(BadUsage::quote)
                .collect(Collectors.joining(", ")));
    if (told.contains(UNREADABLE)) {
      return told + " " + language.say("form.Path");
    }
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? told : told + " " + say(language, "near", String.join(", ", near));
  }

  private static String missing(ArgSpec argument, Language language) {
    return argument.isOption()
        ? say(language, "value-missing", nameOf(argument)) + " " + expected(argument, language)
        : say(language, "missing", nameOf(argument));
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Returns what the argument may be, by its type. */
  private static String expected(ArgSpec argument, Language language) {
    Class<?> type = argument.auxiliaryTypes()[0];
    if (!type.isEnum()) {
      return language.say("form." + type.getSimpleName());
    }
    return say(
        language,
        "choice",
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
  }

  private static String quote(Object text) {
    return Explanations.legible(Objects.toString(text, ""));
  }

  private static String say(Language language, String key, Object... values) {
    return language.say("usage." + key).formatted(values);
  }
}
