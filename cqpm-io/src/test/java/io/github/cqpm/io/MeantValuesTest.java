package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a value that is not understood it is told what was probably meant. */
class MeantValuesTest {
  private static final String GOOD =
      """
      {
        "format": "cqpm-candidacy",
        "formatVersion": 1,
        "candidate": "c-1",
        "referential": {"id": "r", "version": "1"},
        "route": "EMPLOYEE",
        "hostCompany": true,
        "enrolments": [{"id": "E1", "date": "2026-01-05", "centre": "uimm"}],
        "assessments": [{"id": "S1", "date": "2026-02-01", "competency": "BDC0158-1",
          "ratings": {"MEANS": "MET"}, "result": "ACQUIRED"}],
        "opinions": [{"id": "O1", "date": "2026-03-20", "author": "TUTOR",
          "stances": {"A1": "FAVOURABLE"}}],
        "deliberations": [{"id": "D1", "date": "2026-04-15",
          "jury": {"members": [{"reference": "j-1", "college": "EMPLOYERS"}]},
          "rulings": {"BDC0158-1": {"ruling": "VALIDATED"}}}]
      }
      """;

  private static DocumentProblem problem(String good, String bad) {
    assertThat(GOOD).contains(good);
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> CqpmJson.standard().readCandidacy(GOOD.replace(good, bad)));
    assertThat(refused).as("the document must be refused").isNotNull();
    assertThat(refused.getProblems()).hasSize(1);
    return refused.getProblems().get(0);
  }

  private static String french(DocumentProblem problem) {
    return Explanations.french().explain(problem);
  }

  @ParameterizedTest(name = "{1} -> {2}")
  @CsvSource({
    "EMPLOYEE, VAE, PRIOR_EXPERIENCE",
    "EMPLOYEE, vae, PRIOR_EXPERIENCE",
    "EMPLOYEE, Salarié, EMPLOYEE",
    "EMPLOYEE, SALARIEE, EMPLOYEE",
    "EMPLOYEE, salariée, EMPLOYEE",
    "EMPLOYEE, demandeur d'emploi, JOB_SEEKER",
    "EMPLOYEE, Demandeuse d’emploi, JOB_SEEKER",
    "EMPLOYEE, job seeker, JOB_SEEKER",
    "EMPLOYEE, autre, OTHER",
    "\"ACQUIRED, \"Acquis, ACQUIRED",
    "\"ACQUIRED, \"ACQUIS, ACQUIRED",
    "\"ACQUIRED, \"acquise, ACQUIRED",
    "\"ACQUIRED, \"non acquise, NOT_ACQUIRED",
    "\"ACQUIRED, \"Non acquis, NOT_ACQUIRED",
    "\"ACQUIRED, \"candidate excusée, EXCUSED",
    "FAVOURABLE, favorable, FAVOURABLE",
    "FAVOURABLE, Défavorable, UNFAVOURABLE",
    "FAVOURABLE, réservé, RESERVED",
    "VALIDATED, refusé, REFUSED",
    "VALIDATED, refusée, REFUSED",
    "VALIDATED, ajourné, DEFERRED",
    "EMPLOYERS, salariés, EMPLOYEES",
    "TUTOR, tutrice, TUTOR",
    "MET, satisfait, MET",
  })
  void a_word_for_a_constant_in_either_language(String good, String bad, String meant) {
    DocumentProblem problem = problem(good, bad);
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_CONSTANT);
    assertThat(problem.suggestion()).isEqualTo(meant);
    assertThat(problem.value()).isEqualTo(bad.replace("\"", ""));
    assertThat(french(problem))
        .startsWith(
            "Valeur non admise (%s). Vouliez-vous écrire %s ?".formatted(problem.value(), meant));
  }

  @Test
  void the_constants_that_are_possible_are_told_with_their_labels() {
    DocumentProblem problem = problem("EMPLOYEE", "x");
    assertThat(french(problem))
        .isEqualTo(
            "Valeur non admise. Valeurs possibles : EMPLOYEE (salarié), JOB_SEEKER (demandeur"
                + " d’emploi), PRIOR_EXPERIENCE (VAE), OTHER (autre).");
    assertThat(Explanations.english().explain(problem))
        .startsWith("Value not allowed. Possible values: EMPLOYEE, JOB_SEEKER, PRIOR_EXPERIENCE (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vasse", "Anne Martin", "Salaris Martin", "Autret", " VAE", "VAE "})
  void a_text_that_only_resembles_a_word_is_not_shown(String text) {
    DocumentProblem problem = problem("EMPLOYEE", text);
    assertThat(problem.value()).isEmpty();
    assertThat(french(problem)).doesNotContain(text);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "30/06/2026, 2026-06-30",
    "06/30/2026, 2026-06-30",
    "30.06.2026, 2026-06-30",
    "2026/06/30, 2026-06-30",
    "2026-6-3, 2026-06-03",
    "20260630, 2026-06-30",
    "2026-06-30T00:00:00Z, 2026-06-30",
    "2026-06-30T00:00:00.000+02:00, 2026-06-30",
    "06/06/2026, 2026-06-06",
    "05/01/2026, ''",
    "2026-06-29T22:00:00Z, ''",
    "30/06/26, ''",
  })
  void a_day_in_another_form(String text, String meant) {
    DocumentProblem problem = problem("2026-01-05", text);
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.MALFORMED_VALUE);
    assertThat(problem.expected()).containsExactly("LocalDate");
    assertThat(problem.value()).isEqualTo(text);
    assertThat(problem.suggestion()).isEqualTo(meant);
    assertThat(french(problem))
        .startsWith("Date mal écrite (" + text + ").")
        .endsWith("(AAAA-MM-JJ) : le 5 janvier 2026 s'écrit 2026-01-05.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/06/2026", "30.02.2025", "2025/02/30", "20250230", "30-2-2025 "})
  void a_day_in_another_form_that_does_not_exist(String text) {
    DocumentProblem problem = problem("2026-01-05", text);
    assertThat(problem.expected()).containsExactly("LocalDate", "EXISTING_DAY");
    assertThat(problem.suggestion()).isEmpty();
    assertThat(french(problem)).contains("n'existe pas dans le calendrier", "AAAA-MM-JJ");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "2026\u20111-5, un trait d'union insécable (U+2011)",
    "2026–01–05, un tiret long",
    "2026−01−05, un signe moins (U+2212)",
    "'2026-01-05 ', une espace",
    "' 2026-01-05', une espace",
    "2026 - 01 - 05, une espace",
    "2026 01 05, une espace",
    "2O26-01-05, O",
    "2026-0l-05, l",
    "2026-01-05 00:00:00, une espace",
    "'2026/1/05\u00a0', une espace insécable",
  })
  void a_day_with_an_odd_hyphen_or_a_space(String text, String sign) {
    DocumentProblem problem = problem("2026-01-05", text);
    assertThat(problem.suggestion()).isEqualTo("2026-01-05");
    assertThat(french(problem))
        .isEqualTo(
            "Cette date contient un signe de trop, ou qui n'est pas le bon : "
                + sign
                + ". Écrivez 2026-01-05.");
  }

  @Test
  void a_day_as_a_spreadsheet_counts_it() {
    DocumentProblem number = problem("\"2026-01-05\"", "46203");
    assertThat(number.code()).isEqualTo(DocumentProblemCode.WRONG_TYPE);
    assertThat(number.suggestion()).isEqualTo("2026-06-30");
    assertThat(french(number)).contains("tableur").endsWith("Écrivez \"2026-06-30\".");
    DocumentProblem text = problem("2026-01-05", "46203");
    assertThat(text.code()).isEqualTo(DocumentProblemCode.MALFORMED_VALUE);
    assertThat(text.suggestion()).isEqualTo("2026-06-30");
    assertThat(french(text)).contains("tableur", "46203").endsWith("2026-06-30.");
    assertThat(problem("\"2026-01-05\"", "1234567").suggestion()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "'', Il n'y a rien entre les guillemets. Écrivez 1 à 100 lettres",
    "E 1, Cet identifiant contient un caractère non admis : une espace. Écrivez 1 à 100",
    "É1, Cet identifiant contient un caractère non admis : É. Écrivez",
    "E’1, Cet identifiant contient un caractère non admis : une apostrophe courbe.",
    "E\u00a01, Cet identifiant contient un caractère non admis : une espace insécable.",
    "'E,1', 'Cet identifiant contient un caractère non admis : une virgule (,). Écrivez'",
    "E°1, Cet identifiant contient un caractère non admis : °. Écrivez",
    "E€1, Cet identifiant contient un caractère non admis : €. Écrivez",
    "E«1, Cet identifiant contient un caractère non admis : «. Écrivez",
    "E\u20111, Cet identifiant contient un caractère non admis : un trait d'union insécable (U+",
    "\u04151, Ici se trouve une lettre d'un autre alphabet",
    "E\u200e1, Cet identifiant contient un caractère non admis : un caractère spécial (U+200E).",
    "E\\u001b1, Cet identifiant contient un caractère non admis : un caractère spécial (U+001B).",
    "E\\u00001, Cet identifiant contient un caractère non admis : un caractère spécial (U+0000).",
    "E+1, Cet identifiant (E+1) contient un caractère non admis : +.",
  })
  void what_is_wrong_with_an_id(String text, String sentence) {
    assertThat(french(problem("E1", text))).startsWith(sentence);
  }

  @ParameterizedTest(name = "{1} -> {2}")
  @CsvSource({
    "E1, \u04151, \u0415 (U+0415)",
    "c-1, \u0441-1, \u0441 (U+0441)",
    "competency\": \"BDC0158-1, competency\": \"\u0412DC0158-1, \u0412 (U+0412)",
    "competency\": \"BDC0158-1, competency\": \"\u0392DC0158-1, \u0392 (U+0392)",
  })
  void a_letter_that_only_looks_like_a_latin_one(String good, String bad, String told) {
    DocumentProblem problem = problem(good, bad);
    assertThat(problem.expected()).element(1).isEqualTo("OTHER_ALPHABET");
    assertThat(french(problem))
        .startsWith(
            "Ici se trouve une lettre d'un autre alphabet, même si elle ressemble à une lettre"
                + " ordinaire : "
                + told
                + ".");
    assertThat(Explanations.english().explain(problem)).contains("another alphabet", told);
  }

  @Test
  void a_reference_to_a_person_is_not_shown_but_for_the_character_that_is_not_allowed() {
    DocumentProblem problem = problem("c-1", "c-1 Martin");
    assertThat(problem.value()).isEmpty();
    assertThat(french(problem))
        .startsWith("Cet identifiant contient un caractère non admis : une espace.")
        .doesNotContain("Martin");
  }

  @Test
  void a_block_in_another_form_and_the_whole_certificate_in_small_letters() {
    assertThat(problem("\"rulings\"", "\"awards\": [\"bdc158\"], \"rulings\"").suggestion())
        .isEqualTo("BDC0158");
    assertThat(problem("\"rulings\"", "\"awards\": [\"cqpm\"], \"rulings\"").suggestion())
        .isEqualTo("CQPM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC1581", "BDC01580", "BDC0158-", "158-100", "ABC0158-1", "BDC00158-1"})
  void a_code_that_may_mean_several_or_none(String text) {
    assertThat(problem("competency\": \"BDC0158-1", "competency\": \"" + text).suggestion())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bdc0158-1",
        "BDC0158_1",
        "BDC 0158 - 1",
        "BDC-0158-1",
        "BDC0158–1",
        "BDC01581",
        "BDCO158-1",
        "BDC0158-01",
        "BDC158-1",
        "0158-1",
      })
  void a_code_of_the_referential_in_another_form(String text) {
    assertThat(problem("competency\": \"BDC0158-1", "competency\": \"" + text).suggestion())
        .isEqualTo("BDC0158-1");
  }

  @ParameterizedTest(name = "{1} -> {2}")
  @CsvSource({
    "true, \"oui\", true",
    "true, \"false\", false",
    "true, \"Non\", false",
    "true, \"peut-être\", ''",
    "true, 1, true",
    "true, 0, false",
    "true, 15, ''",
    "\"formatVersion\": 1, \"formatVersion\": \"1\", 1",
    "\"E1\", 41, \"41\"",
  })
  void a_value_of_another_kind(String good, String bad, String meant) {
    DocumentProblem problem = problem(good, bad);
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.WRONG_TYPE);
    assertThat(problem.suggestion()).isEqualTo(meant);
    assertThat(french(problem)).startsWith("Il faut ici ").contains(meant);
  }

  @ParameterizedTest(name = "{1} -> {0}")
  @CsvSource({
    "hostCompany, entreprise_accueil",
    "enrolments, inscriptions",
    "enrolments, Inscription",
    "assessments, Évaluations",
    "opinions, Avis de l'entreprise",
    "deliberations, jury",
    "deliberations, Délibérations",
    "ratings, notes",
    "stances, positions",
    "rulings, décisions",
    "'', Marie Durand",
    "'', observations",
  })
  void a_property_that_has_a_french_name(String meant, String french) {
    String good = meant.isEmpty() ? "hostCompany" : meant;
    DocumentProblem problem = problem("\"" + good + "\"", "\"" + french + "\"");
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_PROPERTY);
    assertThat(problem.suggestion()).isEqualTo(meant);
  }

  @Test
  void a_french_name_of_a_property_that_is_there_already_means_no_other() {
    assertThat(problem("\"route\"", "\"voie\": 1, \"route\"").suggestion()).isEmpty();
  }

  @Test
  void a_whole_number_with_a_fraction_of_zero() {
    assertThat(problem("\"formatVersion\": 1", "\"formatVersion\": 1.0").suggestion())
        .isEqualTo("1");
    assertThat(problem("\"formatVersion\": 1", "\"formatVersion\": 1.5").suggestion()).isEmpty();
  }

  /** Where it stands there, … is what was there before. */
  @ParameterizedTest(name = "{0} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-01-05 | 2026-02-30 | Le jour 2026-02-30 n'existe pas dans le calendrier. Corrigez-le, et écrivez-le dans l'ordre année-mois-jour (AAAA-MM-JJ).
          2026-01-05 | 2026-30-06 | Le jour 2026-30-06 n'existe pas dans le calendrier. Vouliez-vous écrire 2026-06-30 ? Corrigez-le, et écrivez-le dans l'ordre année-mois-jour (AAAA-MM-JJ).
          "2026-01-05" | {"year": 2026} | Il faut ici une date entre guillemets, et non un groupe entre accolades { }. Écrivez par exemple "2026-03-10".
          "version": "1" | "version": 1 | Il faut ici un texte entre guillemets, et non un nombre. Ajoutez un guillemet (") avant et un après.
          "candidate": "c-1" | "candidate": 1063 | Il faut ici un texte entre guillemets, et non un nombre. Ajoutez un guillemet (") avant et un après.
          "version": "1" | "version": "" | La version du référentiel est vide. Écrivez-la, par exemple 1.
          "hostCompany" | "target": {"type": "CQPM", "codes": ["BDC0158"]}, … | La propriété codes ne va pas avec ce type. Écrivez BLOCKS comme type, si c'est ce que vous vouliez ; sinon, retirez la propriété.
          "hostCompany" | "target": {"codes": ["BDC0158"]}, … | La propriété type manque. Ajoutez-la. Valeurs possibles : CQPM, BLOCKS.
          "EMPLOYEE" | 3 | Il faut ici un texte entre guillemets, et non un nombre. Valeurs possibles : EMPLOYEE (salarié), JOB_SEEKER (demandeur d’emploi), PRIOR_EXPERIENCE (VAE), OTHER (autre).
          "route": "EMPLOYEE", | `` | La propriété route (voie d'accès) manque. Ajoutez-la. Valeurs possibles : EMPLOYEE (salarié), JOB_SEEKER (demandeur d’emploi), PRIOR_EXPERIENCE (VAE), OTHER (autre).
          "hostCompany" | "entreprise" | La propriété entreprise n'est pas connue ici. Vouliez-vous écrire hostCompany (entreprise d'accueil) ? Corrigez son nom ou retirez-la.
          "format": "cqpm-candidacy", | `` | La propriété format manque. Ajoutez-la. Valeurs possibles : cqpm-candidacy.
          "formatVersion": 1, | `` | La propriété formatVersion manque. Ajoutez-la. Valeurs possibles : 1.
          , "college": "EMPLOYERS" | `` | La propriété college manque. Ajoutez-la. Valeurs possibles : EMPLOYERS (employeurs), EMPLOYEES (salariés).
          , "centre": "uimm" | `` | La propriété centre (centre de certification) manque. Ajoutez-la.
          "candidate": "c-1" | "candidate": null | Il n'y a rien ici (null). Donnez une valeur : cette propriété est obligatoire.
          "hostCompany": true | "hostCompany": null | Il n'y a rien ici (null). Donnez une valeur, ou retirez la propriété.
          {"MEANS": "MET"} | {"MEANS": null} | Il n'y a rien ici (null). Donnez une valeur, ou retirez la propriété.
          {"reference": "j-1", "college": "EMPLOYERS"} | …, null | Il n'y a rien ici (null). Donnez une valeur, ou retirez cet élément de la liste.
          [{"id": "E1", "date": "2026-01-05", "centre": "uimm"}] | {"id": "E1", "date": "2026-01-05", "centre": "uimm"} | Il faut ici une liste entre crochets [ ], et non un groupe entre accolades { }. Ajoutez [ avant et ] après, même pour un seul élément.
          """)
  void what_is_wrong_is_told_with_what_to_write_instead(String good, String bad, String sentence) {
    assertThat(french(problem(good, bad.replace("…", good)))).isEqualTo(sentence);
  }

  @Test
  void what_is_meant_stands_in_the_sentence_and_what_is_not_shown_does_not() {
    assertThat(problem("\"2026-01-05\"", "20260105").suggestion()).isEqualTo("\"2026-01-05\"");
    assertThat(french(problem("E1", "E".repeat(101))))
        .isEqualTo("Cet identifiant est trop long. Raccourcissez-le à 100 caractères au plus.");
    assertThat(french(problem("\"hostCompany\"", "\"target\": \"cqpm\", \"hostCompany\"")))
        .endsWith(" Écrivez {\"type\": \"CQPM\"}.");
    assertThat(french(problem("\"route\"", "\"Anne Martin\": 1, \"route\"")))
        .startsWith("Cette propriété n'est pas connue ici. Corrigez son nom ou retirez-la.")
        .doesNotContain("?");
  }

  @Test
  void a_document_of_which_no_property_is_known_is_another() {
    DocumentProblem other = problem(GOOD, "{\"timestamp\": \"2026-03-01\", \"status\": 500}");
    assertThat(other.code()).isEqualTo(DocumentProblemCode.WRONG_FORMAT);
    assertThat(french(other))
        .isEqualTo("Ce document est d'un autre format. Donnez une candidature (cqpm-candidacy).");
  }

  @Test
  void a_document_inside_another_is_told_where_it_begins() {
    DocumentProblem inside = problem(GOOD, "{\"exported\": 1,\n\"data\": " + GOOD + "}");
    assertThat(List.of(inside.pointer(), inside.line(), inside.column()))
        .containsExactly("/data", 2, 9);
    assertThat(french(inside))
        .startsWith("Le document attendu se trouve à l'intérieur d'un autre. Donnez-le seul");
  }

  @Test
  void what_is_no_single_document() {
    assertThat(french(problem(GOOD, "[" + GOOD + "]")))
        .startsWith("Il faut un seul document, entre accolades { }, et non une liste")
        .endsWith("ou, pour une cohorte, chaque candidature sur sa ligne.");
    assertThat(french(problem(GOOD, "null"))).startsWith("Ce document ne contient rien (null).");
    assertThat(french(problem(GOOD, "12"))).startsWith("Il faut un document entier");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{ \"text\": \"Les outils sont adaptés.\" } | Les outils. | { \"text\": … }",
        "{ \"id\": \"MEANS\", \"title\": \"moyens\" } | moyens | { \"id\": …, \"title\": … }",
      })
  void a_text_where_a_group_is_wanted_is_shown_what_the_group_looks_like(
      String good, String bad, String meant) {
    String referential = FormatExamples.referential();
    String changed = referential.replace(good, "\"" + bad + "\"");
    assertThat(changed).isNotEqualTo(referential);
    assertThat(Refused.problems(() -> CqpmJson.standard().readReferential(changed)))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(french(problem))
                    .isEqualTo(
                        "Il faut ici un groupe entre accolades { }, et non un texte entre guillemets. Écrivez "
                            + meant
                            + "."));
  }
}
