package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of a cohort are those of its decisions, counted one by one in plain code. */
class FiguresOfDecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int LINES = 250;
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();

  private final List<AdmissibilityDecision> decisions = new ArrayList<>();

  private CohortFigures decide(CertificationEngine engine) {
    CohortGenerator generator = new CohortGenerator(REFERENTIAL, 11, 0);
    ByteArrayOutputStream cohort = new ByteArrayOutputStream();
    for (int number = 1; number <= LINES; number++) {
      byte[] line = generator.line(number);
      cohort.writeBytes(line);
      cohort.write('\n');
      Candidacy candidacy =
          CqpmJson.standard()
              .read(new String(line, StandardCharsets.UTF_8), Candidacy.class)
              .getValue();
      decisions.add(engine.decide(REFERENTIAL, candidacy, DAY));
    }
    return CohortDecider.of(engine, REFERENTIAL, DAY)
        .summarize(new ByteArrayInputStream(cohort.toByteArray()), OutputStream.nullOutputStream())
        .figures()
        .get(0);
  }

  private <K> Map<K, Long> countEach(Function<AdmissibilityDecision, Stream<K>> each) {
    return decisions.stream()
        .flatMap(each)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private long countOf(Predicate<AdmissibilityDecision> met) {
    return decisions.stream().filter(met).count();
  }

  @Test
  void by_the_rules_of_the_referential() {
    check(decide(CertificationEngine.standard()));
  }

  @Test
  void by_those_of_the_agreement() {
    check(decide(CertificationEngine.of(RuleSet.agreement())));
  }

  private void check(CohortFigures figures) {
    assertThat(figures.decided()).isEqualTo(LINES);
    assertThat(figures.outcomes()).isEqualTo(countEach(each -> Stream.of(each.getOutcome())));
    figures
        .competencies()
        .forEach(
            (id, statuses) ->
                assertThat(statuses)
                    .isEqualTo(
                        countEach(each -> each.find(id).stream().map(it -> it.getStatus()))));
    figures
        .blocks()
        .forEach(
            (code, statuses) ->
                assertThat(statuses)
                    .isEqualTo(countEach(each -> each.find(code).stream().map(it -> it.status()))));
    assertThat(figures.awaited())
        .isEqualTo(
            countEach(
                each ->
                    each.getRemainingSteps().stream()
                        .map(step -> step.action().getActor())
                        .distinct()));
    figures
        .steps()
        .forEach(
            (action, step) -> {
              assertThat(step.candidacies())
                  .isEqualTo(
                      countOf(
                          each ->
                              each.getRemainingSteps().stream()
                                  .anyMatch(it -> it.action() == action)));
              assertThat(step.first())
                  .isEqualTo(
                      countOf(
                          each ->
                              !each.getRemainingSteps().isEmpty()
                                  && each.getRemainingSteps().get(0).action() == action));
              assertThat(step.steps())
                  .isEqualTo(
                      decisions.stream()
                          .flatMap(each -> each.getRemainingSteps().stream())
                          .filter(it -> it.action() == action)
                          .count());
            });
    checkStages(figures);
    checkReasons(figures);
  }

  /** Counts stages by answers and statuses, not by what remains. */
  private void checkStages(CohortFigures figures) {
    Predicate<AdmissibilityDecision> enrolled = each -> isSettled(each, RuleId.ENROLMENT_MADE);
    Predicate<AdmissibilityDecision> planned =
        enrolled.and(each -> isSettled(each, RuleId.PLAN_MADE));
    Predicate<AdmissibilityDecision> assessed =
        planned.and(each -> !statuses(each).contains(CompetencyStatus.NOT_ASSESSED));
    Predicate<AdmissibilityDecision> opinion =
        assessed.and(each -> isSettled(each, RuleId.OPINION_GIVEN));
    Predicate<AdmissibilityDecision> validated =
        opinion.and(
            each ->
                Set.of(CompetencyStatus.VALIDATED, CompetencyStatus.RETAINED)
                    .containsAll(statuses(each)));
    assertThat(figures.stages())
        .containsEntry(CohortStage.ENROLLED, countOf(enrolled))
        .containsEntry(CohortStage.PLANNED, countOf(planned))
        .containsEntry(CohortStage.ASSESSED, countOf(assessed))
        .containsEntry(CohortStage.OPINION_GIVEN, countOf(opinion))
        .containsEntry(CohortStage.VALIDATED, countOf(validated));
  }

  private static boolean isSettled(AdmissibilityDecision decision, RuleId rule) {
    return decision.getFindings(rule).stream()
        .noneMatch(each -> each.answer().kind() == Answer.Kind.UNDETERMINED);
  }

  private static Set<CompetencyStatus> statuses(AdmissibilityDecision decision) {
    return decision.getCompetencies().stream()
        .map(each -> each.getStatus())
        .collect(Collectors.toSet());
  }

  private void checkReasons(CohortFigures figures) {
    assertThat(figures.pointsToWatch())
        .isEqualTo(
            countEach(
                each ->
                    each.getFindings().stream()
                        .filter(it -> isPointToWatch(it, each))
                        .flatMap(it -> it.answer().codes().stream())
                        .distinct()));
    assertThat(figures.watched())
        .isEqualTo(
            countOf(each -> each.getFindings().stream().anyMatch(it -> isPointToWatch(it, each))));
    Map<?, Long> refused =
        countEach(
            each ->
                each.getOutcome() == AdmissibilityStatus.ADMISSIBLE
                    ? Stream.empty()
                    : each.getFindings(RuleId.VALIDATED_BY_JURY).stream()
                        .filter(it -> it.answer().kind() == Answer.Kind.VIOLATED)
                        .flatMap(it -> it.answer().codes().stream())
                        .distinct());
    assertThat(refused).isNotEmpty();
    refused.forEach((code, number) -> assertThat(figures.causes().get(code)).isEqualTo(number));
  }

  private static boolean isPointToWatch(Finding finding, AdmissibilityDecision decision) {
    return finding.answer().kind() == Answer.Kind.VIOLATED
        && decision.getProvenance().find(finding.rule()).orElseThrow().severity()
            == Severity.NOTICE;
  }
}
