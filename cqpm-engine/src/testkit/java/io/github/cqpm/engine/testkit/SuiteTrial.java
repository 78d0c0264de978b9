package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of a suite: that it is green on the right engine, then one for each mistake.
 *
 * @param suite its classes
 * @param accepted the mistakes that nobody has to notice, by name, and why
 */
record SuiteTrial(List<Class<?>> suite, Map<String, String> accepted) {
  private static final String GREEN = "the suite is green on the right engine";

  /**
   * Returns the tests.
   *
   * @param mistakes finds what to try, by what the suite does with the right engine
   */
  Stream<DynamicTest> of(Function<SuiteWatch, List<Mistake>> mistakes) {
    SuiteWatch watch = new SuiteWatch();
    SuiteRun run = new SuiteRun(() -> {});
    List<Class<?>> silent = new ArrayList<>();
    EngineUnderTest.tampered(
        watch,
        () -> {
          for (Class<?> tests : suite) {
            int before = watch.countDecisions();
            run.run(tests);
            if (watch.countDecisions() == before) {
              silent.add(tests);
            }
          }
        });
    if (!run.getFailures().isEmpty()) {
      return Stream.of(failing(GREEN, Wording.notGreen(run.getFailures())));
    }
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest(GREEN + Wording.counted(run.countPassed()), () -> {}));
    silent.forEach(
        each ->
            tests.add(
                failing(
                    each.getSimpleName() + " asks the engine under test", Wording.silent(each))));
    if (silent.size() < suite.size()) {
      tests.addAll(ofMistakes(mistakes.apply(watch)));
    }
    return tests.stream();
  }

  private List<DynamicTest> ofMistakes(List<Mistake> mistakes) {
    List<DynamicTest> tests = new ArrayList<>();
    List<Mistake> shown = mistakes.stream().filter(Mistake::shows).toList();
    shown.forEach(mistake -> tests.add(of(mistake)));
    String names = shown.stream().map(Mistake::name).collect(Collectors.joining("; "));
    accepted.keySet().stream()
        .filter(name -> mistakes.stream().noneMatch(mistake -> mistake.name().equals(name)))
        .forEach(name -> tests.add(failing(name, Wording.unknown(name, names))));
    return tests;
  }

  private DynamicTest of(Mistake mistake) {
    return DynamicTest.dynamicTest(
        mistake.name(),
        () -> {
          String why = accepted.get(mistake.name());
          if (why != null) {
            Assumptions.abort("Accepted: " + why);
          }
          Assumptions.assumeTrue(mistake.fails(), mistake.hint());
          Tampering tampering = mistake.tampering();
          if (tampering == null || !isNoticed(tampering)) {
            throw new AssertionError(mistake.hint().get());
          }
        });
  }

  private boolean isNoticed(Tampering tampering) {
    Until until = new Until(tampering);
    SuiteRun run = new SuiteRun(until::stop);
    EngineUnderTest.tampered(
        until,
        () -> {
          for (Class<?> tests : suite) {
            if (run.getFailures().isEmpty()) {
              run.run(tests);
            }
          }
        });
    return !run.getFailures().isEmpty();
  }

  private static DynamicTest failing(String name, String message) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(message);
        });
  }

  /** A tampering until somebody has noticed: what is asked after that fails at once. */
  private static final class Until implements Tampering {
    private final Tampering tampering;
    private volatile boolean noticed;

    Until(Tampering tampering) {
      this.tampering = tampering;
    }

    void stop() {
      noticed = true;
    }

    @Override
    public Rule<?> insteadOf(Rule<?> rule) {
      return tampering.insteadOf(rule);
    }

    @Override
    public DecisionRequest insteadOf(DecisionRequest request) {
      if (noticed) {
        throw new IllegalStateException("The mistake has been noticed: no more is decided.");
      }
      return tampering.insteadOf(request);
    }

    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return tampering.insteadOf(decision, request);
    }
  }
}
