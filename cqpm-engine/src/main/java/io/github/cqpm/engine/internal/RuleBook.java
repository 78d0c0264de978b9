package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.rules.BuiltInRule;
import io.github.cqpm.engine.internal.rules.Conclusion;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one version of an engine's rule set, by kind of subject and by id. Each is asked for
 * its description once, and for answers through its entry alone: a rule that fails is named. What
 * they are stands in the provenance of a decision, which is made here, too.
 */
public class RuleBook {
  /**
   * A rule and its place.
   *
   * @param id its identity
   * @param description what the rule is
   * @param position where it stands among all rules
   * @param ofHost whether a host added it
   */
  record Entry<S>(
      RuleId id, RuleDescription<S> description, Rule<S> rule, int position, boolean ofHost) {
    Severity severity(DecisionPolicy policy) {
      return policy.getNotices().contains(id()) ? Severity.NOTICE : description.severity();
    }

    AppliedRule applyUnder(DecisionPolicy policy) {
      return new AppliedRule(
          id(),
          description.version(),
          severity(policy),
          description.subjectKind().getKind(),
          description.parameters(),
          description.citation(),
          ofHost);
    }

    /**
     * Returns what the rule answers about the subject.
     *
     * @throws RuleFailedException if it does not
     */
    Answer answer(S subject, RuleContext context) {
      try {
        Answer answer =
            rule instanceof BuiltInRule<S> ours // a method of a class is found faster
                ? ours.answer(subject, context)
                : rule.answer(subject, context);
        return Objects.requireNonNull(answer, "It returned null.");
      } catch (Exception e) { // any: a rule in another language throws checked ones, too
        throw new RuleFailedException(id(), description.subjectKind().describe(subject), e);
      }
    }
  }

  private static final String VERSION_OVER = "RULE_SET_VERSION_OVER";

  private final String ruleSet;
  private final String version;
  private final Optional<LocalDate> until;
  private final List<Entry<?>> all = new ArrayList<>();
  private final List<AppliedRule> applied;
  private final List<String> cautions;
  private final List<String> cautionsWhenOver;
  private final Map<RuleId, Entry<?>> entries = new HashMap<>();
  private final IdentityHashMap<RuleId, Entry<?>> byConstant = new IdentityHashMap<>();
  private final Map<Subject.Kind, List<Entry<?>>> byKind = new EnumMap<>(Subject.Kind.class);

  /** That of the decision before: the next one is made with the same, as a rule. */
  private volatile @Nullable Provenance last;

  /**
   * Indexes the rules of a version.
   *
   * @param until the last day on which the version holds, if it has one
   * @throws IllegalArgumentException if two are of one id
   * @throws IllegalStateException if one cannot be described
   */
  public RuleBook(
      String ruleSet, String version, Optional<LocalDate> until, List<Rule<?>> ofRuleSet) {
    this(ruleSet, version, until, ofRuleSet, List.of());
  }

  /** Indexes the rules of that book, each changed, and those that a host added to them. */
  protected RuleBook(RuleBook book, UnaryOperator<Rule<?>> change, List<Rule<?>> added) {
    this(
        book.ruleSet,
        book.version,
        book.until,
        book.getRules(false).map(change).toList(),
        Stream.concat(book.getRules(true).map(change), added.stream()).toList());
  }

  private RuleBook(
      String ruleSet,
      String version,
      Optional<LocalDate> until,
      List<Rule<?>> ofRuleSet,
      List<Rule<?>> ofHost) {
    this.ruleSet = ruleSet;
    this.version = version;
    this.until = until;
    ofRuleSet.forEach(rule -> add(rule, false));
    ofHost.forEach(rule -> add(rule, true));
    applied = applyUnder(DecisionPolicy.standard());
    cautions = cautionsOf(getDescriptions());
    cautionsWhenOver =
        Stream.concat(cautions.stream(), Stream.of(VERSION_OVER)).distinct().toList();
  }

  private Stream<Rule<?>> getRules(boolean ofHost) {
    return all.stream().filter(entry -> entry.ofHost() == ofHost).map(Entry::rule);
  }

  /** Returns the cautions of the rules' sources, each once, in the order of the rules. */
  public static List<String> cautionsOf(List<RuleDescription<?>> rules) {
    return rules.stream()
        .map(rule -> rule.citation().caution())
        .filter(caution -> !caution.isEmpty())
        .distinct()
        .toList();
  }

  private <S> void add(Rule<S> rule, boolean ofHost) {
    RuleDescription<S> description = descriptionOf(rule);
    Entry<S> entry = new Entry<>(description.id(), description, rule, all.size(), ofHost);
    if (entries.putIfAbsent(entry.id(), entry) != null) {
      throw new IllegalArgumentException(
          "There is a rule %s already; give yours another id.".formatted(entry.id()));
    }
    byConstant.put(entry.id(), entry);
    all.add(entry);
    if (!(rule instanceof Conclusion)) {
      byKind
          .computeIfAbsent(entry.description().subjectKind().getKind(), kind -> new ArrayList<>())
          .add(entry);
    }
  }

  /**
   * Returns how the rule describes itself.
   *
   * @throws IllegalStateException if it does not; the message names its class
   */
  private static <S> RuleDescription<S> descriptionOf(Rule<S> rule) {
    try {
      return Objects.requireNonNull(rule.getDescription(), "It returned null.");
    } catch (Exception e) {
      throw new IllegalStateException(
          "Rule %s failed instead of describing itself.".formatted(rule.getClass().getName()), e);
    }
  }

  /**
   * Returns these rules and that one of a host.
   *
   * @throws IllegalArgumentException if there is a rule of its id
   * @throws IllegalStateException if it cannot be described
   */
  public RuleBook with(Rule<?> rule) {
    return new RuleBook(this, same -> same, List.of(rule));
  }

  /** Returns what they come to on input without problems. */
  public AdmissibilityDecision decide(Input input) {
    return new DecisionRun(input, this).decide();
  }

  /** Returns the descriptions of all, in the order in which findings stand. */
  public List<RuleDescription<?>> getDescriptions() {
    return all.stream().<RuleDescription<?>>map(Entry::description).toList();
  }

  List<Entry<?>> getAll() {
    return all;
  }

  /** Returns what a decision on the request is made with. */
  Provenance getProvenance(DecisionRequest request) {
    ReferentialReference referential = request.getReferential().getReference();
    Provenance before = last;
    if (before != null
        && before.getReferential().equals(referential)
        && before.getPolicy().equals(request.getPolicy())
        && before.getAsOf().equals(request.getAsOf())
        && before.getDigests().equals(request.getDigests())) {
      return before;
    }
    Provenance provenance =
        Provenance.builder()
            .referential(referential)
            .ruleSet(ruleSet)
            .ruleSetVersion(version)
            .rules(describe(request.getPolicy()))
            .cautions(getCautions(request.getAsOf()))
            .policy(request.getPolicy())
            .asOf(request.getAsOf())
            .digests(request.getDigests())
            .build();
    last = provenance;
    return provenance;
  }

  private List<String> getCautions(LocalDate asOf) {
    return until.isPresent() && asOf.isAfter(until.get()) ? cautionsWhenOver : cautions;
  }

  private List<AppliedRule> describe(DecisionPolicy policy) {
    return policy.getNotices().isEmpty() ? applied : applyUnder(policy);
  }

  private List<AppliedRule> applyUnder(DecisionPolicy policy) {
    return all.stream().map(entry -> entry.applyUnder(policy)).toList();
  }

  boolean contains(RuleId id) {
    return find(id) != null;
  }

  /** Returns the rule of that id, if there is one; by one of our constants it is found at once. */
  @Nullable Entry<?> find(RuleId id) {
    Entry<?> entry = byConstant.get(id);
    return entry == null ? entries.get(id) : entry;
  }

  /** Returns the rules about that kind of subject, the conclusions left out. */
  @SuppressWarnings("unchecked") // a rule about a kind takes the kind's subjects
  <S> List<Entry<S>> about(SubjectKind<S> kind) {
    return (List<Entry<S>>) (List<?>) byKind.getOrDefault(kind.getKind(), List.of());
  }

  /** Returns the rule of that id, which asks about that kind of subject. */
  @SuppressWarnings("unchecked") // the caller names the kind that the built-in rule has
  <S> Entry<S> get(RuleId id, SubjectKind<S> kind) {
    Entry<?> entry = find(id);
    if (entry == null) {
      throw new NoSuchElementException("There is no rule " + id + ".");
    }
    return (Entry<S>) entry;
  }
}
