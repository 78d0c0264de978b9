package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Are all competencies of the block validated or retained? */
class BlockAdmissibilityTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.BLOCK_ADMISSIBILITY, B8)
        .it("is satisfied when all are validated", base())
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it(
            "is satisfied when one is retained",
            baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it("is violated when one is refused", base().ruled(C2, REFUSED))
        .says("VIOLATED COMPETENCY_FAILED competency=BDC0158-2 status=REFUSED")
        .it("is violated when one is not acquired", base().judged("S1", NOT_ACQUIRED))
        .says("VIOLATED COMPETENCY_FAILED competency=BDC0158-1 status=NOT_ACQUIRED")
        .it(
            "names what is missing beside what failed",
            base().judged("S1", ABSENT).ruled(C2, REFUSED))
        .says(
            "VIOLATED COMPETENCY_FAILED COMPETENCY_NOT_YET_VALIDATED competency=BDC0158-2"
                + " status=REFUSED competency=BDC0158-1 status=NOT_ASSESSED")
        .it("is undetermined when one is not assessed", base().without("S1"))
        .says("UNDETERMINED COMPETENCY_PENDING competency=BDC0158-1 status=NOT_ASSESSED")
        .it("is undetermined when all are but acquired", base().without("D1"))
        .says(
            "UNDETERMINED COMPETENCY_PENDING COMPETENCY_PENDING competency=BDC0158-1"
                + " status=ACQUIRED competency=BDC0158-2 status=ACQUIRED")
        .it("asks no other block", base().ruled(C7, REFUSED).without("S3"))
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it("asks for no registration", base().target(B8).registration(NationalRegistration.none()))
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .tests();
  }

  @Test
  void is_asked_about_the_blocks_of_the_target_only() {
    assertThat(base().target(B8, B6).subjects(RuleId.BLOCK_ADMISSIBILITY))
        .containsExactlyInAnyOrder("BDC0158", "BDC0166");
  }
}
