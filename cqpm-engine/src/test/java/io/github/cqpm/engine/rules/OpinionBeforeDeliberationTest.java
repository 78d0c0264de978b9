package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was the opinion first given by the day of the ruling that last changed the status? */
class OpinionBeforeDeliberationTest {
  private static Situation givenOn(String day) {
    return base().opinion(to -> to.date(day(day)));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.OPINION_BEFORE_DELIBERATION, C1)
        .it("is satisfied when given on the day of the ruling", givenOn("2026-04-15"))
        .says(
            "SATISFIED OPINION_BY_RULING opinion=O1 given=2026-04-15 deliberation=D1"
                + " ruled=2026-04-15")
        .it("is violated when given the day after the ruling", givenOn("2026-04-16"))
        .says(
            "VIOLATED OPINION_AFTER_RULING opinion=O1 given=2026-04-16 deliberation=D1"
                + " ruled=2026-04-15")
        .it(
            "asks when it was first given",
            base().plus(opinion("O2", "2026-04-16").putStance(A1, UNFAVOURABLE).build()))
        .says(
            "SATISFIED OPINION_BY_RULING opinion=O1 given=2026-03-20 deliberation=D1"
                + " ruled=2026-04-15")
        .it("asks the ruling that refused too", givenOn("2026-04-16").ruled(C1, REFUSED))
        .says(
            "VIOLATED OPINION_AFTER_RULING opinion=O1 given=2026-04-16 deliberation=D1"
                + " ruled=2026-04-15")
        .it(
            "asks the ruling that last changed the status",
            givenOn("2026-04-16")
                .ruled(C1, REFUSED)
                .plus(deliberation("D2", "2026-04-16", C1, VALIDATED)))
        .says(
            "SATISFIED OPINION_BY_RULING opinion=O1 given=2026-04-16 deliberation=D2"
                + " ruled=2026-04-16")
        .it(
            "asks no ruling that changed nothing",
            givenOn("2026-04-16").plus(deliberation("D2", "2026-04-16", C1, VALIDATED)))
        .says(
            "VIOLATED OPINION_AFTER_RULING opinion=O1 given=2026-04-16 deliberation=D1"
                + " ruled=2026-04-15")
        .and(
            givenOn("2026-04-16")
                .ruled(C1, REFUSED)
                .plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .says(
            "VIOLATED OPINION_AFTER_RULING opinion=O1 given=2026-04-16 deliberation=D1"
                + " ruled=2026-04-15")
        .it("is not applicable without such a ruling", base().without("D1"))
        .says("NOT_APPLICABLE NO_DECISIVE_RULING")
        .and(base().ruled(C1, DEFERRED))
        .says("NOT_APPLICABLE NO_DECISIVE_RULING")
        .and(base().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED))
        .says("NOT_APPLICABLE NO_DECISIVE_RULING")
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
        .it(
            "is asked even if the status is another now",
            givenOn("2026-04-16")
                .ruled(C1, REFUSED)
                .plus(assessment("S8", C1, "2026-04-20", NOT_ACQUIRED)))
        .says(
            "VIOLATED OPINION_AFTER_RULING opinion=O1 given=2026-04-16 deliberation=D1"
                + " ruled=2026-04-15")
        .tests();
  }
}
