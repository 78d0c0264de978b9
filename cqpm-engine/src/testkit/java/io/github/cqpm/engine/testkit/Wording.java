package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.Witness.Clarity;
import java.util.ArrayList;
import java.util.List;

/** What is told to the author of a suite. */
final class Wording {
  private static final int MOST_FAILURES = 10;

  private static final String NEVER_VARIED =
      "No candidacy that is generated says a place, evidence or supports of an assessment, a comment"
          + " in an opinion, or a reason for a ruling or a revocation; candidate and centre are the"
          + " same in all.";

  private Wording() {}

  static String counted(int tests) {
    return tests == 1 ? " (1 test)" : " (%d tests)".formatted(tests);
  }

  static String notGreen(List<String> failures) {
    List<String> lines = new ArrayList<>();
    lines.add("The suite fails without any mistake in the engine. Mend that first:");
    failures.stream().limit(MOST_FAILURES).forEach(failure -> lines.add("  " + failure));
    if (failures.size() > MOST_FAILURES) {
      lines.add("  and %d more".formatted(failures.size() - MOST_FAILURES));
    }
    return joined(lines);
  }

  static String silent(Class<?> tests) {
    return joined(
        List.of(
            "No test of %s asked the engine under test for a decision, so none can notice a"
                    .formatted(tests.getName())
                + " mistake in it.",
            "Take the engine from EngineUnderTest.standard(), or EngineUnderTest.of(ruleSet), and"
                + " not from CertificationEngine; RuleVerifier.of(rule) does so.",
            "Decide in the tests, not in a static field. If its tests do not run at all, their"
                + " engine (Jupiter, jqwik) is not on the class path, or they are disabled.",
            "If the class is not about decisions, leave it out of Faults.against(...)."));
  }

  static String unknown(String name, String names) {
    return "There is no mistake \"%s\" to accept. These there are: %s.".formatted(name, names);
  }

  static String survivor(Mutant mutant, Witness witness, Faults.Storyteller stories) {
    AdmissibilityDecision right = witness.right();
    AdmissibilityDecision mistaken = witness.mistaken(mutant);
    List<String> lines = new ArrayList<>();
    lines.add("No test notices this mistake in %s:".formatted(mutant.rule()));
    lines.add("  " + mutant.sentence());
    lines.add("It shows here:");
    lines.add("  " + Shown.rule(witness.rule()));
    addRequest(lines, witness.request());
    lines.add("Right is:");
    Shown.differences(right, mistaken, mutant.rule()).forEach(line -> lines.add("  " + line));
    if (mutant.kind() == Mutant.Kind.ANSWER && witness.clarity(mutant) == Clarity.DIMLY) {
      lines.add("Only the values told differ; on no candidacy that was tried do kind or codes.");
    }
    lines.add("A test that notices:");
    TestToPaste.of(witness, right, mistaken, mutant.rule()).forEach(line -> lines.add("  " + line));
    String story =
        stories.write(mutant.name(), witness.request(), witness.engine(), witness.engine(mutant));
    if (isSeenByStories(right, mistaken)) {
      addStory(lines, story);
    }
    lines.add(orAccept(mutant.name()));
    return joined(lines);
  }

  static String survivor(Fault fault, Faults.Storyteller stories) {
    List<String> lines = new ArrayList<>();
    lines.add("No test notices this mistake in the engine:");
    lines.add("  " + fault.getSentence());
    if (fault.getExample().isPresent()) {
      DecisionRequest request = fault.getExample().get();
      CertificationEngine right = CertificationEngine.of(fault.getRuleSet());
      CertificationEngine faulty = fault.in(right);
      lines.add("It shows here:");
      lines.add("  rule set " + fault.getRuleSet().getId());
      addRequest(lines, request);
      lines.add("Right is:");
      Shown.differences(right.decide(request), faulty.decide(request))
          .forEach(line -> lines.add("  " + line));
      addStory(lines, stories.write(fault.getName(), request, right, faulty));
    }
    lines.add("What catches it: %s. More in FAULTS.md, %s.".formatted(fault.getCaughtBy(), fault));
    lines.add(orAccept(fault.getName()));
    return joined(lines);
  }

  static String unreached(RuleId rule, Answer.Kind kind, ReasonCode code) {
    return joined(
        List.of(
            "%s declares that it may answer %s %s, and no test makes it do so: no mistake there can be noticed."
                .formatted(rule, kind, code.value()),
            "It does not do so on any candidacy that was tried, either, made as the suite makes it.",
            "Test it on facts on which it does. "
                + NEVER_VARIED
                + " If the rule looks at none of these, and there are no such facts, take the code"
                + " out of its description.",
            orAccept("%s: never %s %s".formatted(rule, kind, code.value()))));
  }

  static String undeclared(RuleId rule) {
    return joined(
        List.of(
            "%s declares no answers: kinds and codes are tried of those alone that the suite makes"
                    .formatted(rule)
                + " it give, and none is missed that it never gives.",
            "Declare them: RuleDescription.builder(...).satisfied(...).violated(...)."));
  }

  static String unshown(String mistake, String variant) {
    return joined(
        List.of(
            "No test notices the variant \"%s\", and it shows on no candidacy that was tried: made"
                    .formatted(variant)
                + " so, the rule answers alike on all of them.",
            "Test it where it matters, or give a rule whose facts lie there, by withRules(...); or"
                + " leave the variant out, if it is as right as the rule itself.",
            orAccept(mistake)));
  }

  static String notInSuite(String name, Class<?> rule) {
    return joined(
        List.of(
            "The variant \"%s\" is one of %s, and its rule is not in this suite: no test adds one"
                    .formatted(name, rule.getName())
                + " to the engine under test, so nothing was tried.",
            "Name the class of the rule as the tests make it, and a test class that uses it."));
  }

  private static void addRequest(List<String> lines, DecisionRequest request) {
    List<String> told = RequestInShort.of(request);
    lines.add("  " + told.get(0));
    told.subList(1, told.size()).forEach(line -> lines.add("    " + line));
  }

  /** Returns whether more is other than codes and values, for which a story does not ask. */
  private static boolean isSeenByStories(
      AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    return !told(right).equals(told(mistaken));
  }

  private static List<Object> told(AdmissibilityDecision decision) {
    List<Object> told = new ArrayList<>();
    told.add(decision.getCertification());
    told.add(decision.getCompetencies());
    told.add(decision.getBlocks());
    told.add(decision.getRemainingSteps());
    decision.getFindings().forEach(each -> told.add(List.of(each.subject(), each.answer().kind())));
    return told;
  }

  private static void addStory(List<String> lines, String story) {
    if (!story.isBlank()) {
      lines.add("As a story:");
      story.stripTrailing().lines().forEach(line -> lines.add("  " + line));
    }
  }

  private static String orAccept(String name) {
    return "If nobody has to notice: .accepting(\"%s\", \"why\").".formatted(name);
  }

  private static String joined(List<String> lines) {
    return String.join(System.lineSeparator(), lines);
  }
}
