package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes FAULTS.md from the faults and from what engines decide on their examples. */
final class FaultsDocument {
  static final String UPDATE =
      "./mvnw -q -pl cqpm-engine -am verify -Dtest=FaultsDocumentTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dfaults.update";

  private static final Path HEAD =
      Path.of("src/test/resources/io/github/cqpm/engine/faults-head.md");

  private static final int MOST_DIFFERENCES = 4;

  /** How {@link Laws} try a law. */
  private static final Map<String, String> TRIALS =
      Map.of(
          "law 1", "orderOfRecordsChangesNothing(request, seed)",
          "law 2",
              "stanceOfCompanyChangesNoStatus(request, seed);"
                  + "opinionAddedChangesNothingForPriorExperience(request, seed)",
          "law 3", "admissibleImpliesEveryCompetencyValidatedOrRetained(request)",
          "law 4", "refusalByOnlyRulingMakesNotAdmissible(request)",
          "law 5", "favourableRecordKeepsAdmissible(request, seed)",
          "law 6", "recordRemovedNeverMakesNotAdmissible(request, seed)",
          "law 7", "wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request)",
          "law 10",
              "resultWhosePeriodWasOverIsNotKeptLater(request, request.getAsOf().plusDays(400))",
          "law 9", "revokedRecordCountsAsIfItHadNeverBeen(request)");

  private final Fault fault;
  private final AdmissibilityDecision right;
  private final AdmissibilityDecision wrong;

  private FaultsDocument(Fault fault) {
    this.fault = fault;
    DecisionRequest example = fault.getExample().orElseThrow();
    CertificationEngine engine = CertificationEngine.of(fault.getRuleSet());
    right = engine.decide(example);
    wrong = fault.in(engine).decide(example);
  }

  static String write() throws IOException {
    return Files.readString(HEAD)
        .replace("${count}", String.valueOf(Fault.all().size()))
        .replace("${update}", UPDATE)
        .replace("${table}", joined(FaultsDocument::row, "\n"))
        .replace("${sections}", joined(FaultsDocument::section, "\n\n").stripTrailing());
  }

  private static String joined(Function<FaultsDocument, String> write, String between) {
    return Fault.all().stream()
        .map(fault -> write.apply(new FaultsDocument(fault)))
        .collect(Collectors.joining(between));
  }

  private String row() {
    return "| [`%s`](#%s) | %s | %s |".formatted(fault, fault, fault.getSentence(), caughtBy());
  }

  private String caughtBy() {
    String by = fault.getCaughtBy();
    if (by.startsWith("law ")) {
      return "[%s](LAWS.md#%s)".formatted(by, by.replace(' ', '-'));
    }
    return by.contains("/")
        ? "[`%s`](../cqpm-io/RULES.md#%s)".formatted(by, by.replace("/", ""))
        : by;
  }

  private String section() {
    return """
        ## %s

        %s %s

        - **Smallest candidacy:** the complete one, %s.
        - **Caught by:** %s.
        %s
        ```java
        %s
        ```"""
        .formatted(
            fault,
            fault.getSentence(),
            fault.getLoss(),
            fault.getExampleInWords().orElseThrow().words(),
            caughtBy(),
            differences(),
            test());
  }

  private String differences() {
    List<String> lines = new ArrayList<>();
    add(lines, "outcome", right.getOutcome(), wrong.getOutcome());
    for (CompetencyDecision competency : right.getCompetencies()) {
      CompetencyId id = competency.getCompetency();
      add(lines, "status of " + id, competency.getStatus(), statusOf(competency, wrong));
    }
    for (Finding finding : right.getFindings()) {
      if (!fault.getCaughtBy().contains("/")
          || finding.rule().value().equals(fault.getCaughtBy())) {
        add(lines, told(finding), told(finding.answer()), toldByWrong(finding));
      }
    }
    add(lines, "left aside", told(right.getLeftAside()), told(wrong.getLeftAside()));
    add(
        lines,
        "what remains",
        right.getRemainingSteps().stream().map(RemainingStep::action).toList(),
        wrong.getRemainingSteps().stream().map(RemainingStep::action).toList());
    String table =
        lines.stream().limit(MOST_DIFFERENCES).collect(Collectors.joining("\n", "", "\n"));
    return "\n| | right | with the fault |\n|---|---|---|\n"
        + table
        + (lines.size() > MOST_DIFFERENCES
            ? "\nAnd %d more.\n".formatted(lines.size() - MOST_DIFFERENCES)
            : "");
  }

  private static void add(List<String> lines, String what, Object right, Object wrong) {
    if (!right.equals(wrong)) {
      lines.add("| %s | %s | %s |".formatted(what, right, wrong));
    }
  }

  private static String told(Finding finding) {
    return "`%s` about `%s`".formatted(finding.rule(), finding.subject().key());
  }

  private static String told(Answer answer) {
    return answer.codes().stream()
        .map(ReasonCode::toString)
        .distinct()
        .collect(Collectors.joining(", ", answer.kind() + ": ", ""));
  }

  private String toldByWrong(Finding finding) {
    return wrong
        .find(finding.rule(), finding.subject().key())
        .map(FaultsDocument::told)
        .orElse("not asked");
  }

  private static Object told(List<LeftAside> leftAside) {
    return leftAside.isEmpty()
        ? "none"
        : leftAside.stream()
            .map(aside -> "`%s`: %s".formatted(aside.record(), aside.reason()))
            .collect(Collectors.joining(", "));
  }

  // The test.

  private String test() {
    String by = fault.getCaughtBy();
    if (by.startsWith("law ")) {
      return """
          @Property
          @Domain(CertificationDomain.class)
          void %s(@ForAll DecisionRequest request%s) {
          %s
          }"""
          .formatted(
              by.replace(' ', '_'),
              TRIALS.get(by).contains("seed") ? ", @ForAll long seed" : "",
              Stream.of(TRIALS.get(by).split(";"))
                  .map(trial -> "  Laws.of(%s).%s;".formatted(engine(), trial))
                  .collect(Collectors.joining("\n")));
    }
    String request = "Fault.named(\"%s\").getExample().orElseThrow()".formatted(fault);
    if (by.contains("/")) {
      return """
          RuleVerifier.of(%s)
              .given(%s)
              .rule(RuleId.of("%s"))
              %s"""
          .formatted(engine(), request, by, asked(RuleId.of(by)));
    }
    return """
        AdmissibilityDecision decision =
            %s.decide(%s);
        %s"""
        .formatted(engine(), request, asserted());
  }

  private String engine() {
    RuleSet rules = fault.getRuleSet();
    return rules == RuleSet.referential()
        ? "EngineUnderTest.standard()"
        : rules == RuleSet.agreement()
            ? "EngineUnderTest.of(RuleSet.agreement())"
            : "EngineUnderTest.of(Fault.named(\"%s\").getRuleSet())".formatted(fault);
  }

  /** Returns the first answer that is other, as a test asks for it. */
  private String asked(RuleId rule) {
    for (Finding finding : right.getFindings(rule)) {
      if (!told(finding.answer()).equals(toldByWrong(finding))) {
        String verb =
            switch (finding.answer().kind()) {
              case SATISFIED -> "isSatisfied";
              case VIOLATED -> "isViolated";
              case NOT_APPLICABLE -> "isNotApplicable";
              case UNDETERMINED -> "isUndetermined";
            };
        return ".about(\"%s\")\n    .%s(%s);"
            .formatted(finding.subject().key(), verb, constants(finding.answer()));
      }
    }
    throw new IllegalStateException(rule + " answers as ever on the example of " + fault);
  }

  private String constants(Answer answer) {
    String type = answer.kind() == Answer.Kind.UNDETERMINED ? "MissingFact." : "ReasonCode.";
    return answer.codes().stream().map(code -> type + code).collect(Collectors.joining(", "));
  }

  /** Returns what is other in the decision, as a test asserts it. */
  private String asserted() {
    return switch (fault.getCaughtBy()) {
      case "status of a competency" -> {
        CompetencyDecision other =
            right.getCompetencies().stream()
                .filter(each -> statusOf(each, wrong) != each.getStatus())
                .findFirst()
                .orElseThrow();
        yield """
            assertThat(decision.find(CompetencyId.parse("%s")).orElseThrow().getStatus())
                .isEqualTo(CompetencyStatus.%s);"""
            .formatted(other.getCompetency(), other.getStatus());
      }
      case "records left aside" ->
          "assertThat(decision.getLeftAside())"
              + asserted(
                  right.getLeftAside().stream()
                      .map(
                          aside ->
                              "new LeftAside(RecordId.of(\"%s\"), LeftAsideReason.%s)"
                                  .formatted(aside.record(), aside.reason()))
                      .toList());
      case "remaining steps" ->
          "assertThat(decision.getRemainingSteps()).extracting(RemainingStep::action)"
              + asserted(
                  right.getRemainingSteps().stream()
                      .map(step -> "RemainingStep.Action." + step.action())
                      .toList());
      default -> throw new IllegalStateException("No test is known for " + fault.getCaughtBy());
    };
  }

  private static CompetencyStatus statusOf(
      CompetencyDecision competency, AdmissibilityDecision decision) {
    return decision.find(competency.getCompetency()).orElseThrow().getStatus();
  }

  private static String asserted(List<String> all) {
    return all.isEmpty()
        ? ".isEmpty();"
        : "\n    .containsExactly(%s);".formatted(String.join(", ", all));
  }
}
