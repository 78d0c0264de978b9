package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;

/** What is said of a command line that is wrong, and the help: in the language asked for. */
class BadUsageTest {
  private final Program program = new Program();

  private String refused(String line) {
    assertThat(program.run(line.split(" "))).isEqualTo(2);
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).hasLineCount(1);
    return program.err().strip();
  }

  private String commands(String or) {
    return list(List.copyOf(program.commandLine().getSubcommands().keySet()), or);
  }

  private static String rules(String or) {
    return list(DecisionPolicy.MAY_BE_NOTICES.stream().map(RuleId::toString).sorted().toList(), or);
  }

  private static String list(List<String> all, String or) {
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " " + or + " " + all.get(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          diff a b --colour            | Option inconnue : --colour. Options : --depth, --help ou --lang.
          diff a b --colour=x --x      | Option inconnue : --colour=x. Options : --depth, --help ou --lang.
          diff a b --lnag=fr           | Option inconnue : --lnag=fr. Vouliez-vous dire : --lang ? Options : --depth, --help ou --lang.
          decidé                       | Commande inconnue : decidé. Vouliez-vous dire : decide ? Commandes : COMMANDES.
          judge                        | Commande inconnue : judge. Commandes : COMMANDES.
          diff a b c                   | Argument inattendu : c. Attendu : cqpm diff AVANT.json APRÈS.json.
          diff                         | Il manque AVANT.json. Attendu : cqpm diff AVANT.json APRÈS.json.
          verify a                     | Il manque CANDIDATURE.json. Attendu : cqpm verify DÉCISION.json CANDIDATURE.json.
          generate x                   | La valeur de N ne convient pas : x. Attendu : un nombre entier, par exemple 1000.
          generate 1 --bad=x           | La valeur de --bad ne convient pas : x. Attendu : un nombre entier, par exemple 2.
          summary                      | Il manque add. Attendu : cqpm summary add PARTIE.json.
          summary add                  | Il manque PARTIE.json. Attendu : cqpm summary add PARTIE.json.
          summary part.json            | Il manque add. Attendu : cqpm summary add PARTIE.json.
          summary part.json other.json | Il manque add. Attendu : cqpm summary add PARTIE.json.
          summary adds part.json       | La valeur de add ne convient pas : adds. Vouliez-vous dire : add ? Attendu : add.
          decide --as-of               | Il manque la valeur de --as-of. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of --format=json | Il manque la valeur de --as-of. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of=30/06/2026    | La valeur de --as-of ne convient pas : 30/06/2026. Vouliez-vous dire : 2026-06-30 ? Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of=20260630      | La valeur de --as-of ne convient pas : 20260630. Vouliez-vous dire : 2026-06-30 ? Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --as-of=2026-02-30    | La valeur de --as-of ne convient pas : 2026-02-30. Attendu : un jour qui existe, de la forme AAAA-MM-JJ, par exemple 2026-06-30.
          decide --format=xml          | La valeur de --format ne convient pas : xml. Attendu : table, json, markdown ou html.
          decide --format=htlm         | La valeur de --format ne convient pas : htlm. Vouliez-vous dire : html ? Attendu : table, json, markdown ou html.
          decide --rules=agrement      | La valeur de --rules ne convient pas : agrement. Vouliez-vous dire : agreement ? Attendu : referential ou agreement.
          decide --lang=de             | La valeur de --lang ne convient pas : de. Attendu : fr ou en.
          decide --lang=fr --lang=fr   | L’option --lang n’est à donner qu’une fois.
          decide --jury-may-overrule=x | La valeur de --jury-may-overrule ne convient pas : x. Cette option se donne sans valeur.
          decide x --findings=none       | Un rapport veut toutes les réponses. Avec --findings, donnez aussi --format json : une décision par ligne.
          decide --findings=tout       | La valeur de --findings ne convient pas : tout. Attendu : all, unsatisfied ou none.
          generate 3 --bad=101         | Avec --bad, donnez une part de 0 à 100.
          generate 3 --bad=-1          | Avec --bad, donnez une part de 0 à 100.
          decide --help=x              | La valeur de --help ne convient pas : x. Cette option se donne sans valeur.
          decide --notice=plan/mad     | La règle plan/mad n’existe pas. Vouliez-vous dire : plan/made ? Peuvent l’être : RÈGLES.
          decide --notice=jury/ruled   | La règle jury/ruled n’existe pas. Peuvent l’être : RÈGLES.
          """)
  void it_is_said_in_french(String line, String sentence) {
    assertThat(refused(line))
        .isEqualTo(sentence.replace("COMMANDES", commands("ou")).replace("RÈGLES", rules("ou")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --lang=en                      | Name a command: COMMANDS.
          --lang en deside               | Unknown command: deside. Did you mean: decide? Commands: COMMANDS.
          diff a b --lang en --colour    | Unknown option: --colour. Options: --depth, --help or --lang.
          diff a b --colour --lang=EN    | Unknown option: --colour. Options: --depth, --help or --lang.
          diff --lang=en                 | BEFORE.json is missing. Expected: cqpm diff BEFORE.json AFTER.json.
          decide --lang=en --notice=x    | There is no rule x. These may: RULES.
          decide --lang=en --depth=x     | The value of --depth does not suit: x. Expected: status, blocking or full.
          decide --lang=en --lang=en     | Give the option --lang once only.
          decide --registered=x --lang en| The value of --registered does not suit: x. Expected: the first day, two dots and the last, if there is one, which is not before it, e.g. 2024-01-01.. or 2024-01-01..2029-01-01.
          decide --lang=en --registered=2024-01-01..2023-01-01 | The value of --registered does not suit: 2024-01-01..2023-01-01. Expected: the first day, two dots and the last, if there is one, which is not before it, e.g. 2024-01-01.. or 2024-01-01..2029-01-01.
          generate --lang=en -- -1       | A number of candidacies is not negative.
          """)
  void it_is_said_in_english_where_that_is_asked_for(String line, String sentence) {
    assertThat(refused(line))
        .isEqualTo(sentence.replace("COMMANDS", commands("or")).replace("RULES", rules("or")));
  }

  @Test
  void without_a_command_one_is_asked_for() {
    assertThat(program.run()).isEqualTo(2);
    assertThat(program.err()).startsWith("Nommez une commande : decide, ").hasLineCount(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_kind_of_value_has_a_form_in_each_language(Language language) {
    assertThat(program.commandLine().getSubcommands().values())
        .flatExtracting(command -> command.getCommandSpec().args())
        .hasSizeGreaterThan(20)
        .map(ArgSpec::auxiliaryTypes)
        .filteredOn(types -> !types[0].isEnum())
        .allSatisfy(
            types -> assertThat(language.say("form." + types[0].getSimpleName())).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "decide", "diff", "verify", "generate", "cohort", "summary", "completion"})
  void the_help_is_whole_in_both_languages_and_shares_no_sentence(String command) {
    List<String> french = help("fr", command);
    List<String> english = help("en", command);
    assertThat(french).first().asString().startsWith("Utilisation : cqpm");
    assertThat(english).first().asString().startsWith("Usage: cqpm");
    assertThat(String.join("\n", french))
        .contains("Affiche cette aide.", "ou le français.")
        .doesNotContain("Usage", "OPTIONS", "COMMAND]", "CANDIDACY", "FILE", "DATE", "bundle:");
    assertThat(String.join("\n", english)).contains("Shows this help.").doesNotContain("bundle:");
    assertThat(String.join("\n", french)).contains("Codes de sortie :", "  5 ", "  141 ");
    assertThat(String.join("\n", english)).contains("Exit status:", "  5 ", "  141 ");
  }

  private List<String> help(String language, String command) {
    String line = (command + " --help --lang " + language).strip();
    assertThat(program.run(line.split(" "))).isZero();
    return program.out().lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', en_GB.UTF-8, de, EN",
    "'', fr_FR.UTF-8, en_GB.UTF-8, de, FR",
    "en, fr_FR.UTF-8, '', de, EN",
    "C.UTF-8, '', '', en, FR",
    "POSIX, '', en_US, en, FR",
    "de_DE, '', en_US, en, FR",
    "enochian, '', '', en, FR",
    "'', '', '', en, EN",
    "'', '', '', fr, FR",
    "'', '', '', de, FR"
  })
  void the_language_is_that_of_the_user_where_none_is_asked_for(
      String all, String messages, String lang, String system, Language language) {
    Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(Language.ofUser(environment, Locale.forLanguageTag(system))).isEqualTo(language);
  }

  @Test
  void help_and_messages_are_in_the_language_of_the_user() {
    Program english =
        new Program(
            Cqpm.commandLine(
                Language.EN,
                Clock.systemUTC(),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream()));
    assertThat(english.run("decide", "--help")).isZero();
    assertThat(english.out()).startsWith("Usage: cqpm decide");
    assertThat(english.run("decide", "absent.json")).isEqualTo(3);
    assertThat(english.err()).contains("There is no such file");
    assertThat(english.run("--colour")).isEqualTo(2);
    assertThat(english.err()).contains("Unknown option");
    assertThat(english.run("--help", "--lang=fr")).isZero();
    assertThat(english.out()).contains("Utilisation : cqpm");
  }

  @Test
  void every_option_and_every_argument_is_described_in_both_languages() {
    for (Language language : Language.values()) {
      program.commandLine().setResourceBundle(language.help());
      assertThat(program.commandLine().getSubcommands().values())
          .flatExtracting(command -> command.getCommandSpec().args())
          .filteredOn(each -> each.description().length == 0)
          .isEmpty();
      assertThat(program.commandLine().getSubcommands().values())
          .allSatisfy(
              command ->
                  assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty());
    }
    assertThat(Language.FR.help().keySet()).isEqualTo(Language.EN.help().keySet());
  }

  @Test
  void every_sentence_is_there_in_both_languages_and_about_as_many_values() {
    ResourceBundle french = new TypographicBundle("words", Locale.FRENCH);
    ResourceBundle english = new TypographicBundle("words", Locale.ENGLISH);
    assertThat(french.keySet())
        .isEqualTo(english.keySet())
        .allSatisfy(
            key ->
                assertThat(french.getString(key).split("%[0-9$]*[sd]", -1))
                    .as(key)
                    .hasSameSizeAs(english.getString(key).split("%[0-9$]*[sd]", -1)));
  }
}
