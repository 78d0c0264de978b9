package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What becomes of each story on its own day, as the program decides it without a file. */
class StoriesTest {
  private static List<AdmissibilityDecision> decisions;

  @BeforeAll
  static void decide_the_stories() {
    StringWriter out = new StringWriter();
    CommandLine program = Cqpm.commandLine(Clock.systemUTC());
    program.setOut(new PrintWriter(out));
    assertThat(program.execute("decide", "--format", "json")).isZero();
    decisions = out.toString().lines().map(CqpmJson.standard()::readDecision).toList();
  }

  private static AdmissibilityDecision decisionOf(String name) {
    List<String> names = Story.all().stream().map(Story::name).toList();
    assertThat(names).contains(name).hasSameSizeAs(decisions);
    return decisions.get(names.indexOf(name));
  }

  private static void assertOutcome(String name, AdmissibilityStatus outcome) {
    assertThat(decisionOf(name).getOutcome()).isEqualTo(outcome);
  }

  private static CompetencyStatus statusOf(String name, String competency) {
    return decisionOf(name).find(CompetencyId.parse(competency)).orElseThrow().getStatus();
  }

  @Test
  void each_is_decided_as_of_its_own_day() {
    assertThat(decisions)
        .extracting(decision -> decision.getProvenance().getAsOf())
        .containsExactlyElementsOf(Story.all().stream().map(Story::asOf).toList());
  }

  @Test
  void each_assessment_is_rated_in_full_under_respected_conditions() {
    for (Story story : Story.all()) {
      for (CommissionAssessment assessment : story.candidacy().getAssessments()) {
        assertThat(assessment.getRatings().keySet())
            .containsExactlyInAnyOrderElementsOf(
                criteria(story.referential(), assessment.getCompetency()));
        assertThat(assessment.getExpectedResultsRating()).isPresent();
        assertThat(assessment.getConditionsRespected()).contains(true);
      }
    }
  }

  private static List<CriterionId> criteria(
      CertificationReferential referential, CompetencyId competency) {
    return referential.find(competency).orElseThrow().getAssessment().getCriteria().stream()
        .map(CriterionGroup::getId)
        .toList();
  }

  @Test
  void the_whole_certificate_is_admissible_and_awarded_and_nothing_remains() {
    assertOutcome("whole-certificate", AdmissibilityStatus.ADMISSIBLE);
    assertThat(decisionOf("whole-certificate").getRemainingSteps()).isEmpty();
  }

  @Test
  void prior_experience_is_admissible_without_an_opinion() {
    assertOutcome("prior-experience", AdmissibilityStatus.ADMISSIBLE);
    assertThat(decisionOf("prior-experience").getFindings(RuleId.OPINION_GIVEN))
        .allMatch(finding -> finding.answer().isClear());
  }

  @Test
  void two_blocks_are_admissible_by_themselves() {
    assertOutcome("blocks-only", AdmissibilityStatus.ADMISSIBLE);
    assertThat(decisionOf("blocks-only").getCertification()).isEmpty();
    assertThat(decisionOf("blocks-only").getBlocks()).hasSize(2);
  }

  @Test
  void what_the_jury_refused_is_not_admissible() {
    assertOutcome("refused-by-jury", AdmissibilityStatus.NOT_ADMISSIBLE);
    assertThat(statusOf("refused-by-jury", "BDC0167-2")).isEqualTo(CompetencyStatus.REFUSED);
  }

  @Test
  void without_the_opinion_nothing_is_told_yet() {
    assertOutcome("opinion-missing", AdmissibilityStatus.UNDETERMINED);
    assertThat(statusOf("opinion-missing", "BDC0158-1")).isEqualTo(CompetencyStatus.ACQUIRED);
  }

  @Test
  void what_was_assessed_before_enrolment_does_not_count() {
    assertOutcome("assessed-before-enrolment", AdmissibilityStatus.UNDETERMINED);
    assertThat(statusOf("assessed-before-enrolment", "BDC0158-1"))
        .isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(statusOf("assessed-before-enrolment", "BDC0158-2"))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void the_later_result_prevails_over_a_failure() {
    assertOutcome("retaken-after-failure", AdmissibilityStatus.ADMISSIBLE);
    assertThat(
            decisionOf("retaken-after-failure")
                .find(CompetencyId.parse("BDC0167-1"))
                .orElseThrow()
                .getAssessments())
        .hasSize(2);
  }

  @Test
  void where_nothing_is_assessed_everything_remains() {
    assertOutcome("nothing-assessed-yet", AdmissibilityStatus.UNDETERMINED);
    assertThat(decisionOf("nothing-assessed-yet").getRemainingSteps())
        .hasSize(2 * Referentials.technicoCommercialIndustriel().getCompetencyIds().size());
  }

  @Test
  void an_unfavourable_opinion_refuses_nothing() {
    assertOutcome("unfavourable-opinion", AdmissibilityStatus.ADMISSIBLE);
  }

  @Test
  void a_revoked_deliberation_and_a_later_assessment_are_left_aside() {
    assertOutcome("deliberation-revoked", AdmissibilityStatus.UNDETERMINED);
    assertThat(decisionOf("deliberation-revoked").getLeftAside())
        .extracting(aside -> aside.record().toString())
        .containsExactly("DE-1", "EV-8");
  }
}
