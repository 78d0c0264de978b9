package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.NOT_ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.UNDETERMINED;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.RecordId;
import org.junit.jupiter.api.Test;

/** What becomes of a candidacy as it goes on: failures, retakes, and records that are withdrawn. */
class HistoryTest {
  private static Situation revoked(Situation situation, String id) {
    return situation.plus(revocation("V1", "2026-04-30", id));
  }

  private static AdmissibilityStatus outcome(Situation situation) {
    return situation.decide().getOutcome();
  }

  private static Situation failed() {
    return base().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED);
  }

  private static Situation retaken(AssessmentResult result) {
    return failed().plus(assessment("S8", C1, "2026-04-20", result));
  }

  @Test
  void a_competency_that_was_failed_may_be_taken_again_and_validated() {
    assertThat(outcome(failed())).isEqualTo(NOT_ADMISSIBLE);
    assertThat(retaken(ACQUIRED).status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
    Situation validated = retaken(ACQUIRED).plus(deliberation("D2", "2026-04-25", C1, VALIDATED));
    assertThat(validated.status(C1)).isEqualTo(CompetencyStatus.VALIDATED);
    assertThat(outcome(validated)).isEqualTo(ADMISSIBLE);
  }

  @Test
  void whoever_does_not_come_to_the_retake_stands_as_before() {
    assertThat(retaken(ABSENT).status(C1)).isEqualTo(CompetencyStatus.NOT_ACQUIRED);
    assertThat(retaken(EXCUSED).status(C1)).isEqualTo(CompetencyStatus.NOT_ACQUIRED);
  }

  @Test
  void with_a_retake_revoked_the_failure_stands() {
    assertThat(revoked(retaken(ACQUIRED), "S8").status(C1))
        .isEqualTo(CompetencyStatus.NOT_ACQUIRED);
  }

  @Test
  void with_the_failure_revoked_only_the_retake_stands() {
    assertThat(revoked(retaken(ACQUIRED), "S1").status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
  }

  @Test
  void with_the_enrolment_revoked_nobody_is_enrolled() {
    revoked(base(), "E1")
        .answer(RuleId.ENROLMENT_MADE, "candidacy")
        .isUndetermined(MissingFact.ENROLMENT);
    assertThat(outcome(revoked(base(), "E1"))).isEqualTo(UNDETERMINED);
  }

  @Test
  void with_the_plan_revoked_there_is_none() {
    revoked(base(), "P1").answer(RuleId.PLAN_MADE, "candidacy").isUndetermined(MissingFact.PLAN);
    assertThat(outcome(revoked(base(), "P1"))).isEqualTo(UNDETERMINED);
  }

  @Test
  void with_a_later_plan_revoked_the_earlier_one_is_that_of_the_assessments() {
    AssessmentPlan silent =
        AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-02-20")).build();
    Situation replanned = base().plus(silent);
    replanned.answer(RuleId.METHOD_AS_PLANNED, "S1").isNotApplicable(ReasonCode.PLAN_SILENT);
    revoked(replanned, "P2")
        .answer(RuleId.METHOD_AS_PLANNED, "S1")
        .isSatisfied(ReasonCode.METHOD_AS_PLANNED);
  }

  @Test
  void with_an_assessment_revoked_the_competency_was_not_assessed_and_the_ruling_does_not_count() {
    assertThat(revoked(base(), "S1").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    revoked(base(), "S1")
        .answer(RuleId.RULING_AFTER_ASSESSMENT, "D1/" + C1)
        .isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }

  @Test
  void with_the_report_revoked_none_was_received() {
    Situation presented = base().projectForC3().plus(report("R1", "2026-02-20", C3));
    presented.answer(RuleId.REPORT_IN_TIME, "S3").isSatisfied(ReasonCode.REPORT_IN_TIME);
    revoked(presented, "R1").answer(RuleId.REPORT_IN_TIME, "S3").isUndetermined(MissingFact.REPORT);
  }

  @Test
  void with_the_opinion_revoked_the_company_is_missing() {
    revoked(base(), "O1")
        .answer(RuleId.OPINION_GIVEN, C1)
        .isUndetermined(MissingFact.COMPANY_OPINION);
    assertThat(revoked(base(), "O1").status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
  }

  @Test
  void with_the_deliberation_revoked_nothing_is_validated() {
    assertThat(revoked(base(), "D1").status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
    assertThat(outcome(revoked(base(), "D1"))).isEqualTo(UNDETERMINED);
  }

  @Test
  void with_a_refusal_revoked_the_earlier_validation_stands() {
    Situation refused = base().plus(deliberation("D2", "2026-04-25", C1, REFUSED));
    assertThat(refused.status(C1)).isEqualTo(CompetencyStatus.REFUSED);
    assertThat(revoked(refused, "D2").status(C1)).isEqualTo(CompetencyStatus.VALIDATED);
    assertThat(revoked(refused, "D2").decide().find(C1).orElseThrow().getSince())
        .contains(day("2026-04-15"));
  }

  @Test
  void with_a_retained_result_revoked_nothing_covers_the_competency() {
    Situation retained = baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-01-10", C1));
    assertThat(retained.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(revoked(retained, "X1").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }
}
