package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What decisions of earlier versions do not tell. {@link Migrations} read an old decision as one of
 * today; here one of today is told as an old one would have told it, so that the two compare.
 */
public final class OlderDecisions {
  /** The version that brought records, and the way in which rules and steps are told today. */
  private static final int WITH_RECORDS = 3;

  /** The version that brought what is kept until when, and the parameters of rules. */
  private static final int WITH_PARAMETERS = 2;

  private static final Set<Action> ACTIONS_OF_3 =
      Set.of(Action.STATE_REGISTRATION, Action.AWARD, Action.SATISFY_HOST_RULE);

  /** The rules of ours that quote what had not been seen before version 3. */
  private static final Set<RuleId> UNQUOTED_BEFORE_3 =
      Set.of(RuleId.of("retention/competency"), RuleId.of("retention/block"));

  private OlderDecisions() {}

  /** Returns whether decisions of that version tell less than those of today. */
  public static boolean isOlder(int version) {
    return version < DecisionFormat.DOCUMENT.getVersion();
  }

  /** Returns the decision without what that version does not tell. */
  public static AdmissibilityDecision toldIn(int version, AdmissibilityDecision decision) {
    AdmissibilityDecision told = decision;
    if (version < WITH_RECORDS) {
      told = before3(told);
    }
    return version < WITH_PARAMETERS ? before2(told) : told;
  }

  private static AdmissibilityDecision before3(AdmissibilityDecision decision) {
    return withRules(withCautionsOfRules(decision), OlderDecisions::unquoted)
        .records(List.of())
        .remainingSteps(
            decision.getRemainingSteps().stream().filter(OlderDecisions::wasThereBefore3).toList())
        .findings(decision.getFindings().stream().map(OlderDecisions::codedBefore3).toList())
        .build();
  }

  /** Returns the decision with no cautions but those that stand with its rules. */
  private static AdmissibilityDecision withCautionsOfRules(AdmissibilityDecision decision) {
    Provenance provenance = decision.getProvenance();
    List<String> ofRules =
        provenance.getRules().stream().map(rule -> rule.citation().caution()).toList();
    return AdmissibilityDecision.builder()
        .from(decision)
        .provenance(
            Provenance.builder()
                .from(provenance)
                .cautions(provenance.getCautions().stream().filter(ofRules::contains).toList())
                .build())
        .build();
  }

  private static boolean wasThereBefore3(RemainingStep step) {
    return !ACTIONS_OF_3.contains(step.action());
  }

  private static AppliedRule unquoted(AppliedRule rule) {
    Citation source = rule.citation();
    return UNQUOTED_BEFORE_3.contains(rule.id())
        ? new AppliedRule(
            rule.id(),
            rule.version(),
            rule.severity(),
            rule.kind(),
            rule.parameters(),
            new Citation(source.document(), source.heading(), "", source.caution()),
            rule.ofHost())
        : rule;
  }

  /** Returns the finding with the one code that could not be told from another when read. */
  private static Finding codedBefore3(Finding finding) {
    return finding.rule().equals(RuleId.REPORT_IN_TIME)
            && finding.answer() instanceof Answer.NotApplicable answer
            && answer.reason().code().equals(ReasonCode.METHOD_NOT_LISTED)
        ? new Finding(
            finding.rule(),
            finding.subject(),
            new Answer.NotApplicable(
                new Reason(ReasonCode.NO_REPORT_ASKED, answer.reason().arguments())))
        : finding;
  }

  private static AdmissibilityDecision before2(AdmissibilityDecision decision) {
    return withRules(decision, OlderDecisions::withoutParameters)
        .validatedResults(List.of())
        .competencies(
            decision.getCompetencies().stream()
                .<CompetencyDecision>map(
                    competency ->
                        CompetencyDecision.builder()
                            .from(competency)
                            .keptUntil(Optional.empty())
                            .build())
                .toList())
        .build();
  }

  private static AppliedRule withoutParameters(AppliedRule rule) {
    return new AppliedRule(
        rule.id(),
        rule.version(),
        rule.severity(),
        rule.kind(),
        new TreeMap<>(),
        rule.citation(),
        rule.ofHost());
  }

  private static AdmissibilityDecision.Builder withRules(
      AdmissibilityDecision decision, UnaryOperator<AppliedRule> change) {
    AdmissibilityDecision.Builder builder = AdmissibilityDecision.builder();
    builder
        .from(decision)
        .provenance(
            Provenance.builder()
                .from(decision.getProvenance())
                .rules(decision.getProvenance().getRules().stream().map(change).toList())
                .build());
    return builder;
  }
}
