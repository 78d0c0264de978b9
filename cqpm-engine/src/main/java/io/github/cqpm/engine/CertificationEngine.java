package io.github.cqpm.engine;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.CandidacyCheck;
import io.github.cqpm.engine.internal.Input;
import io.github.cqpm.engine.internal.ReferentialCheck;
import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Decides what is admissible, and says why. It is a pure function of the request: what it keeps
 * besides its rules saves time and shows in no decision. One instance serves all threads.
 *
 * <p>French: <i>conditions d'admissibilité</i> (3.).
 */
public final class CertificationEngine {
  private static final CertificationEngine STANDARD = of(RuleSet.referential());

  private final RuleSet ruleSet;

  /** Those of each version, in their order. */
  private final List<RuleBook> books;

  private CertificationEngine(RuleSet ruleSet, List<RuleBook> books) {
    this.ruleSet = ruleSet;
    this.books = books;
  }

  /** Returns the engine of the referential's own rules. */
  public static CertificationEngine standard() {
    return STANDARD;
  }

  /**
   * Returns the engine of a rule set. It decides each request by the version that holds on its
   * as-of date; with {@code ruleSet.on(day)} and {@code ruleSet.inVersion(version)}, by that one
   * alone.
   */
  public static CertificationEngine of(RuleSet ruleSet) {
    return new CertificationEngine(
        ruleSet,
        ruleSet.getVersions().stream().map(version -> version.toBook(ruleSet.getId())).toList());
  }

  /**
   * Returns an engine with one rule more. Rules about an assessment, a ruling or a deliberation
   * decide, where blocking, what counts; those about a competency, a block or the candidacy, what
   * is admissible.
   *
   * @throws IllegalArgumentException if there is a rule of that id already, in this engine or in a
   *     rule set of ours that it does not run
   * @throws IllegalStateException if the rule cannot be described
   */
  public CertificationEngine with(Rule<?> rule) {
    Objects.requireNonNull(rule, "The rule is null: give the one to add.");
    CertificationEngine engine =
        new CertificationEngine(ruleSet, books.stream().map(book -> book.with(rule)).toList());
    RuleId id = engine.getRules().get(engine.getRules().size() - 1).id();
    if (RuleSet.agreement().getRules().stream().anyMatch(known -> known.id().equals(id))) {
      throw new IllegalArgumentException(
          "There is a rule %s in another rule set; give yours another id.".formatted(id));
    }
    return engine;
  }

  /**
   * Returns the engine that decides by that version of the rule set alone, whatever the as-of date,
   * with the rules that were added: the one that made a decision whose provenance names it.
   *
   * @throws IllegalArgumentException if there is no such version; the message lists those there are
   */
  public CertificationEngine inVersion(String version) {
    RuleBook book = books.get(ruleSet.indexOf(version));
    return new CertificationEngine(ruleSet.inVersion(version), List.of(book));
  }

  /** Returns the rule set, without the rules that were added. */
  public RuleSet getRuleSet() {
    return ruleSet;
  }

  /**
   * Returns what the rules are that run, in the latest version of the rule set, in the order in
   * which findings stand: what a settings page shows.
   */
  public List<RuleDescription<?>> getRules() {
    return books.get(books.size() - 1).getDescriptions();
  }

  /** Returns what the rules are that run as of that day, in the order in which findings stand. */
  public List<RuleDescription<?>> getRules(LocalDate asOf) {
    return bookOn(asOf).getDescriptions();
  }

  private RuleBook bookOn(LocalDate asOf) {
    return books.get(ruleSet.indexOn(asOf));
  }

  /** Returns all problems of the request's input; none if it can be decided. */
  public List<InputProblem> check(DecisionRequest request) {
    return CandidacyCheck.check(new Input(requireGiven(request)));
  }

  /** Returns the problems of the referential alone; with one, no candidacy to it can be decided. */
  public List<InputProblem> check(CertificationReferential referential) {
    return ReferentialCheck.check(
        Objects.requireNonNull(referential, "The referential is null: give the one to check."));
  }

  /**
   * Returns the decision under the standard policy.
   *
   * @param asOf the day as of which to decide
   * @throws InvalidInputException if the input has problems
   */
  public AdmissibilityDecision decide(
      CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    Objects.requireNonNull(referential, "The referential is null: give the one to decide by.");
    Objects.requireNonNull(candidacy, "The candidacy is null: give the one to decide on.");
    Objects.requireNonNull(asOf, "The day is null: give the one as of which to decide.");
    return decide(
        DecisionRequest.builder().referential(referential).candidacy(candidacy).asOf(asOf).build());
  }

  /**
   * Returns the decision.
   *
   * @throws InvalidInputException if the input has problems
   */
  public AdmissibilityDecision decide(DecisionRequest request) {
    Input input = new Input(requireGiven(request));
    List<InputProblem> problems = CandidacyCheck.check(input);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return bookOn(request.getAsOf()).decide(input);
  }

  private static DecisionRequest requireGiven(DecisionRequest request) {
    return Objects.requireNonNull(request, "The request is null: make one with its builder.");
  }
}
