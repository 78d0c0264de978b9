package io.github.cqpm.examples.lms.api;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Optional;

/** A question of the engine with its words: what a client needs for a form. */
record QuestionItem(
    Actor actor,
    Question.Topic topic,
    Severity severity,
    Optional<RecordId> about,
    String text,
    List<Field> fields) {
  /** A field of the form. */
  record Field(
      AskedFact fact,
      AskedFact.Form form,
      Optional<String> part,
      String label,
      List<Choice> choices) {}

  /** One of the values that are possible. */
  record Choice(String value, String label) {}

  static QuestionItem of(Question question, Explanations words) {
    return new QuestionItem(
        question.actor(),
        question.topic(),
        question.severity(),
        question.about(),
        words.explain(question),
        question.values().stream().map(value -> field(question, value, words)).toList());
  }

  private static Field field(Question question, AskedValue value, Explanations words) {
    return new Field(
        value.fact(),
        value.fact().getForm(),
        value.part(),
        words.label(question, value),
        value.choices().stream()
            .map(choice -> new Choice(choice, words.label(value, choice)))
            .toList());
  }
}
