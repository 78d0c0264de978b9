package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One engine serves all threads. */
class SharedEngineTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 20;

  @Test
  void sixteen_threads_get_the_same_decisions_from_one_engine() throws Exception {
    CertificationEngine engine = CertificationEngine.of(RuleSet.agreement());
    List<DecisionRequest> requests =
        Stream.of(
                baseOfAgreement(),
                baseOfAgreement().ruled(C1, REFUSED),
                baseOfAgreement().ruled(C7, DEFERRED),
                baseOfAgreement().judged("S1", NOT_ACQUIRED).juryMayOverrule(),
                baseOfAgreement().without("O1"),
                baseOfAgreement().target(B8),
                baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-01-10", C1)))
            .map(Situation::request)
            .toList();
    List<AdmissibilityDecision> expected = requests.stream().map(engine::decide).toList();

    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<List<AdmissibilityDecision>> work =
        () -> {
          start.await();
          List<AdmissibilityDecision> decisions = new ArrayList<>();
          for (int round = 0; round < ROUNDS; round++) {
            requests.forEach(request -> decisions.add(engine.decide(request)));
          }
          return decisions;
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<AdmissibilityDecision>>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        running.add(threads.submit(work));
      }
      for (Future<List<AdmissibilityDecision>> one : running) {
        List<AdmissibilityDecision> decisions = one.get();
        assertThat(decisions).hasSize(ROUNDS * expected.size());
        for (int i = 0; i < decisions.size(); i++) {
          assertThat(decisions.get(i)).isEqualTo(expected.get(i % expected.size()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
