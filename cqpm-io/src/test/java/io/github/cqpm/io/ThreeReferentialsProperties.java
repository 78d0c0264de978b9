package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;

/** All that is decided, written and told holds on each of the three referentials. */
class ThreeReferentialsProperties {
  private static final List<CertificationEngine> ENGINES =
      List.of(CertificationEngine.standard(), CertificationEngine.of(RuleSet.agreement()));

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return RequestArbitraries.all().to(Arbitraries.of(ThreeReferentials.all())).requests();
  }

  /** Counts how often each of the three occurs, and fails if one hardly does. */
  private static void count(DecisionRequest request) {
    Statistics.label("referential")
        .collect(request.getReferential().getId())
        .coverage(
            coverage ->
                ThreeReferentials.all()
                    .forEach(each -> coverage.check(each.getId()).percentage(share -> share >= 5)));
  }

  @Property(tries = 30)
  void reports_have_no_hole_and_name_each_part_by_its_title(
      @ForAll("requests") DecisionRequest request,
      @ForAll @IntRange(max = 1) int engine,
      @ForAll Depth depth) {
    count(request);
    CertificationReferential referential = request.getReferential();
    AdmissibilityDecision decision = ENGINES.get(engine).decide(request);
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      Explanations titled = language.with(referential);
      Dossier dossier = Dossier.of(referential, request.getCandidacy(), decision);
      assertThat(titled.findUnsaid(decision)).isEmpty();
      assertThat(titled.explain(dossier, depth))
          .contains(titles(decision, referential))
          .doesNotContain("{", "}", "null", "Optional");
      assertThat(titled.toMarkdown(dossier, depth)).doesNotContain("{", "}", "null", "Optional");
      assertThat(Jsoup.parse(Papers.in(titled).report(dossier, depth)).text())
          .contains(referential.getTitle())
          .doesNotContain("null", "Optional");
    }
  }

  private static List<String> titles(
      AdmissibilityDecision decision, CertificationReferential referential) {
    return Stream.concat(
            decision.getBlocks().stream()
                .map(block -> referential.find(block.block()).orElseThrow().getTitle()),
            decision.getCompetencies().stream()
                .map(each -> referential.find(each.getCompetency()).orElseThrow().getTitle()))
        .toList();
  }

  @Example
  void a_criterion_not_met_is_named_by_its_axis_and_in_a_flat_list_by_its_number() {
    assertThat(ThreeReferentials.all())
        .extracting(ThreeReferentialsProperties::toldOfFirstCriterionNotMet)
        .containsExactly(
            "La compétence est jugée acquise, alors que des critères ne sont pas satisfaits\u202F:"
                + " méthodes utilisées.",
            "La compétence est jugée acquise, alors que des critères ne sont pas satisfaits\u202F:"
                + " préparation de l'intervention.",
            "La compétence est jugée acquise, alors que des critères ne sont pas satisfaits\u202F:"
                + " critère 1.");
  }

  /** Returns what is said of an assessment with the first criterion of its competency not met. */
  private static String toldOfFirstCriterionNotMet(CertificationReferential referential) {
    Candidacy complete = CompleteCandidacy.to(referential);
    CommissionAssessment assessment = complete.getAssessments().get(0);
    CriterionId first =
        referential
            .find(assessment.getCompetency())
            .orElseThrow()
            .getAssessment()
            .getCriteria()
            .get(0)
            .getId();
    Map<CriterionId, Rating> ratings = new HashMap<>(assessment.getRatings());
    ratings.put(first, Rating.NOT_MET);
    Candidacy candidacy =
        complete
            .without(assessment.getId())
            .plus(CommissionAssessment.builder().from(assessment).ratings(ratings).build());
    return CertificationEngine.standard()
        .decide(referential, candidacy, CompleteCandidacy.LAST_DAY)
        .getFindings(RuleId.RESULT_AGREES_WITH_RATINGS)
        .stream()
        .filter(finding -> finding.answer().kind() == Answer.Kind.VIOLATED)
        .map(Explanations.french().with(referential)::explain)
        .collect(Collectors.joining());
  }
}
