package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * The generated candidacies come to every outcome, status and answer that there can be, and to no
 * other: so the laws are tried on all of them.
 */
class AnswersProperties {
  private static final CertificationEngine AGREEMENT = EngineUnderTest.of(RuleSet.agreement());

  /**
   * What is generated does not come to these: no host's rule runs here (HostRulesTest comes to
   * them), and a plan that sets conditions hardly ever meets a report that does not say whether it
   * keeps them (ReportInTimeTest).
   */
  private static final Set<ReasonCode> NOT_GENERATED =
      Set.of(
          ReasonCode.HOST_RULE_VIOLATED,
          ReasonCode.HOST_RULE_UNDETERMINED,
          MissingFact.HOST_RULE.code(),
          MissingFact.REPORT_CONDITIONS.code());

  private static final Set<ReasonCode> NOT_GENERATED_OR_OF_AGREEMENT =
      Stream.concat(NOT_GENERATED.stream(), Stream.of(ReasonCode.RESULT_RETAINED))
          .collect(Collectors.toSet());

  @Property(seed = "20191108", tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void every_outcome_status_and_answer_occurs_under_the_rules_of_the_referential(
      @ForAll("requests") DecisionRequest request) {
    allOccur(
        EngineUnderTest.standard().decide(request),
        RuleSet.referential(),
        EnumSet.complementOf(EnumSet.of(CompetencyStatus.RETAINED)),
        NOT_GENERATED_OR_OF_AGREEMENT);
  }

  @Property(seed = "20191108", tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void every_outcome_status_and_answer_occurs_under_the_rules_of_the_agreement(
      @ForAll("requests") DecisionRequest request) {
    allOccur(
        AGREEMENT.decide(request),
        RuleSet.agreement(),
        EnumSet.allOf(CompetencyStatus.class),
        NOT_GENERATED);
  }

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return RequestArbitraries.all().requests();
  }

  /**
   * Asserts that in some decision all statuses and declared answers occur with all their codes but
   * those that never occur here, and no others in this one.
   */
  private static void allOccur(
      AdmissibilityDecision decision,
      RuleSet rules,
      Set<CompetencyStatus> statuses,
      Set<ReasonCode> never) {
    Statistics.label("outcome").collect(decision.getOutcome());
    Statistics.label("outcome").coverage(each(List.of(AdmissibilityStatus.values())));

    for (CompetencyDecision competency : decision.getCompetencies()) {
      assertThat(statuses).contains(competency.getStatus());
      Statistics.label("status").collect(competency.getStatus());
    }
    Statistics.label("status").coverage(each(statuses));

    for (RuleDescription<?> rule : rules.getRules()) {
      PossibleAnswers possible = rule.possibleAnswers();
      List<String> answers = new ArrayList<>();
      for (Finding finding : decision.getFindings(rule.id())) {
        assertThat(possible.allow(finding.answer())).as("%s", finding).isTrue();
        answers.addAll(describe(finding.answer().kind(), finding.answer().codes(), Set.of()));
      }
      assertThat(answers).as("answers of %s", rule.id()).isNotEmpty();
      answers.forEach(Statistics.label(rule.id().toString())::collect);
      for (Answer.Kind kind : possible.getKinds()) {
        Statistics.label(rule.id().toString())
            .coverage(each(describe(kind, possible.getCodes(kind), never)));
      }
    }
  }

  private static List<String> describe(
      Answer.Kind kind, List<ReasonCode> codes, Set<ReasonCode> leftOut) {
    return codes.stream()
        .filter(code -> !leftOut.contains(code))
        .map(code -> kind + " " + code)
        .toList();
  }

  private static Consumer<StatisticsCoverage> each(Collection<?> values) {
    return coverage -> values.forEach(value -> coverage.check(value).count(count -> count > 0));
  }
}
