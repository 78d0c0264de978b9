package io.github.cqpm.examples.lms;

import static io.github.cqpm.examples.lms.FormsTest.assess;
import static io.github.cqpm.examples.lms.FormsTest.begin;
import static io.github.cqpm.examples.lms.FormsTest.beginForJury;
import static io.github.cqpm.examples.lms.FormsTest.send;
import static io.github.cqpm.examples.lms.FormsTest.validated;
import static io.github.cqpm.examples.lms.PagesTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A form that is sent twice, late, or by somebody who may not: nothing is doubled, nothing lost.
 */
class RepeatedFormsTest {
  /** Sends a form twice, and returns what stands in the candidacy after. */
  private static List<String> sendTwice(String who, String form, Map<String, List<String>> fields) {
    Document shown = as(who).open(form);
    as(who).send(shown, fields, 200);
    Document again = as(who).send(shown, fields, 200);
    assertThat(again.expectFirst("[role=status]").text()).contains("Enregistré");
    return again.select("th.code").eachText();
  }

  @Test
  void an_award_sent_twice_is_entered_once() {
    Map<String, List<String>> fields = validated();
    fields.put("award", List.of("CQPM"));
    assertThat(sendTwice("jury-1", beginForJury("candidat-3") + "/saisie/deliberation", fields))
        .filteredOn(id -> id.startsWith("DE-"))
        .hasSize(1);
  }

  @Test
  void rulings_on_some_competencies_sent_twice_are_entered_once() {
    Map<String, List<String>> fields = Map.of("ruling.BDC0158-1", List.of("VALIDATED"));
    assertThat(sendTwice("jury-1", beginForJury("candidat-3") + "/saisie/deliberation", fields))
        .filteredOn(id -> id.startsWith("DE-"))
        .hasSize(1);
  }

  @Test
  void an_opinion_on_each_activity_sent_twice_is_entered_once() {
    String candidacy = begin("candidat-4", "EMPLOYEE");
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    send("centre-1", candidacy + "/saisie/dossier", FormsTest.plan(Map.of()), 200);
    send("centre-1", candidacy + "/saisie/commission", FormsTest.commission(), 200);
    FormsTest.COMPETENCIES.forEach(each -> assess(candidacy, each, Map.of()));
    Map<String, List<String>> fields = Map.of("stance.A1", List.of("FAVOURABLE"));
    assertThat(sendTwice("entreprise-1", candidacy + "/saisie/avis", fields))
        .filteredOn(id -> id.startsWith("AV-"))
        .hasSize(1);
  }

  @Test
  void a_revocation_sent_twice_is_entered_once() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    assertThat(sendTwice("centre-1", candidacy + "/saisie/annulation?record=IN-1", Map.of()))
        .containsExactly("IN-1", "AN-2");
  }

  @Test
  void a_form_that_is_late_keeps_what_is_no_longer_asked_for() {
    String form = beginForJury("candidat-3") + "/saisie/deliberation";
    Document late = as("jury-1").open(form);
    send("jury-1", form, Map.of("ruling.BDC0158-1", List.of("VALIDATED")), 200);
    Map<String, List<String>> fields = validated();
    fields.put("ruling.BDC0158-1", List.of("REFUSED"));
    fields.put("reason.BDC0158-1", List.of("à revoir"));
    Document told = as("jury-1").send(late, fields, 409);
    assertThat(told.select("[name^=ruling.][checked]")).hasSize(7);
    assertThat(told.expectFirst("[name=ruling.BDC0158-1][checked]").val()).isEqualTo("REFUSED");
    assertThat(told.expectFirst("[name=reason.BDC0158-1]").val()).isEqualTo("à revoir");
    assertThat(told.expectFirst("[role=alert]").text()).contains("délibération", "1 validée");
  }

  @Test
  void a_jury_without_whoever_enters_it_is_told_beside_the_field_and_all_is_kept() {
    Map<String, List<String>> fields = new HashMap<>(validated());
    fields.put("member.jury-1", List.of(""));
    fields.put("member.jury-2", List.of("EMPLOYEES"));
    fields.put("chair", List.of("jury-2"));
    Document told = send("jury-1", "/candidatures/demo-6/saisie/deliberation", fields, 422);
    assertThat(told.expectFirst("#chair-problem").text()).startsWith("Vous ne siégez pas");
    assertThat(told.select("[name^=ruling.][checked]")).hasSize(7);
  }

  @Test
  void a_day_that_has_not_come_is_told_beside_its_field_and_all_is_kept() {
    Map<String, List<String>> fields = new HashMap<>(validated());
    fields.put("date", List.of("2026-12-24"));
    Document told = send("jury-1", "/candidatures/demo-6/saisie/deliberation", fields, 422);
    assertThat(told.expectFirst("#date-problem").text()).contains("est après aujourd’hui");
    assertThat(told.expectFirst("#date").val()).isEqualTo("2026-12-24");
    assertThat(told.select("[name^=ruling.][checked]")).hasSize(7);
  }

  @Test
  void an_assessment_is_of_the_competency_of_its_form_and_of_a_commission() {
    Document form = as("commission-1").open("/candidatures/demo-3/saisie/evaluation");
    Map<String, List<String>> other =
        Map.of("competency", List.of("BDC9999-9"), "result", List.of("ACQUIRED"));
    assertThat(as("commission-1").send(form, other, 422).select("[role=alert] li").eachText())
        .singleElement()
        .asString()
        .contains("voici celle de");
    Map<String, List<String>> nobody =
        Map.of("commission", List.of(""), "result", List.of("ACQUIRED"));
    assertThat(as("commission-1").send(form, nobody, 422).select("[role=alert] li").eachText())
        .containsExactly("Choisissez la commission qui évalue.");
  }

  @Test
  void an_address_fills_in_day_and_jury_and_nothing_that_is_decided() {
    Document form =
        as("jury-1")
            .open(
                "/candidatures/demo-6/saisie/deliberation?date=2026-06-15&member.jury-2=EMPLOYERS"
                    + "&ruling.BDC0158-1=VALIDATED&award=CQPM&reason.BDC0158-1=non");
    assertThat(form.expectFirst("#date").val()).isEqualTo("2026-06-15");
    assertThat(form.expectFirst("[name=member.jury-2][checked]").val()).isEqualTo("EMPLOYERS");
    assertThat(form.select("[name^=ruling.][checked], [name=award][checked]")).isEmpty();
    assertThat(form.expectFirst("[name=reason.BDC0158-1]").val()).isEmpty();
  }
}
