package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why a candidacy changes from one decision to another: first, the rules that are not the same in
 * both (there in one alone, or with another severity, version or parameter) and have their effect,
 * and those that answer otherwise about a record. Where there are none, those that answer otherwise
 * about a competency; else, those that answer otherwise about anything. What others answer follows.
 */
final class ChangeCauses {
  private final AdmissibilityDecision before;
  private final AdmissibilityDecision after;

  private ChangeCauses(AdmissibilityDecision before, AdmissibilityDecision after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the rules because of which the decisions differ as they do. */
  static SortedSet<RuleId> of(
      AdmissibilityDecision before, AdmissibilityDecision after, DecisionDifference difference) {
    return new ChangeCauses(before, after).find(difference.getFindings());
  }

  private SortedSet<RuleId> find(List<FindingChange> changes) {
    SortedSet<RuleId> first = otherRules();
    addOtherwise(changes, ChangeCauses::isOfRecord, first);
    for (Predicate<Subject.Kind> kinds :
        List.<Predicate<Subject.Kind>>of(Subject.Kind.COMPETENCY::equals, any -> true)) {
      if (first.isEmpty()) {
        addOtherwise(changes, kinds, first);
      }
    }
    return first;
  }

  /** Returns the rules that are not the same in both, and have an effect in one of them. */
  private SortedSet<RuleId> otherRules() {
    SortedSet<RuleId> rules = new TreeSet<>();
    for (AdmissibilityDecision decision : List.of(before, after)) {
      Provenance other = (decision == before ? after : before).getProvenance();
      for (AppliedRule rule : decision.getProvenance().getRules()) {
        if (!isSame(rule, other.find(rule.id()))
            && decision.getFindings(rule.id()).stream().anyMatch(each -> hasEffect(each, rule))) {
          rules.add(rule.id());
        }
      }
    }
    return rules;
  }

  private static boolean isSame(AppliedRule rule, Optional<AppliedRule> other) {
    return other.isPresent()
        && rule.severity() == other.get().severity()
        && rule.version().equals(other.get().version())
        && rule.parameters().equals(other.get().parameters());
  }

  /** A blocking rule has its effect where it is not clear; one that retains, where it is. */
  private static boolean hasEffect(Finding finding, AppliedRule rule) {
    boolean retains =
        rule.kind() == Subject.Kind.RETAINED_COMPETENCY
            || rule.kind() == Subject.Kind.RETAINED_BLOCK;
    return retains
        ? finding.answer().kind() == Answer.Kind.SATISFIED
        : rule.severity() == Severity.BLOCKING && !finding.answer().isClear();
  }

  private void addOtherwise(
      List<FindingChange> changes, Predicate<Subject.Kind> kinds, SortedSet<RuleId> rules) {
    for (FindingChange change : changes) {
      if (kinds.test(change.subject().kind())
          && !Objects.equals(kindOf(change.before()), kindOf(change.after()))
          && isBlocking(change.rule(), before)
          && isBlocking(change.rule(), after)) {
        rules.add(change.rule());
      }
    }
  }

  private static Answer.@Nullable Kind kindOf(@Nullable Answer answer) {
    return answer == null ? null : answer.kind();
  }

  private static boolean isBlocking(RuleId rule, AdmissibilityDecision decision) {
    return decision
        .getProvenance()
        .find(rule)
        .filter(applied -> applied.severity() == Severity.BLOCKING)
        .isPresent();
  }

  /** Answers about these follow from the records alone. */
  private static boolean isOfRecord(Subject.Kind kind) {
    return switch (kind) {
      case PLAN, ASSESSMENT, DELIBERATION, RETAINED_COMPETENCY, RETAINED_BLOCK -> true;
      case CANDIDACY, COMPETENCY, RULING, AWARD, BLOCK -> false;
    };
  }
}
