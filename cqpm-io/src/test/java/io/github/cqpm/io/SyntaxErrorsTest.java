package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.text.Explanations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a text that is no JSON it is told which mistake it has, and how to mend it. */
class SyntaxErrorsTest {
  private static final Set<DocumentProblemCode> OF_TEXT =
      Set.of(
          DocumentProblemCode.MALFORMED_JSON,
          DocumentProblemCode.TRAILING_CONTENT,
          DocumentProblemCode.NOT_UTF_8);

  private static final String GOOD =
      """
      {
        "format": "cqpm-candidacy",
        "formatVersion": 1,
        "candidate": "c-1",
        "referential": {"id": "r", "version": "1"},
        "route": "EMPLOYEE",
        "hostCompany": true,
        "enrolments": [
          {"id": "E1", "date": "2026-01-05", "centre": "uimm"}
        ]
      }
      """;

  /** Returns what is wrong with the text as such, or the first problem if that is right. */
  private static DocumentProblem problem(byte[] document) {
    List<DocumentProblem> problems =
        Refused.problems(
            () -> CqpmJson.standard().readCandidacy(new ByteArrayInputStream(document)));
    return problems.stream()
        .filter(problem -> OF_TEXT.contains(problem.code()))
        .findFirst()
        .orElse(problems.get(0));
  }

  private static DocumentProblem problem(String document) {
    return problem(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String french(DocumentProblem problem) {
    return Explanations.french().explain(problem);
  }

  @Test
  void the_good_document_is_read() {
    assertThat(CqpmJson.standard().readCandidacy(GOOD).getRecords()).hasSize(1);
  }

  /** In the first two columns, ⏎ is the end of a line, and ⇥ a tabulation. */
  @ParameterizedTest(name = "{1} -> {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          centre": "uimm"}    ¦ centre": "uimm",}      ¦ TRAILING_COMMA      ¦ 9  ¦ virgule de trop juste avant
          "uimm"}⏎            ¦ "uimm"},⏎              ¦ TRAILING_COMMA      ¦ 10 ¦ Retirez-la.
          "E1",               ¦ "E1",,                 ¦ EXTRA_COMMA         ¦ 9  ¦ virgule de trop
          "E1",               ¦ "E1"                   ¦ MISSING_COMMA       ¦ 9  ¦ manque une virgule
          "c-1",              ¦ "c-1"                  ¦ MISSING_COMMA       ¦ 5  ¦ juste avant cet endroit
          "c-1",              ¦ "c-1";                 ¦ OTHER_COMMA         ¦ 4  ¦ virgule ordinaire (,)
          "c-1",              ¦ "c-1"|                 ¦ OTHER_COMMA         ¦ 4  ¦ virgule ordinaire (,)
          {"id": "E1"         ¦ "id": "E1"             ¦ NAME_IN_LIST        ¦ 9  ¦ un nom dans une liste
          "route":            ¦ "route"::              ¦ EXTRA_COLON         ¦ 6  ¦ deux-points de trop
          "E1",               ¦ "E1,                   ¦ MISSING_QUOTE       ¦ 9  ¦ ouvert colonne 12 n'est pas fermé
          "route":            ¦ "route:                ¦ MISSING_QUOTE       ¦ 6  ¦ ouvert colonne 3 n'est pas
          "formatVersion": 1, ¦ "formatVersion": 1;    ¦ OTHER_COMMA         ¦ 3  ¦ virgule
          "c-1",              ¦ "c-1"\uff0c            ¦ OTHER_COMMA         ¦ 4  ¦ virgule ordinaire (,)
          "route":            ¦ "route"\uff1a          ¦ OTHER_COLON         ¦ 6  ¦ deux-points ordinaire (:)
          "route":            ¦ "route";               ¦ OTHER_COLON         ¦ 6  ¦ deux-points ordinaire (:)
          "EMPLOYEE"          ¦ "EMPLOYEE”             ¦ CLOSING_QUOTE       ¦ 6  ¦ ouvert colonne 12 se ferme
          "EMPLOYEE"          ¦ "EMPLOYEE »            ¦ CLOSING_QUOTE       ¦ 6  ¦ guillemet droit (").
          "1"}                ¦ "1”}                   ¦ CLOSING_QUOTE       ¦ 5  ¦ ouvert colonne 41 se ferme par un guillemet de
          "E1",               ¦ "E1”,                  ¦ CLOSING_QUOTE       ¦ 9  ¦ ouvert colonne 12 se ferme
          "route":            ¦ "route”:               ¦ CLOSING_QUOTE       ¦ 6  ¦ ouvert colonne 3 se ferme
          "uimm"              ¦ "l'\\'uimm"             ¦ ESCAPED_APOSTROPHE  ¦ 9  ¦ Retirez la barre inverse (\\) qui
          "uimm"}             ¦ "uimm"}, ...           ¦ ELLIPSIS            ¦ 9  ¦ points de suspension
          "uimm"}             ¦ "uimm"} …              ¦ ELLIPSIS            ¦ 9  ¦ Écrivez ce qu'ils remplacent
          "route"             ¦ ...⏎"route"            ¦ ELLIPSIS            ¦ 6  ¦ points de suspension
          true                ¦ (true)                 ¦ ROUND_BRACKETS      ¦ 7  ¦ entre crochets [ ]
          "EMPLOYEE"          ¦ "EMPLOYEE", "OTHER"]   ¦ NO_NAME             ¦ 6  ¦ la liste entre crochets [ ]
          "enrolments": [⏎    ¦ "enrolments": {}, {⏎   ¦ NO_NAME             ¦ 8  ¦ un élément sans nom
          "enrolments": [⏎    ¦ "enrolments":⏎         ¦ UNOPENED            ¦ 10 ¦ de trop, ajoutez [ là où commence ce qu'elle ferme, ou écrivez } à sa place
          true                ¦ true]                  ¦ UNOPENED            ¦ 7  ¦ Retirez cette fermeture si elle est de trop
          "route":            ¦ "route"                ¦ MISSING_COLON       ¦ 6  ¦ deux-points
          "route": "EMPLOYEE" ¦ "route":               ¦ MISSING_VALUE       ¦ 6  ¦ manque la valeur
          "route":            ¦ "route" =              ¦ EQUALS_SIGN         ¦ 6  ¦ signe égal
          "route": "EMPLOYEE" ¦ 'route': 'EMPLOYEE'    ¦ SINGLE_QUOTES       ¦ 6  ¦ guillemets droits
          "EMPLOYEE"          ¦ 'EMPLOYEE'             ¦ SINGLE_QUOTES       ¦ 6  ¦ apostrophes
          "EMPLOYEE"          ¦ “EMPLOYEE”             ¦ TYPOGRAPHIC_QUOTES  ¦ 6  ¦ traitement de texte
          "EMPLOYEE"          ¦ « EMPLOYEE »           ¦ TYPOGRAPHIC_QUOTES  ¦ 6  ¦ traitement de texte
          "route":            ¦ route:                 ¦ UNQUOTED_NAME       ¦ 6  ¦ autour du nom
          "EMPLOYEE"          ¦ EMPLOYEE               ¦ UNQUOTED_TEXT       ¦ 6  ¦ autour de cette valeur
          "2026-01-05"        ¦ 2026-01-05             ¦ UNQUOTED_TEXT       ¦ 9  ¦ autour de cette valeur
          "uimm"              ¦ "l'"uimm" du Nord"     ¦ QUOTE_IN_TEXT       ¦ 9  ¦ à l'intérieur d'un texte
          "route"             ¦ // parcours⏎"route"    ¦ COMMENT             ¦ 6  ¦ commentaires
          "route"             ¦ /* parcours */ "route" ¦ COMMENT             ¦ 6  ¦ commentaires
          "route"             ¦ # parcours⏎"route"     ¦ COMMENT             ¦ 6  ¦ commentaires
          "EMPLOYEE"          ¦ "EMPLOYEE              ¦ LINE_BREAK_IN_TEXT  ¦ 6  ¦ ouvert colonne 12 n'est pas fermé
          "uimm"              ¦ "ui⇥mm"                ¦ TAB_IN_TEXT         ¦ 9  ¦ tabulation
          "uimm"              ¦ "C:\\dossier"           ¦ BACKSLASH           ¦ 9  ¦ s'écrit deux fois
          "uimm"              ¦ "\\u12"                ¦ BACKSLASH           ¦ 9  ¦ s'écrit deux fois
          "route":            ¦ `"route":\u00a0`       ¦ INVISIBLE_CHARACTER ¦ 6  ¦ espace insécable
          "formatVersion": 1  ¦ "formatVersion": 01    ¦ LEADING_ZERO        ¦ 3  ¦ ne commence pas par 0
          "formatVersion": 1  ¦ "formatVersion": +1    ¦ PLUS_SIGN           ¦ 3  ¦ ne commence pas par +
          "formatVersion": 1  ¦ "formatVersion": 1,0   ¦ DECIMAL_COMMA       ¦ 3  ¦ Écrivez un point
          "formatVersion": 1  ¦ "formatVersion": 1.    ¦ OTHER_NUMBER        ¦ 3  ¦ en chiffres
          "formatVersion": 1  ¦ "formatVersion": NaN   ¦ NOT_A_NUMBER        ¦ 3  ¦ pas un nombre
          true                ¦ True                   ¦ OTHER_WORD          ¦ 7  ¦ true pour oui
          true                ¦ None                   ¦ OTHER_WORD          ¦ 7  ¦ retirez la propriété
          true                ¦ oui                    ¦ OTHER_WORD          ¦ 7  ¦ true pour oui
          `  ]⏎`              ¦ ``                     ¦ WRONG_BRACKET       ¦ 10 ¦ Il manque ] pour fermer ce qui est ouvert ligne 8, colonne 17. Ajoutez-le
          "1"},               ¦ "1"],                  ¦ UNOPENED            ¦ 5  ¦ écrivez } à sa place, pour ce qui est
          "1"},               ¦ "1"}},                 ¦ CLOSED_EARLY        ¦ 5  ¦ une accolade ou un crochet de trop
          `  ]⏎`              ¦ `  ]}}`                ¦ STRAY_BRACKET       ¦ 10 ¦ de trop
          """)
  void tells_the_mistake_and_how_to_mend_it(
      String good, String bad, String kind, int line, String sentence) {
    assertThat(GOOD).contains(signs(good));
    DocumentProblem problem = problem(GOOD.replace(signs(good), signs(bad)));
    assertThat(problem.value()).isEqualTo(kind);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(french(problem)).contains(sentence);
  }

  private static String signs(String cell) {
    return cell.replace('⏎', '\n').replace('⇥', '\t');
  }

  @Test
  void a_file_cut_short_is_told_with_the_bracket_that_is_not_closed_and_where_it_was_opened() {
    DocumentProblem problem = problem(GOOD.substring(0, GOOD.indexOf(", \"centre\"")));
    assertThat(problem.value()).isEqualTo("UNCLOSED");
    assertThat(problem.suggestion()).isEqualTo("}");
    assertThat(problem.expected()).containsExactly("9", "5");
    assertThat(french(problem))
        .isEqualTo(
            "Le document s'arrête trop tôt : ce qui est ouvert colonne 5 n'est pas fermé."
                + " Reprenez le fichier complet, ou ajoutez } et les autres fermetures qui"
                + " manquent.");
    DocumentProblem inText = problem(GOOD.substring(0, GOOD.indexOf("-05\"")));
    assertThat(inText.value()).isEqualTo("UNCLOSED_TEXT");
    assertThat(french(inText)).contains("texte ouvert colonne 26.");
  }

  @Test
  void several_documents_where_one_is_wanted_are_told() {
    String line = GOOD.replace("\n", " ").strip() + "\n";
    DocumentProblem problem = problem(line + line);
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.TRAILING_CONTENT);
    assertThat(problem.value()).isEqualTo("SEVERAL_DOCUMENTS");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(french(problem)).contains("chaque candidature sur sa ligne");
    assertThat(problem(GOOD + "1").value()).isEmpty();
    assertThat(problem(line.strip() + "," + line).value()).isEqualTo("SEVERAL_DOCUMENTS");
    DocumentProblem comma = problem(line.strip() + ",\n");
    assertThat(comma.value()).isEqualTo("EXTRA_COMMA");
    assertThat(comma.column()).isEqualTo(line.length());
  }

  @Test
  void a_document_as_messages_and_pages_show_one_is_told() {
    assertThat(french(problem("```json\n" + GOOD + "```\n")))
        .startsWith("Le document est entouré d'accents graves (```)");
    assertThat(problem(GOOD + "```").value()).isEqualTo("FENCE");
  }

  @Test
  void a_second_byte_order_mark_is_an_invisible_character() {
    assertThat(problem("\uFEFF\uFEFF" + GOOD).value()).isEqualTo("INVISIBLE_CHARACTER");
  }

  @Test
  void quotes_of_a_word_processor_within_a_text_are_not_its_end() {
    assertThat(problem(GOOD.replace("\"uimm\"", "\"« uimm »\" \"x\"")).value())
        .isEqualTo("MISSING_COMMA");
    assertThat(problem(GOOD.replace("\"uimm\"", "\"« uimm », dit\non\"")).value())
        .isEqualTo("LINE_BREAK_IN_TEXT");
    assertThat(problem(GOOD.replace("\"uimm\"", "\"« oui », \"puis\" non\"")).value())
        .isEqualTo("MISSING_QUOTE");
  }

  @Test
  void the_lines_of_a_document_on_several_lines_are_told_where_one_a_line_is_wanted() {
    assertThat(
            GOOD.lines()
                .map(line -> problem(line + "\n"))
                .filter(problem -> OF_TEXT.contains(problem.code()))
                .map(DocumentProblem::value)
                .distinct())
        .containsExactly("LONE_BRACKET", "FRAGMENT", "STRAY_BRACKET");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 1 0 obj | PDF",
        "<?xml version=\"1.0\"?><candidature/> | XML",
        "<!DOCTYPE html><html></html> | XML",
        "{\\rtf1\\ansi | RTF",
        "candidat;parcours;inscription | CSV",
        "\"candidat\";\"parcours\" | CSV",
        "\"candidat\",\"parcours\" | CSV",
        "Bonjour | PLAIN_TEXT",
        "--- | PLAIN_TEXT",
      })
  void a_file_of_another_kind_is_told(String text, String kind) {
    DocumentProblem problem = problem(text);
    assertThat(problem.value()).isEqualTo(kind);
    assertThat(french(problem)).endsWith("Donnez le fichier .json exporté par votre logiciel.");
  }

  @Test
  void a_file_of_bytes_is_told() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(problem(zipped.toByteArray()).value()).isEqualTo("ZIP");
    ByteArrayOutputStream smaller = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(smaller)) {
      gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(problem(smaller.toByteArray()).value()).isEqualTo("GZIP");
    byte[] pdf = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(pdf).value()).isEqualTo("PDF");
    assertThat(french(problem(pdf))).startsWith("C'est un fichier PDF");
    assertThat(problem(bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")).value()).isEqualTo("IMAGE");
    assertThat(problem(bytes("\u0089PNG\r\n\u001a\n")).value()).isEqualTo("IMAGE");
    assertThat(problem(bytes("\u007fELF\2\1\1\0\0")).value()).isEqualTo("BINARY");
    assertThat(problem(bytes("MZ\u0090\0\3\0")).value()).isEqualTo("BINARY");
    assertThat(problem(bytes("\0\0\0\u001cftypisom")).value()).isEqualTo("BINARY");
    assertThat(problem(new byte[50]).value()).isEqualTo("BINARY");
    assertThat(french(problem(new byte[50]))).startsWith("Ce n'est pas un fichier de texte");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    assertThat(problem(old).value()).isEqualTo("OLD_OFFICE");
    for (byte[] file : List.of(zipped.toByteArray(), smaller.toByteArray(), pdf, old)) {
      assertThat(List.of(problem(file).line(), problem(file).column())).containsExactly(1, 1);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_file_that_ends_within_a_character_is_told_as_cut_short() {
    byte[] whole = GOOD.replace("uimm", "uimm-é").getBytes(StandardCharsets.UTF_8);
    int end = GOOD.indexOf("uimm") + "uimm-é".length();
    DocumentProblem problem = problem(Arrays.copyOf(whole, end));
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.NOT_UTF_8);
    assertThat(problem.value()).isEqualTo("CUT_IN_CHARACTER");
    assertThat(french(problem)).endsWith("Reprenez le fichier complet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void text_in_units_of_two_or_four_bytes_is_told(String encoding) {
    DocumentProblem problem = problem(GOOD.getBytes(Charset.forName(encoding)));
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.NOT_UTF_8);
    assertThat(problem.value()).isEqualTo("UTF_16");
    assertThat(french(problem)).contains("UTF-16").endsWith("en choisissant l'encodage UTF-8.");
  }

  @Test
  void text_of_windows_is_told() {
    DocumentProblem problem =
        problem(GOOD.replace("c-1", "c-é").getBytes(Charset.forName("windows-1252")));
    assertThat(problem.code()).isEqualTo(DocumentProblemCode.NOT_UTF_8);
    assertThat(problem.value()).isEqualTo("WINDOWS_1252");
    assertThat(french(problem)).contains("ANSI");
  }
}
