package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Were the conditions of the referential respected? */
class ConditionsRespectedTest {
  private static Situation with(Optional<Boolean> respected) {
    return base().assessment("S1", to -> to.conditionsRespected(respected));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.CONDITIONS_RESPECTED, "S1")
        .it("is satisfied when they were respected", with(Optional.of(true)))
        .says("SATISFIED CONDITIONS_RESPECTED assessment=S1")
        .it("is violated when they were not respected", with(Optional.of(false)))
        .says("VIOLATED CONDITIONS_NOT_RESPECTED assessment=S1")
        .it("is undetermined when it is not said", with(Optional.empty()))
        .says("UNDETERMINED PERFORMANCE_CONDITIONS assessment=S1")
        .tests();
  }
}
