package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.CONDITIONS_NOT_RESPECTED;
import static io.github.cqpm.engine.decision.ReasonCode.CONDITIONS_RESPECTED;

import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Were the conditions of the referential respected? */
class ConditionsRespectedTest {
  private static AnswerVerifier answer(Optional<Boolean> respected) {
    return base()
        .assessment("S1", to -> to.conditionsRespected(respected))
        .answer(RuleId.CONDITIONS_RESPECTED, "S1");
  }

  @Test
  void is_satisfied_when_they_were_respected() {
    answer(Optional.of(true)).isSatisfied(CONDITIONS_RESPECTED).saying("assessment", "S1");
  }

  @Test
  void is_violated_when_they_were_not_respected() {
    answer(Optional.of(false)).isViolated(CONDITIONS_NOT_RESPECTED).saying("assessment", "S1");
  }

  @Test
  void is_undetermined_when_it_is_not_said() {
    answer(Optional.empty())
        .isUndetermined(MissingFact.PERFORMANCE_CONDITIONS)
        .saying("assessment", "S1");
  }
}
