package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** Suites that notice much or little, and what they are told. */
class FaultsTest {
  private static final RuleId ID = RuleId.of("acme/open");
  private static final ReasonCode OPEN = ReasonCode.of("acme/OPEN");
  private static final ReasonCode CLOSED = ReasonCode.of("acme/CLOSED");
  private static final MissingFact PLACE = MissingFact.of("acme/PLACE");
  private static final String GREEN = "the suite is green on the right engine (%s)";

  private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
  private static final CommissionAssessment FIRST = COMPLETE.getAssessments().get(0);

  /** Was the centre open on the day of the assessment? */
  private record Open(DayOfWeek closed) implements Rule<CommissionAssessment> {
    @Override
    public RuleDescription<CommissionAssessment> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.ASSESSMENT)
          .severity(Severity.BLOCKING)
          .citation(Citation.of("Acme", "1", ""))
          .version("1")
          .satisfied(OPEN)
          .violated(CLOSED)
          .undetermined(PLACE)
          .notApplicable(ReasonCode.NO_SUBJECT)
          .build();
    }

    @Override
    public Answer answer(CommissionAssessment assessment, RuleContext context) {
      if (assessment.getCommission().isEmpty()) {
        return Answer.undetermined(PLACE);
      }
      Argument day = Argument.date("day", assessment.getDate());
      return assessment.getDate().getDayOfWeek() == closed
          ? Answer.violated(Reason.of(CLOSED, day))
          : Answer.satisfied(Reason.of(OPEN, day));
    }
  }

  private static AnswerVerifier verify(DayOfWeek closed, Candidacy candidacy) {
    return RuleVerifier.of(new Open(closed))
        .given(SmallReferential.get(), candidacy, LAST_DAY)
        .rule(ID)
        .about(FIRST.getId());
  }

  private static Candidacy withoutCommission() {
    return COMPLETE
        .without(FIRST.getId())
        .plus(CommissionAssessment.builder().from(FIRST).commission(Optional.empty()).build());
  }

  /** Runs the tests, and returns what each failed with, in their order; null where it passed. */
  static Map<String, String> run(Faults faults) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    faults
        .tests()
        .forEach(
            test -> {
              try {
                test.getExecutable().execute();
                outcomes.put(test.getDisplayName(), null);
              } catch (AssertionError | TestAbortedException e) {
                outcomes.put(test.getDisplayName(), e.getMessage());
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    return outcomes;
  }

  /** Returns those that failed. */
  static Map<String, String> failed(Map<String, String> outcomes) {
    Map<String, String> failed = new LinkedHashMap<>(outcomes);
    failed.values().removeIf(Objects::isNull);
    return failed;
  }

  private static Map<String, String> failures(Faults faults) {
    return failed(run(faults));
  }

  static class Strong {
    @Test
    void is_violated_on_the_day_on_which_the_centre_is_closed() {
      verify(DayOfWeek.WEDNESDAY, COMPLETE).isViolated(CLOSED).saying("day", FIRST.getDate());
    }

    @Test
    void is_satisfied_on_another() {
      verify(DayOfWeek.SUNDAY, COMPLETE).isSatisfied(OPEN).saying("day", FIRST.getDate());
    }

    @Test
    void is_undetermined_without_a_commission() {
      verify(DayOfWeek.WEDNESDAY, withoutCommission()).isUndetermined(PLACE);
    }

    @Test
    void what_it_answers_about_one_assessment_says_nothing_of_the_next() {
      RuleVerifier.of(new Open(DayOfWeek.THURSDAY))
          .given(SmallReferential.get(), COMPLETE, LAST_DAY)
          .rule(ID)
          .about("assessment-BDC0001-2")
          .isViolated(CLOSED);
    }

    @Test
    void makes_an_assessment_not_count() {
      assertThat(
              EngineUnderTest.standard()
                  .with(new Open(DayOfWeek.WEDNESDAY))
                  .decide(SmallReferential.get(), COMPLETE, LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.UNDETERMINED);
    }
  }

  @Test
  void a_strong_suite_is_told_nothing_but_that_it_is_green() {
    Map<String, String> outcomes = run(Faults.against(Strong.class));

    assertThat(failed(outcomes)).isEmpty();
    assertThat(outcomes)
        .containsOnlyKeys(
            GREEN.formatted("5 tests"),
            "acme/open: VIOLATED instead of SATISFIED acme/OPEN",
            "acme/open: UNDETERMINED instead of SATISFIED acme/OPEN",
            "acme/open: SATISFIED instead of VIOLATED acme/CLOSED",
            "acme/open: UNDETERMINED instead of VIOLATED acme/CLOSED",
            "acme/open: SATISFIED instead of UNDETERMINED acme/PLACE",
            "acme/open: VIOLATED instead of UNDETERMINED acme/PLACE",
            "acme/open: acme/OPEN with day one day too late",
            "acme/open: acme/CLOSED with day one day too late",
            "acme/open: a notice",
            "acme/open: about each the answer about the first");
  }

  static class Weak {
    @Test
    void is_violated_on_the_day_on_which_the_centre_is_closed() {
      verify(DayOfWeek.WEDNESDAY, COMPLETE).isViolated();
    }

    @Test
    void is_satisfied_on_another() {
      verify(DayOfWeek.SUNDAY, COMPLETE).isSatisfied(OPEN);
    }
  }

  @Test
  void a_weak_suite_is_told_what_it_misses_with_a_candidacy_and_a_test() {
    Map<String, String> failures = failures(Faults.against(Weak.class));

    assertThat(failures)
        .containsOnlyKeys(
            "acme/open: SATISFIED instead of UNDETERMINED acme/PLACE",
            "acme/open: VIOLATED instead of UNDETERMINED acme/PLACE",
            "acme/open: acme/OPEN with day one day too late",
            "acme/open: acme/CLOSED with day one day too late",
            "acme/open: a notice",
            "acme/open: about each the answer about the first");
    assertThat(failures.get("acme/open: VIOLATED instead of UNDETERMINED acme/PLACE"))
        .isEqualToNormalizingNewlines(
            """
            No test notices this mistake in acme/open:
              It says VIOLATED instead of UNDETERMINED acme/PLACE.
            It shows here:
              Open[closed=SUNDAY]
              CompleteCandidacy.to(SmallReferential.get()), as of 2026-02-28, but:
                assessment-BDC0001-1: commission = not said
            Right is:
              acme/open about assessment-BDC0001-1: UNDETERMINED acme/PLACE, not VIOLATED acme/CLOSED
            A test that notices:
              RuleVerifier.of(rule)
                  .given(referential, candidacy, asOf)
                  .rule(RuleId.of("acme/open"))
                  .about("assessment-BDC0001-1")
                  .isUndetermined(MissingFact.of("acme/PLACE"));
            If nobody has to notice: .accepting("acme/open: VIOLATED instead of UNDETERMINED acme/PLACE", "why").\
            """);
    assertThat(failures.get("acme/open: acme/OPEN with day one day too late"))
        .contains(".isSatisfied(ReasonCode.of(\"acme/OPEN\")).saying(\"day\", \"2025-10-01\");")
        .doesNotContain("Only the values told differ");
    assertThat(failures.get("acme/open: a notice"))
        .contains("  Open[closed=WEDNESDAY]")
        .contains(
            """
              assertEquals(
                  AdmissibilityStatus.UNDETERMINED,
                  EngineUnderTest.standard().with(rule).decide(referential, candidacy, asOf)
                      .getOutcome());
            """
                .indent(0)
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void what_is_accepted_is_skipped_and_what_is_not_there_cannot_be_accepted() {
    Map<String, String> failures =
        failures(
            Faults.against(Weak.class)
                .accepting("acme/open: a notice", "its weight is not ours to test")
                .accepting("acme/open: overlooks the plans", "shows nowhere, and need not")
                .accepting("acme/shut: a notice", "misspelt"));

    assertThat(failures).doesNotContainKey("acme/open: overlooks the plans");
    assertThat(failures.get("acme/open: a notice"))
        .isEqualTo("Accepted: its weight is not ours to test");
    assertThat(failures.get("acme/shut: a notice"))
        .startsWith("There is no mistake \"acme/shut: a notice\" to accept. These there are: ");
  }

  @Test
  void a_suite_of_no_class_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Faults::against)
        .withMessageContaining("Faults.against(AttendanceTest.class)");
  }

  static class Red {
    @Test
    void is_satisfied_always() {
      verify(DayOfWeek.WEDNESDAY, COMPLETE).isSatisfied();
    }
  }

  @Test
  void a_suite_that_is_red_is_told_so_and_nothing_else() {
    assertThat(failures(Faults.against(Strong.class, Red.class)))
        .hasSize(1)
        .hasEntrySatisfying(
            "the suite is green on the right engine",
            message ->
                assertThat(message)
                    .startsWith("The suite fails without any mistake in the engine.")
                    .contains(
                        "  Red, is_satisfied_always(): java.lang.AssertionError: acme/open about"));
  }

  static class Deaf {
    @Test
    void asks_another_engine() {
      assertThat(
              CertificationEngine.standard()
                  .with(new Open(DayOfWeek.WEDNESDAY))
                  .decide(SmallReferential.get(), COMPLETE, LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.UNDETERMINED);
    }
  }

  static class Empty {}

  @Test
  void a_suite_that_never_asks_the_engine_under_test_is_told_so() {
    assertThat(failures(Faults.against(Deaf.class, Empty.class)))
        .containsOnlyKeys("Deaf asks the engine under test", "Empty asks the engine under test");
    assertThat(failures(Faults.against(Strong.class, Deaf.class)))
        .containsOnlyKeys("Deaf asks the engine under test");
  }

  static class Various {
    private static final CertificationEngine KEPT = EngineUnderTest.standard();

    @Nested
    class Inside {
      @ParameterizedTest
      @EnumSource(names = {"WEDNESDAY", "SUNDAY"})
      void is_violated_on_the_first_day_alone(DayOfWeek closed) {
        assertThat(
                KEPT.with(new Open(closed))
                    .decide(SmallReferential.get(), COMPLETE, LAST_DAY)
                    .getOutcome())
            .isEqualTo(
                closed == DayOfWeek.SUNDAY
                    ? AdmissibilityStatus.ADMISSIBLE
                    : AdmissibilityStatus.UNDETERMINED);
      }
    }

    @Disabled("would fail")
    @Test
    void is_off() {
      assertThat(COMPLETE.getRecords()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> calls_itself() {
      return Faults.against(Various.class).tests();
    }
  }

  @Test
  void nested_parameterized_and_disabled_tests_an_engine_in_a_field_and_the_caller_itself() {
    Map<String, String> outcomes = run(Faults.against(Various.class));

    assertThat(outcomes).containsEntry(GREEN.formatted("2 tests"), null);
    assertThat(failed(outcomes))
        .containsKey("acme/open: SATISFIED instead of UNDETERMINED acme/PLACE")
        .doesNotContainKeys(
            "acme/open: a notice", "acme/open: SATISFIED instead of VIOLATED acme/CLOSED");
  }

  static class OfOurRules {
    @Test
    void the_complete_candidacy_is_admissible() {
      assertThat(
              EngineUnderTest.standard()
                  .decide(SmallReferential.get(), COMPLETE, LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    }
  }

  @Test
  void a_suite_without_a_rule_of_its_own_is_tried_on_the_faults_of_the_engine() {
    assertThat(Faults.against(OfOurRules.class).tests().map(DynamicTest::getDisplayName))
        .containsAll(
            Fault.all().stream()
                .filter(fault -> fault.showsIn(CertificationEngine.standard()))
                .map(Fault::getName)
                .toList())
        .doesNotContainAnyElementsOf(
            Fault.all().stream()
                .filter(fault -> !fault.showsIn(CertificationEngine.standard()))
                .map(Fault::getName)
                .toList());
    assertThat(
            failures(Faults.against(OfOurRules.class).trying(Fault.named("revoked-record-counts"))))
        .hasSize(1)
        .hasEntrySatisfying(
            "revoked-record-counts",
            message ->
                assertThat(message)
                    .startsWith("No test notices this mistake in the engine:")
                    .contains("rule set referential", "What catches it: law 9.", "FAULTS.md"));
  }

  @Test
  void a_suite_for_a_rule_is_tried_on_the_faults_of_the_engine_that_are_named_instead() {
    assertThat(run(Faults.against(Strong.class).trying(Fault.named("enrolled-on-the-day-is-late"))))
        .containsOnlyKeys(GREEN.formatted("5 tests"), "enrolled-on-the-day-is-late");
  }
}
