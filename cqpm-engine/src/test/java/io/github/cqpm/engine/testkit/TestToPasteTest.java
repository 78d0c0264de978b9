package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests that are printed compile as they stand, and pass where no mistake is. */
class TestToPasteTest {
  private static final RuleId ID = RuleId.of("acme/known");
  private static final ReasonCode PAID = ReasonCode.of("acme/PAID");
  private static final DecisionPolicy POLICY =
      DecisionPolicy.builder().minimumCommissionMembers(1).build();

  /** Answers what it is given. */
  public record Known(Answer answer) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.CANDIDACY)
          .severity(Severity.BLOCKING)
          .citation(Citation.of("Acme", "1", ""))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding candidacy, RuleContext context) {
      return answer;
    }
  }

  /** A test, and a rule with which it fails, if it is not about other decisions. */
  private record Pasted(Witness witness, List<String> lines, Optional<Rule<?>> wrong) {}

  private final List<Pasted> pasted = new ArrayList<>();

  private static DecisionRequest request(DecisionPolicy policy) {
    return DecisionRequest.builder().from(DecisionCoverageTest.COMPLETE).policy(policy).build();
  }

  private void pasteOfAnswer(DecisionPolicy policy, RuleSet rules, Answer answer, Answer other) {
    Witness witness = new Witness(new Known(answer), request(policy), rules);
    AdmissibilityDecision right = witness.right();
    AdmissibilityDecision mistaken =
        AdmissibilityDecision.builder()
            .from(right)
            .findings(
                right.getFindings().stream()
                    .map(
                        each ->
                            each.rule().equals(ID) ? new Finding(ID, each.subject(), other) : each)
                    .toList())
            .build();
    pasted.add(
        new Pasted(
            witness, TestToPaste.of(witness, right, mistaken, ID), Optional.of(new Known(other))));
  }

  private void pasteOfDecision(
      DecisionPolicy policy, RuleSet rules, UnaryOperator<AdmissibilityDecision.Builder> mistake) {
    Witness witness =
        new Witness(new Known(Answer.satisfied(Reason.of(PAID))), request(policy), rules);
    AdmissibilityDecision right = witness.right();
    AdmissibilityDecision mistaken =
        mistake.apply(AdmissibilityDecision.builder().from(right)).build();
    pasted.add(new Pasted(witness, TestToPaste.of(witness, right, mistaken, ID), Optional.empty()));
  }

  private void pasteOneOfEachKind() {
    DecisionPolicy standard = DecisionPolicy.standard();
    RuleSet referential = RuleSet.referential();
    RuleSet agreement = RuleSet.agreement();
    Reason one = Reason.of(PAID, Argument.number("paid", 1), Argument.number("least", 1));
    Answer satisfied = Answer.satisfied(one);
    pasteOfAnswer(standard, referential, satisfied, Answer.violated(one));
    pasteOfAnswer(POLICY, agreement, Answer.violated(one), satisfied);
    pasteOfAnswer(
        standard,
        referential,
        satisfied,
        Answer.satisfied(Reason.of(PAID, Argument.number("paid", 1))));
    pasteOfAnswer(
        standard,
        referential,
        Answer.satisfied(Reason.of(PAID, Argument.number("paid", 1))),
        satisfied);
    pasteOfAnswer(standard, referential, Answer.notApplicable(one), satisfied);
    pasteOfAnswer(
        standard, referential, Answer.undetermined(MissingFact.of("acme/FEE")), satisfied);

    AdmissibilityDecision right =
        new Witness(new Known(satisfied), request(standard), referential).right();
    CompetencyDecision competency = right.getCompetencies().get(0);
    BlockDecision block = right.getBlocks().get(0);
    pasteOfDecision(standard, referential, to -> to.outcome(AdmissibilityStatus.NOT_ADMISSIBLE));
    pasteOfDecision(POLICY, agreement, to -> to.outcome(AdmissibilityStatus.NOT_ADMISSIBLE));
    pasteOfDecision(
        standard,
        referential,
        to ->
            to.competencies(
                List.of(
                    CompetencyDecision.builder()
                        .from(competency)
                        .status(CompetencyStatus.ACQUIRED)
                        .build())));
    pasteOfDecision(
        standard,
        referential,
        to ->
            to.competencies(
                List.of(
                    CompetencyDecision.builder()
                        .from(competency)
                        .since(LocalDate.of(2025, 12, 2))
                        .build())));
    pasteOfDecision(
        standard,
        referential,
        to ->
            to.blocks(
                List.of(
                    new BlockDecision(
                        block.block(), AdmissibilityStatus.UNDETERMINED, block.award()))));
    pasteOfDecision(
        standard,
        referential,
        to ->
            to.blocks(
                List.of(
                    new BlockDecision(block.block(), block.status(), AwardStatus.NOT_APPLICABLE))));
    pasteOfDecision(standard, referential, to -> to.remainingSteps(List.of()));
  }

  @Test
  void ask_for_another_kind_of_answer_rather_than_for_another_value() {
    HostRuleForTest<CompetencyStanding> rule =
        HostRuleForTest.blocking(SubjectKind.COMPETENCY, Answer.satisfied(reason(1)));
    Witness witness = new Witness(rule, request(DecisionPolicy.standard()), RuleSet.referential());
    AdmissibilityDecision right = witness.right();
    AdmissibilityDecision mistaken =
        AdmissibilityDecision.builder()
            .from(right)
            .findings(
                right.getFindings().stream()
                    .map(
                        each ->
                            each.rule().equals(rule.id())
                                ? new Finding(each.rule(), each.subject(), mistaken(each))
                                : each)
                    .toList())
            .build();

    assertThat(TestToPaste.of(witness, right, mistaken, rule.id()))
        .contains("    .about(\"BDC0002-1\")", "    .isSatisfied(ReasonCode.of(\"acme/PAID\"));");
  }

  /** Returns another value about the first competency, another code about the second, and no. */
  private static Answer mistaken(Finding finding) {
    return switch (finding.subject().key()) {
      case "BDC0001-1" -> Answer.satisfied(reason(2));
      case "BDC0001-2" -> Answer.satisfied(Reason.of(ReasonCode.of("acme/LENT")));
      default -> Answer.violated(reason(1));
    };
  }

  private static Reason reason(long paid) {
    return Reason.of(PAID, Argument.number("paid", paid));
  }

  @Test
  void are_java_that_compiles_and_passes_one_of_each_kind(@TempDir Path folder) throws Exception {
    pasteOneOfEachKind();
    StringBuilder java =
        new StringBuilder(
            """
            import static org.junit.jupiter.api.Assertions.*;

            import io.github.cqpm.engine.*;
            import io.github.cqpm.engine.decision.*;
            import io.github.cqpm.engine.rule.*;
            import io.github.cqpm.engine.testkit.*;
            import io.github.cqpm.model.candidacy.*;
            import io.github.cqpm.model.referential.*;
            import java.time.LocalDate;
            import java.util.*;

            public record Pasted(
                Rule<?> rule,
                CertificationReferential referential,
                Candidacy candidacy,
                LocalDate asOf,
                DecisionPolicy policy,
                DecisionRequest request) {
            """);
    for (int i = 0; i < pasted.size(); i++) {
      java.append("  public void test%d() {%n".formatted(i));
      pasted.get(i).lines().forEach(line -> java.append("    ").append(line).append('\n'));
      java.append("  }\n");
    }
    Path file = Files.writeString(folder.resolve("Pasted.java"), java.append("}\n"));

    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString()))
        .as(java.toString())
        .isZero();

    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Constructor<?> made =
          loader
              .loadClass("Pasted")
              .getConstructor(
                  Rule.class,
                  CertificationReferential.class,
                  Candidacy.class,
                  LocalDate.class,
                  DecisionPolicy.class,
                  DecisionRequest.class);
      for (int i = 0; i < pasted.size(); i++) {
        Witness witness = pasted.get(i).witness();
        Method test = made.getDeclaringClass().getMethod("test" + i);
        test.invoke(made(made, witness.rule(), witness.request()));
        if (pasted.get(i).wrong().isPresent()) {
          Object withMistake = made(made, pasted.get(i).wrong().get(), witness.request());
          assertThatThrownBy(() -> test.invoke(withMistake))
              .as(String.join("\n", pasted.get(i).lines()))
              .isInstanceOf(InvocationTargetException.class);
        }
      }
    }
  }

  private static Object made(Constructor<?> made, Rule<?> rule, DecisionRequest request)
      throws ReflectiveOperationException {
    return made.newInstance(
        rule,
        request.getReferential(),
        request.getCandidacy(),
        request.getAsOf(),
        request.getPolicy(),
        request);
  }
}
