package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Do the stances of the latest opinion on the activity agree with the result that stands? */
class OpinionAgreesTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.OPINION_AGREES, C1)
        .it("is satisfied by favourable and acquired", base())
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .it(
            "is satisfied by unfavourable and not acquired",
            base().stance(UNFAVOURABLE).judged("S1", NOT_ACQUIRED))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .it("is satisfied by reservations whatever the result", base().stance(RESERVED))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .and(base().stance(RESERVED).judged("S1", NOT_ACQUIRED))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .it("is violated by unfavourable and acquired", base().stance(UNFAVOURABLE))
        .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O1 assessment=S1")
        .it("is violated by favourable and not acquired", base().judged("S1", NOT_ACQUIRED))
        .says("VIOLATED FAVOURABLE_THOUGH_NOT_ACQUIRED opinion=O1 assessment=S1")
        .it(
            "asks the stance on the whole too",
            base().opinion(to -> to.overallStance(UNFAVOURABLE)))
        .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O1 assessment=S1")
        .it(
            "asks no stance on another activity",
            base().opinion(to -> to.putStance(A2, UNFAVOURABLE)))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .it(
            "asks all stances where the block names no activity",
            base().opinion(to -> to.putStance(A2, UNFAVOURABLE)).activityOfB8(Optional.empty()))
        .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O1 assessment=S1")
        .it(
            "asks the latest opinion that holds such a stance",
            base()
                .plus(
                    opinion("O2", "2026-03-21").putStance(A1, UNFAVOURABLE).build(),
                    opinion("O3", "2026-03-22").putStance(A2, FAVOURABLE).build()))
        .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O2 assessment=S1")
        .it(
            "asks the last by id of two opinions of one day",
            base().plus(opinion("O2", "2026-03-20").overallStance(UNFAVOURABLE).build()))
        .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O2 assessment=S1")
        .and(base().plus(opinion("O0", "2026-03-20").overallStance(UNFAVOURABLE).build()))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .it(
            "asks the result that stands",
            base().plus(assessment("S8", C1, "2026-04-20", NOT_ACQUIRED)))
        .says("SATISFIED OPINION_AGREES opinion=O1 assessment=S1")
        .and(base().plus(assessment("S8", C1, "2026-04-01", NOT_ACQUIRED)))
        .says("VIOLATED FAVOURABLE_THOUGH_NOT_ACQUIRED opinion=O1 assessment=S8")
        .it("is not applicable without a result", base().judged("S1", ABSENT))
        .says("NOT_APPLICABLE NO_RESULT_YET")
        .it("is not applicable without an opinion", base().without("O1"))
        .says("NOT_APPLICABLE NO_OPINION_YET")
        .it(
            "is not applicable where no opinion is asked for",
            base().route(AccessRoute.PRIOR_EXPERIENCE))
        .says("NOT_APPLICABLE PRIOR_EXPERIENCE_ROUTE")
        .and(base().candidacy(to -> to.hostCompany(false)))
        .says("NOT_APPLICABLE NO_HOST_COMPANY")
        .and(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .says("NOT_APPLICABLE RESULT_RETAINED")
        .tests();
  }
}
