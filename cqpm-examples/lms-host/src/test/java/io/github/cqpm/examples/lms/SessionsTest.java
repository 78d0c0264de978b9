package io.github.cqpm.examples.lms;

import static io.github.cqpm.examples.lms.PagesTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What sessions print, and how pages tell what was said in them. */
class SessionsTest {
  private static final Server SERVER = Server.shared();

  private static Person person(String reference) {
    return SERVER.bean(People.class).find(reference).orElseThrow();
  }

  private static void deliberate(String id, JuryDeliberation deliberation) {
    Records.begin(SERVER, id);
    SERVER.bean(Candidacies.class).add(id, 2, deliberation, person("jury-1"));
  }

  @Test
  void minutes_and_transmission_have_a_line_for_each_candidacy() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    deliberate("twice-1", Records.deliberation("DE-1").date(day).build());
    deliberate("twice-2", Records.deliberation("DE-1").date(day).build());
    String name = person("candidat-5").displayName();
    for (String paper : new String[] {"proces-verbal", "transmission"}) {
      Document printed = as("jury-1").open("/session/documents/" + paper + "?date=" + day);
      assertThat(printed.select("th:contains(%s)".formatted(name))).as(paper).hasSize(2);
    }
  }

  private static final PersonReference ALONE = PersonReference.of("jury-1");
  private static final DeliberationJury OTHER_JURY =
      DeliberationJury.builder()
          .chair(ALONE)
          .addMember(JuryMember.of(ALONE, College.EMPLOYERS))
          .build();

  @Test
  void of_two_juries_on_one_day_each_has_its_candidates_and_papers() {
    LocalDate day = LocalDate.of(2026, 3, 3);
    deliberate("juries-1", Records.deliberation("DE-1").date(day).build());
    deliberate("juries-2", Records.deliberation("DE-1").date(day).jury(OTHER_JURY).build());
    Document one = as("centre-1").open("/session?date=" + day);
    Document other =
        as("centre-1")
            .open(
                one.expectFirst("a[href^=/session?]:contains(%s)".formatted(nameOf(ALONE)))
                    .attr("href"));
    String link = "a[href$=/juries-1], a[href$=/juries-2]";
    assertThat(one.select(link).eachAttr("href")).hasSize(1);
    assertThat(other.select(link).eachAttr("href"))
        .hasSize(1)
        .isNotEqualTo(one.select(link).eachAttr("href"));
    for (Document session : new Document[] {one, other}) {
      assertThat(as("centre-1").open(sent(session)).select(link).eachAttr("href"))
          .as("the form leads to the same session")
          .isEqualTo(session.select(link).eachAttr("href"));
      Document minutes =
          as("centre-1").open(session.expectFirst("a[href*=proces-verbal]").attr("href"));
      assertThat(minutes.select("th:contains(%s)".formatted(person("candidat-5").displayName())))
          .hasSize(1);
    }
  }

  /** Returns the address to which the page's form leads as it stands; jsoup has "on" for "". */
  private static String sent(Document session) {
    return "/session?"
        + session.expectForm("form[action=/session]").formData().stream()
            .map(field -> field.key() + "=" + field.value().replaceFirst("^on$", ""))
            .collect(Collectors.joining("&"));
  }

  private static String nameOf(PersonReference reference) {
    return person(reference.value()).displayName();
  }

  @Test
  void a_candidate_on_whom_two_juries_deliberated_on_one_day_is_named_with_what_to_do() {
    LocalDate day = LocalDate.of(2026, 3, 6);
    deliberate("both-juries", Records.deliberation("DE-1").date(day).build());
    SERVER
        .bean(Candidacies.class)
        .add(
            "both-juries",
            3,
            Records.deliberation("DE-2").date(day).jury(OTHER_JURY).build(),
            person("jury-1"));
    String address = "/session/documents/proces-verbal?date=" + day;
    assertThat(as("centre-1").open(address, 409).text())
        .contains(person("candidat-5").displayName(), "la délibération de trop")
        .doesNotContain("n° ");
    assertThat(as("centre-1").open("/session?date=" + day).text())
        .contains("deux jurys ont délibéré sur");
  }

  @Test
  void minutes_to_be_filled_in_are_of_a_session_that_is_prepared() {
    assertThat(as("jury-1").open("/session/documents/proces-verbal?date=2030-01-01", 409).text())
        .contains("Le jury n’a pas délibéré ce jour-là");
    Document none = as("jury-1").open("/session?date=2026-07-15");
    assertThat(none.select("a[href*=proces-verbal]")).isEmpty();
    Document prepared =
        as("jury-1").open("/session?date=2026-07-15&member.jury-1=EMPLOYERS&chair=jury-1");
    assertThat(prepared.text()).contains("le procès-verbal a des cases à remplir à la main");
    as("jury-1").open(prepared.expectFirst("a[href*=proces-verbal]").attr("href"));
  }

  @Test
  void a_day_that_no_session_has_is_told_beside_its_field() {
    Document page = as("jury-1").open("/session?date=%2B999999999-12-31");
    assertThat(page.expectFirst("#date-problem").text())
        .isEqualTo("Cette date est trop loin d’aujourd’hui\u202F: vérifiez l’année.");
  }

  @Test
  void an_award_that_the_decision_is_against_is_told_to_centre_and_candidate() {
    deliberate(
        "against",
        Records.deliberation("DE-1")
            .date(LocalDate.of(2026, 3, 4))
            .replaceRuling(
                Records.COMPETENCY, CompetencyRuling.builder().ruling(Ruling.REFUSED).build())
            .build());
    assertThat(as("centre-1").open("/candidatures/against").text())
        .contains("Le jury a attribué, mais la décision ne concorde pas");
    assertThat(as("candidat-5").open("/candidatures/against").expectFirst(".word").text())
        .contains("Le jury a attribué, mais");
  }

  @Test
  void a_deliberation_that_was_revoked_is_told_on_top() {
    LocalDate day = LocalDate.of(2026, 3, 5);
    deliberate("revoked", Records.deliberation("DE-1").date(day).build());
    SERVER
        .bean(Candidacies.class)
        .add(
            "revoked",
            3,
            Revocation.builder()
                .id(RecordId.of("AN-1"))
                .date(day.plusDays(1))
                .record(RecordId.of("DE-1"))
                .build(),
            person("centre-1"));
    assertThat(as("jury-1").open("/candidatures/revoked").select(".box").text())
        .contains("La délibération du", "est annulée le", person("centre-1").displayName());
  }

  @Test
  void the_list_and_the_page_tell_the_same_that_blocks() {
    for (Element row : as("centre-1").open("/candidatures").select("tbody tr:has(a[href*=demo])")) {
      Document page = as("centre-1").open(row.expectFirst("a").attr("href"));
      boolean none = row.expectFirst("td[data-label=Ce qui bloque]").text().equals("rien");
      assertThat(page.text().contains("Rien ne bloque.")).as(row.text()).isEqualTo(none);
    }
  }
}
