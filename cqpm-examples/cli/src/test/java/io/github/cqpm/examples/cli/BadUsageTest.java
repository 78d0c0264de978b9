package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What is said of a command line that is wrong, and the help: in the language asked for. */
class BadUsageTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine program =
      Cqpm.commandLine(Clock.systemUTC())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true));

  private String refused(String line) {
    assertThat(program.execute(line.split(" "))).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    return err.toString().lines().findFirst().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decide --colour              | Option inconnue : --colour.
          decide --forma=json          | Option inconnue : --forma=json. Vouliez-vous dire : --format ?
          decidé                       | Argument inattendu : decidé. Vouliez-vous dire : decide ?
          diff a b c                   | Argument inattendu : c.
          diff                         | Il manque AVANT.json.
          verify a                     | Il manque CANDIDATURE.json.
          generate x                   | La valeur de N ne convient pas : x. Attendu : un nombre entier, par exemple 1000.
          generate 1 --bad=x           | La valeur de --bad ne convient pas : x. Attendu : un nombre entier, par exemple 2.
          decide --as-of               | Il manque la valeur de --as-of. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of --format=json | Il manque la valeur de --as-of. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of=30/06/2026    | La valeur de --as-of ne convient pas : 30/06/2026. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --format=xml          | La valeur de --format ne convient pas : xml. Attendu : l'une des valeurs table, json, markdown, html.
          decide --lang=de             | La valeur de --lang ne convient pas : de. Attendu : l'une des valeurs fr, en.
          decide --lang=fr --lang=fr   | L'option --lang n'est à donner qu'une fois.
          decide --jury-may-overrule=x | La valeur de --jury-may-overrule ne convient pas : x. Cette option se donne sans valeur.
          decide --help=x              | La valeur de --help ne convient pas : x. Cette option se donne sans valeur.
          """)
  void it_is_said_in_french(String line, String sentence) {
    assertThat(refused(line)).isEqualTo(sentence);
    assertThat(err.toString()).hasLineCount(2).endsWith(" --help\n").contains("Pour l'aide : cqpm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --lang=en                      | Name a command: decide, diff, verify, generate or cohort.
          --lang en judge                | Unexpected argument: judge. Did you mean: generate?
          decide --lang en --colour      | Unknown option: --colour.
          decide --colour --lang=EN      | Unknown option: --colour.
          diff --lang=en                 | BEFORE.json is missing.
          decide --lang=en --depth=x     | The value of --depth does not suit: x. Expected: one of the values status, blocking, full.
          decide --lang=en --lang=en     | Give the option --lang once only.
          decide --registered=x --lang en| The value of --registered does not suit: x. Expected: the first day, two dots and the last, if there is one, which is not before it, e.g. 2024-01-01.. or 2024-01-01..2029-01-01.
          generate --lang=en -- -1       | A number of candidacies is not negative.
          """)
  void it_is_said_in_english_where_that_is_asked_for(String line, String sentence) {
    assertThat(refused(line)).isEqualTo(sentence);
    assertThat(err.toString()).endsWith(" --help --lang en\n").contains("For help: cqpm");
  }

  @Test
  void without_a_command_one_is_asked_for() {
    assertThat(program.execute()).isEqualTo(2);
    assertThat(err.toString()).startsWith("Nommez une commande :");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_kind_of_value_has_a_form_in_each_language(Language language) {
    assertThat(program.getSubcommands().values())
        .flatExtracting(command -> command.getCommandSpec().args())
        .hasSizeGreaterThan(20)
        .map(ArgSpec::auxiliaryTypes)
        .filteredOn(types -> !types[0].isEnum())
        .allSatisfy(
            types -> assertThat(language.say("form." + types[0].getSimpleName())).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "decide", "diff", "verify", "generate", "cohort"})
  void the_help_is_whole_in_both_languages_and_shares_no_sentence(String command) {
    List<String> french = help("fr", command);
    List<String> english = help("en", command);
    assertThat(french).first().asString().startsWith("Utilisation : cqpm");
    assertThat(english).first().asString().startsWith("Usage: cqpm");
    assertThat(String.join("\n", french))
        .contains("Affiche cette aide.", "le français par défaut")
        .doesNotContain("Usage", "OPTIONS", "COMMAND]", "CANDIDACY", "FILE", "DATE", "bundle:");
    assertThat(String.join("\n", english)).contains("Shows this help.").doesNotContain("bundle:");
    assertThat(String.join("\n", french)).contains("Codes de sortie :", "  5 ", "  141 ");
    assertThat(String.join("\n", english)).contains("Exit status:", "  5 ", "  141 ");
  }

  private List<String> help(String language, String command) {
    out.getBuffer().setLength(0);
    assertThat(
            command.isEmpty()
                ? program.execute("--help", "--lang", language)
                : program.execute(command, "--help", "--lang", language))
        .isZero();
    return out.toString().lines().toList();
  }

  @Test
  void every_option_and_every_argument_is_described_in_both_languages() {
    for (Language language : Language.values()) {
      program.setResourceBundle(language.help());
      assertThat(program.getSubcommands().values())
          .flatExtracting(command -> command.getCommandSpec().args())
          .filteredOn(each -> each.description().length == 0)
          .isEmpty();
      assertThat(program.getSubcommands().values())
          .allSatisfy(
              command ->
                  assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty());
    }
    assertThat(Language.FR.help().keySet()).isEqualTo(Language.EN.help().keySet());
  }
}
