package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.DecisionCoverageTest.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequestInShortTest {
  private static DecisionRequest with(UnaryOperator<Candidacy.Builder> change) {
    Candidacy.Builder candidacy = Candidacy.builder().from(COMPLETE.getCandidacy());
    return DecisionRequest.builder()
        .from(COMPLETE)
        .candidacy(change.apply(candidacy).build())
        .build();
  }

  @Test
  void is_one_line_where_the_candidacy_is_complete() {
    assertThat(RequestInShort.of(COMPLETE))
        .containsExactly("CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28");
  }

  @Test
  void names_the_class_of_the_kit_that_makes_the_referential() {
    CertificationReferential referential = AfterSalesReferential.get();
    assertThat(
            RequestInShort.of(
                DecisionRequest.builder()
                    .from(COMPLETE)
                    .referential(referential)
                    .candidacy(CompleteCandidacy.to(referential))
                    .build()))
        .containsExactly("CompleteCandidacy.to(AfterSalesReferential.get()), as of 2026-02-28");
  }

  @Test
  void tells_what_is_asked_otherwise() {
    DecisionRequest request =
        with(
            candidacy ->
                candidacy
                    .route(AccessRoute.PRIOR_EXPERIENCE)
                    .target(CertificationTarget.blocks(SmallReferential.SELLING))
                    .hostCompany(Optional.empty()));
    assertThat(
            RequestInShort.of(
                DecisionRequest.builder()
                    .from(request)
                    .policy(DecisionPolicy.builder().minimumCommissionMembers(3).build())
                    .build()))
        .containsExactly(
            "CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28, but:",
            "policy = DecisionPolicy{minimumCommissionMembers=3, juryMayOverrule=false,"
                + " notices=[]}",
            "route = PRIOR_EXPERIENCE",
            "target = Blocks[codes=[BDC0001]]",
            "hostCompany = not said");
  }

  @Test
  void tells_what_is_missing_what_is_more_and_what_is_otherwise_in_a_record() {
    Candidacy candidacy = COMPLETE.getCandidacy();
    AssessmentPlan plan = candidacy.getPlans().get(0);
    CommissionAssessment first = candidacy.getAssessments().get(0);
    DecisionRequest request =
        with(
            it ->
                it.enrolments(
                        List.of(
                            Enrolment.builder()
                                .id(RecordId.of("other"))
                                .date(plan.getDate())
                                .centre(CertificationCentre.of("centre"))
                                .build()))
                    .plans(
                        List.of(
                            AssessmentPlan.builder()
                                .from(plan)
                                .putCompetency(
                                    SmallReferential.PROSPECT,
                                    PlannedAssessment.builder()
                                        .reportConditions("in two copies")
                                        .build())
                                .build()))
                    .assessments(
                        candidacy.getAssessments().stream()
                            .map(
                                one ->
                                    one.equals(first)
                                        ? CommissionAssessment.builder()
                                            .from(one)
                                            .conditionsRespected(Optional.empty())
                                            .build()
                                        : one)
                            .toList()));
    assertThat(RequestInShort.of(request))
        .containsExactly(
            "CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28, but:",
            "without enrolment",
            "plan: competencies[BDC0001-1] = PlannedAssessment{}",
            "assessment-BDC0001-1: conditionsRespected = not said",
            "with Enrolment{id=other, date=2025-03-17, centre=centre}")
        .noneMatch(line -> line.contains("two copies"));
  }

  @Test
  void tells_of_a_referential_that_is_not_the_small_one() {
    CertificationReferential small = SmallReferential.get();
    DecisionRequest request =
        DecisionRequest.builder()
            .from(COMPLETE)
            .referential(
                CertificationReferential.builder()
                    .from(small)
                    .registration(Optional.empty())
                    .methods(small.getMethods().subList(0, 1))
                    .build())
            .build();
    assertThat(RequestInShort.of(request))
        .containsExactly(
            "CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28, but:",
            "referential: registration = not said",
            "referential: method project, in a professional setting, with a report");
  }
}
