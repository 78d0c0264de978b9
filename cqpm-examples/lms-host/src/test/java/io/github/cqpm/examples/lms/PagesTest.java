package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as each role sees them, and the papers. */
class PagesTest {
  private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

  /**
   * What French typography does not have: a space that a line may end at, a straight apostrophe.
   */
  private static final Pattern MISPRINT = Pattern.compile("[ \\u00A0][;:?!»]|« |\\p{L}'\\p{L}");

  static Visitor as(String who) {
    return VISITORS.computeIfAbsent(who, name -> new Visitor(Server.shared(), name));
  }

  /** Returns what we say on a page, without what the referential says, or people. */
  private static String ourWords(Document page) {
    Document copy = page.clone();
    copy.select("option, h2:has(.code), h3, legend, label > span, .hint, .statements, .sign")
        .remove();
    copy.select("td, th, small, li, dd").remove();
    return copy.body().text();
  }

  @ParameterizedTest
  @CsvSource({
    "centre-1, /candidatures, À vous d’agir",
    "centre-1, /candidatures?qui=jury, Maxime Leroy",
    "centre-1, /candidatures/demo-8, Pièces enregistrées",
    "centre-1, /candidatures/demo-1, Inscrire",
    "centre-1, /candidatures/nouvelle, Voie d’accès",
    "centre-1, /candidatures/demo-1/saisie/inscription, Date de l’inscription",
    "centre-1, /candidatures/demo-2/saisie/dossier, Modalité d’évaluation",
    "centre-1, /candidatures/demo-2/saisie/commission, Farid Benali",
    "centre-1, /candidatures/demo-3/saisie/rapport, Rapport reçu le",
    "centre-1, /candidatures/demo-4/saisie/annulation?record=EV-6, Annuler cette pièce",
    "centre-1, /session, Tableau préparatoire",
    "centre-1, /documents, Synthèse des candidatures",
    "commission-1, /candidatures, Sarah Colin",
    "commission-1, /candidatures/demo-3, Évaluer",
    "commission-1, /candidatures/demo-3/saisie/evaluation, Résultats attendus",
    "entreprise-1, /candidatures/demo-5, Donner l’avis",
    "entreprise-1, /candidatures/demo-5/saisie/avis, Sur l’ensemble",
    "jury-1, /session, Maxime Leroy",
    "jury-1, /candidatures/demo-6/saisie/deliberation, Ce que le jury attribue",
    "candidat-8, /candidatures, Ce qui vient ensuite",
    "candidat-8, /candidatures/demo-8, Information écrite du candidat",
    "candidat-8, /documents, Référentiel",
  })
  void each_role_sees_its_pages(String who, String path, String words) {
    Document page = as(who).open(path);
    assertThat(page.text()).contains(words);
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).endsWith(" – Suivi des CQPM");
    assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
    assertThat(page.select("form[method=post]"))
        .allSatisfy(
            form -> assertThat(form.select("input[name=_csrf]").val()).hasSizeGreaterThan(20));
    assertThat(MISPRINT.matcher(ourWords(page)).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "candidat-8, /candidatures/demo-1, 404, n’est pas parmi les vôtres",
    "candidat-8, /candidatures/nouvelle, 403, Cette page n’est pas pour vous",
    "candidat-8, /session, 403, Cette page n’est pas pour vous",
    "entreprise-1, /candidatures/demo-5/saisie/evaluation, 403, Votre rôle ne permet pas",
    "commission-1, /candidatures/demo-5/saisie/deliberation, 403, Votre rôle ne permet pas",
    "jury-1, /candidatures/demo-1/saisie/inscription, 403, Votre rôle ne permet pas",
    "centre-1, /candidatures/demo-3/saisie/evaluation, 403, Votre rôle ne permet pas",
    "centre-3, /candidatures/demo-3, 404, n’est pas parmi les vôtres",
    "centre-1, /candidatures/demo-3/saisie/autre, 404, L’adresse est fausse",
    "centre-1, /candidatures/demo-1/documents/information, 409, Il faut d’abord une délibération",
    "centre-1, /ailleurs, 404, L’adresse est fausse",
  })
  void what_is_not_for_somebody_is_told_on_a_page(
      String who, String path, int status, String words) {
    Document page = as(who).open(path, status);
    assertThat(page.text()).contains(words).doesNotContain("Exception", "Whitelabel", "resource");
    assertThat(page.select("main a[href=/candidatures]")).hasSize(1);
    assertThat(page.select("[action=/logout] [name=_csrf]").val()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "jury-1, /candidatures/demo-8/documents/rapport, Amir Haddad",
    "candidat-8, /candidatures/demo-8/documents/rapport?detail=complet, Amir Haddad",
    "commission-1, /candidatures/demo-8/documents/grille, Élise Garnier",
    "candidat-8, /candidatures/demo-8/documents/information, Amir Haddad",
    "jury-1, /session/documents/preparation, Lina Boyer",
    "jury-1, /session/documents/emargement, Mathilde Aubry",
    "centre-1, /session/documents/proces-verbal?date=2026-05-01, Amir Haddad",
    "centre-1, /documents/technico-commercial-industriel/1/referentiel, Analyser le besoin d'un client",
    "commission-1, /documents/technico-commercial-industriel/1/grille, Analyser le besoin d'un client",
    "centre-1, /documents/technico-commercial-industriel/1/synthese, Synthèse",
  })
  void papers_are_printed_with_names(String who, String path, String words) {
    Document page = as(who).open(path);
    assertThat(page.text()).contains(words);
    assertThat(page.select("header.bar")).isEmpty();
  }

  @Test
  void the_list_is_as_long_as_what_its_filters_count() {
    for (Element filter : as("centre-1").open("/candidatures").select(".chips a")) {
      Document page = as("centre-1").open(filter.attr("href"));
      assertThat(filter.text()).endsWith("(%s)".formatted(page.select("tbody tr").size()));
    }
  }

  @Test
  void a_jury_is_asked_to_rule_on_what_was_assessed_and_to_award_what_it_may() {
    Document half = as("jury-1").open("/candidatures/demo-4/saisie/deliberation");
    assertThat(half.select("input[type=radio][value=VALIDATED]").eachAttr("name"))
        .containsExactly("ruling.BDC0158-1", "ruling.BDC0158-2");
    assertThat(half.select("input[name=award]")).isEmpty();
    Document all = as("jury-1").open("/candidatures/demo-6/saisie/deliberation");
    assertThat(all.select("input[type=radio][value=VALIDATED]")).hasSize(7);
    assertThat(all.select("input[name=award]").eachAttr("value")).containsExactly("CQPM");
  }

  @Test
  void what_is_to_be_done_now_has_a_link_to_its_form_for_whoever_does_it() {
    assertThat(as("centre-1").open("/candidatures/demo-1").select(".todo a").eachAttr("href"))
        .containsExactly(
            "/candidatures/demo-1/saisie/inscription", "/candidatures/demo-1/saisie/dossier");
    assertThat(as("commission-1").open("/candidatures/demo-3").select(".todo a").eachAttr("href"))
        .containsExactly("/candidatures/demo-3/saisie/evaluation");
    assertThat(as("candidat-3").open("/candidatures/demo-3").select(".todo a")).isEmpty();
  }

  @Test
  void a_form_that_was_filled_in_wrongly_comes_back_as_it_was_left() {
    Document form = as("entreprise-1").open("/candidatures/demo-5/saisie/avis");
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("date", List.of("31/02/2026"));
    fields.put("author", List.of("LINE_MANAGER"));
    fields.put("stance.A2", List.of("RESERVED"));
    fields.put("comment", List.of("\nà revoir\nen \"mai\" & juin"));
    Document page = as("entreprise-1").send(form, fields, 422);
    assertThat(page.expectFirst("#date-problem").text()).startsWith("Ce n’est pas une date.");
    assertThat(page.expectFirst("#date").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.expectFirst("#date").attr("aria-describedby")).contains("date-problem");
    assertThat(page.expectFirst("#date").val()).isEqualTo("31/02/2026");
    assertThat(page.expectFirst("#author option[selected]").val()).isEqualTo("LINE_MANAGER");
    assertThat(page.expectFirst("[name=stance.A2][checked]").val()).isEqualTo("RESERVED");
    assertThat(page.expectFirst("#comment").wholeText()).isEqualTo("\nà revoir\nen \"mai\" & juin");
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#date-problem");
  }

  @Test
  void each_form_says_what_it_lacks() {
    Map<String, List<String>> none = Map.of("date", List.of());
    assertThat(problems("centre-1", "demo-1/saisie/inscription", none))
        .containsExactly("Indiquez la date.");
    assertThat(problems("centre-1", "demo-2/saisie/dossier", Map.of()))
        .containsExactly("Choisissez une modalité pour au moins une compétence.");
    assertThat(problems("centre-1", "demo-2/saisie/commission", Map.of()))
        .containsExactly("Choisissez les membres de la commission.");
    assertThat(problems("centre-1", "demo-3/saisie/rapport", none))
        .containsExactly(
            "Indiquez la date.", "Cochez les compétences que le rapport doit montrer.");
    assertThat(problems("commission-1", "demo-3/saisie/evaluation", Map.of()))
        .containsExactly("Indiquez ce que juge la commission.");
    assertThat(problems("entreprise-1", "demo-5/saisie/avis", Map.of()))
        .containsExactly("Donnez un avis sur une activité au moins, ou sur l’ensemble.");
    assertThat(problems("jury-1", "demo-6/saisie/deliberation", Map.of("chair", List.of())))
        .containsExactly("Indiquez ce que le jury décide\u202F: rien n’est coché.");
    assertThat(
            problems("jury-1", "demo-6/saisie/deliberation", Map.of("member.jury-1", List.of(""))))
        .containsExactly("Qui préside doit siéger\u202F: indiquez son collège.");
    assertThat(problems("jury-1", "demo-6/saisie/deliberation", Map.of("award", List.of("CQPM"))))
        .singleElement()
        .asString()
        .startsWith("Le jury attribue, alors que toutes les compétences ne sont pas validées");
    assertThat(problems("centre-1", "demo-4/saisie/annulation", Map.of()))
        .containsExactly("Choisissez la pièce à annuler.");
    assertThat(problems("centre-1", "nouvelle", Map.of("target", List.of("BLOCKS"))))
        .containsExactly(
            "Choisissez le candidat.",
            "Choisissez la certification.",
            "Choisissez la voie d’accès.",
            "Cochez les blocs de cette certification que vise le candidat.");
  }

  private static List<String> problems(String who, String path, Map<String, List<String>> fields) {
    Document form = as(who).open("/candidatures/" + path);
    return as(who).send(form, fields, 422).select("[role=alert] li").eachText();
  }

  @Test
  void what_would_make_a_decision_wrong_is_refused_in_the_words_of_the_engine() {
    Document form = as("centre-1").open("/candidatures/demo-2/saisie/inscription");
    assertThat(as("centre-1").send(form, Map.of(), 422).expectFirst("[role=alert] li").text())
        .contains("inscription");
  }
}
