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
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.ArrayList;
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
          DecisionRequest.builder()
              .from(request)
              .candidacy(candidacy)
              .asOf(
                  dossiers.size() < 2 && request.getAsOf().isBefore(DAY) ? DAY : request.getAsOf())
              .build();
      AdmissibilityDecision decision = ENGINES.get(dossiers.size() % ENGINES.size()).decide(named);
      dossiers.add(Dossier.of(request.getReferential(), candidacy, decision));
    }
    return Session.of(DAY, CompleteCandidacy.jury(), dossiers);
  }

  @Property(tries = 40)
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
        assertThat(row.select("> th em").isEmpty())
            .isEqualTo(!held.isEmpty() && held.size() == onTheDay(dossier).size());
        assertThat(rulingsOn(row)).isEqualTo(held.isEmpty() ? Map.of() : rulings(held));
        assertThat(awardsOn(row)).isEqualTo(awards(held));
        assertThat(greenOn(row)).isSubsetOf(settled(dossier));
      }
    } catch (PaperRefusedException refused) {
      assertThat(refusal).contains(refused.getRefusal());
    }
  }

  @Property(tries = 40)
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

  @Property(tries = 25)
  void a_preparatory_table_lists_each_candidate_once_and_those_to_watch_first(
      @ForAll("sessions") Session session) {
    Document page = Jsoup.parse(Papers.french().preparation(session));
    assertFactsAreOf(session, page);
    List<Boolean> watched = new ArrayList<>();
    for (Element row : page.select("tbody tr")) {
      watched.add(!row.select(".point-to-watch").isEmpty());
    }
    assertThat(watched)
        .hasSize(session.dossiers().size())
        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
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
    if (session.dossiers().stream()
        .flatMap(each -> held(each).stream())
        .allMatch(SessionPapersProperties::isOurs)) {
      Document page = Jsoup.parse(Papers.english().attendance(session));
      assertThat(page.select("td.signature"))
          .hasSize(session.jury().getMembers().size() + session.dossiers().size());
      session.dossiers().forEach(dossier -> rowOf(page, dossier));
    }
  }

  /** Returns why minutes are refused, as the candidacies have it. */
  private static Optional<PaperRefusal> refusal(Session session) {
    if (session.dossiers().stream().anyMatch(SessionPapersProperties::isAheadOfDecision)) {
      return Optional.of(PaperRefusal.DECIDED_BEFORE_SESSION);
    }
    return session.dossiers().stream()
            .flatMap(each -> held(each).stream())
            .allMatch(SessionPapersProperties::isOurs)
        ? Optional.empty()
        : Optional.of(PaperRefusal.OTHER_JURY);
  }

  private static boolean isAheadOfDecision(Dossier dossier) {
    return asOf(dossier).isBefore(DAY)
        && dossier.candidacy().getDeliberations().stream()
            .anyMatch(deliberation -> deliberation.getDate().equals(DAY));
  }

  private static LocalDate asOf(Dossier dossier) {
    return dossier.decision().getProvenance().getAsOf();
  }

  private static boolean isOurs(JuryDeliberation deliberation) {
    return Set.copyOf(deliberation.getJury().getMembers())
            .equals(Set.copyOf(CompleteCandidacy.jury().getMembers()))
        && deliberation.getJury().getChair().equals(CompleteCandidacy.jury().getChair());
  }

  /** Returns the deliberations of the day that the decision knew of, revoked ones included. */
  private static List<JuryDeliberation> onTheDay(Dossier dossier) {
    return asOf(dossier).isBefore(DAY)
        ? List.of()
        : dossier.candidacy().getDeliberations().stream()
            .filter(deliberation -> deliberation.getDate().equals(DAY))
            .toList();
  }

  /** Returns the deliberations of the day that nobody had revoked on the as-of date. */
  private static List<JuryDeliberation> held(Dossier dossier) {
    return onTheDay(dossier).stream()
        .filter(
            deliberation ->
                dossier.candidacy().getRevocations().stream()
                    .filter(revocation -> !revocation.getDate().isAfter(asOf(dossier)))
                    .noneMatch(revocation -> revocation.getRecord().equals(deliberation.getId())))
        .toList();
  }

  private static Map<String, String> rulings(List<JuryDeliberation> held) {
    Map<String, String> rulings = new TreeMap<>();
    for (JuryDeliberation deliberation : held) {
      deliberation
          .getRulings()
          .forEach((id, ruling) -> rulings.put(id.toString(), ruling.getRuling().name()));
    }
    return rulings;
  }

  private static Set<String> awards(List<JuryDeliberation> held) {
    return held.stream()
        .flatMap(deliberation -> deliberation.getAwards().stream())
        .map(Award::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Element rowOf(Document page, Dossier dossier) {
    String candidate = dossier.candidacy().getCandidate().value();
    List<Element> rows =
        page.select("tbody > tr").stream()
            .filter(row -> row.select("> th strong").eachText().equals(List.of(candidate)))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  /** Returns the rulings that stand in a row of the minutes: those words, and no box. */
  private static Map<String, String> rulingsOn(Element row) {
    Map<String, String> rulings = new TreeMap<>();
    for (Element line : row.select("td[data-label^=BDC] li")) {
      for (Ruling ruling : Ruling.values()) {
        if (line.select("> .mark").eachText().stream()
            .anyMatch(text -> text.substring(2).equals(FRENCH.label(ruling)))) {
          rulings.put(line.select("> .code").text(), ruling.name());
        }
      }
    }
    return rulings;
  }

  private static Set<String> awardsOn(Element row) {
    return row.select("td[data-label^=Attribution] .mark").eachText().stream()
        .map(text -> text.contains("CQPM") ? "CQPM" : text.substring(text.indexOf("BDC")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> greenOn(Element row) {
    return row.select("td[data-label^=BDC] li:has(> .satisfied) > .code").eachText();
  }

  private static List<String> settled(Dossier dossier) {
    return dossier.decision().getCompetencies().stream()
        .filter(
            each ->
                each.getStatus() == CompetencyStatus.VALIDATED
                    || each.getStatus() == CompetencyStatus.RETAINED)
        .map(CompetencyDecision::getCompetency)
        .map(String::valueOf)
        .toList();
  }

  /** Every day and every code on a page stands in what it was printed of. */
  private static void assertFactsAreOf(Session session, Document page) {
    CqpmJson json = CqpmJson.standard();
    String input =
        Stream.concat(
                Stream.of(session.day().toString(), RuleSet.agreement().toString()),
                session.dossiers().stream()
                    .flatMap(
                        each ->
                            Stream.of(
                                json.write(each.referential()),
                                json.write(each.candidacy()),
                                json.write(each.decision()))))
            .collect(Collectors.joining("\n"));
    Matcher facts = FACT.matcher(page.text());
    while (facts.find()) {
      assertThat(input)
          .contains(
              facts.group(1) == null
                  ? facts.group()
                  : facts.group(3) + "-" + facts.group(2) + "-" + facts.group(1));
    }
  }
}
