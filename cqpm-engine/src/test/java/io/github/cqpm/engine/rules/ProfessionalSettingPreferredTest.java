package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.AssessmentMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was the method one in a professional setting, where one is possible? */
class ProfessionalSettingPreferredTest {
  private static final AssessmentMethod.Builder CLASSROOM =
      method(REAL_WORK).professionalSetting(false);

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.PROFESSIONAL_SETTING_PREFERRED, "S1")
        .it("is satisfied by a method in a professional setting", base())
        .says("SATISFIED PROFESSIONAL_SETTING method=REAL_WORK")
        .it(
            "is violated by another where one was possible",
            base().methods(CLASSROOM, method(PROJECT)))
        .says("VIOLATED PROFESSIONAL_SETTING_POSSIBLE method=REAL_WORK possible=PROJECT")
        .it("is satisfied by another where none is listed", base().methods(CLASSROOM))
        .says("SATISFIED NO_PROFESSIONAL_SETTING_POSSIBLE method=REAL_WORK")
        .it(
            "is satisfied by another where one is listed for other competencies",
            base().methods(CLASSROOM, method(PROJECT).onlyFor(List.of(C2))))
        .says("SATISFIED NO_PROFESSIONAL_SETTING_POSSIBLE method=REAL_WORK")
        .it(
            "is not applicable when the method is not said",
            base().assessment("S1", to -> to.method(Optional.empty())))
        .says("NOT_APPLICABLE METHOD_NOT_SAID")
        .it("is not applicable when the method is not listed", base().methods(method(PROJECT)))
        .says("NOT_APPLICABLE METHOD_UNKNOWN method=REAL_WORK")
        .it(
            "is not applicable when the method is not listed for this competency",
            base().methods(method(REAL_WORK).onlyFor(List.of(C2)), method(PROJECT)))
        .says("NOT_APPLICABLE METHOD_UNKNOWN method=REAL_WORK")
        .tests();
  }
}
