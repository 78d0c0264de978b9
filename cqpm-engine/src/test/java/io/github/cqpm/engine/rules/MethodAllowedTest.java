package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Does the referential list the method, for this competency? */
class MethodAllowedTest {
  private static Situation realWorkOnlyFor(CompetencyId... competencies) {
    return base().methods(method(REAL_WORK).onlyFor(List.of(competencies)));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.METHOD_ALLOWED, "S1")
        .it("is satisfied when the method is listed", base())
        .says("SATISFIED METHOD_LISTED method=REAL_WORK competency=BDC0158-1")
        .it(
            "is satisfied when the method is listed for this competency among others",
            realWorkOnlyFor(C2, C1))
        .says("SATISFIED METHOD_LISTED method=REAL_WORK competency=BDC0158-1")
        .it("is violated when the method is listed for others only", realWorkOnlyFor(C2))
        .says("VIOLATED METHOD_NOT_FOR_COMPETENCY method=REAL_WORK competency=BDC0158-1")
        .it("is violated when the method is restricted to no competency", realWorkOnlyFor())
        .says("VIOLATED METHOD_NOT_FOR_COMPETENCY method=REAL_WORK competency=BDC0158-1")
        .it(
            "is violated when the method is not listed",
            base().assessment("S1", to -> to.method(MethodId.of("INTERVIEW"))))
        .says("VIOLATED METHOD_NOT_LISTED method=INTERVIEW")
        .it(
            "is undetermined when the method is not said",
            base().assessment("S1", to -> to.method(Optional.empty())))
        .says("UNDETERMINED METHOD assessment=S1")
        .tests();
  }
}
