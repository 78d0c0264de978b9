package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Is what was awarded admissible in this decision? */
class AwardAgreesTest {
  private static final Award CQPM = Award.certificate();

  private static final Award BLOCK = Award.block(B8);

  private static Situation awarding(Award award) {
    return base().deliberation(to -> to.addAward(award));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.AWARD_AGREES, "D1/CQPM")
        .it("is satisfied by an admissible certification", awarding(CQPM))
        .says("SATISFIED AWARD_ADMISSIBLE award=CQPM")
        .it(
            "is violated by a certification that is not admissible",
            awarding(CQPM).ruled(C7, REFUSED))
        .says("VIOLATED AWARD_NOT_ADMISSIBLE award=CQPM")
        .it(
            "is violated by the certification where only blocks are targeted",
            awarding(CQPM).target(B8, B7, B6))
        .says("VIOLATED AWARD_OUTSIDE_TARGET award=CQPM")
        .it("is undetermined while the certification is", awarding(CQPM).ruled(C7, DEFERRED))
        .says("UNDETERMINED AWARD_PENDING award=CQPM")
        .about(RuleId.AWARD_AGREES, "D1/BDC0158")
        .it("is satisfied by an admissible award of a block", awarding(BLOCK))
        .says("SATISFIED AWARD_ADMISSIBLE award=BDC0158")
        .it("asks of a block its own award only", awarding(BLOCK).ruled(C7, REFUSED))
        .says("SATISFIED AWARD_ADMISSIBLE award=BDC0158")
        .and(awarding(BLOCK).ruled(C1, REFUSED))
        .says("VIOLATED AWARD_NOT_ADMISSIBLE award=BDC0158")
        .it(
            "is violated by a block that is not awarded by itself",
            awarding(BLOCK).registration(NationalRegistration.none()))
        .says("VIOLATED AWARD_NOT_SEPARATE award=BDC0158")
        .it("is violated by a block outside the target", awarding(BLOCK).target(B7))
        .says("VIOLATED AWARD_OUTSIDE_TARGET award=BDC0158")
        .it(
            "is undetermined while the award of the block is",
            awarding(BLOCK).registrationUnknown())
        .says("UNDETERMINED AWARD_PENDING award=BDC0158")
        .about(RuleId.AWARD_AGREES, "candidacy")
        .it("is not applicable when nothing was awarded", base())
        .says("NOT_APPLICABLE NO_SUBJECT")
        .tests();
  }

  @Test
  void is_asked_about_each_award_of_each_deliberation() {
    assertThat(
            awarding(CQPM)
                .plus(deliberation("D2", "2026-04-16").addAwards(CQPM, BLOCK).build())
                .subjects(RuleId.AWARD_AGREES))
        .containsExactlyInAnyOrder("D1/CQPM", "D2/CQPM", "D2/BDC0158");
  }
}
