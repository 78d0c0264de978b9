package io.github.cqpm.engine;

import static io.github.cqpm.engine.InputProblems.OF_OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.UNKNOWN;
import static io.github.cqpm.engine.InputProblems.UNKNOWN_ID;
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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.OccupationalStandard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the parts of a referential get wrong together. */
class ReferentialProblemsTest {
  private static final CriterionId OTHER = CriterionId.of("7");

  private static Situation plus(CompetencyBlock block) {
    return base().referential(to -> to.addBlock(block));
  }

  private static Situation criteria(CriterionId other) {
    return base().criteriaOfC1(METHODS, MEANS, RELATIONS, CONSTRAINTS, other);
  }

  private static Situation withAxes(Situation situation) {
    return situation.referential(
        to ->
            to.axes(
                SmallReferential.CRITERIA.stream().map(ReferentialProblemsTest::axis).toList()));
  }

  private static CriterionAxis axis(CriterionId id) {
    return CriterionAxis.of(id.value(), "Axis");
  }

  private static Situation withoutBlocks() {
    return base()
        .referential(to -> to.blocks(List.of()))
        .candidacy(to -> to.plans(List.of()).assessments(List.of()).deliberations(List.of()));
  }

  @TestFactory
  Stream<DynamicTest> are_told() {
    Situation withoutCompetencies = plus(block(OTHER_BLOCK, A1));
    return Cases.asking(InputProblems::told)
        .it("a block twice", plus(block(B8, A1, UNKNOWN)))
        .says("REFERENTIAL_ID_TWICE [BDC0158]")
        .it("a competency twice", plus(block(OTHER_BLOCK, A1, OF_OTHER_BLOCK, OF_OTHER_BLOCK)))
        .says("REFERENTIAL_ID_TWICE [BDC0999-1]")
        .it(
            "an activity three times",
            base()
                .referential(
                    to ->
                        to.occupationalStandard(
                            OccupationalStandard.builder()
                                .addActivities(activity(A1), activity(A2), activity(A3))
                                .addActivities(activity(A1), activity(A1))
                                .build())))
        .says("REFERENTIAL_ID_TWICE [A1]")
        .it("a method twice", base().methods(method(REAL_WORK), method(REAL_WORK)))
        .says("REFERENTIAL_ID_TWICE [REAL_WORK]")
        .it("an axis twice", withAxes(base()).referential(to -> to.addAxis(axis(MEANS))))
        .says("REFERENTIAL_ID_TWICE [MEANS]")
        .it("two criterion groups of one id in a competency", criteria(MEANS))
        .says("CRITERION_GROUP_TWICE [BDC0158-1] criterion=MEANS")
        .it("a criterion group on an axis that is not listed", withAxes(criteria(OTHER)))
        .says("UNKNOWN_AXIS [BDC0158-1] criterion=7")
        .it("no criterion group where no axes are listed", criteria(OTHER))
        .says("")
        .it(
            "a competency whose id does not begin with the code of its block",
            plus(block(OTHER_BLOCK, A1, UNKNOWN)))
        .says("COMPETENCY_OUTSIDE_BLOCK [BDC0158-9] block=BDC0999")
        .it(
            "an unknown activity named by a block",
            plus(block(OTHER_BLOCK, UNKNOWN_ID, OF_OTHER_BLOCK)))
        .says("UNKNOWN_ACTIVITY [BDC0999] activity=A9")
        .it(
            "unknown competencies named by a method",
            base()
                .methods(
                    method(REAL_WORK),
                    method(PROJECT).onlyFor(List.of(UNKNOWN, C1, OF_OTHER_BLOCK))))
        .says("UNKNOWN_COMPETENCY [PROJECT] competency=BDC0158-9 competency=BDC0999-1")
        .it("no block that names no activity", base().activityOfB8(Optional.empty()))
        .says("")
        .it("no block at all", withoutBlocks())
        .says("REFERENTIAL_WITHOUT_BLOCKS [TCI]")
        .it("a block without competencies targeted or not", withoutCompetencies)
        .says("BLOCK_WITHOUT_COMPETENCIES [BDC0999]")
        .and(withoutCompetencies.target(OTHER_BLOCK))
        .says("BLOCK_WITHOUT_COMPETENCIES [BDC0999]")
        .and(withoutCompetencies.target(B8))
        .says("BLOCK_WITHOUT_COMPETENCIES [BDC0999]")
        .tests();
  }

  @Test
  void are_told_of_the_referential_alone() {
    CertificationReferential bad = plus(block(OTHER_BLOCK, UNKNOWN_ID)).request().getReferential();
    assertThat(InputProblems.told(EngineUnderTest.standard().check(bad)))
        .isEqualTo("BLOCK_WITHOUT_COMPETENCIES [BDC0999]; UNKNOWN_ACTIVITY [BDC0999] activity=A9");
    assertThat(EngineUnderTest.standard().check(SmallReferential.build())).isEmpty();
  }
}
