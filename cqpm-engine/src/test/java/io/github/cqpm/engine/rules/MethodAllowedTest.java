package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_LISTED;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_FOR_COMPETENCY;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_LISTED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Does the referential list the method, for this competency? */
class MethodAllowedTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.METHOD_ALLOWED, "S1");
  }

  private static Situation realWorkOnlyFor(CompetencyId... competencies) {
    return base().methods(method(REAL_WORK).onlyFor(List.of(competencies)));
  }

  @Test
  void is_satisfied_when_the_method_is_listed() {
    answer(base()).isSatisfied(METHOD_LISTED).saying("method", REAL_WORK).saying("competency", C1);
  }

  @Test
  void is_satisfied_when_the_method_is_listed_for_this_competency_among_others() {
    answer(realWorkOnlyFor(C2, C1)).isSatisfied(METHOD_LISTED);
  }

  @Test
  void is_violated_when_the_method_is_listed_for_others_only() {
    answer(realWorkOnlyFor(C2))
        .isViolated(METHOD_NOT_FOR_COMPETENCY)
        .saying("method", REAL_WORK)
        .saying("competency", C1);
  }

  @Test
  void is_violated_when_the_method_is_restricted_to_no_competency() {
    answer(realWorkOnlyFor()).isViolated(METHOD_NOT_FOR_COMPETENCY);
  }

  @Test
  void is_violated_when_the_method_is_not_listed() {
    answer(base().assessment("S1", to -> to.method(MethodId.of("INTERVIEW"))))
        .isViolated(METHOD_NOT_LISTED)
        .saying("method", "INTERVIEW");
  }

  @Test
  void is_undetermined_when_the_method_is_not_said() {
    answer(base().assessment("S1", to -> to.method(Optional.empty())))
        .isUndetermined(MissingFact.METHOD)
        .saying("assessment", "S1");
  }
}
