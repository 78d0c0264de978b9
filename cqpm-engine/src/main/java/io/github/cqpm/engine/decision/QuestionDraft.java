package io.github.cqpm.engine.decision;

import io.github.cqpm.engine.decision.Question.Topic;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question in the making: several answers of rules may ask the same. */
final class QuestionDraft {
  /** Drafts by what each asks for, in the order in which they were first asked for. */
  static final class All {
    private record Key(Topic topic, Object of) {}

    private final Map<Key, QuestionDraft> drafts = new LinkedHashMap<>();

    /** Returns the draft about a new record or, of one kind, about the one of that competency. */
    QuestionDraft toMake(Topic topic, Object of, List<AskedValue> values) {
      return drafts
          .computeIfAbsent(new Key(topic, of), key -> new QuestionDraft(topic, Optional.empty()))
          .asking(values);
    }

    /** Returns the draft about a new record, of which there is but one. */
    QuestionDraft toMake(Topic topic, List<AskedValue> values) {
      return toMake(topic, Subject.CANDIDACY, values);
    }

    /** Returns the draft about a record or commission that does not say all. */
    QuestionDraft toComplete(Topic topic, RecordId record, AskedValue value) {
      return drafts
          .computeIfAbsent(
              new Key(topic, record), key -> new QuestionDraft(topic, Optional.of(record)))
          .asking(List.of(value));
    }

    /** Returns the draft about a new record, if there is one. */
    Optional<QuestionDraft> find(Topic topic) {
      return Optional.ofNullable(drafts.get(new Key(topic, Subject.CANDIDACY)));
    }

    /** Returns the questions: those that stop something first, then in workable order. */
    List<Question> build() {
      return drafts.values().stream()
          .map(QuestionDraft::build)
          .sorted(Comparator.comparing(Question::severity).thenComparing(Question::topic))
          .toList();
    }
  }

  private final Topic topic;
  private final Optional<RecordId> about;
  private final Set<Subject> subjects = new LinkedHashSet<>();
  private final Set<RuleId> rules = new LinkedHashSet<>();
  private final Set<AskedValue> values = new LinkedHashSet<>();
  private Severity severity = Severity.NOTICE;

  private QuestionDraft(Topic topic, Optional<RecordId> about) {
    this.topic = topic;
    this.about = about;
  }

  QuestionDraft asking(List<AskedValue> more) {
    values.addAll(more);
    return this;
  }

  /** Adds a rule that waits for the answer, and what it waits for it about. */
  void awaitedBy(RuleId rule, Subject subject, Severity how) {
    rules.add(rule);
    subjects.add(subject);
    if (how == Severity.BLOCKING) {
      severity = how;
    }
  }

  /** Returns the parts of which that fact is asked. */
  boolean asks(AskedFact fact, Object part) {
    return values.stream()
        .anyMatch(
            value -> value.fact() == fact && value.part().equals(Optional.of(part.toString())));
  }

  private Question build() {
    return new Question(
        topic,
        about,
        List.copyOf(subjects),
        severity,
        List.copyOf(rules),
        values.stream().sorted(Comparator.comparing(AskedValue::fact)).toList());
  }
}
