package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Coverage by decisions: of all that an engine's rules declare that they may answer, with all their
 * reasons, what some decisions came to. It needs neither JUnit nor jqwik, and may be fed by several
 * threads.
 *
 * <pre>{@code
 * DecisionCoverage coverage = DecisionCoverage.of(engine);
 * requests.forEach(request -> coverage.add(engine.decide(request)));
 * coverage.require(95);
 * }</pre>
 *
 * <p>A suite that takes its engines from {@link EngineUnderTest} need not do so: see {@link
 * CoverageOfSuite}.
 */
public final class DecisionCoverage {
  /**
   * An answer that is declared.
   *
   * @param answer the answer
   * @param times how often it was given
   * @param outOfReach why no decision by these rules can come to it, if so
   */
  public record Cell(RuleAnswer answer, long times, Optional<String> outOfReach) {
    /** Returns whether it was given. */
    public boolean isReached() {
      return times > 0;
    }

    /** Returns whether it was not given, and could have been. */
    public boolean isMissed() {
      return times == 0 && outOfReach.isEmpty();
    }
  }

  private static final List<RuleId> BUILT_IN =
      RuleSet.agreement().getRules().stream().map(RuleDescription::id).toList();

  private final Set<DeclaredRule> rules = new LinkedHashSet<>();
  private final Map<RuleAnswer, LongAdder> given = new ConcurrentHashMap<>();
  private final LongAdder decisions = new LongAdder();

  private final String counted;

  DecisionCoverage(String counted) {
    this.counted = counted;
  }

  /** Returns that of all the engine's rules, a host's own included; nothing is decided yet. */
  public static DecisionCoverage of(CertificationEngine engine) {
    return of(engine, "");
  }

  /**
   * Returns that of some of the engine's rules.
   *
   * @param rules how their ids begin, such as {@code acme/}
   */
  public static DecisionCoverage of(CertificationEngine engine, String rules) {
    var coverage = new DecisionCoverage(rules);
    engine.getRules().forEach(coverage::add);
    return coverage;
  }

  /** Adds a rule; one of an id that is there adds what it declares. */
  void add(RuleDescription<?> rule) {
    synchronized (rules) {
      rules.add(DeclaredRule.of(rule));
    }
  }

  /** Adds what that decision's rules answered. */
  public void add(AdmissibilityDecision decision) {
    decisions.increment();
    for (Finding finding : decision.getFindings()) {
      for (RuleAnswer answer : RuleAnswer.in(finding)) {
        given.computeIfAbsent(answer, first -> new LongAdder()).increment();
      }
    }
  }

  /** Returns how the ids of the rules begin that are counted; nothing if all are. */
  public String getCounted() {
    return counted;
  }

  /** Returns how many decisions were added. */
  public long getDecisions() {
    return decisions.sum();
  }

  /**
   * Returns all that is declared by the rules counted: ours in their order, then a host's. Of a
   * host's, {@code NO_SUBJECT} is left out: the engine answers so, where there is nothing to ask
   * the rule about.
   */
  public List<Cell> getCells() {
    List<DeclaredRule> all = getRules();
    return declared(all).stream()
        .filter(this::isCounted)
        .filter(answer -> OutOfReach.isOurs(answer.rule()) || !isNoSubject(answer))
        .map(answer -> new Cell(answer, timesOf(answer), OutOfReach.why(answer, all)))
        .toList();
  }

  private boolean isCounted(RuleAnswer answer) {
    return answer.rule().value().startsWith(counted);
  }

  private static boolean isNoSubject(RuleAnswer answer) {
    return answer.code().equals(Optional.of(ReasonCode.NO_SUBJECT));
  }

  private static Set<RuleAnswer> declared(List<DeclaredRule> rules) {
    Map<RuleId, Set<RuleAnswer>> byRule = new LinkedHashMap<>();
    for (DeclaredRule rule : rules) {
      byRule
          .computeIfAbsent(rule.id(), first -> new LinkedHashSet<>())
          .addAll(RuleAnswer.declaredBy(rule));
    }
    Set<RuleAnswer> all = new LinkedHashSet<>();
    byRule.values().forEach(all::addAll);
    return all;
  }

  private List<DeclaredRule> getRules() {
    List<DeclaredRule> all;
    synchronized (rules) {
      all = new ArrayList<>(rules);
    }
    all.sort(Comparator.comparing(rule -> place(rule.id())));
    return all;
  }

  private static int place(RuleId rule) {
    int place = BUILT_IN.indexOf(rule);
    return place < 0 ? BUILT_IN.size() : place;
  }

  private long timesOf(RuleAnswer answer) {
    LongAdder times = given.get(answer);
    return times == null ? 0 : times.sum();
  }

  /** Returns what was not reached, and could have been. */
  public List<RuleAnswer> getMissed() {
    return getCells().stream().filter(Cell::isMissed).map(Cell::answer).toList();
  }

  /** Returns what rules answered that they do not declare, in the order of the words. */
  public List<RuleAnswer> getUndeclared() {
    Set<RuleAnswer> declared = declared(getRules());
    return given.keySet().stream()
        .filter(this::isCounted)
        .filter(answer -> answer.code().isPresent())
        .filter(answer -> !isNoSubject(answer))
        .filter(answer -> !declared.contains(answer))
        .sorted(Comparator.comparing(RuleAnswer::toString))
        .toList();
  }

  /**
   * Returns how much was reached of what is within reach, in percent and rounded down; 0 where
   * nothing is.
   */
  public int getPercent() {
    List<Cell> cells = getCells();
    long reached = cells.stream().filter(Cell::isReached).count();
    long missed = cells.stream().filter(Cell::isMissed).count();
    return reached == 0 ? 0 : (int) (100 * reached / (reached + missed));
  }

  /**
   * Fails if less was reached.
   *
   * @param percent how much is asked for
   * @throws AssertionError if less was reached; the message names what was not
   */
  public void require(int percent) {
    if (getPercent() < percent) {
      throw new AssertionError(
          "%s%n%d %% are asked for.".formatted(CoverageReport.of(this).toText(), percent));
    }
  }
}
