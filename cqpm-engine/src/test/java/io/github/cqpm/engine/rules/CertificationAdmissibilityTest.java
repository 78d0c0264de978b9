package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Are all competencies of the referential validated or retained? */
class CertificationAdmissibilityTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy")
        .it("is satisfied when all are validated", base())
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it(
            "is satisfied when some are retained",
            baseOfAgreement().withoutAnyOf(C1, C2).plus(retained("X1", "2025-04-15", B8)))
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it(
            "is satisfied whatever the registration",
            base().registration(NationalRegistration.none()))
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .and(base().registrationUnknown())
        .says("SATISFIED ALL_COMPETENCIES_KEPT")
        .it("is violated when one is refused", base().ruled(C7, REFUSED))
        .says("VIOLATED COMPETENCY_FAILED competency=BDC0166-2 status=REFUSED")
        .it("is violated when one is not acquired", base().judged("S3", NOT_ACQUIRED))
        .says("VIOLATED COMPETENCY_FAILED competency=BDC0167-1 status=NOT_ACQUIRED")
        .it(
            "names what is missing beside what failed",
            base().ruled(C1, DEFERRED).judged("S3", NOT_ACQUIRED))
        .says(
            "VIOLATED COMPETENCY_FAILED COMPETENCY_NOT_YET_VALIDATED competency=BDC0167-1"
                + " status=NOT_ACQUIRED competency=BDC0158-1 status=ACQUIRED")
        .it("is undetermined when one is not there yet", base().judged("S6", ABSENT))
        .says("UNDETERMINED COMPETENCY_PENDING competency=BDC0166-1 status=NOT_ASSESSED")
        .it(
            "is not applicable when blocks are targeted be it all of them",
            base().target(B8, B7, B6))
        .says("NOT_APPLICABLE TARGET_IS_BLOCKS")
        .tests();
  }
}
