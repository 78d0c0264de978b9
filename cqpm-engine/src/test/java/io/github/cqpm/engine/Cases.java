package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A question, asked of one situation after the other: what a rule answers about a subject, or
 * another. What is expected is written in full: of an answer its kind, the codes of its reasons or
 * missing facts, all values that these speak of, and whether its rule does not declare it.
 */
public final class Cases {
  private Function<Situation, String> question;
  private String sentence = "";
  private Situation situation = Situation.base();
  private final List<DynamicTest> tests = new ArrayList<>();

  private Cases(Function<Situation, String> question) {
    this.question = question;
  }

  /** Returns cases of a question of the test's own. */
  public static Cases asking(Function<Situation, ?> question) {
    return new Cases(situation -> question.apply(situation).toString());
  }

  /** Returns cases of what the rule answers about the subject that is written so. */
  public static Cases of(RuleId rule, Object subject) {
    return new Cases(answer(rule, subject));
  }

  /** Goes on with what the rule answers about another subject. */
  public Cases about(RuleId rule, Object subject) {
    question = answer(rule, subject);
    return this;
  }

  /** Begins a test, which has that name. */
  public Cases it(String does, Situation where) {
    sentence = does;
    return and(where);
  }

  /** Begins another test of the same name. */
  public Cases and(Situation where) {
    situation = where;
    return this;
  }

  /** Expects that of the situation. */
  public Cases says(String expected) {
    Function<Situation, String> asked = question;
    Situation where = situation;
    tests.add(
        DynamicTest.dynamicTest(
            sentence, () -> assertThat(asked.apply(where)).isEqualTo(expected)));
    return this;
  }

  public Stream<DynamicTest> tests() {
    return tests.stream();
  }

  private static Function<Situation, String> answer(RuleId rule, Object subject) {
    return situation ->
        situation
            .decide()
            .find(rule, subject.toString())
            .map(
                answer ->
                    written(answer) + (isDeclared(answer, rule, situation) ? "" : " undeclared"))
            .orElse("not asked");
  }

  private static boolean isDeclared(Answer answer, RuleId rule, Situation situation) {
    return situation.engine().getRules().stream()
        .anyMatch(each -> each.id().equals(rule) && each.possibleAnswers().allow(answer));
  }

  private static String written(Answer answer) {
    return words(Stream.concat(Stream.of(answer.kind()), answer.codes().stream()))
        + written(answer.arguments());
  }

  /** Returns each argument as its name and its value, with a space before it. */
  static String written(List<Argument> arguments) {
    return arguments.stream()
        .map(each -> " " + each.name() + "=" + each.value())
        .collect(Collectors.joining());
  }

  /** Returns these with spaces between. */
  static String words(Stream<?> words) {
    return words.map(Object::toString).collect(Collectors.joining(" "));
  }
}
