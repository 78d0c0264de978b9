package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an author is told of variants and rules with which nothing, or less, can be tried. */
class VariantsTest {
  private static final RuleId ID = RuleId.of("acme/few");

  /** Declares nothing; waits for the jury, and says no to an opinion of some other person's. */
  private record Few(int most) implements Rule<CompetencyStanding> {
    @Override
    public RuleDescription<CompetencyStanding> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.COMPETENCY)
          .severity(Severity.BLOCKING)
          .citation(Citation.of("Acme", "1", ""))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CompetencyStanding standing, RuleContext context) {
      if (context.getDeliberations().isEmpty()) {
        return Answer.undetermined(MissingFact.of("acme/JURY"));
      }
      boolean other =
          context.getOpinions().stream()
              .anyMatch(each -> each.getAuthor().equals(Optional.of(OpinionAuthor.OTHER)));
      Reason reason = Reason.of(ReasonCode.of("acme/FEW"), Argument.number("most", most));
      return other || most > 100 ? Answer.violated(reason) : Answer.satisfied(reason);
    }
  }

  /** One that the suite does not use. */
  private record Unused() implements Rule<CompetencyStanding> {
    @Override
    public RuleDescription<CompetencyStanding> getDescription() {
      return new Few(1).getDescription();
    }

    @Override
    public Answer answer(CompetencyStanding standing, RuleContext context) {
      throw new IllegalStateException("Nobody asks.");
    }
  }

  static class Suite {
    @Test
    void few_is_right() {
      RuleVerifier.of(new Few(3))
          .given(
              SmallReferential.get(),
              CompleteCandidacy.to(SmallReferential.get()),
              CompleteCandidacy.LAST_DAY)
          .rule(ID)
          .about("BDC0001-1")
          .isSatisfied();
    }
  }

  /** What is told, once for all: it takes a search through some thousand candidacies. */
  private static final Map<String, String> TOLD =
      FaultsTest.failed(
          FaultsTest.run(
              Faults.against(Suite.class)
                  .withVariant("nothing other", Few.class, right -> right)
                  .withVariant("no rule of the suite", Unused.class, right -> right)
                  .withVariant("far too many", Few.class, right -> new Few(101))));

  @Test
  void a_variant_is_tried_told_to_show_nowhere_or_told_to_be_of_no_rule_of_the_suite() {
    assertThat(TOLD)
        .doesNotContainKey("acme/few: far too many")
        .hasEntrySatisfying(
            "acme/few: nothing other",
            message ->
                assertThat(message)
                    .startsWith("No test notices the variant \"nothing other\"")
                    .contains("it shows on no candidacy that was tried", "withRules(...)")
                    .contains(".accepting(\"acme/few: nothing other\", \"why\")"))
        .hasEntrySatisfying(
            "variant no rule of the suite",
            message ->
                assertThat(message)
                    .contains(Unused.class.getName(), "its rule is not in this suite"));
  }

  @Test
  void a_rule_that_declares_nothing_is_told_that_its_kinds_and_codes_are_not_tried() {
    assertThat(TOLD.get("acme/few: declares no answers"))
        .contains("declares no answers: kinds and codes are tried of those alone")
        .contains("RuleDescription.builder(...).satisfied(...)");
  }

  @Test
  void a_mistake_in_the_weight_is_shown_where_the_outcome_differs_rather_than_a_step() {
    assertThat(TOLD.get("acme/few: a notice"))
        .contains("  opinion: author = OTHER")
        .contains(".getOutcome());")
        .doesNotContain("getRemainingSteps");
  }
}
