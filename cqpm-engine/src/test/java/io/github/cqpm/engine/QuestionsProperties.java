package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What holds of the questions of every decision, under both rule sets. */
@Domain(CertificationDomain.class)
class QuestionsProperties {
  private static final List<CertificationEngine> ENGINES =
      List.of(EngineUnderTest.standard(), EngineUnderTest.of(RuleSet.agreement()));

  private static List<Question> questions(AdmissibilityDecision decision, DecisionRequest request) {
    return decision.getQuestions(request.getReferential(), request.getCandidacy());
  }

  @Property(tries = 500)
  void whatever_remains_somebody_is_asked_something_that_brings_it_on(
      @ForAll DecisionRequest request) {
    for (CertificationEngine engine : ENGINES) {
      AdmissibilityDecision decision = engine.decide(request);
      boolean isStopped =
          questions(decision, request).stream()
              .anyMatch(question -> question.severity() == Severity.BLOCKING);
      Statistics.label("remains, stopped")
          .collect(!decision.getRemainingSteps().isEmpty(), isStopped)
          .coverage(
              coverage -> {
                coverage.check(true, true).percentage(share -> share > 30);
                coverage.check(false, false).count(count -> count > 0);
              });
      if (!decision.getRemainingSteps().isEmpty()) {
        assertThat(isStopped).isTrue();
      }
    }
  }

  @Property(tries = 500)
  void each_is_asked_once_with_values_to_choose_from_and_follows_from_a_compact_decision_too(
      @ForAll DecisionRequest request) {
    for (CertificationEngine engine : ENGINES) {
      AdmissibilityDecision decision = engine.decide(request);
      List<Question> questions = questions(decision, request);
      assertThat(questions)
          .doesNotHaveDuplicates()
          .isEqualTo(questions(decision.keeping(FindingsKept.UNSATISFIED), request));
      for (Question question : questions) {
        assertThat(question.rules()).isNotEmpty();
        assertThat(question.subjects()).isNotEmpty();
        assertThat(question.values())
            .doesNotHaveDuplicates()
            .allSatisfy(value -> assertThat(hasChoices(value)).isTrue());
      }
    }
  }

  /** A commission may be unknown yet, and a referential may allow no method. */
  private static boolean hasChoices(AskedValue value) {
    boolean mayBeNone = value.fact() == AskedFact.COMMISSION || value.fact() == AskedFact.METHOD;
    return switch (value.fact().getForm()) {
      case ONE_OF, ANY_OF -> mayBeNone || !value.choices().isEmpty();
      default -> value.choices().isEmpty();
    };
  }
}
