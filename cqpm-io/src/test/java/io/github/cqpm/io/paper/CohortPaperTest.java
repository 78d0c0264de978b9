package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a cohort, against the decisions, counted by another program. */
class CohortPaperTest {
  private static final CertificationEngine ENGINE = CertificationEngine.of(RuleSet.agreement());
  private static final LocalDate DAY = CompleteCandidacy.LAST_DAY;
  private static final CertificationReferential SALES = ThreeReferentials.all().get(0);

  private static final List<Candidacy> CANDIDACIES =
      Stream.of(
              "",
              "",
              "enrolment",
              "plan",
              "opinion",
              "deliberation",
              "assessment-BDC0158-1",
              "report-BDC0167-3")
          .map(record -> without(CompleteCandidacy.to(SALES), record))
          .flatMap(candidacy -> Stream.of(candidacy, toFirstBlock(candidacy)))
          .toList();

  private static final List<AdmissibilityDecision> DECISIONS =
      CANDIDACIES.stream().map(each -> ENGINE.decide(SALES, each, DAY)).toList();

  private static Candidacy without(Candidacy candidacy, String record) {
    return record.isEmpty() ? candidacy : candidacy.without(RecordId.of(record));
  }

  private static Candidacy toFirstBlock(Candidacy candidacy) {
    return Candidacy.builder()
        .from(candidacy)
        .target(CertificationTarget.blocks(BlockCode.of("BDC0158")))
        .build();
  }

  private static CohortSummary summary(List<Candidacy> candidacies, String more) {
    String lines =
        candidacies.stream()
            .map(CqpmJson.standard()::writeCanonical)
            .collect(Collectors.joining("\n", "", "\n" + more));
    Referentials registry = Referentials.bundled().with(ThreeReferentials.all().get(2));
    return CohortDecider.of(ENGINE, registry, DAY)
        .decide(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
  }

  private static Document page() {
    return Jsoup.parse(Papers.french().cohort(summary(CANDIDACIES, "bad\n"), SALES));
  }

  @Test
  void the_policy_is_told_where_it_is_not_the_standard_one() {
    byte[] line =
        CqpmJson.standard().writeCanonical(CANDIDACIES.get(0)).getBytes(StandardCharsets.UTF_8);
    CohortSummary summary =
        CohortDecider.of(ENGINE, Referentials.bundled(), DAY)
            .with(DecisionPolicy.builder().minimumCommissionMembers(3).build())
            .decide(
                new ByteArrayInputStream(line),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    Document page = Jsoup.parse(Papers.english().cohort(summary, SALES));
    assertThat(page.select("section").first().text())
        .contains("rules of the branch agreement, version ")
        .contains("Minimum number of members of a commission: 3 (standard: 2)")
        .doesNotContain("The jury may validate");
    assertThat(page().text()).doesNotContain("valeur standard");
  }

  @Test
  void competencies_add_up_to_the_decisions() {
    Document page = page();
    for (Competency competency :
        SALES.getBlocks().stream().flatMap(block -> block.getCompetencies().stream()).toList()) {
      Map<CompetencyStatus, Long> counts =
          DECISIONS.stream()
              .flatMap(decision -> decision.find(competency.getId()).stream())
              .collect(Collectors.groupingBy(each -> each.getStatus(), Collectors.counting()));
      Element row =
          page.select(".competencies tbody tr").stream()
              .filter(each -> each.select(".code").text().equals(competency.getId().toString()))
              .findFirst()
              .orElseThrow();
      assertThat(row.select(".legend strong").eachText())
          .containsExactlyInAnyOrderElementsOf(
              counts.values().stream().map(String::valueOf).toList());
      assertThat(row.select(".bar rect").stream().mapToInt(each -> number(each, "width")).sum())
          .isEqualTo(1000);
    }
  }

  @Test
  void blocks_stand_in_the_order_of_the_referential() {
    assertThat(page().select(".competencies tr.group .code").eachText())
        .containsExactly("BDC0158", "BDC0167", "BDC0166");
  }

  @Test
  void who_is_awaited_first_is_counted_as_in_the_decisions() {
    Map<String, Long> first =
        DECISIONS.stream()
            .flatMap(decision -> decision.getRemainingSteps().stream().limit(1))
            .map(RemainingStep::action)
            .map(action -> io.github.cqpm.io.text.Explanations.french().label(action.getActor()))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Map<String, Long> told = new TreeMap<>();
    Element table =
        page().select("table.bars").stream()
            .filter(
                each -> each.select("thead th").first().text().equals("Qui est attendu d’abord"))
            .findFirst()
            .orElseThrow();
    for (Element row : table.select("tbody tr")) {
      long count = Long.parseLong(row.select("td").first().text());
      if (count > 0) {
        told.put(row.select("th").text().replaceAll(" \\(en tout.*", ""), count);
      }
    }
    assertThat(told).isEqualTo(first);
  }

  @Test
  void a_funnel_never_widens() {
    List<Integer> widths =
        page().select("table.bars").first().select("rect").stream()
            .map(each -> number(each, "width"))
            .toList();
    assertThat(widths).hasSize(7).isSortedAccordingTo((one, other) -> other - one).contains(1000);
  }

  @Test
  void stages_are_told_to_suppose_those_before_and_awards_with_those_to_be_looked_at() {
    Candidacy complete = CompleteCandidacy.to(SALES);
    Candidacy awarded = Dossiers.awarded(complete, Award.certificate());
    Document page =
        Jsoup.parse(
            Papers.french()
                .cohort(
                    summary(List.of(awarded, awarded.without(RecordId.of("enrolment"))), ""),
                    SALES));
    assertThat(page.select("table.bars").first().select("th").first().text())
        .endsWith("(chaque étape suppose les précédentes)");
    Element row =
        page.select("table.bars tr").stream()
            .filter(each -> each.select("th").text().startsWith("attribué par le jury, CQPM"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select("th").text()).endsWith("(dont à regarder\u202F: 1)");
    assertThat(row.select("td").first().text()).isEqualTo("2");
  }

  @Test
  void lines_that_were_rejected_or_are_of_another_referential_are_told() {
    CertificationReferential other = ThreeReferentials.all().get(2);
    CohortSummary summary =
        summary(List.of(CANDIDACIES.get(0), CompleteCandidacy.to(other)), "bad\nworse\n");
    assertThat(Jsoup.parse(Papers.english().cohort(summary, SALES)).select("section").last().text())
        .contains("Lines 4")
        .contains("In this page 1 (25.0%)")
        .contains("Of another referential 1 (25.0%)")
        .contains("Rejected 2 (50.0%)");
  }

  @Test
  void a_referential_by_which_nothing_was_decided_is_refused() {
    PaperRefusedException refused =
        catchThrowableOfType(
            PaperRefusedException.class,
            () -> Papers.french().cohort(summary(CANDIDACIES, ""), ThreeReferentials.all().get(1)));
    assertThat(refused.getRefusal()).isEqualTo(PaperRefusal.NO_FIGURES);
  }

  @Test
  void the_page_has_no_script_and_hides_its_pictures_from_who_hears_the_numbers() {
    Document page = page();
    assertThat(page.select("script, [onclick], [src], link")).isEmpty();
    assertThat(page.select("svg")).isNotEmpty().allMatch(each -> each.hasAttr("aria-hidden"));
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.attr(attribute));
  }
}
