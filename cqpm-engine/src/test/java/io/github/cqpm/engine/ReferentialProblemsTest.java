package io.github.cqpm.engine;

import static io.github.cqpm.engine.InputProblems.OF_OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.UNKNOWN;
import static io.github.cqpm.engine.InputProblems.UNKNOWN_ID;
import static io.github.cqpm.engine.InputProblems.problem;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.CONSTRAINTS;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.RELATIONS;
import static io.github.cqpm.engine.SmallReferential.activity;
import static io.github.cqpm.engine.SmallReferential.block;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.InputProblemCode.BLOCK_WITHOUT_COMPETENCIES;
import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.CRITERION_GROUP_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_WITHOUT_BLOCKS;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_AXIS;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.OccupationalStandard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the parts of a referential get wrong together. */
class ReferentialProblemsTest {
  @Test
  void a_block_twice() {
    assertThat(base().referential(to -> to.addBlock(block(B8, A1, UNKNOWN))).problems())
        .containsExactly(problem(REFERENTIAL_ID_TWICE, "BDC0158"));
  }

  @Test
  void a_competency_twice() {
    assertThat(
            base()
                .referential(
                    to -> to.addBlock(block(OTHER_BLOCK, A1, OF_OTHER_BLOCK, OF_OTHER_BLOCK)))
                .problems())
        .containsExactly(problem(REFERENTIAL_ID_TWICE, "BDC0999-1"));
  }

  @Test
  void an_activity_three_times() {
    assertThat(
            base()
                .referential(
                    to ->
                        to.occupationalStandard(
                            OccupationalStandard.builder()
                                .addActivities(activity(A1), activity(A2), activity(A3))
                                .addActivities(activity(A1), activity(A1))
                                .build()))
                .problems())
        .containsExactly(problem(REFERENTIAL_ID_TWICE, "A1"));
  }

  @Test
  void a_method_twice() {
    assertThat(base().methods(method(REAL_WORK), method(REAL_WORK)).problems())
        .containsExactly(problem(REFERENTIAL_ID_TWICE, "REAL_WORK"));
  }

  @Test
  void an_axis_twice() {
    assertThat(base().referential(to -> to.axes(fourAxes()).addAxis(axis(MEANS))).problems())
        .containsExactly(problem(REFERENTIAL_ID_TWICE, "MEANS"));
  }

  @Test
  void two_criterion_groups_of_one_id_in_a_competency() {
    assertThat(base().criteriaOfC1(METHODS, MEANS, RELATIONS, CONSTRAINTS, MEANS).problems())
        .containsExactly(
            problem(CRITERION_GROUP_TWICE, "BDC0158-1", Argument.code("criterion", "MEANS")));
  }

  @Test
  void a_criterion_group_on_an_axis_that_is_not_listed() {
    CriterionId unheardOf = CriterionId.of("unheard-of");
    assertThat(
            base()
                .criteriaOfC1(METHODS, MEANS, RELATIONS, CONSTRAINTS, unheardOf)
                .referential(to -> to.axes(fourAxes()))
                .problems())
        .containsExactly(
            problem(UNKNOWN_AXIS, "BDC0158-1", Argument.code("criterion", "unheard-of")));
  }

  @Test
  void where_no_axes_are_listed_a_criterion_group_may_have_any_id() {
    assertThat(
            base()
                .criteriaOfC1(METHODS, MEANS, RELATIONS, CONSTRAINTS, CriterionId.of("7"))
                .problems())
        .isEmpty();
  }

  private static List<CriterionAxis> fourAxes() {
    return SmallReferential.CRITERIA.stream().map(ReferentialProblemsTest::axis).toList();
  }

  private static CriterionAxis axis(CriterionId id) {
    return CriterionAxis.of(id.value(), "Axis");
  }

  @Test
  void a_competency_whose_id_does_not_begin_with_the_code_of_its_block() {
    assertThat(base().referential(to -> to.addBlock(block(OTHER_BLOCK, A1, UNKNOWN))).problems())
        .containsExactly(
            problem(COMPETENCY_OUTSIDE_BLOCK, "BDC0158-9", Argument.block(OTHER_BLOCK)));
  }

  @Test
  void an_unknown_activity_named_by_a_block() {
    assertThat(
            base()
                .referential(to -> to.addBlock(block(OTHER_BLOCK, UNKNOWN_ID, OF_OTHER_BLOCK)))
                .problems())
        .containsExactly(problem(UNKNOWN_ACTIVITY, "BDC0999", Argument.activity(UNKNOWN_ID)));
  }

  @Test
  void unknown_competencies_named_by_a_method() {
    assertThat(
            base()
                .methods(
                    method(REAL_WORK),
                    method(PROJECT).onlyFor(List.of(UNKNOWN, C1, OF_OTHER_BLOCK)))
                .problems())
        .containsExactly(
            problem(
                UNKNOWN_COMPETENCY,
                "PROJECT",
                Argument.competency(UNKNOWN),
                Argument.competency(OF_OTHER_BLOCK)));
  }

  @Test
  void a_block_may_name_no_activity() {
    assertThat(base().activityOfB8(Optional.empty()).problems()).isEmpty();
  }

  @Test
  void no_block_at_all() {
    Situation empty =
        base()
            .referential(to -> to.blocks(List.of()))
            .candidacy(to -> to.plans(List.of()).assessments(List.of()).deliberations(List.of()));
    assertThat(empty.problems()).containsExactly(problem(REFERENTIAL_WITHOUT_BLOCKS, "TCI"));
    assertThatExceptionOfType(InvalidInputException.class).isThrownBy(empty::decide);
  }

  @Test
  void a_block_without_competencies_targeted_or_not() {
    Situation empty = base().referential(to -> to.addBlock(block(OTHER_BLOCK, A1)));
    InputProblem problem = problem(BLOCK_WITHOUT_COMPETENCIES, "BDC0999");
    assertThat(empty.problems()).containsExactly(problem);
    assertThat(empty.target(OTHER_BLOCK).problems()).containsExactly(problem);
    assertThat(empty.target(B8).problems()).containsExactly(problem);
  }

  @Test
  void are_told_of_the_referential_alone() {
    CertificationReferential bad =
        CertificationReferential.builder()
            .from(SmallReferential.build())
            .addBlock(block(OTHER_BLOCK, UNKNOWN_ID))
            .build();
    assertThat(CertificationEngine.standard().check(bad))
        .containsExactly(
            problem(BLOCK_WITHOUT_COMPETENCIES, "BDC0999"),
            problem(UNKNOWN_ACTIVITY, "BDC0999", Argument.activity(UNKNOWN_ID)));
    assertThat(CertificationEngine.standard().check(SmallReferential.build())).isEmpty();
  }
}
