package io.github.cqpm.engine;

import static io.github.cqpm.engine.decision.Answer.Kind.NOT_APPLICABLE;
import static io.github.cqpm.engine.decision.Answer.Kind.SATISFIED;
import static io.github.cqpm.engine.decision.Answer.Kind.UNDETERMINED;
import static io.github.cqpm.engine.decision.Answer.Kind.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * The generated candidacies come to every outcome, status and answer that there can be, and to no
 * other: so the laws are tried on all of them.
 */
class AnswersProperties {
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());

  @Property(seed = "20191108", tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void every_outcome_status_and_answer_occurs_under_the_rules_of_the_referential(
      @ForAll("requests") DecisionRequest request) {
    allOccur(
        CertificationEngine.standard().decide(request),
        answersUnderReferential(),
        EnumSet.complementOf(EnumSet.of(CompetencyStatus.RETAINED)));
  }

  @Property(seed = "20191108", tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void every_outcome_status_and_answer_occurs_under_the_rules_of_the_agreement(
      @ForAll("requests") DecisionRequest request) {
    allOccur(
        AGREEMENT.decide(request), answersUnderAgreement(), EnumSet.allOf(CompetencyStatus.class));
  }

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return RequestArbitraries.all().requests();
  }

  /** Asserts that these answers and statuses occur in some decision, and no others in this one. */
  private static void allOccur(
      AdmissibilityDecision decision,
      Map<RuleId, Set<Answer.Kind>> answers,
      Set<CompetencyStatus> statuses) {
    Statistics.label("outcome").collect(decision.getOutcome());
    eachOccurs("outcome", Set.of(AdmissibilityStatus.values()));

    for (CompetencyDecision competency : decision.getCompetencies()) {
      assertThat(statuses).contains(competency.getStatus());
      Statistics.label("status").collect(competency.getStatus());
    }
    eachOccurs("status", statuses);

    assertThat(decision.getFindings())
        .extracting(Finding::rule)
        .hasSameElementsAs(answers.keySet());
    for (Finding finding : decision.getFindings()) {
      assertThat(answers.get(finding.rule()))
          .as("answers of %s", finding.rule())
          .contains(finding.answer().kind());
      Statistics.label(finding.rule().toString()).collect(finding.answer().kind());
    }
    answers.forEach((rule, kinds) -> eachOccurs(rule.toString(), kinds));
  }

  private static void eachOccurs(String label, Collection<?> values) {
    Statistics.label(label)
        .coverage(
            coverage -> values.forEach(value -> coverage.check(value).count(count -> count > 0)));
  }

  /** Returns which answers each rule may give, where it has no subject included. */
  private static Map<RuleId, Set<Answer.Kind>> answersUnderReferential() {
    Set<Answer.Kind> any = EnumSet.allOf(Answer.Kind.class);
    Set<Answer.Kind> determined = EnumSet.of(SATISFIED, VIOLATED, NOT_APPLICABLE);
    Set<Answer.Kind> applicable = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);

    Map<RuleId, Set<Answer.Kind>> answers = new LinkedHashMap<>();
    for (Rule<?> rule : RuleSet.referential().getRules()) {
      answers.put(rule.getId(), any);
    }
    answers.put(RuleId.ENROLMENT_MADE, EnumSet.of(SATISFIED, UNDETERMINED));
    answers.put(RuleId.PLAN_MADE, EnumSet.of(SATISFIED, UNDETERMINED));
    answers.put(RuleId.METHOD_AS_PLANNED, determined);
    answers.put(RuleId.PROFESSIONAL_SETTING_PREFERRED, determined);
    answers.put(RuleId.EVERY_CRITERION_CONSIDERED, determined);
    answers.put(RuleId.RESULT_AGREES_WITH_RATINGS, determined);
    answers.put(RuleId.OPINION_GIVEN, EnumSet.of(SATISFIED, NOT_APPLICABLE, UNDETERMINED));
    answers.put(RuleId.OPINION_BEFORE_DELIBERATION, determined);
    answers.put(RuleId.OPINION_AGREES, determined);
    answers.put(RuleId.RULING_AGREES_WITH_COMMISSION, determined);
    answers.put(RuleId.BLOCK_ADMISSIBILITY, applicable);
    // Not applicable is what these two are for a retained competency, and here none is.
    answers.put(RuleId.COMPETENCY_ACQUIRED, applicable);
    answers.put(RuleId.VALIDATED_BY_JURY, applicable);
    return answers;
  }

  private static Map<RuleId, Set<Answer.Kind>> answersUnderAgreement() {
    Set<Answer.Kind> any = EnumSet.allOf(Answer.Kind.class);
    Map<RuleId, Set<Answer.Kind>> answers = answersUnderReferential();
    answers.put(RuleId.COMPETENCY_ACQUIRED, any);
    answers.put(RuleId.VALIDATED_BY_JURY, any);
    answers.put(RuleId.JOINT_COMPOSITION, any);
    answers.put(RuleId.COMPETENCY_RETENTION, EnumSet.of(SATISFIED, VIOLATED, NOT_APPLICABLE));
    answers.put(RuleId.BLOCK_RETENTION, any);
    return answers;
  }
}
