package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** Faults on generated requests; the law that one names as what catches it does so on few. */
class FaultLawsTest {
  private static final int TRIES = 1_000;
  private static final int FEW_TRIES = 60;
  private static final long SEED = 17;

  /** A law, tried on a request. */
  private interface Trial {
    void on(Laws laws, DecisionRequest request, long seed);
  }

  private static final Map<String, Trial> TRIALS =
      Map.of(
          "law 1",
          (laws, request, seed) -> laws.orderOfRecordsChangesNothing(request, seed),
          "law 2",
          (laws, request, seed) -> {
            laws.stanceOfCompanyChangesNoStatus(request, seed);
            laws.opinionAddedChangesNothingForPriorExperience(request, seed);
          },
          "law 3",
          (laws, request, seed) ->
              laws.admissibleImpliesEveryCompetencyValidatedOrRetained(request),
          "law 4",
          (laws, request, seed) -> laws.refusalByOnlyRulingMakesNotAdmissible(request),
          "law 5",
          (laws, request, seed) -> laws.favourableRecordKeepsAdmissible(request, seed),
          "law 6",
          (laws, request, seed) -> laws.recordRemovedNeverMakesNotAdmissible(request, seed),
          "law 7",
          (laws, request, seed) -> laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request),
          "law 10",
          (laws, request, seed) ->
              laws.resultWhosePeriodWasOverIsNotKeptLater(
                  request, request.getAsOf().plusDays(1 + seed)),
          "law 9",
          (laws, request, seed) -> laws.revokedRecordCountsAsIfItHadNeverBeen(request));

  private static List<DecisionRequest> generated(int count) {
    return RequestArbitraries.all().requests().generator(TRIES).stream(new Random(SEED))
        .map(Shrinkable::value)
        .limit(count)
        .toList();
  }

  /** A fault is one mistake, not a broken engine. */
  @Example
  void faulty_engine_decides_whatever_the_right_one_decides_and_by_answers_that_rules_declare() {
    List<DecisionRequest> generated = generated(FEW_TRIES);
    for (Fault fault : Fault.all()) {
      CertificationEngine right = CertificationEngine.of(RuleSet.agreement());
      CertificationEngine wrong = fault.in(right);
      for (DecisionRequest request : generated) {
        AdmissibilityDecision decision = wrong.decide(request);
        for (RuleDescription<?> rule : right.getRules()) {
          assertThat(decision.getFindings(rule.id()))
              .as("%s: %s", fault, rule.id())
              .isNotEmpty()
              .allMatch(finding -> rule.possibleAnswers().allow(finding.answer()));
        }
      }
    }
  }

  @Example
  void law_named_by_a_fault_catches_it() {
    List<DecisionRequest> generated = generated(TRIES);
    for (Fault fault : Fault.all()) {
      if (fault.getCaughtBy().startsWith("law ")) {
        CertificationEngine right = CertificationEngine.of(fault.getRuleSet());
        Trial trial = TRIALS.get(fault.getCaughtBy());
        List<DecisionRequest> tried = new ArrayList<>(fault.getExample().stream().toList());
        tried.addAll(generated);
        boolean caught =
            IntStream.range(0, tried.size())
                .anyMatch(each -> isBroken(trial, fault.in(right), tried.get(each), each));
        assertThat(caught).as("%s caught by %s", fault, fault.getCaughtBy()).isTrue();
        assertThat(isBroken(trial, right, tried.get(0), 0))
            .as("%s broken by the right engine on the example of %s", fault.getCaughtBy(), fault)
            .isFalse();
      }
    }
  }

  private static boolean isBroken(
      Trial trial, CertificationEngine engine, DecisionRequest request, long seed) {
    try {
      trial.on(Laws.of(engine), request, seed);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }
}
