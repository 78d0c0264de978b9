package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * That on which a mutant may show.
 *
 * @param rule the rule as it is right
 * @param request what is asked
 * @param ruleSet the rules of ours beside it
 */
record Witness(Rule<?> rule, DecisionRequest request, RuleSet ruleSet) {
  CertificationEngine engine() {
    return CertificationEngine.of(ruleSet).with(rule);
  }

  CertificationEngine engine(Mutant mutant) {
    return TamperedBook.tamper(engine(), mutant);
  }

  AdmissibilityDecision right() {
    return engine().decide(request);
  }

  AdmissibilityDecision mistaken(Mutant mutant) {
    return engine(mutant).decide(request);
  }

  /** How well a mutant shows. */
  enum Clarity {
    /** Not at all. */
    NOT,
    /** In the values told alone; of a weight, in less than the outcome. */
    DIMLY,
    /** In kind or codes of an answer; of a weight, in the outcome. */
    CLEARLY
  }

  /** Returns how well the mutant shows: in what it answers, or in what follows from its weight. */
  Clarity clarity(Mutant mutant) {
    try {
      AdmissibilityDecision right = right();
      AdmissibilityDecision mistaken = mistaken(mutant);
      if (mutant.kind() == Mutant.Kind.WEIGHT) {
        return right.getOutcome() != mistaken.getOutcome()
            ? Clarity.CLEARLY
            : dimlyIf(
                !(right.getCompetencies().equals(mistaken.getCompetencies())
                    && right.getBlocks().equals(mistaken.getBlocks())
                    && right.getRemainingSteps().equals(mistaken.getRemainingSteps())));
      }
      return !kindsAndCodes(right, mutant).equals(kindsAndCodes(mistaken, mutant))
          ? Clarity.CLEARLY
          : dimlyIf(!right.getFindings(mutant.rule()).equals(mistaken.getFindings(mutant.rule())));
    } catch (RuleFailedException | InvalidInputException e) {
      return Clarity.NOT; // not what the rule is made for
    }
  }

  private static Clarity dimlyIf(boolean so) {
    return so ? Clarity.DIMLY : Clarity.NOT;
  }

  /** Returns whether the mutant shows. */
  boolean shows(Mutant mutant) {
    return clarity(mutant) != Clarity.NOT;
  }

  private static List<Object> kindsAndCodes(AdmissibilityDecision decision, Mutant mutant) {
    return decision.getFindings(mutant.rule()).stream()
        .<Object>map(each -> List.of(each.subject(), each.answer().kind(), each.answer().codes()))
        .toList();
  }

  /**
   * Returns what is left if all is made as in a complete candidacy that may be so, and the mutant
   * shows no less clearly.
   */
  Witness smallest(Mutant mutant) {
    Clarity clarity = clarity(mutant);
    Witness smallest = this;
    for (UnaryOperator<DecisionRequest> change : changes()) {
      Witness next = new Witness(rule, change.apply(smallest.request), ruleSet);
      smallest = next.clarity(mutant).compareTo(clarity) >= 0 ? next : smallest;
    }
    return smallest;
  }

  private List<UnaryOperator<DecisionRequest>> changes() {
    Candidacy complete = CompleteCandidacy.to(request.getReferential());
    List<UnaryOperator<DecisionRequest>> changes = new ArrayList<>();
    changes.add(it -> with(it).policy(DecisionPolicy.standard()).build());
    changes.add(it -> with(it).asOf(CompleteCandidacy.LAST_DAY).build());
    changes.add(it -> with(it).candidacy(complete).build());
    changes.add(it -> candidacy(it, to -> to.target(complete.getTarget())));
    changes.add(it -> candidacy(it, to -> to.route(complete.getRoute())));
    changes.add(it -> candidacy(it, to -> to.hostCompany(complete.getHostCompany())));
    Stream.of(request.getCandidacy(), complete)
        .flatMap(candidacy -> candidacy.getRecords().stream())
        .map(CandidacyRecord::getId)
        .distinct()
        .forEach(id -> changes.add(0, it -> with(it).candidacy(asIn(complete, id, it)).build()));
    return changes;
  }

  /** Returns the candidacy of the request, in which the record of that id is as in the other. */
  private static Candidacy asIn(Candidacy other, RecordId id, DecisionRequest request) {
    Candidacy without = request.getCandidacy().without(id);
    return other.getRecords().stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .map(without::plus)
        .orElse(without);
  }

  private static DecisionRequest.Builder with(DecisionRequest request) {
    return DecisionRequest.builder().from(request);
  }

  private static DecisionRequest candidacy(
      DecisionRequest request, UnaryOperator<Candidacy.Builder> change) {
    Candidacy.Builder candidacy = Candidacy.builder().from(request.getCandidacy());
    return with(request).candidacy(change.apply(candidacy).build()).build();
  }
}
