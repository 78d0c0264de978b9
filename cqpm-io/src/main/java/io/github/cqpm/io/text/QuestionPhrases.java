package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells questions, the values that they ask for, and those that are possible.
 *
 * @param phrases in which language, with which titles
 */
record QuestionPhrases(Phrases phrases) {
  /** Returns the question as a sentence, and what it is about. */
  String write(Question question) {
    String asked =
        question.topic() == Question.Topic.HOST_RULE
            ? phrases.getQuestion(question.rules().get(0))
            : phrases.label(question.topic());
    String about =
        question
            .about()
            .map(record -> phrases.frame("incomplete", Map.of("record", record.toString())))
            .orElseGet(
                () ->
                    question.subjects().stream()
                        .filter(subject -> !subject.equals(Subject.CANDIDACY))
                        .map(Subject::key)
                        .collect(Collectors.joining(", ")));
    return about.isEmpty() ? asked : phrases.frame("about", Map.of("what", asked, "about", about));
  }

  /** Returns what a value of the question is, as the label of a field. */
  String write(Question question, AskedValue value) {
    String fact = phrases.label(value.fact());
    return value
        .part()
        .map(part -> orAsItStands(part, text -> namePart(question, value, text)))
        .map(part -> phrases.labelled(fact, part))
        .orElse(fact);
  }

  private String namePart(Question question, AskedValue value, String part) {
    return switch (value.fact()) {
      case METHOD, REPORT_DUE, RULING -> phrases.titles().name(CompetencyId.parse(part));
      case RATING -> // asked of one competency
          new AnswerPhrases(
                  phrases.sentences(),
                  phrases.titles().about(CompetencyId.parse(question.subjects().get(0).key())))
              .nameCriterion(part);
      case STANCE -> phrases.titles().ofActivity(part).orElse(part);
      default -> part;
    };
  }

  /** Returns a value that is possible, in words. */
  String write(AskedValue value, String choice) {
    return orAsItStands(choice, text -> nameChoice(value.fact(), text));
  }

  private String nameChoice(AskedFact fact, String choice) {
    return switch (fact) {
      case RATING, EXPECTED_RESULTS_RATING -> phrases.label(Rating.valueOf(choice));
      case RESULT -> phrases.label(AssessmentResult.valueOf(choice));
      case STANCE -> phrases.label(OpinionStance.valueOf(choice));
      case RULING -> phrases.label(Ruling.valueOf(choice));
      case METHOD -> phrases.titles().nameOf(MethodId.of(choice));
      case AWARDS ->
          Award.of(choice) instanceof Award.Block block
              ? phrases.titles().name(block.code())
              : phrases.frame("target.certificate");
      default -> choice;
    };
  }

  /** A host may ask questions of its own making, whose texts are none of these. */
  private static String orAsItStands(String text, UnaryOperator<String> inWords) {
    try {
      return inWords.apply(text);
    } catch (IllegalArgumentException none) {
      return text;
    }
  }
}
