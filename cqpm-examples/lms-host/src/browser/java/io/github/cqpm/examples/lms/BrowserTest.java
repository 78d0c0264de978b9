package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in Chromium. It takes two minutes, for axe looks at each page twice, and needs {@code
 * chromium} and {@code chromedriver} on the path. What it saw is in {@code target/browser}.
 */
class BrowserTest {
  private static Browser browser;

  @BeforeAll
  static void open_the_browser() {
    browser = new Browser(Server.shared());
  }

  @AfterAll
  static void close_the_browser() {
    browser.close();
  }

  @Test
  void five_roles_click_through_a_certification_from_a_new_candidacy_to_printed_minutes() {
    browser.logIn("centre-1");
    browser.look("candidacies");
    browser.click("nav a[href='/candidatures/nouvelle']");
    browser.look("new");
    browser.send();
    browser.look("new-wrong");
    browser.click("#candidate option[value=candidat-11]");
    browser.click("#certification option:nth-child(2)");
    browser.click("[name=route][value=EMPLOYEE]");
    browser.click("[name=hosted][value=true]");
    browser.click("#company option[value=meca-durand]");
    browser.send();
    String candidacy = browser.path();
    browser.look("begun");

    browser.click(".todo a[href$=inscription]");
    browser.look("enrolment");
    browser.send();
    browser.click(".todo a[href$=dossier]");
    for (String competency : COMPETENCIES) {
      browser.click("[name='method.%s'][value=REAL_WORK]".formatted(competency));
    }
    browser.look("plan");
    browser.send();
    browser.click(".todo a[href$=commission]");
    for (String member : List.of("commission-1", "commission-2")) {
      browser.click("[name=member][value=%s]".formatted(member));
      browser.click("[name='qualified.%s'][value=true]".formatted(member));
    }
    browser.look("commission");
    browser.send();
    browser.look("named");

    browser.logIn("commission-1");
    for (String competency : COMPETENCIES) {
      browser.open(candidacy);
      browser.click(".todo a");
      assertThat(browser.text()).contains(competency);
      for (String field :
          List.of(
              "rating.METHODS",
              "rating.MEANS",
              "rating.RELATIONS",
              "rating.CONSTRAINTS",
              "expected")) {
        browser.click("[name='%s'][value=MET]".formatted(field));
      }
      browser.click("[name=conditions][value=true]");
      browser.type("#evidence", "Dossier de veille, entretien");
      browser.click("[name=result][value=ACQUIRED]");
      browser.look("assessment");
      browser.send();
    }

    browser.logIn("entreprise-1");
    browser.open(candidacy);
    browser.click(".todo a");
    browser.click("[name=overall][value=FAVOURABLE]");
    browser.type("#comment", "Très bon travail");
    browser.look("opinion");
    browser.send();
    browser.look("opinion-given");

    browser.logIn("jury-1");
    browser.click("nav a[href='/session']");
    browser.look("session");
    browser.click("a.button[href^='%s/']".formatted(candidacy));
    for (String competency : COMPETENCIES) {
      browser.click("[name='ruling.%s'][value=VALIDATED]".formatted(competency));
    }
    browser.click("[name=award][value=CQPM]");
    browser.look("deliberation");
    browser.send();
    assertThat(browser.text()).contains("attribué par le jury le 30/06/2026");
    browser.look("awarded");
    browser.click("nav a[href='/session']");
    browser.look("session-held");
    browser.click("a[href*=proces-verbal]");
    assertThat(browser.text()).contains("Procès-verbal du jury", "Nadia Ferrand", "Mathilde Aubry");
    browser.look("minutes");

    browser.logIn("candidat-11");
    assertThat(browser.text()).contains("attribué par le jury le 30/06/2026", "7 sur 7");
    browser.look("own-awarded");
  }

  private static final List<String> COMPETENCIES =
      List.of(
          "BDC0158-1",
          "BDC0158-2",
          "BDC0167-1",
          "BDC0167-2",
          "BDC0167-3",
          "BDC0166-1",
          "BDC0166-2");

  @ParameterizedTest
  @CsvSource({
    "centre-1, /candidatures/demo-3/saisie/rapport, report",
    "centre-1, /candidatures/demo-4/saisie/annulation?record=EV-6, revocation",
    "centre-1, /documents, documents",
    "commission-1, /candidatures, candidacies-commission",
    "entreprise-1, /candidatures, candidacies-company",
    "jury-1, /candidatures/demo-4/saisie/deliberation, deliberation-in-part",
    "candidat-8, /candidatures/demo-8, own",
    "candidat-8, /candidatures/demo-1, not-found",
    "candidat-8, /session, forbidden",
    "jury-1, /session/documents/preparation, preparation",
    "jury-1, /candidatures/demo-8/documents/rapport, paper",
  })
  void every_other_page_keeps_nobody_out(String who, String path, String name) {
    browser.logIn(who);
    browser.open(path);
    browser.look(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void the_first_screen_of_a_candidacy_says_what_stands_what_blocks_and_who_acts(int number) {
    browser.logIn("centre-1");
    browser.open("/candidatures/demo-" + number);
    browser.look("demo-" + number);
    boolean done = browser.text().contains("Il ne reste rien à faire");
    assertThat(browser.bottom(1366, 768, done ? ".answer" : ".todo")).isLessThanOrEqualTo(768);
    assertThat(browser.bottom(390, 844, done ? ".answer" : ".todo li")).isLessThanOrEqualTo(844);
  }

  @Test
  void somebody_who_was_slower_is_told_what_to_do() {
    browser.logIn("centre-1");
    browser.open("/candidatures/demo-2/saisie/rapport");
    String late = browser.path();
    PagesTest.as("centre-2")
        .send(PagesTest.as("centre-2").open(late), Map.of("competency", List.of("BDC0158-2")), 200);
    browser.click("[name=competency][value=BDC0158-1]");
    browser.send();
    assertThat(browser.text())
        .contains("Quelqu’un a enregistré autre chose entre-temps", "Bruno Lemaire");
    browser.look("conflict");
    browser.send();
    assertThat(browser.text()).contains("Enregistré");
  }
}
