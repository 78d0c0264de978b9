package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a host's own rule while a suite ran: how it is made for a candidate, on what it
 * was asked, what it answered.
 */
final class WatchedRule {
  private static final int MOST_INSTANCES = 20;
  private static final int MOST_QUESTIONS = 200;

  /** A rule, and a request on which it is asked. */
  record Question(Rule<?> rule, DecisionRequest request) {}

  private final RuleDescription<?> description;
  private final Set<Rule<?>> instances = new LinkedHashSet<>();
  private final Set<Question> questions = new LinkedHashSet<>();
  private final Map<Answer.Kind, Set<ReasonCode>> answers = new EnumMap<>(Answer.Kind.class);
  private final Set<Told> told = new LinkedHashSet<>();
  private final Set<String> ruleSets = new LinkedHashSet<>();
  private @Nullable RuleContext last;

  WatchedRule(RuleDescription<?> description) {
    this.description = description;
  }

  RuleDescription<?> getDescription() {
    return description;
  }

  synchronized void add(Rule<?> instance) {
    instances.add(instance);
  }

  synchronized void note(Rule<?> rule, Answer answer, RuleContext context) {
    boolean news = !answers.containsKey(answer.kind());
    news |=
        answers
            .computeIfAbsent(answer.kind(), kind -> new LinkedHashSet<>())
            .addAll(answer.codes());
    told.addAll(Told.in(answer));
    if (news || (context != last && questions.size() < MOST_QUESTIONS)) {
      last = context;
      if (news || instances.size() < MOST_INSTANCES) {
        instances.add(rule);
      }
      questions.add(
          new Question(
              rule,
              DecisionRequest.builder()
                  .referential(context.getReferential())
                  .candidacy(context.getCandidacy())
                  .asOf(context.getAsOf())
                  .policy(context.getPolicy())
                  .build()));
    }
  }

  synchronized void noteRuleSet(Provenance provenance) {
    if (ruleSets.size() < 2 && provenance.find(description.id()).isPresent()) {
      ruleSets.add(provenance.getRuleSet());
    }
  }

  /** Returns the rules as the suite made them, those first that tell the least of themselves. */
  List<Rule<?>> getInstances() {
    return instances.stream()
        .sorted(Comparator.comparingInt(rule -> Shown.rule(rule).length()))
        .<Rule<?>>map(rule -> rule)
        .toList();
  }

  /** Returns whether there is one of which that is a variant. */
  boolean isVaried(Faults.Variant<?> variant) {
    return instances.stream().anyMatch(variant.rule()::isInstance);
  }

  /** Returns what the suite asked, on small candidacies first. */
  List<Question> getQuestions() {
    return questions.stream()
        .sorted(
            Comparator.comparingInt(
                question -> question.request().getCandidacy().getRecords().size()))
        .toList();
  }

  /** Returns the numbers and days that it told, in the order in which they were first told. */
  Set<Told> getTold() {
    return told;
  }

  /** Returns the rule sets in whose company it was asked. */
  List<RuleSet> getRuleSets() {
    return SuiteWatch.ofIds(ruleSets);
  }

  /** Returns which answers it declares, and those that it was seen to give besides. */
  PossibleAnswers getAnswers() {
    PossibleAnswers all = description.possibleAnswers();
    Map<Answer.Kind, List<ReasonCode>> codes = new EnumMap<>(Answer.Kind.class);
    Stream.concat(all.getKinds().stream(), answers.keySet().stream())
        .forEach(
            kind ->
                codes.put(
                    kind,
                    Stream.concat(
                            all.getCodes(kind).stream(),
                            answers.getOrDefault(kind, Set.of()).stream())
                        .filter(code -> !code.equals(ReasonCode.NO_SUBJECT))
                        .distinct()
                        .toList()));
    codes.remove(Answer.Kind.NOT_APPLICABLE, List.of()); // NO_SUBJECT: the engine's, not the rule's
    return new PossibleAnswers(codes);
  }
}
