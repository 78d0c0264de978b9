package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a test that passes, and fails with a mistake: Java that compiles where {@code rule},
 * {@code referential}, {@code candidacy} and {@code asOf} are what is shown, {@code policy} or
 * {@code request} besides where the policy is none of the standard.
 */
final class TestToPaste {
  private final Witness witness;
  private final AdmissibilityDecision right;
  private final AdmissibilityDecision mistaken;

  private TestToPaste(
      Witness witness, AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    this.witness = witness;
    this.right = right;
    this.mistaken = mistaken;
  }

  /** Returns the lines of a test that fails with the mistake in that rule, and passes without. */
  static List<String> of(
      Witness witness, AdmissibilityDecision right, AdmissibilityDecision mistaken, RuleId rule) {
    TestToPaste test = new TestToPaste(witness, right, mistaken);
    return Shown.findings(right, mistaken)
        .filter(finding -> finding.rule().equals(rule))
        .max(Comparator.comparingInt(test::contrast))
        .map(test::ofAnswer)
        .orElseGet(test::ofDecision);
  }

  /** Returns what differs, of a finding that is otherwise with the mistake: the kind before all. */
  private int contrast(Finding finding) {
    Answer other = Shown.find(finding, mistaken).orElseThrow().answer();
    if (finding.answer().kind() != other.kind()) {
      return 2;
    }
    return finding.answer().codes().equals(other.codes()) ? 0 : 1;
  }

  private boolean isStandard() {
    return witness.request().getPolicy().equals(DecisionPolicy.standard());
  }

  private boolean isReferential() {
    return witness.ruleSet().getId().equals(RuleSet.referential().getId());
  }

  private List<String> ofAnswer(Finding finding) {
    Answer other = Shown.find(finding, mistaken).orElseThrow().answer();
    return List.of(
        "RuleVerifier.of(%s)"
            .formatted(
                isReferential() ? "rule" : "EngineUnderTest.of(RuleSet.agreement()).with(rule)"),
        "    .given(referential, candidacy, asOf)" + (isStandard() ? "" : ".under(policy)"),
        "    .rule(RuleId.of(\"%s\"))".formatted(finding.rule()),
        "    .about(\"%s\")".formatted(finding.subject()),
        "    %s%s;"
            .formatted(
                call(finding.answer()),
                finding.answer().codes().equals(other.codes())
                    ? saying(finding.answer(), other)
                    : ""));
  }

  private static String call(Answer answer) {
    String type = answer.kind() == Answer.Kind.UNDETERMINED ? "MissingFact" : "ReasonCode";
    String codes =
        answer.codes().stream()
            .map(code -> "%s.of(\"%s\")".formatted(type, code.value()))
            .collect(Collectors.joining(", "));
    return switch (answer.kind()) {
          case SATISFIED -> ".isSatisfied(";
          case VIOLATED -> ".isViolated(";
          case NOT_APPLICABLE -> ".isNotApplicable(";
          case UNDETERMINED -> ".isUndetermined(";
        }
        + codes
        + ")";
  }

  /** Returns what asks for the first argument that the other answer has otherwise. */
  private static String saying(Answer answer, Answer other) {
    return Stream.of(answer, other)
        .flatMap(each -> each.arguments().stream())
        .map(Argument::name)
        .distinct()
        .filter(name -> !valuesOf(answer, name).equals(valuesOf(other, name)))
        .findFirst()
        .map(
            name ->
                Stream.concat(Stream.of(name), valuesOf(answer, name).stream())
                    .map(text -> '"' + text + '"')
                    .collect(Collectors.joining(", ", ".saying(", ")")))
        .orElse("");
  }

  private static List<String> valuesOf(Answer answer, String name) {
    return answer.arguments().stream()
        .filter(argument -> argument.name().equals(name))
        .map(argument -> argument.value().toString())
        .toList();
  }

  /** Returns what asks for a status, or for what remains to be done. */
  private List<String> ofDecision() {
    if (right.getOutcome() != mistaken.getOutcome()) {
      return asserted(constant(right.getOutcome()), ".getOutcome()");
    }
    for (CompetencyDecision each : right.getCompetencies()) {
      CompetencyDecision other = mistaken.find(each.getCompetency()).orElse(each);
      String found =
          ".find(CompetencyId.parse(\"%s\")).orElseThrow()".formatted(each.getCompetency());
      if (each.getStatus() != other.getStatus()) {
        return asserted(constant(each.getStatus()), found + ".getStatus()");
      }
      if (!each.getSince().equals(other.getSince())) {
        return asserted(perhaps(each.getSince()), found + ".getSince()");
      }
    }
    for (BlockDecision each : right.getBlocks()) {
      BlockDecision other = mistaken.find(each.block()).orElse(each);
      String found = ".find(BlockCode.of(\"%s\")).orElseThrow()".formatted(each.block());
      if (each.status() != other.status()) {
        return asserted(constant(each.status()), found + ".status()");
      }
      if (each.award() != other.award()) {
        return asserted(constant(each.award()), found + ".award()");
      }
    }
    return asserted(
        right.getRemainingSteps().stream()
            .map(step -> "\"%s about %s\"".formatted(step.action(), step.subject()))
            .collect(Collectors.joining(", ", "List.of(", ")")),
        ".getRemainingSteps().stream()",
        ".map(step -> step.action() + \" about \" + step.subject())",
        ".toList()");
  }

  private static String constant(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  private static String perhaps(Optional<LocalDate> day) {
    return day.map("Optional.of(LocalDate.parse(\"%s\"))"::formatted).orElse("Optional.empty()");
  }

  private List<String> asserted(String wanted, String... asked) {
    String engine = isReferential() ? "standard()" : "of(RuleSet.agreement())";
    String request = isStandard() ? "referential, candidacy, asOf" : "request";
    return Stream.of(
            Stream.of(
                "assertEquals(",
                "    %s,".formatted(wanted),
                "    EngineUnderTest.%s.with(rule).decide(%s)".formatted(engine, request)),
            Stream.of(asked).limit(asked.length - 1L).map(line -> "        " + line),
            Stream.of("        %s);".formatted(asked[asked.length - 1])))
        .flatMap(lines -> lines)
        .toList();
  }
}
