package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be said can be said in both languages. */
class SentencesTest {
  static Stream<Sentences> languages() {
    return Stream.of(Sentences.FRENCH, Sentences.ENGLISH);
  }

  private static <T> List<T> constants(Class<?> type, Class<T> of) {
    List<T> constants = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == of) {
        try {
          constants.add(of.cast(field.get(null)));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return constants;
  }

  private static List<RuleDescription<?>> rules() {
    return CertificationEngine.of(RuleSet.agreement()).getRules();
  }

  static Stream<String> keys() {
    return Stream.of(
            constants(ReasonCode.class, ReasonCode.class).stream().map(code -> "reason." + code),
            constants(MissingFact.class, MissingFact.class).stream()
                .map(fact -> "missing." + fact.code()),
            Arrays.stream(InputProblemCode.values()).map(code -> "problem." + code),
            Arrays.stream(DocumentProblemCode.values()).map(code -> "document." + code),
            rules().stream().map(rule -> "question." + rule.id()),
            rules().stream()
                .flatMap(rule -> rule.possibleAnswers().codes().entrySet().stream())
                .flatMap(
                    answers ->
                        answers.getValue().stream()
                            .map(
                                code ->
                                    (answers.getKey() == Answer.Kind.UNDETERMINED
                                            ? "missing."
                                            : "reason.")
                                        + code)),
            rules().stream()
                .map(rule -> rule.citation().caution())
                .filter(caution -> !caution.isEmpty())
                .map(caution -> "caution." + caution))
        .flatMap(each -> each);
  }

  @Test
  void every_code_and_question_has_a_sentence_in_both_languages() {
    assertThat(keys())
        .hasSizeGreaterThan(150)
        .allMatch(key -> Sentences.FRENCH.find(key).isPresent())
        .allMatch(key -> Sentences.ENGLISH.find(key).isPresent());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_sentence_stands_between_guillemets(Sentences sentences) {
    assertThat(keys()).noneMatch(key -> sentences.get(key).matches(".*[«»].*"));
  }

  @Test
  void every_quote_of_a_rule_of_the_referential_stands_in_the_bundled_one() {
    String referential = CqpmJson.standard().write(Referentials.technicoCommercialIndustriel());
    for (RuleDescription<?> rule : CertificationEngine.standard().getRules()) {
      Citation citation = rule.citation();
      assertThat(citation.quote()).as("%s", rule.id()).isNotBlank();
      assertThat(referential).as("%s", rule.id()).contains(citation.quote());
      assertThat(citation.caution()).isEmpty();
    }
  }
}
