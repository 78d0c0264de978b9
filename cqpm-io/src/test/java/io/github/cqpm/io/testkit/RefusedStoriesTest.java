package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story file with a mistake is refused: where, what, and how to mend it, in both languages. */
class RefusedStoriesTest {
  private static final String HEAD = "title: x\n";
  private static final String END = "expected: { outcome: ADMISSIBLE }\n";

  private static String refusalOf(String text) {
    return String.valueOf(
        catchThrowableOfType(InvalidStoryException.class, () -> Story.of(text)).getMessage());
  }

  /** Each text stands between a title and what is expected; {@code /} is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asof: 2025-01-01 | 2:1 | Vouliez-vous écrire asOf | Did you mean asOf?",
        "asOf: 2025-02-30 | 2:7 | dans le calendrier | There is no day 2025-02-30 in the calendar",
        "asOf: 10/03/2026 | 2:7 | AAAA-MM-JJ | Malformed day (10/03/2026)",
        "asOf: [2025-01-01] | 2:7 | une liste entre crochets | a list in brackets",
        "ruleSet: agrement | 2:10 | Vouliez-vous écrire agreement | Possible values: referential, agreement",
        "ruleSetVersion: 7 | 2:17 | (7) | Possible values: 1",
        "policy: { notices: [enrolment/made, jury/x] } | 2:9 | notices | notices",
        "policy: { minimumCommissionMembers: deux } | 2:37 | un nombre | a number",
        "registration: 2024 | 2:15 | 2024-01-01..2029-01-01 | unknown (not known)",
        "registration: [2024-01-01.., none] | 2:30 | 2024-01-01..2029-01-01 | unknown (not known)",
        "registration: { a: b } | 2:15 | registration est suivi d’un mot | followed by a word",
        "referential: absent.json | 2:14 | ne peut donc nommer aucun fichier | it can name no file",
        "referential: { id: x } | 2:14 | Il manque title ici. Écrivez title: puis sa valeur. | title is missing here. Write title: and its value.",
        "candidacy: { rout: OTHER } | 2:14 | Vouliez-vous écrire route | Did you mean route?",
        "candidacy: { route: Salarié } | 2:21 | EMPLOYEE | Did you mean EMPLOYEE?",
        "candidacy: { hostCompany: oui } | 2:27 | true (oui) | true",
        "candidacy: [a] | 2:12 | un groupe de noms | followed by a group",
        "candidacy: { assessments: { BDC0167-2: NOT_AQUIRED } } | 2:40 | NOT_ACQUIRED | Did you mean NOT_ACQUIRED?",
        "candidacy: { assessments: { second: { competency: BDC0167-2 } } } | 2:29 | Il manque date ici. | date is missing here.",
        "candidacy: { assessments: { BDC0158-1: { ratings: [MET] } } } | 2:51 | accolades | braces",
        "candidacy: { deliberations: { second: { date: 2025-12-02, rulings: { BDC0158-1: { reason: x } } } } } | 2:81 | Il manque ruling ici. Écrivez ruling: puis sa valeur. Valeurs possibles : VALIDATED | Possible values: VALIDATED",
        "candidacy: { assessments: [{ date: 2025-01-01 }] } | 2:28 | Il manque id ici. | id is missing here.",
        "candidacy: { enrolments: { inscription: none } } | 2:28 | Rien ne s’appelle inscription ici. Il y a\u202f: enrolment. | Nothing is called inscription here. There is: enrolment.",
        "candidacy: { reports: { x: none } } | 2:25 | rien à retirer ici | nothing to take out here",
        "candidacy: { hostCompany: non } | 2:27 | true (oui) ou false (non), sans guillemets. Écrivez false. | without quotes. Write false.",
        "candidacy: { assessments: { BDC0167-4: NOT_ACQUIRED } } | 2:29 | (BDC0167-4) | Possible values: BDC0158-1",
        "candidacy: { reports: { BDC0167-4: none } } | 2:25 | (BDC0167-4) | Possible values: BDC0158-1",
        "candidacy: { route:OTHER } | 2:14 | Il manque une espace après les deux-points qui suivent route. | that follows route is missing",
        "candidacy: { assessments: { BDC0167-2:ABSENT } } | 2:29 | qui suivent BDC0167-2. | that follows BDC0167-2 is missing",
        "candidacy: /   route:OTHER | 3:3 | qui suivent route. | that follows route is missing",
        "candidacy: /   route:\u00a0OTHER | 3:3 | insécable avant ou après ces deux-points. | no-break space",
        "candidacy: /   route:\u00a0OTHER /   hostCompany: true | 3:3 | insécable | no-break space",
        "candidacy: /   route:OTHER /   hostCompany: true | 3:3 | qui suivent route. | that follows route is missing",
        "candidacy: /   route :\u00a0OTHER | 3:3 | insécable | no-break space",
        "candidacy: { route:\u202fOTHER } | 2:14 | insécable | no-break space",
        "candidacy\u202f: { route: OTHER } | 2:1 | insécable | no-break space",
        "candidacy: { retainedResults: { all: { date: 2025-01-01 } } } | 2:33 | que all puisse | nothing here that all",
        "candidacy: { commissions: { commission: { members: trois } } } | 2:52 | de 0 à 50 | from 0 to 50",
        "candidacy: { commissions: { commission: { members: 99 } } } | 2:52 | de 0 à 50 | from 0 to 50",
        "candidacy: / opinions: | 3:10 | rien après opinions | nothing after opinions",
        "candidacy: { route: null } | 2:21 | rien après route | nothing after route",
        "candidacy: { target: [BDC158] } | 2:23 | BDC0158 | Did you mean BDC0158?",
        "text: [a] | 2:7 | text est suivi d’un mot | text is followed by a word",
        "text: Le jury : un refus | 2:15 | entre guillemets | between quotes",
        "text: *important* | 2:7 | & et * | & and *",
        "text: &a b | 2:7 | & et * | & and *",
        "text: !!str b | 2:7 | marques de YAML | Tags of YAML",
        "text: {a: b / asOf: 2025-01-01 | 2:7 | accolade | brace",
        "text: 'a / asOf: 2025-01-01 | 2:7 | n’est pas fermé | is not closed",
        "text a / asOf: 2025-01-01 | 2:1 | Il manque deux-points après text. | The colon after text is missing.",
        "? [a] / : b | 2:3 | un simple nom | a plain name",
        "text: b / text: c | 3:1 | deux fois ici, d’abord à la ligne 2 | first in line 2",
        "--- / title: y | 2:1 | Un second récit | A second story",
        "format: cqpm-candidacy / formatVersion: 1 / route: OTHER | 2:9 | Ceci est un document (cqpm-candidacy), et non un récit. | a document (cqpm-candidacy), not a story.",
        "- a | 2:1 | Il ne faut pas de tiret ici. Retirez-le | Take it out",
      })
  void tells_a_mistake_where_it_is(String text, String place, String french, String english) {
    String lines = text.replaceAll(" / ", "\n").replace("'", "\"");
    String refusal = refusalOf(HEAD + lines + "\n" + END);
    assertThat(refusal).contains("story.yaml:" + place + "\n").contains(french).contains(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expected: { outcome: ADMISIBLE } | 2:22 | Did you mean ADMISSIBLE?",
        "expected: { blocs: ADMISSIBLE } | 2:13 | Did you mean blocks?",
        "expected: { blocks: { BDC0001: ADMISSIBLE } } | 2:23 | Possible values: BDC0158, BDC0167, BDC0166",
        "expected: { awards: { BDC0158: DONE } } | 2:32 | Value not allowed",
        "expected: { competencies: { BDC0158-9: VALIDATED } } | 2:29 | (BDC0158-9)",
        "expected: { competencies: { all: REFUSÉE } } | 2:34 | REFUSED",
        "expected: { competencies: { all: { status: VALIDATED, day: 2025-01-01 } } } | 2:55 | day is not known",
        "expected: { competencies: { all: { since: 2025-13-01 } } } | 2:43 | 2025-13-01",
        "expected: { findings: { plan/made: { candidacy: VIOLE } } } | 2:49 | VIOLATED",
        "expected: { validatedResults: { BDC015: deliberation } } | 2:33 | (BDC015)",
        "expected: { remainingSteps: { candidacy: AWARDS } } | 2:42 | Did you mean AWARD?",
        "expected: { remainingSteps: { candidacy: [[AWARD]] } } | 2:43 | words, not a group",
        "expected: { leftAside: { plan: GONE } } | 2:32 | Value not allowed",
        "expected: { problems: [results-differ] } | 2:24 | Did you mean RESULTS_DIFFER?",
        "expected: { findings: { plan/made: OK } } | 2:36 | Value not allowed (OK).",
        "expected: { outcome: OK } | 2:22 | Value not allowed (OK).",
        "expected: {} | 2:11 | Nothing is expected",
        "text: x | 1:1 | Nothing is expected",
      })
  void tells_what_cannot_be_expected(String text, String place, String english) {
    assertThat(refusalOf(HEAD + text + "\n")).contains("story.yaml:" + place + "\n", english);
  }

  /** Each text is a story but for one slip; {@code /} is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "expected: /   outcome NOT_ADMISSIBLE | 3:3 | Il manque deux-points après outcome. Écrivez outcome: avant | The colon after outcome is missing.",
        "expected: /   outcome NOT_ADMISSIBLE /   blocks: ADMISSIBLE | 3:3 | Il manque deux-points après outcome. | after outcome",
        "expected: /   blocks: ADMISSIBLE /   outcome NOT_ADMISSIBLE | 4:3 | Il manque deux-points après outcome. | after outcome",
        "expected: /   outcome = NOT_ADMISSIBLE | 3:3 | Il manque deux-points après outcome. | after outcome",
        "expected: { outcome NOT_ADMISSIBLE } | 2:13 | Il manque deux-points après outcome. | after outcome",
        "expected /   outcome: ADMISSIBLE | 2:1 | Il manque deux-points après expected. | after expected",
        "expected: /   outcome:ADMISSIBLE | 3:3 | Il manque une espace après les deux-points qui suivent outcome. | follows outcome is missing",
        "expected:outcome | 2:1 | Il manque une espace après les deux-points qui suivent expected. | follows expected is missing",
        "expectd: /   outcome: ADMISSIBLE | 2:1 | Vouliez-vous écrire expected | Did you mean expected?",
        "candidacy: /   deliberations /     deliberation: /       awards: [CQPM] / END | 3:3 | Il manque deux-points après deliberations. | after deliberations",
        "candidacy: /   deliberations: /     deliberation /       awards: [CQPM] / END | 4:5 | Il manque deux-points après deliberation. | after deliberation",
        "candidacy: /   deliberations: /     deliberation: /       rulings { BDC0167-2: REFUSED } / END | 5:7 | Il manque deux-points après rulings. | after rulings",
        "candidacy: /   route OTHER / END | 3:3 | Il manque deux-points après route. | after route",
        "text Le jury refuse / END | 2:1 | Il manque deux-points après text. | after text",
        "text:Le jury refuse / END | 2:1 | Il manque une espace après les deux-points qui suivent text. | follows text is missing",
        "text: Le jury /   deux avis /   sans suite : il refuse / END | 4:14 | Ces deux-points sont de trop ici. | This colon is one too many.",
        "candidacy: /   target: - BDC0158 / END | 3:11 | Il ne faut pas de tiret ici. | No dash is wanted here.",
        "candidacy: { target: { - BDC0158 } } / END | 2:24 | Il ne faut pas de tiret ici. | No dash is wanted here.",
        "candidacy: /   deliberations: /     deliberation: /       rulings: /         - BDC0167-2: REFUSED / END | 6:9 | Écrivez BDC0167-2: REFUSED, sans tiret. | Write BDC0167-2: REFUSED, without a dash.",
        "candidacy: /   assessments: /     - BDC0167-2: ABSENT / END | 4:7 | Écrivez BDC0167-2: ABSENT, sans tiret. | without a dash",
        "candidacy: /   - route: OTHER / END | 3:3 | Écrivez route: OTHER, sans tiret. | without a dash",
        "candidacy: /   - route: Jeanne Martin / END | 3:3 | Écrivez route: …, sans tiret. | Write route: …, without a dash.",
        "expected: /   - outcome: ADMISSIBLE | 3:3 | Écrivez outcome: ADMISSIBLE, sans tiret. | without a dash",
        "expected: /   findings: /     - plan/made: SATISFIED | 4:5 | Écrivez plan/made: SATISFIED, sans tiret. | without a dash",
        "expected: /   findings: /     plan/made: /       - candidacy: SATISFIED | 5:7 | Écrivez candidacy: SATISFIED, sans tiret. | without a dash",
        "expected: /   competencies: [a: b] | 3:17 | competencies est suivi d’un groupe | followed by a group",
        "candidacy: { deliberations: { second: { date: 2025-12-10, rulings: none } } } / END | 2:59 | Cette pièce est nouvelle et n’a encore rien sous rulings. Retirez rulings: none. | Take rulings: none out.",
        "candidacy: { opinions: { second: { date: 2025-12-10, overallStance: none, stances: { A1: FAVOURABLE } } } } / END | 2:54 | rien sous overallStance. | nothing under overallStance yet.",
        "candidacy: { route: “OTHER” } / END | 2:21 | guillemets droits | straight quotes",
        "candidacy: { assessments: { « BDC0167-2 »: ABSENT } } / END | 2:29 | guillemets droits | straight quotes",
        "ruleSet: ’agreement’ / END | 2:10 | guillemets droits | straight quotes",
        "registration: “none” / END | 2:15 | guillemets droits | straight quotes",
        "text: “Le jury : un refus” / END | 2:7 | guillemets droits | straight quotes",
        "text: \"Le jury : un refus” / END | 2:26 | guillemets droits | straight quotes",
        "expected: { outcome: «ADMISSIBLE» } | 2:22 | guillemets droits | straight quotes",
        "expected: { remainingSteps: { BDC0167-2: REASSESS } } | 2:42 | écrire ASSESS, ASSESS_AGAIN | Did you mean ASSESS, ASSESS_AGAIN?",
      })
  void tells_one_slip_and_nothing_false_beside_it(
      String text, String place, String french, String english) {
    String lines = text.replaceAll(" / ?", "\n").replace("END", END);
    String refusal = refusalOf(HEAD + lines + "\n");
    assertThat(refusal).contains("story.yaml:" + place + "\n").contains(french).contains(english);
    assertThat(refusal.split("story\\.yaml:\\d")).as(refusal).hasSize(3);
  }

  @Test
  void leaves_typographic_quotes_in_a_text() {
    String text =
        "title: « Le jury »\ncandidacy: { opinions: { opinion: { comment: “Bien” } } }\n" + END;
    Story.of(text).verify();
  }

  @Test
  void tells_once_that_nothing_is_expected_where_it_is_empty() {
    assertThat(refusalOf(HEAD + "expected:\n"))
        .contains("story.yaml:2:10\n", "Nothing is expected")
        .doesNotContain("1:1", "nothing after", "none to take out");
  }

  @Test
  void tells_once_that_a_fact_of_a_competency_is_unknown() {
    String expected =
        "expected: { competencies: { all: { status: VALIDATED, keptTill: 2027-12-01 } } }";
    assertThat(refusalOf(HEAD + expected + "\n"))
        .containsOnlyOnce("keptTill is not known here. Did you mean keptUntil?");
  }

  @Test
  void has_nothing_against_a_no_break_space_in_a_text_for_people() {
    String text = "title: Refus\u00a0:\u00a0le\u00a0jury\ntext: Refus:le\n" + END;
    assertThat(Story.of(text).getTitle()).isEqualTo("Refus\u00a0:\u00a0le\u00a0jury");
  }

  @Test
  void tells_all_mistakes_at_once_in_french_and_then_in_english() {
    String refusal =
        refusalOf(
            "titel: x\nasOf: demain\ncandidacy: { rout: OTHER }\nexpected: { outcome: OUI }\n");
    assertThat(refusal)
        .containsSubsequence(
            "story.yaml\u202f: ce récit ne peut pas être lu.",
            "story.yaml:1:1",
            "Le nom titel",
            "story.yaml:2:7",
            "story.yaml:3:14",
            "story.yaml:4:22",
            "story.yaml: this story cannot be read.",
            "story.yaml:1:1",
            "The name titel",
            "story.yaml:2:7",
            "story.yaml:3:14",
            "story.yaml:4:22");
  }

  @Test
  void shows_no_free_text() {
    assertThat(refusalOf(HEAD + "asOf: Jeanne Martin\n" + END)).doesNotContain("Martin");
    assertThat(refusalOf(HEAD + "Jeanne Martin: x\n" + END)).doesNotContain("Martin");
    assertThat(refusalOf(HEAD + "text:\n  Jeanne Martin:\n" + END)).doesNotContain("Martin");
  }

  @Test
  void is_empty_or_no_story() {
    assertThat(refusalOf("")).contains("story.yaml:1:1", "This file is empty");
    assertThat(refusalOf("# nothing\n")).contains("This file is empty");
    assertThat(refusalOf("Bonjour\n")).contains("story.yaml:1:1", "This file is no story");
  }

  @Test
  void tells_a_tab() {
    assertThat(refusalOf(HEAD + "candidacy:\n\troute: OTHER\n" + END))
        .contains("story.yaml:3:1", "There is a tab here");
  }

  @Test
  void tells_an_invisible_character() {
    assertThat(refusalOf("title: é\nte\u0007xt: x\n" + END))
        .contains("story.yaml:2:3", "an invisible character");
  }

  @Test
  void is_not_swollen_by_references() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(refusalOf(bomb.toString())).contains("story.yaml:1:5", "& and *");
  }

  @Test
  void is_neither_too_deep_nor_too_long() {
    assertThat(refusalOf(HEAD + "text: " + "[".repeat(100_000)))
        .contains("story.yaml:2:", "limit: 30");
    assertThat(refusalOf(HEAD + "text: " + "x".repeat(1_000_000))).contains("limit: 1000000");
  }

  @Test
  void is_utf_8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("story.yaml");
    Files.write(file, "title: x\ntext: été\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(catchThrowableOfType(InvalidStoryException.class, () -> Story.read(file)))
        .hasMessageContaining(file + ":2:7")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void names_the_file_of_its_own_that_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("story.yaml");
    Files.writeString(folder.resolve("dossier.json"), "{\n  \"format\": \"cqpm-candidacy\",\n");
    Files.writeString(file, HEAD + "candidacy: dossier.json\nreferential: absent.json\n" + END);
    assertThat(catchThrowableOfType(InvalidStoryException.class, () -> Story.read(file)))
        .hasMessageContaining(file + ":3:14")
        .hasMessageContaining("absent.json")
        .hasMessageContaining(folder.resolve("dossier.json") + ":");
  }
}
