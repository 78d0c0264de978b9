package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_SAID;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_UNKNOWN;
import static io.github.cqpm.engine.decision.ReasonCode.NO_PROFESSIONAL_SETTING_POSSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.PROFESSIONAL_SETTING;
import static io.github.cqpm.engine.decision.ReasonCode.PROFESSIONAL_SETTING_POSSIBLE;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.AssessmentMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Was the method one in a professional setting, where one is possible? */
class ProfessionalSettingPreferredTest {
  private static final AssessmentMethod.Builder CLASSROOM =
      method(REAL_WORK).professionalSetting(false);

  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.PROFESSIONAL_SETTING_PREFERRED, "S1");
  }

  @Test
  void is_satisfied_by_a_method_in_a_professional_setting() {
    answer(base()).isSatisfied(PROFESSIONAL_SETTING).saying("method", REAL_WORK);
  }

  @Test
  void is_violated_by_another_where_one_was_possible() {
    answer(base().methods(CLASSROOM, method(PROJECT)))
        .isViolated(PROFESSIONAL_SETTING_POSSIBLE)
        .saying("method", REAL_WORK)
        .saying("possible", PROJECT);
  }

  @Test
  void is_satisfied_by_another_where_none_is_listed() {
    answer(base().methods(CLASSROOM))
        .isSatisfied(NO_PROFESSIONAL_SETTING_POSSIBLE)
        .saying("method", REAL_WORK);
  }

  @Test
  void is_satisfied_by_another_where_one_is_listed_for_other_competencies() {
    answer(base().methods(CLASSROOM, method(PROJECT).onlyFor(List.of(C2))))
        .isSatisfied(NO_PROFESSIONAL_SETTING_POSSIBLE);
  }

  @Test
  void is_not_applicable_when_the_method_is_not_said() {
    answer(base().assessment("S1", to -> to.method(Optional.empty())))
        .isNotApplicable(METHOD_NOT_SAID);
  }

  @Test
  void is_not_applicable_when_the_method_is_not_listed() {
    answer(base().methods(method(PROJECT)))
        .isNotApplicable(METHOD_UNKNOWN)
        .saying("method", REAL_WORK);
  }

  @Test
  void is_not_applicable_when_the_method_is_not_listed_for_this_competency() {
    answer(base().methods(method(REAL_WORK).onlyFor(List.of(C2)), method(PROJECT)))
        .isNotApplicable(METHOD_UNKNOWN);
  }
}
