package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tries whether a suite notices mistakes: runs it with the right engine, where it has to be green,
 * and then with one mistake after the other, each of which a test of the suite has to notice.
 *
 * <pre>{@code
 * class AttendanceFaultsTest {
 *   @TestFactory
 *   Stream<DynamicTest> no_mistake_goes_unnoticed() {
 *     return Faults.against(AttendanceTest.class, AttendanceProperties.class).tests();
 *   }
 * }
 * }</pre>
 *
 * <p>The suite takes its engine from {@link EngineUnderTest} (or from {@link
 * RuleVerifier#of(Rule)}, which does); that is all. If it adds a rule of its own to it, the
 * mistakes are those that this rule could make, by what it declares; if not, those of {@link
 * Fault#all()}. {@link #trying} says which faults it is to be instead.
 *
 * <p>A mistake that nobody notices fails a test of its name. The message has a candidacy on which
 * it shows, the smallest that was found, and what to ask of it. What shows on no candidacy is no
 * mistake, and is left out.
 *
 * <p>It needs JUnit 5 with its launcher (junit-platform-launcher), which Surefire and IDEs bring
 * along. The suite's classes run one by one in the caller's thread, in the order given, until the
 * first failure: quick ones go first. What the suite decided once and for all, in a static field,
 * is not decided again with a mistake; an engine may stand there. Other tests that ask an engine
 * under test at the same time would be given the mistake, too: where tests run in parallel, the
 * class needs {@code @Isolated}.
 */
public final class Faults {
  private final List<Class<?>> suite;
  private final List<Rule<?>> rules;
  private final List<Variant<?>> variants;
  private final List<Fault> faults;
  private final Map<String, String> accepted;
  private final Storyteller stories;

  private Faults(
      List<Class<?>> suite,
      List<Rule<?>> rules,
      List<Variant<?>> variants,
      List<Fault> faults,
      Map<String, String> accepted,
      Storyteller stories) {
    this.suite = suite;
    this.rules = rules;
    this.variants = variants;
    this.faults = faults;
    this.accepted = accepted;
    this.stories = stories;
  }

  /**
   * Returns what there is to try against the suite of these classes, of whatever test engine. The
   * class that calls this may be among them.
   *
   * @throws IllegalArgumentException if there is no class: nothing would be tried, and all be green
   */
  public static Faults against(Class<?>... suite) {
    if (suite.length == 0) {
      throw new IllegalArgumentException(
          "Faults.against() names no test class, so nothing would be tried. Name those that test"
              + " the rule: Faults.against(AttendanceTest.class).");
    }
    return new Faults(
        List.of(suite),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        (mistake, request, right, faulty) -> "");
  }

  /**
   * Returns the same, and candidacies are looked for with these rules, too: where a rule carries
   * facts of a candidate, and the suite makes none on which a mistake could show.
   */
  public Faults withRules(Rule<?>... more) {
    return new Faults(suite, plus(rules, List.of(more)), variants, faults, accepted, stories);
  }

  /**
   * Returns the same, and the mistake to make the rule in another way, such as with another
   * parameter: {@code withVariant("a minimum one higher", Attendance.class, right -> new
   * Attendance(right.sheet(), right.minimumPercent() + 1))}.
   *
   * @param name what is other
   * @param rule the class of the rule
   * @param variant makes the wrong rule from the right one; where it throws, the right one stays.
   *     If it shows nowhere, or no test uses such a rule, the author is told by a test that fails
   */
  public <R extends Rule<?>> Faults withVariant(
      String name, Class<R> rule, UnaryOperator<R> variant) {
    Variant<R> made = new Variant<>(name, rule, variant);
    return new Faults(suite, rules, plus(variants, List.of(made)), faults, accepted, stories);
  }

  /** Returns the same with these faults of the engine, instead of mistakes in rules. */
  public Faults trying(Fault... more) {
    return trying(List.of(more));
  }

  /** Returns the same with these faults of the engine, instead of mistakes in rules. */
  public Faults trying(Collection<Fault> more) {
    return new Faults(suite, rules, variants, plus(faults, more), accepted, stories);
  }

  /**
   * Returns the same without one mistake: it is shown as skipped.
   *
   * @param name its name, as its test shows it
   * @param why why nobody has to notice it
   */
  public Faults accepting(String name, String why) {
    Map<String, String> all = new LinkedHashMap<>(accepted);
    all.put(name, why);
    return new Faults(suite, rules, variants, faults, all, stories);
  }

  /**
   * Returns the same, and each candidacy on which a mistake shows is told by that, too: {@code
   * withStories(Story::write)} of the test kit of cqpm-io writes it as a story, to be pasted into a
   * file.
   *
   * @param story writes a request, with what the right engine says of it and a faulty one does not
   */
  public Faults withStories(Storyteller story) {
    return new Faults(suite, rules, variants, faults, accepted, story);
  }

  private static <T> List<T> plus(List<T> some, Collection<? extends T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * Returns a test for each mistake, after one that the suite is green without any; if it is not,
   * that one alone. None while a suite that the caller belongs to is being tried.
   */
  public Stream<DynamicTest> tests() {
    return EngineUnderTest.isTampering()
        ? Stream.empty()
        : new SuiteTrial(suite, accepted).of(this::mistakes);
  }

  /** Returns what to try, by what the suite does with the right engine. */
  private List<Mistake> mistakes(SuiteWatch watch) {
    if (!faults.isEmpty()) {
      return inEngine(watch, faults);
    }
    List<Mistake> all = new ArrayList<>();
    if (watch.getRules().isEmpty()) {
      all.addAll(inEngine(watch, Fault.all()));
    }
    for (WatchedRule rule : watch.getRules()) {
      rules.stream()
          .filter(more -> more.getDescription().id().equals(rule.getDescription().id()))
          .forEach(rule::add);
      all.addAll(RuleMistakes.of(rule, variants, stories));
    }
    variants.stream()
        .filter(variant -> watch.getRules().stream().noneMatch(rule -> rule.isVaried(variant)))
        .forEach(variant -> all.add(variant.notInSuite()));
    return all;
  }

  private List<Mistake> inEngine(SuiteWatch watch, List<Fault> tried) {
    return tried.stream().map(fault -> Mistake.of(fault, watch.getRuleSets(), stories)).toList();
  }

  /** Writes a request on which a mistake shows. */
  @FunctionalInterface
  public interface Storyteller {
    /**
     * Returns the text.
     *
     * @param mistake its name, as its test shows it
     * @param right decides it rightly
     * @param faulty makes the mistake
     */
    String write(
        String mistake,
        DecisionRequest request,
        CertificationEngine right,
        CertificationEngine faulty);
  }

  /** Another way to make a rule. */
  record Variant<R extends Rule<?>>(String name, Class<R> rule, UnaryOperator<R> other) {
    /** Returns the rule made in the other way; itself where it cannot be. */
    Rule<?> of(Rule<?> right) {
      try {
        return rule.isInstance(right) ? other.apply(rule.cast(right)) : right;
      } catch (RuntimeException e) {
        return right;
      }
    }

    /** Returns that no rule of the suite can be made so. */
    Mistake notInSuite() {
      return Mistake.of("variant " + name, true, null, () -> Wording.notInSuite(name, rule));
    }
  }
}
