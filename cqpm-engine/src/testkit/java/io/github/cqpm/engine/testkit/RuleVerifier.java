package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a rule answers about a subject, for authors of rules. It needs no jqwik.
 *
 * <pre>{@code
 * RuleVerifier.of(EngineUnderTest.standard().with(new Attendance()))
 *     .given(referential, candidacy, LocalDate.of(2026, 6, 30))
 *     .rule(RuleId.of("acme/attendance"))
 *     .about("assessment-1")
 *     .isViolated(ReasonCode.of("acme/TOO_OFTEN_ABSENT"));
 * }</pre>
 */
public final class RuleVerifier {
  private final CertificationEngine engine;

  private RuleVerifier(CertificationEngine engine) {
    this.engine = engine;
  }

  /** Returns a verifier of the rules of that engine. */
  public static RuleVerifier of(CertificationEngine engine) {
    return new RuleVerifier(engine);
  }

  /** Returns a verifier of {@link EngineUnderTest#standard()} with that rule added. */
  public static RuleVerifier of(Rule<?> rule) {
    return of(EngineUnderTest.standard().with(rule));
  }

  /** Returns what is given, under the standard policy. */
  public Given given(CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    return given(
        DecisionRequest.builder().referential(referential).candidacy(candidacy).asOf(asOf).build());
  }

  /** Returns what is given. */
  public Given given(DecisionRequest request) {
    return new Given(engine, request);
  }

  /** What the rules are asked on. */
  public static final class Given {
    private final CertificationEngine engine;
    private final DecisionRequest request;

    private Given(CertificationEngine engine, DecisionRequest request) {
      this.engine = engine;
      this.request = request;
    }

    /** Returns the same under another policy. */
    public Given under(DecisionPolicy policy) {
      return new Given(engine, DecisionRequest.builder().from(request).policy(policy).build());
    }

    /**
     * Returns the answers of that rule.
     *
     * @throws AssertionError if the rule did not run, or if it declares its answers and gave one
     *     that is not among them: nobody would look for a sentence for that one
     * @throws io.github.cqpm.engine.InvalidInputException if what is given has input problems
     */
    public Answers rule(RuleId rule) {
      AdmissibilityDecision decision = engine.decide(request);
      if (decision.getProvenance().find(rule).isEmpty()) {
        throw new AssertionError(
            "%s did not run; add it to the engine. These did: %s."
                .formatted(
                    rule,
                    decision.getProvenance().getRules().stream().map(AppliedRule::id).toList()));
      }
      List<Finding> findings = decision.getFindings(rule);
      requireDeclared(rule, findings);
      return new Answers(rule, findings);
    }

    private void requireDeclared(RuleId rule, List<Finding> findings) {
      PossibleAnswers possible =
          engine.getRules(request.getAsOf()).stream()
              .filter(each -> each.id().equals(rule))
              .map(RuleDescription::possibleAnswers)
              .findFirst()
              .orElseThrow();
      for (Finding finding : findings) {
        if (!possible.getKinds().isEmpty() && !possible.allow(finding.answer())) {
          throw new AssertionError(
              "%s answered %s about %s, which its description does not declare: add it there, and a"
                      .formatted(rule, Differences.told(finding.answer()), finding.subject())
                  + " sentence for it.");
        }
      }
    }
  }

  /** What one rule answered, subject by subject. */
  public static final class Answers {
    private final RuleId rule;
    private final List<Finding> findings;

    private Answers(RuleId rule, List<Finding> findings) {
      this.rule = rule;
      this.findings = findings;
    }

    /**
     * Returns the answer about a subject. Where there was none to ask about, the rule answers about
     * the candidacy: {@link ReasonCode#NO_SUBJECT}.
     *
     * @param subject its key as a decision writes it, or what prints so: {@code "candidacy"}, the
     *     id of a record, a competency or a block, or {@code "deliberation-1/BDC0158-1"}
     * @throws AssertionError if the rule was not asked about it
     */
    public AnswerVerifier about(Object subject) {
      String key = subject.toString();
      return findings.stream()
          .filter(finding -> finding.subject().key().equals(key))
          .findFirst()
          .map(AnswerVerifier::new)
          .orElseThrow(
              () ->
                  new AssertionError(
                      "%s was not asked about %s, but about: %s."
                          .formatted(
                              rule,
                              key,
                              findings.stream()
                                  .map(finding -> finding.subject().key())
                                  .collect(Collectors.joining(", ")))));
    }
  }
}
