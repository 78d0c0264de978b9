package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.ReasonCode.ALL_COMPETENCIES_KEPT;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_FAILED;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_NOT_YET_VALIDATED;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** Are all competencies of the block validated or retained? */
class BlockAdmissibilityTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.BLOCK_ADMISSIBILITY, B8);
  }

  @Test
  void is_satisfied_when_all_are_validated() {
    answer(base()).isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_satisfied_when_one_is_retained() {
    answer(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_violated_when_one_is_refused() {
    answer(base().ruled(C2, REFUSED))
        .isViolated(COMPETENCY_FAILED)
        .saying("competency", C2)
        .saying("status", "REFUSED");
  }

  @Test
  void is_violated_when_one_is_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED))
        .isViolated(COMPETENCY_FAILED)
        .saying("competency", C1)
        .saying("status", "NOT_ACQUIRED");
  }

  @Test
  void names_what_is_missing_beside_what_failed() {
    answer(base().judged("S1", ABSENT).ruled(C2, REFUSED))
        .isViolated(COMPETENCY_FAILED, COMPETENCY_NOT_YET_VALIDATED)
        .saying("competency", C2, C1)
        .saying("status", "REFUSED", "NOT_ASSESSED");
  }

  @Test
  void is_undetermined_when_one_is_not_assessed() {
    answer(base().without("S1"))
        .isUndetermined(MissingFact.COMPETENCY_PENDING)
        .saying("competency", C1)
        .saying("status", "NOT_ASSESSED");
  }

  @Test
  void is_undetermined_when_all_are_but_acquired() {
    answer(base().without("D1"))
        .isUndetermined(MissingFact.COMPETENCY_PENDING, MissingFact.COMPETENCY_PENDING)
        .saying("competency", C1, C2)
        .saying("status", "ACQUIRED", "ACQUIRED");
  }

  @Test
  void asks_no_other_block() {
    answer(base().ruled(C7, REFUSED).without("S3")).isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void asks_for_no_registration() {
    answer(base().target(B8).registration(NationalRegistration.none()))
        .isSatisfied(ALL_COMPETENCIES_KEPT);
  }

  @Test
  void is_asked_about_the_blocks_of_the_target_only() {
    assertThat(base().target(B8, B6).subjects(RuleId.BLOCK_ADMISSIBILITY))
        .containsExactlyInAnyOrder("BDC0158", "BDC0166");
  }
}
