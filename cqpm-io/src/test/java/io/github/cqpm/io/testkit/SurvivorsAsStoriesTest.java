package io.github.cqpm.io.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.Fault;
import io.github.cqpm.engine.testkit.Faults;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A mistake that a suite did not notice, told as a story that would have noticed it. */
class SurvivorsAsStoriesTest {
  private static final Fault FAULT = Fault.named("revoked-record-counts");

  /** Looks at one candidacy, in which nothing is revoked. */
  static class Weak {
    @Test
    void a_complete_candidacy_is_admissible() {
      assertThat(
              EngineUnderTest.standard()
                  .decide(
                      SmallReferential.get(),
                      CompleteCandidacy.to(SmallReferential.get()),
                      LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    }
  }

  @Test
  void come_true_with_the_right_engine_and_not_with_the_mistake() {
    DynamicTest survivor =
        Faults.against(Weak.class)
            .trying(FAULT)
            .withStories(Story::write)
            .tests()
            .filter(test -> test.getDisplayName().equals(FAULT.getName()))
            .findFirst()
            .orElseThrow();
    String told =
        String.valueOf(
            catchThrowableOfType(AssertionError.class, () -> survivor.getExecutable().execute())
                .getMessage());

    Story story = Story.of(storyIn(told));

    assertThat(story.getTitle()).isEqualTo(FAULT.getName());
    story.verify();
    assertThatThrownBy(() -> story.verify(FAULT::in)).isInstanceOf(AssertionError.class);
  }

  private static final RuleId ID = RuleId.of("acme/trained");
  private static final ReasonCode TRAINED = ReasonCode.of("acme/TRAINED");
  private static final ReasonCode LATE = ReasonCode.of("acme/LATE");
  private static final ReasonCode NOT_ASKED = ReasonCode.of("acme/NOT_ASKED");

  /** Is enrolled, by that day? A notice, which changes no outcome. */
  private record Trained(LocalDate by) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(Citation.of("Acme", "1", ""))
          .version("1")
          .satisfied(TRAINED)
          .violated(LATE)
          .notApplicable(NOT_ASKED)
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding standing, RuleContext context) {
      if (context.getCandidacy().getRoute() == AccessRoute.PRIOR_EXPERIENCE) {
        return Answer.notApplicable(Reason.of(NOT_ASKED));
      }
      return context.getAsOf().isAfter(by)
          ? Answer.violated(Reason.of(LATE))
          : Answer.satisfied(Reason.of(TRAINED));
    }
  }

  /** Asks for the outcome alone. */
  static class WeakOnTrained {
    @Test
    void a_complete_candidacy_is_admissible() {
      assertThat(
              EngineUnderTest.standard()
                  .with(new Trained(LAST_DAY))
                  .decide(
                      SmallReferential.get(),
                      CompleteCandidacy.to(SmallReferential.get()),
                      LAST_DAY)
                  .getOutcome())
          .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    }
  }

  /** The stories of the survivors of {@link WeakOnTrained}, as a suite. */
  static class ToldOfTrained {
    private static final List<Story> STORIES = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> come_true() {
      return STORIES.stream()
          .map(
              story ->
                  DynamicTest.dynamicTest(
                      story.getTitle(),
                      () -> story.verify(engine -> engine.with(new Trained(LAST_DAY)))));
    }
  }

  private static Faults onTrained(Class<?> suite) {
    return Faults.against(suite)
        .withVariant("a day late", Trained.class, right -> new Trained(right.by().plusDays(1)))
        .withStories(Story::write);
  }

  private static Map<String, String> survivors(Faults faults) {
    Map<String, String> survivors = new LinkedHashMap<>();
    faults
        .tests()
        .forEach(
            test -> {
              try {
                test.getExecutable().execute();
              } catch (Throwable survived) {
                survivors.put(test.getDisplayName(), String.valueOf(survived.getMessage()));
              }
            });
    return survivors;
  }

  @Test
  void notice_the_mistakes_in_a_rule_of_a_hosts_own_when_they_are_pasted() {
    Map<String, String> told = survivors(onTrained(WeakOnTrained.class));
    ToldOfTrained.STORIES.clear();
    told.values().stream()
        .map(SurvivorsAsStoriesTest::storyIn)
        .filter(story -> !story.isBlank())
        .map(Story::of)
        .forEach(ToldOfTrained.STORIES::add);

    assertThat(told)
        .containsKeys(
            "acme/trained: SATISFIED instead of NOT_APPLICABLE acme/NOT_ASKED",
            "acme/trained: VIOLATED instead of NOT_APPLICABLE acme/NOT_ASKED",
            "acme/trained: a day late");
    assertThat(ToldOfTrained.STORIES).extracting(Story::getTitle).containsAll(told.keySet());
    assertThat(survivors(onTrained(ToldOfTrained.class))).isEmpty();
  }

  @Test
  void notice_each_fault_where_they_are_written_of_its_example() {
    assertThat(Fault.all().stream().filter(SurvivorsAsStoriesTest::isMissedByItsStory)).isEmpty();
  }

  private static boolean isMissedByItsStory(Fault fault) {
    CertificationEngine right = CertificationEngine.of(fault.getRuleSet());
    // A story cannot name rules that are not ours, such as a text of the agreement yet to come.
    UnaryOperator<CertificationEngine> rules =
        fault.getName().equals("later-text-takes-back") ? ours -> right : ours -> ours;
    Story story =
        Story.of(
            Story.write(fault.getName(), fault.getExample().orElseThrow(), right, fault.in(right)));
    story.verify(rules);
    try {
      story.verify(ours -> fault.in(rules.apply(ours)));
      return true;
    } catch (AssertionError noticed) {
      return false;
    }
  }

  /** Returns the lines after the word, without the two spaces before each. */
  private static String storyIn(String told) {
    return told.lines()
        .dropWhile(line -> !line.equals("As a story:"))
        .skip(1)
        .takeWhile(line -> line.isEmpty() || line.startsWith("  "))
        .map(line -> line.isEmpty() ? line : line.substring(2))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
