package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a result retained from an earlier candidacy makes of the competency that it covers. */
class RetentionTest {
  private static final RetainedResult OF_C1 = retained("X1", "2025-04-15", C1);
  private static final RetainedResult OF_B8_ELSEWHERE =
      RetainedResult.builder()
          .from(retained("X1", "2025-04-15", B8))
          .certification(CertificationId.of("OTHER"))
          .build();

  /** Returns a candidacy without c1, all else validated on 15 April 2026. */
  private static Situation withoutC1() {
    return baseOfAgreement().withoutAnyOf(C1);
  }

  @TestFactory
  Stream<DynamicTest> the_status_of_c1() {
    return Cases.asking(situation -> situation.status(C1))
        .it(
            "is retained for good once all else is complete",
            withoutC1().plus(retained("X1", "2024-04-15", C1)).asOf("2035-01-01"))
        .says("RETAINED")
        .it(
            "is what it was without the result where that is over",
            withoutC1().plus(retained("X1", "2024-04-14", C1)))
        .says("NOT_ASSESSED")
        .it(
            "is retained by one result beside one that is over",
            withoutC1().plus(retained("X0", "2020-01-01", C1), OF_C1))
        .says("RETAINED")
        .it(
            "is refused by a jury of a later day than the result",
            baseOfAgreement().ruled(C1, REFUSED).plus(retained("X1", "2026-04-14", C1)))
        .says("REFUSED")
        .and(baseOfAgreement().ruled(C1, REFUSED).plus(retained("X1", "2026-04-15", C1)))
        .says("RETAINED")
        .and(baseOfAgreement().ruled(C1, REFUSED).plus(retained("X1", "2025-04-15", B8)))
        .says("REFUSED")
        .it(
            "is what the jury refused though it was not acquired",
            baseOfAgreement().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED).plus(OF_C1))
        .says("NOT_ACQUIRED")
        .it(
            "is refused by no jury that does not count",
            baseOfAgreement()
                .ruled(C1, REFUSED)
                .deliberation(to -> to.jury(jury(3, 2).build()))
                .plus(OF_C1))
        .says("RETAINED")
        .it(
            "is retained where it is not acquired, put off or without an opinion here",
            baseOfAgreement().judged("S1", NOT_ACQUIRED).plus(OF_C1))
        .says("RETAINED")
        .and(baseOfAgreement().ruled(C1, DEFERRED).plus(OF_C1))
        .says("RETAINED")
        .and(baseOfAgreement().without("O1").plus(OF_C1))
        .says("RETAINED")
        .it("is validated where it is so here", baseOfAgreement().plus(OF_C1))
        .says("VALIDATED")
        .it(
            "is not retained by a result about another competency or another block",
            withoutC1().plus(retained("X1", "2025-04-15", C2), retained("X2", "2025-04-15", B7)))
        .says("NOT_ASSESSED")
        .it(
            "is retained by a block of another certification where that is common",
            withoutC1().plus(OF_B8_ELSEWHERE))
        .says("NOT_ASSESSED")
        .and(withoutC1().commonB8(CertificationId.of("OTHER")).plus(OF_B8_ELSEWHERE))
        .says("RETAINED")
        .it(
            "is not retained by a block while the registration is unknown",
            withoutC1().registrationUnknown().plus(retained("X1", "2025-04-15", B8)))
        .says("NOT_ASSESSED")
        .tests();
  }
}
