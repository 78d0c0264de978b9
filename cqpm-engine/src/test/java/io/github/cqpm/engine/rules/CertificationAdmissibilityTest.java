package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.ReasonCode.ALL_COMPETENCIES_KEPT;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_FAILED;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_NOT_YET_VALIDATED;
import static io.github.cqpm.engine.decision.ReasonCode.TARGET_IS_BLOCKS;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** Are all competencies of the referential validated or retained? */
class CertificationAdmissibilityTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy");
  }

  @Test
  void is_satisfied_when_all_are_validated() {
    answer(base()).isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_satisfied_when_some_are_retained() {
    answer(baseOfAgreement().withoutAnyOf(C1, C2).plus(retained("X1", "2025-04-15", B8)))
        .isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_satisfied_whatever_the_registration() {
    answer(base().registration(NationalRegistration.none())).isSatisfied(ALL_COMPETENCIES_KEPT);
    answer(base().registrationUnknown()).isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_violated_when_one_is_refused() {
    answer(base().ruled(C7, REFUSED))
        .isViolated(COMPETENCY_FAILED)
        .saying("competency", C7)
        .saying("status", "REFUSED");
  }

  @Test
  void is_violated_when_one_is_not_acquired() {
    answer(base().judged("S3", NOT_ACQUIRED))
        .isViolated(COMPETENCY_FAILED)
        .saying("competency", C3)
        .saying("status", "NOT_ACQUIRED");
  }

  @Test
  void names_what_is_missing_beside_what_failed() {
    answer(base().ruled(C1, DEFERRED).judged("S3", NOT_ACQUIRED))
        .isViolated(COMPETENCY_FAILED, COMPETENCY_NOT_YET_VALIDATED)
        .saying("competency", C3, C1)
        .saying("status", "NOT_ACQUIRED", "ACQUIRED");
  }

  @Test
  void is_undetermined_when_one_is_not_there_yet() {
    answer(base().judged("S6", ABSENT))
        .isUndetermined(MissingFact.COMPETENCY_PENDING)
        .saying("competency", C6)
        .saying("status", "NOT_ASSESSED");
  }

  @Test
  void is_not_applicable_when_blocks_are_targeted_be_it_all_of_them() {
    answer(base().target(B8, B7, B6)).isNotApplicable(TARGET_IS_BLOCKS);
  }
}
