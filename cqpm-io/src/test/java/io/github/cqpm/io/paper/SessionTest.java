package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final JuryMember MEMBER =
      JuryMember.of(PersonReference.of("j-secret"), College.EMPLOYERS);

  @Test
  void a_candidate_with_two_candidacies_has_a_line_in_the_minutes_for_each() {
    Dossier first = Sessions.dossier("c-secret");
    Dossier anew =
        Sessions.dossier(
            "c-secret",
            each -> Candidacy.builder().from(each).route(AccessRoute.JOB_SEEKER).build());
    Document minutes = Jsoup.parse(Papers.french().minutes(Sessions.of(first, anew)));
    assertThat(minutes.select("tbody th:contains(c-secret)")).hasSize(2);
  }

  @Test
  void a_session_without_dossiers_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Sessions::of)
        .withMessage("A session needs a dossier: there is nobody to deliberate on.");
  }

  @Test
  void a_blank_place_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sessions.of(Sessions.dossier("c-1")).withPlace("\t"))
        .withMessage("The place of a session is blank: name it, or leave it out.");
  }

  @Test
  void a_member_twice_in_the_jury_is_refused_and_not_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session(DeliberationJury.builder().addMembers(MEMBER, MEMBER).build()))
        .withMessage("A member is twice in the jury: keep one of them.");
  }

  @Test
  void a_chair_is_one_of_the_members_where_these_are_given() {
    var stranger = DeliberationJury.builder().chair(PersonReference.of("j-other"));
    assertThat(session(stranger.build()).jury().getMembers()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session(stranger.addMember(MEMBER).build()))
        .withMessage(
            "The chair is not among the members of the jury: add the chair to them, or name"
                + " another.");
  }

  @Test
  void two_referentials_under_one_id_and_version_are_refused() {
    var unregistered = ThreeReferentials.all().get(0).withRegistration(NationalRegistration.none());
    Dossier other = Sessions.dossier(unregistered, "c-2", each -> each, CompleteCandidacy.LAST_DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sessions.of(Sessions.dossier("c-1"), other))
        .withMessage(
            "Dossier 2 of the session holds another referential than one before it, under the same"
                + " id and version: decide both by one.");
  }

  @Test
  void what_a_session_shows_is_no_place_and_nobody() {
    assertThat(Sessions.of(Sessions.dossier("c-secret")).withPlace("Lyon-secret"))
        .hasToString("Session[day=2025-12-01, 2 members, 1 dossiers]");
  }

  private static Session session(DeliberationJury jury) {
    return Session.of(Sessions.DAY, jury, List.of(Sessions.dossier("c-1")));
  }
}
