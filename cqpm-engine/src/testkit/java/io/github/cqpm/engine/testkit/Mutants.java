package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The mutants of one rule, made from what it declares: its answers, its severity, its subjects. */
final class Mutants {
  private final RuleDescription<?> description;
  private final PossibleAnswers possible;
  private final List<Mutant> all = new ArrayList<>();

  private Mutants(RuleDescription<?> description, PossibleAnswers possible) {
    this.description = description;
    this.possible = possible;
  }

  /**
   * Returns the mutants of the rule so described.
   *
   * @param possible which answers it gives: those that it declares, and others that it was seen to
   *     give
   * @param told the numbers and days that it was seen to tell
   */
  static List<Mutant> of(
      RuleDescription<?> description, PossibleAnswers possible, Collection<Told> told) {
    Mutants mutants = new Mutants(description, possible);
    for (Answer.Kind kind : possible.getKinds()) {
      mutants.addOtherKinds(kind);
      mutants.addOtherCodes(kind);
    }
    mutants.add("the first reason only", answer -> true, Reasons::firstOnly);
    mutants.addOtherValues(told);
    mutants.addOtherWeight();
    if (description.subjectKind().getKind() != Subject.Kind.CANDIDACY) {
      mutants.addAnswerAboutFirst();
    }
    FactsMisread.ALL.forEach(
        (name, misread) ->
            mutants.all.add(
                new Mutant(
                    mutants.id() + ": " + name,
                    "It " + name + ".",
                    mutants.id(),
                    (right, subject, context) -> right.answer(subject, misread.apply(context)),
                    Mutant.Kind.ANSWER)));
    return List.copyOf(mutants.all);
  }

  private RuleId id() {
    return description.id();
  }

  /** For each answer of that kind, one of every other kind. */
  private void addOtherKinds(Answer.Kind kind) {
    List<ReasonCode> codes = possible.getCodes(kind);
    for (Answer.Kind other : possible.getKinds()) {
      List<ReasonCode> instead = possible.getCodes(other).stream().limit(1).toList();
      if (other == kind || (instead.isEmpty() && other != Answer.Kind.SATISFIED)) {
        continue;
      }
      UnaryOperator<Answer> change = answer -> Reasons.withKind(answer, other, instead);
      if (codes.isEmpty()) {
        add("%s instead of %s".formatted(other, kind), answer -> answer.kind() == kind, change);
      }
      for (ReasonCode code : codes) {
        add(
            "%s instead of %s %s".formatted(other, kind, code.value()),
            answer -> answer.kind() == kind && answer.codes().contains(code),
            change);
      }
    }
  }

  /** For each code with answers of that kind, the next. */
  private void addOtherCodes(Answer.Kind kind) {
    List<ReasonCode> codes = possible.getCodes(kind);
    for (int i = 0; codes.size() > 1 && i < codes.size(); i++) {
      ReasonCode code = codes.get(i);
      ReasonCode next = codes.get((i + 1) % codes.size());
      add(
          "%s instead of %s".formatted(next.value(), code.value()),
          answer -> answer.kind() == kind,
          answer ->
              Reasons.each(
                  answer,
                  reason ->
                      reason.code().equals(code) ? new Reason(next, reason.arguments()) : reason));
    }
  }

  /** For each number and each day told with a code, the next. */
  private void addOtherValues(Collection<Told> told) {
    for (Told each : told) {
      all.add(
          new Mutant(
              "%s: %s".formatted(id(), each),
              "It says %s.".formatted(each),
              id(),
              (right, subject, context) ->
                  Reasons.each(right.answer(subject, context), each::oneMore),
              Mutant.Kind.VALUES));
    }
  }

  private void addOtherWeight() {
    boolean blocking = description.severity() == Severity.BLOCKING;
    all.add(
        new Mutant(
            id() + (blocking ? ": a notice" : ": blocking"),
            blocking ? "It is a notice, and stops nothing." : "It is blocking, and no mere notice.",
            id(),
            Rule::answer,
            Mutant.Kind.WEIGHT));
  }

  /** About every subject of a decision, the answer about its first. */
  private void addAnswerAboutFirst() {
    Map<Object, Answer> first = Collections.synchronizedMap(new WeakHashMap<>());
    all.add(
        new Mutant(
            id() + ": about each the answer about the first",
            "It answers about each %s what it answers about the first."
                .formatted(description.subjectKind()),
            id(),
            (right, subject, context) ->
                first.computeIfAbsent(context, key -> right.answer(subject, context)),
            Mutant.Kind.ANSWER));
  }

  private void add(String name, Predicate<Answer> where, UnaryOperator<Answer> change) {
    all.add(
        new Mutant(
            id() + ": " + name,
            "It says %s.".formatted(name),
            id(),
            (right, subject, context) -> {
              Answer answer = right.answer(subject, context);
              return where.test(answer) ? change.apply(answer) : answer;
            },
            Mutant.Kind.ANSWER));
  }
}
