package io.github.cqpm.model.candidacy;

import static io.github.cqpm.model.testkit.SmallReferential.AFTER_SALES;
import static io.github.cqpm.model.testkit.SmallReferential.FOLLOWING_UP;
import static io.github.cqpm.model.testkit.SmallReferential.FOLLOW_UP;
import static io.github.cqpm.model.testkit.SmallReferential.PROJECT;
import static io.github.cqpm.model.testkit.SmallReferential.PROSPECT;
import static io.github.cqpm.model.testkit.SmallReferential.SALES;
import static io.github.cqpm.model.testkit.SmallReferential.SELLING;
import static io.github.cqpm.model.testkit.SmallReferential.SIMULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One thing is taken out of the referential, and the candidacy carried to what is left. */
class CarriedCandidacyTest {
  private static final CertificationReferential FROM = SmallReferential.get();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final CriterionId METHODS = CriterionId.of("METHODS");
  private static final CriterionId MEANS = CriterionId.of("MEANS");

  private static final Candidacy CANDIDACY =
      Candidacy.builder()
          .candidate(CandidateReference.of("candidate"))
          .referential(FROM.getReference())
          .route(AccessRoute.EMPLOYEE)
          .target(CertificationTarget.blocks(SELLING, FOLLOWING_UP))
          .addPlan(
              AssessmentPlan.builder()
                  .id(RecordId.of("P1"))
                  .date(DAY)
                  .putCompetency(PROSPECT, PlannedAssessment.by(PROJECT))
                  .putCompetency(FOLLOW_UP, PlannedAssessment.by(SIMULATION))
                  .build())
          .addPlan(
              AssessmentPlan.builder()
                  .id(RecordId.of("P2"))
                  .date(DAY.plusDays(1))
                  .putCompetency(FOLLOW_UP, PlannedAssessment.builder().build())
                  .build())
          .addAssessment(
              assessment("A1", PROSPECT)
                  .method(PROJECT)
                  .putRating(METHODS, Rating.MET)
                  .putRating(MEANS, Rating.NOT_MET)
                  .build())
          .addAssessment(
              assessment("A2", FOLLOW_UP).method(SIMULATION).putRating(MEANS, Rating.MET).build())
          .addReport(report("R1", PROSPECT, FOLLOW_UP))
          .addReport(report("R2", FOLLOW_UP))
          .addOpinion(
              opinion("O1")
                  .putStance(SALES, OpinionStance.FAVOURABLE)
                  .putStance(AFTER_SALES, OpinionStance.RESERVED)
                  .build())
          .addOpinion(opinion("O2").putStance(AFTER_SALES, OpinionStance.RESERVED).build())
          .addOpinion(
              opinion("O3")
                  .putStance(AFTER_SALES, OpinionStance.RESERVED)
                  .overallStance(OpinionStance.FAVOURABLE)
                  .build())
          .addDeliberation(
              deliberation("D1")
                  .validate(List.of(PROSPECT, FOLLOW_UP))
                  .addAward(Award.block(FOLLOWING_UP))
                  .addAward(Award.certificate())
                  .build())
          .addDeliberation(
              deliberation("D2")
                  .validate(List.of(FOLLOW_UP))
                  .addAward(Award.block(FOLLOWING_UP))
                  .build())
          .addDeliberation(deliberation("D3").build())
          .addRetainedResult(retained("K1", FOLLOWING_UP))
          .addRetainedResult(retained("K2", FOLLOW_UP))
          .addRetainedResult(retained("K3", PROSPECT))
          .addRevocation(revocation("V1", "A2"))
          .addRevocation(revocation("V2", "A1"))
          .build();

  private static CommissionAssessment.Builder assessment(String id, CompetencyId competency) {
    return CommissionAssessment.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .competency(competency)
        .result(AssessmentResult.ACQUIRED);
  }

  private static ProjectReport report(String id, CompetencyId... competencies) {
    return ProjectReport.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .addCompetencies(competencies)
        .build();
  }

  private static CompanyOpinion.Builder opinion(String id) {
    return CompanyOpinion.builder().id(RecordId.of(id)).date(DAY);
  }

  private static JuryDeliberation.Builder deliberation(String id) {
    return JuryDeliberation.builder().id(RecordId.of(id)).date(DAY);
  }

  private static RetainedResult retained(String id, CertificationPart part) {
    return RetainedResult.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .part(part)
        .certification(CertificationId.of("another"))
        .build();
  }

  private static Revocation revocation(String id, String record) {
    return Revocation.builder().id(RecordId.of(id)).date(DAY).record(RecordId.of(record)).build();
  }

  private static CertificationReferential.Builder next() {
    return CertificationReferential.builder().from(FROM).version("2");
  }

  /** Returns the next version, with other competencies in its first block. */
  private static CertificationReferential selling(UnaryOperator<List<Competency>> change) {
    CompetencyBlock selling = FROM.getBlocks().get(0);
    return next()
        .blocks(
            List.of(
                CompetencyBlock.builder()
                    .from(selling)
                    .competencies(change.apply(selling.getCompetencies()))
                    .build(),
                FROM.getBlocks().get(1)))
        .build();
  }

  private static CarriedCandidacy carry(CertificationReferential to) {
    return CarriedCandidacy.of(CANDIDACY, FROM, to);
  }

  /** Returns what is listed, as a line each, and after a bar the records left out whole. */
  private static String listed(CarriedCandidacy carried) {
    return carried.unmatched().stream()
            .map(
                each ->
                    each.record().map(RecordId::toString).orElse("target")
                        + " "
                        + each.kind()
                        + " "
                        + each.part()
                        + each.competency().map(competency -> " " + competency).orElse(""))
            .collect(Collectors.joining("; "))
        + " | "
        + carried.leftOut().stream().map(RecordId::toString).collect(Collectors.joining(" "));
  }

  /** Returns the candidacy with the version carried to, but for what the change does. */
  private static Candidacy with(UnaryOperator<Candidacy.Builder> change) {
    return change
        .apply(Candidacy.builder().from(CANDIDACY).referential(next().build().getReference()))
        .build();
  }

  @Test
  void all_that_names_a_block_that_is_gone_is_left_out_and_listed() {
    CarriedCandidacy carried = carry(next().blocks(FROM.getBlocks().subList(0, 1)).build());

    assertThat(listed(carried))
        .isEqualTo(
            "target BLOCK BDC0002; P1 COMPETENCY BDC0002-1; P2 COMPETENCY BDC0002-1;"
                + " A2 COMPETENCY BDC0002-1; R1 COMPETENCY BDC0002-1; R2 COMPETENCY BDC0002-1;"
                + " D1 COMPETENCY BDC0002-1; D1 BLOCK BDC0002; D2 COMPETENCY BDC0002-1;"
                + " D2 BLOCK BDC0002; K1 BLOCK BDC0002; K2 COMPETENCY BDC0002-1"
                + " | A2 R2 D2 K1 K2 V1");
    assertThat(carried.candidacy())
        .isEqualTo(
            with(
                candidacy ->
                    candidacy
                        .target(CertificationTarget.blocks(SELLING))
                        .plans(
                            List.of(
                                AssessmentPlan.builder()
                                    .from(CANDIDACY.getPlans().get(0))
                                    .competencies(Map.of(PROSPECT, PlannedAssessment.by(PROJECT)))
                                    .build(),
                                AssessmentPlan.builder()
                                    .from(CANDIDACY.getPlans().get(1))
                                    .competencies(Map.of())
                                    .build()))
                        .assessments(CANDIDACY.getAssessments().subList(0, 1))
                        .reports(List.of(report("R1", PROSPECT)))
                        .deliberations(
                            List.of(
                                deliberation("D1")
                                    .validate(List.of(PROSPECT))
                                    .addAward(Award.certificate())
                                    .build(),
                                deliberation("D3").build()))
                        .retainedResults(List.of(retained("K3", PROSPECT)))
                        .revocations(List.of(revocation("V2", "A1")))));
  }

  @Test
  void a_competency_that_is_gone_leaves_its_block_in_the_target() {
    CarriedCandidacy carried = carry(selling(competencies -> competencies.subList(1, 2)));

    assertThat(listed(carried))
        .isEqualTo(
            "P1 COMPETENCY BDC0001-1; A1 COMPETENCY BDC0001-1; R1 COMPETENCY BDC0001-1;"
                + " D1 COMPETENCY BDC0001-1; K3 COMPETENCY BDC0001-1 | A1 K3 V2");
    assertThat(carried.candidacy().getTarget()).isEqualTo(CANDIDACY.getTarget());
    assertThat(carried.candidacy().getReports())
        .containsExactly(report("R1", FOLLOW_UP), report("R2", FOLLOW_UP));
  }

  @Test
  void a_stance_on_an_activity_that_is_gone_is_left_out_and_one_on_the_whole_stays() {
    CarriedCandidacy carried =
        carry(
            next()
                .occupationalStandard(
                    OccupationalStandard.builder()
                        .addActivity(FROM.getOccupationalStandard().getActivities().get(0))
                        .build())
                .build());

    assertThat(listed(carried))
        .isEqualTo(
            "O1 ACTIVITY after-sales; O2 ACTIVITY after-sales; O3 ACTIVITY after-sales | O2");
    assertThat(carried.candidacy())
        .isEqualTo(
            with(
                candidacy ->
                    candidacy.opinions(
                        List.of(
                            opinion("O1").putStance(SALES, OpinionStance.FAVOURABLE).build(),
                            opinion("O3").overallStance(OpinionStance.FAVOURABLE).build()))));
  }

  @Test
  void a_method_that_is_gone_or_not_for_the_competency_any_more_stays_as_a_fact_and_is_listed() {
    List<AssessmentMethod> onlyForAnother =
        FROM.getMethods().stream()
            .<AssessmentMethod>map(
                method ->
                    AssessmentMethod.builder().from(method).onlyFor(List.of(PROSPECT)).build())
            .toList();
    for (var methods : List.of(FROM.getMethods().subList(0, 1), onlyForAnother)) {
      CarriedCandidacy carried = carry(next().methods(methods).build());
      assertThat(listed(carried))
          .isEqualTo("P1 METHOD simulation BDC0002-1; A2 METHOD simulation BDC0002-1 | ");
      assertThat(carried.candidacy()).isEqualTo(with(candidacy -> candidacy));
    }
  }

  /** Nobody validated the competency that came: the block as a whole is nobody's any more. */
  @Test
  void what_was_retained_or_awarded_of_a_block_that_grew_is_left_out_and_listed() {
    CompetencyBlock block = FROM.getBlocks().get(1);
    Competency more =
        Competency.builder()
            .from(block.getCompetencies().get(0))
            .id(CompetencyId.of(FOLLOWING_UP, 2))
            .build();
    CarriedCandidacy carried =
        carry(
            next()
                .blocks(
                    List.of(
                        FROM.getBlocks().get(0),
                        CompetencyBlock.builder().from(block).addCompetency(more).build()))
                .build());

    assertThat(listed(carried))
        .isEqualTo(
            "D1 LARGER_BLOCK BDC0002; D2 LARGER_BLOCK BDC0002; K1 LARGER_BLOCK BDC0002 | K1");
    assertThat(carried.candidacy().getRetainedResults())
        .extracting(result -> result.getId().value())
        .containsExactly("K2", "K3");
    assertThat(carried.candidacy().getDeliberations())
        .extracting(JuryDeliberation::getAwards)
        .containsExactly(Set.of(Award.certificate()), Set.of(), Set.of());
  }

  @Test
  void a_rating_of_a_criterion_that_its_competency_has_no_longer_is_left_out() {
    CarriedCandidacy carried =
        carry(
            selling(
                competencies ->
                    competencies.stream().map(CarriedCandidacyTest::withoutMeans).toList()));

    assertThat(listed(carried)).isEqualTo("A1 CRITERION MEANS BDC0001-1 | ");
    assertThat(carried.candidacy())
        .isEqualTo(
            with(
                candidacy ->
                    candidacy.assessments(
                        List.of(
                            assessment("A1", PROSPECT)
                                .method(PROJECT)
                                .putRating(METHODS, Rating.MET)
                                .build(),
                            CANDIDACY.getAssessments().get(1)))));
  }

  private static Competency withoutMeans(Competency competency) {
    AssessmentSpecification assessment = competency.getAssessment();
    return Competency.builder()
        .from(competency)
        .assessment(
            AssessmentSpecification.builder()
                .from(assessment)
                .criteria(
                    assessment.getCriteria().stream()
                        .filter(group -> !group.getId().equals(MEANS))
                        .toList())
                .build())
        .build();
  }

  @Test
  void a_target_of_which_nothing_is_left_names_no_block_and_is_no_target_of_the_whole() {
    CertificationReferential to = next().blocks(FROM.getBlocks().subList(0, 1)).build();
    Candidacy toOneBlock =
        Candidacy.builder()
            .from(CANDIDACY)
            .target(CertificationTarget.blocks(FOLLOWING_UP))
            .build();

    assertThat(CarriedCandidacy.of(toOneBlock, FROM, to).candidacy().getTarget())
        .isEqualTo(CertificationTarget.blocks());
  }

  @Test
  void a_revocation_stays_where_a_record_of_that_id_is_left() {
    Candidacy twice = CANDIDACY.plus(deliberation("A2").build());
    CertificationReferential to = next().blocks(FROM.getBlocks().subList(0, 1)).build();

    assertThat(CarriedCandidacy.of(twice, FROM, to).candidacy().getRevocations())
        .isEqualTo(CANDIDACY.getRevocations());
  }

  @Test
  void one_to_another_version_or_to_another_certification_is_refused() {
    CertificationReferential second = next().build();
    CertificationReferential other = next().id(CertificationId.of("other")).build();

    assertThatThrownBy(() -> CarriedCandidacy.of(CANDIDACY, second, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The candidacy names small version 1, and not small version 2: carry it from the"
                + " version that it names.");
    assertThatThrownBy(() -> CarriedCandidacy.of(CANDIDACY, FROM, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A candidacy to small is not carried to other, which is another certification.");
  }
}
