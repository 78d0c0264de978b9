package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is there a stance on the activity of the competency's block, or on the whole? */
class OpinionGivenTest {
  private static Situation stances(Map<ActivityId, OpinionStance> stances) {
    return base().opinion(to -> to.stances(stances));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.OPINION_GIVEN, C1)
        .it("is satisfied by a stance on the activity", stances(Map.of(A1, FAVOURABLE)))
        .says("SATISFIED OPINION_GIVEN opinion=O1 given=2026-03-20")
        .it("is satisfied by any stance", stances(Map.of(A1, UNFAVOURABLE)))
        .says("SATISFIED OPINION_GIVEN opinion=O1 given=2026-03-20")
        .and(stances(Map.of(A1, RESERVED)))
        .says("SATISFIED OPINION_GIVEN opinion=O1 given=2026-03-20")
        .it(
            "is satisfied by a stance on the whole",
            base().opinion(to -> to.stances(Map.of()).overallStance(RESERVED)))
        .says("SATISFIED OPINION_GIVEN opinion=O1 given=2026-03-20")
        .it(
            "names the first of several opinions",
            base().plus(opinion("O2", "2026-03-19").putStance(A1, RESERVED).build()))
        .says("SATISFIED OPINION_GIVEN opinion=O2 given=2026-03-19")
        .it(
            "is undetermined when the company spoke of other activities",
            stances(Map.of(A2, FAVOURABLE)))
        .says("UNDETERMINED COMPANY_OPINION block=BDC0158")
        .it("is undetermined without an opinion", base().without("O1"))
        .says("UNDETERMINED COMPANY_OPINION block=BDC0158")
        .it(
            "is satisfied by any opinion where the block names no activity",
            stances(Map.of(A3, FAVOURABLE)).activityOfB8(Optional.empty()))
        .says("SATISFIED OPINION_GIVEN opinion=O1 given=2026-03-20")
        .it(
            "is undetermined where the block names no activity and the opinion holds no stance",
            stances(Map.of()).activityOfB8(Optional.empty()))
        .says("UNDETERMINED COMPANY_OPINION block=BDC0158")
        .it(
            "is asked when it is not said whether there is a host company",
            base().without("O1").candidacy(to -> to.hostCompany(Optional.empty())))
        .says("UNDETERMINED COMPANY_OPINION block=BDC0158")
        .it(
            "is asked of the host company of a job seeker",
            base().without("O1").route(AccessRoute.JOB_SEEKER))
        .says("UNDETERMINED COMPANY_OPINION block=BDC0158")
        .it("is not applicable to prior experience", base().route(AccessRoute.PRIOR_EXPERIENCE))
        .says("NOT_APPLICABLE PRIOR_EXPERIENCE_ROUTE")
        .it(
            "is not applicable without a host company",
            base().candidacy(to -> to.hostCompany(false)))
        .says("NOT_APPLICABLE NO_HOST_COMPANY")
        .it(
            "is not applicable to a retained competency",
            baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .says("NOT_APPLICABLE RESULT_RETAINED")
        .tests();
  }
}
