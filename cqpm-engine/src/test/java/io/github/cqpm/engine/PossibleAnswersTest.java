package io.github.cqpm.engine;

import static io.github.cqpm.engine.decision.Answer.Kind.SATISFIED;
import static io.github.cqpm.engine.decision.Answer.Kind.UNDETERMINED;
import static io.github.cqpm.engine.decision.Answer.Kind.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules declare that they may answer; that they do so is held by AnswersProperties. */
class PossibleAnswersTest {
  static List<RuleDescription<?>> rules() {
    return RuleSet.agreement().getRules();
  }

  @Test
  void allow_a_kind_of_answer_with_codes_of_that_kind_only() {
    PossibleAnswers possible =
        PossibleAnswers.none()
            .satisfied(ReasonCode.ENROLLED)
            .satisfied(ReasonCode.REGISTERED)
            .undetermined(MissingFact.ENROLMENT);
    assertThat(possible.getKinds()).containsExactly(SATISFIED, UNDETERMINED);
    assertThat(possible.getCodes(SATISFIED))
        .containsExactly(ReasonCode.ENROLLED, ReasonCode.REGISTERED);
    assertThat(possible.getCodes(VIOLATED)).isEmpty();
    assertThat(possible.allow(Answer.undetermined(MissingFact.ENROLMENT))).isTrue();
    assertThat(possible.allow(Answer.undetermined(MissingFact.PLAN))).isFalse();
    assertThat(possible.allow(Answer.notApplicable(ReasonCode.ENROLLED))).isFalse();
    assertThat(PossibleAnswers.none().allow(Answer.satisfied())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void say_nothing_to_ask_about_where_a_subject_may_be_lacking(RuleDescription<?> rule) {
    Set<SubjectKind<?>> alwaysThere =
        Set.of(SubjectKind.CANDIDACY, SubjectKind.COMPETENCY, SubjectKind.BLOCK);
    assertThat(
            rule.possibleAnswers()
                .getCodes(Answer.Kind.NOT_APPLICABLE)
                .contains(ReasonCode.NO_SUBJECT))
        .isNotEqualTo(alwaysThere.contains(rule.subjectKind()));
  }

  @Test
  void name_every_reason_and_every_missing_fact_that_is_a_constant() {
    Set<ReasonCode> reasons = new HashSet<>();
    Set<ReasonCode> facts = new HashSet<>();
    for (RuleDescription<?> rule : rules()) {
      rule.possibleAnswers()
          .codes()
          .forEach((kind, codes) -> (kind == UNDETERMINED ? facts : reasons).addAll(codes));
    }
    assertThat(reasons).containsAll(constants(ReasonCode.class, ReasonCode.class));
    assertThat(facts)
        .containsAll(
            constants(MissingFact.class, MissingFact.class).stream()
                .map(MissingFact::code)
                .toList());
  }

  @Test
  void say_one_thing_with_one_code_either_a_reason_or_a_missing_fact() {
    assertThat(constants(ReasonCode.class, ReasonCode.class))
        .doesNotContainAnyElementsOf(
            constants(MissingFact.class, MissingFact.class).stream()
                .map(MissingFact::code)
                .toList());
  }

  private static <T> List<T> constants(Class<?> type, Class<T> of) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == of)
        .map(field -> of.cast(valueOf(field)))
        .toList();
  }

  private static Object valueOf(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
