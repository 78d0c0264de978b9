package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  static List<Fault> faults() {
    return Fault.all();
  }

  private static CertificationEngine rightFor(Fault fault) {
    return CertificationEngine.of(fault.getRuleSet());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void its_example_is_decided_otherwise_than_by_the_right_engine(Fault fault) {
    DecisionRequest example = fault.getExample().orElseThrow();
    CertificationEngine right = rightFor(fault);
    AdmissibilityDecision decision = right.decide(example);
    AdmissibilityDecision wrong = fault.in(right).decide(example);

    assertThat(Differences.inAll(decision, wrong)).isNotEmpty();
    assertThat(fault.showsIn(right)).isTrue();
    assertThat(decision.getProvenance()).isEqualTo(wrong.getProvenance());
  }

  @Test
  void is_found_by_its_name() {
    assertThat(Fault.all())
        .allSatisfy(fault -> assertThat(Fault.named(fault.getName())).isSameAs(fault));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.named("no-such-fault"))
        .withMessageStartingWith("There is no fault no-such-fault. These there are: ");
  }
}
