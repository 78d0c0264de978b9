package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The papers of generated sessions, against what a reader finds who looks at the candidacies alone:
 * every fact on the page is in them, and none of theirs is kept back.
 */
class SessionPapersProperties {
  private static final LocalDate DAY = CompleteCandidacy.DELIBERATED;
  private static final Explanations FRENCH = Explanations.french();
  private static final List<CertificationEngine> ENGINES =
      List.of(CertificationEngine.standard(), CertificationEngine.of(RuleSet.agreement()));
  private static final Pattern FACT =
      Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})|BDC\\d{4}(?:-\\d+)?");

  @Provide
  Arbitrary<Session> sessions() {
    Arbitrary<DecisionRequest> requests =
        RequestArbitraries.all().to(Arbitraries.of(ThreeReferentials.all())).requests();
    return requests.list().ofMinSize(1).ofMaxSize(4).map(SessionPapersProperties::session);
  }

  private static Session session(List<DecisionRequest> requests) {
    List<Dossier> dossiers = new ArrayList<>();
    for (DecisionRequest request : requests) {
      Candidacy candidacy = Sessions.named(request.getCandidacy(), "c-" + dossiers.size());
      DecisionRequest named =
          DecisionRequest.builder().from(request).candidacy(candidacy).build();
      AdmissibilityDecision decision =
          ENGINES.get(dossiers.size() % ENGINES.size()).decide(named);
      dossiers.add(Dossier.of(request.getReferential(), candidacy, decision));
    }
    return Session.of(DAY, CompleteCandidacy.jury(), dossiers);
  }

  @Property(tries = 60)
  void minutes_tell_what_the_jury_said_on_that_day_and_nothing_else(
      @ForAll("sessions") Session session) {
    Optional<PaperRefusal> refusal = refusal(session);
    Statistics.label("minutes").collect(refusal.map(Enum::name).orElse("printed"));
    try {
      Document page = Jsoup.parse(Papers.french().minutes(session));
      assertThat(refusal).isEmpty();
      assertFactsAreOf(session, page);
      for (Dossier dossier : session.dossiers()) {
        Element row = rowOf(page, dossier);
        List<JuryDeliberation> held = held(dossier);
        assertThat(row.text().contains("à remplir à la main")).isEqualTo(held.isEmpty());
        assertThat(rulingsOn(row)).isEqualTo(held.isEmpty() ? Map.of() : rulings(held));
        assertThat(awardsOn(row)).isEqualTo(awards(held));
        assertThat(greenOn(row)).isSubsetOf(validated(dossier));
      }
    } catch (PaperRefusedException refused) {
      assertThat(refusal).contains(refused.getRefusal());
    }
  }

  @Property(tries = 60)
  void a_transmission_lists_every_result_and_digests_that_can_be_computed_again(
      @ForAll("sessions") Session session) {
    Optional<PaperRefusal> refusal =
        refusal(session)
            .or(
                () ->
                    session.dossiers().stream().anyMatch(each -> held(each).isEmpty())
                        ? Optional.of(PaperRefusal.NOT_DELIBERATED)
                        : Optional.empty());
    Statistics.label("transmission").collect(refusal.isPresent() ? "refused" : "printed");
    try {
      Document page = Jsoup.parse(Papers.french().transmission(session));
      assertThat(refusal).isEmpty();
      assertFactsAreOf(session, page);
      for (Dossier dossier : session.dossiers()) {
        Element row = rowOf(page, dossier);
        assertThat(row.select("code").eachText())
            .containsExactly(Digests.of(dossier.candidacy()), Digests.of(dossier.decision()));
        Map<String, String> told = new TreeMap<>();
        for (Element ruled : row.select("[data-ruling]")) {
          for (String code : ruled.select(".code").eachText()) {
            told.put(code, ruled.attr("data-ruling"));
          }
        }
        assertThat(told).isEqualTo(rulings(held(dossier)));
        assertThat(awardsOn(row)).isEqualTo(awards(held(dossier)));
        assertThat(page.text()).contains(Digests.of(dossier.referential()));
      }
    } catch (PaperRefusedException refused) {
      assertThat(refusal).isPresent();
    }
  }

  @Property(tries = 40)
  void a_preparatory_table_lists_each_candidate_once_and_those_to_watch_first(
      @ForAll("sessions") Session session) {
    Document page = Jsoup.parse(Papers.french().preparation(session));
    assertFactsAreOf(session, page);
    List<Boolean> watched = new ArrayList<>();
    for (Element row : page.select("tbody tr")) {
      watched.add(!row.select(".point-to-watch").isEmpty());
    }
    assertThat(watched).hasSize(session.dossiers().size()).isSortedAccordingTo(
        (one, other) -> Boolean.compare(other, one));
    for (Dossier dossier : session.dossiers()) {
      Element row = rowOf(page, dossier);
      for (RemainingStep step : dossier.decision().getRemainingSteps()) {
        assertThat(row.text()).contains(FRENCH.label(step.action()));
      }
    }
  }

  @Property(tries = 20)
  void an_attendance_sheet_has_a_line_for_each_member_and_candidate(
      @ForAll("sessions") Session session) {
    if (session.dossiers().stream().flatMap(each -> held(each).stream()).allMatch(this::isOurs)) {
      Document page = Jsoup.parse(Papers.english().attendance(session));
      assertThat(page.select("td.signature"))
          .hasSize(session.jury().getMembers().size() + session.dossiers().size());
      session.dossiers().forEach(dossier -> rowOf(page, dossier));
    }
  }
}
