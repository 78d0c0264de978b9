package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is satisfied by a complete candidacy, and not so when something of it is spoilt. */
class EveryRuleTest {
  private static final MethodId INTERVIEW = MethodId.of("INTERVIEW");
  private static final CommissionMember UNQUALIFIED =
      CommissionMember.builder().reference(PersonReference.of("trainee")).qualified(false).build();

  private static final Map<RuleId, UnaryOperator<Situation>> SPOILT =
      Map.ofEntries(
          Map.entry(RuleId.ENROLMENT_MADE, it -> it.without("E1")),
          Map.entry(RuleId.ENROLMENT_PRECEDES_ASSESSMENT, it -> it.enrolledOn("2026-03-11")),
          Map.entry(
              RuleId.BLOCKS_NEED_REGISTRATION,
              it -> it.target(B8).registration(NationalRegistration.none())),
          Map.entry(RuleId.PLAN_MADE, it -> it.without("P1")),
          Map.entry(RuleId.PLAN_PRECEDES_ASSESSMENT, it -> it.plannedOn("2026-03-11")),
          Map.entry(
              RuleId.PLAN_SENT_TO_CENTRE, it -> it.plan(plan -> plan.sentOn(Optional.empty()))),
          Map.entry(RuleId.METHOD_ALLOWED, it -> it.assessment("S1", s1 -> s1.method(INTERVIEW))),
          Map.entry(RuleId.METHOD_AS_PLANNED, it -> it.assessment("S1", s1 -> s1.method(PROJECT))),
          Map.entry(
              RuleId.PROFESSIONAL_SETTING_PREFERRED,
              it -> it.methods(method(REAL_WORK).professionalSetting(false), method(PROJECT))),
          Map.entry(RuleId.SEVERAL_MEMBERS, it -> it.commission(k1 -> k1.members(List.of()))),
          Map.entry(RuleId.MEMBERS_QUALIFIED, it -> it.commission(k1 -> k1.addMember(UNQUALIFIED))),
          Map.entry(
              RuleId.EVERY_CRITERION_CONSIDERED,
              it -> it.assessment("S1", s1 -> s1.ratings(Map.of()))),
          Map.entry(
              RuleId.CONDITIONS_RESPECTED,
              it -> it.assessment("S1", s1 -> s1.conditionsRespected(false))),
          Map.entry(RuleId.RESULT_AGREES_WITH_RATINGS, it -> it.judged("S1", NOT_ACQUIRED)),
          Map.entry(RuleId.REPORT_IN_TIME, it -> it.without("R1")),
          Map.entry(RuleId.OPINION_GIVEN, it -> it.without("O1")),
          Map.entry(
              RuleId.OPINION_BEFORE_DELIBERATION,
              it -> it.opinion(o1 -> o1.date(day("2026-04-16")))),
          Map.entry(RuleId.OPINION_AGREES, it -> it.stance(UNFAVOURABLE)),
          Map.entry(RuleId.COMPETENCY_ACQUIRED, it -> it.judged("S6", NOT_ACQUIRED)),
          Map.entry(RuleId.VALIDATED_BY_JURY, it -> it.ruled(C2, REFUSED)),
          Map.entry(
              RuleId.RULING_AFTER_ASSESSMENT,
              it -> it.deliberation(d1 -> d1.date(day("2026-03-09")))),
          Map.entry(RuleId.RULING_AGREES_WITH_COMMISSION, it -> it.ruled(C2, REFUSED)),
          Map.entry(RuleId.BOTH_COLLEGES, it -> it.deliberation(d1 -> d1.jury(jury(2, 0).build()))),
          Map.entry(
              RuleId.JOINT_COMPOSITION, it -> it.deliberation(d1 -> d1.jury(jury(2, 1).build()))),
          Map.entry(RuleId.AWARD_AGREES, it -> it.ruled(C2, REFUSED)),
          Map.entry(
              RuleId.COMPETENCY_RETENTION,
              it -> it.without("X1").plus(retained("X1", "2020-04-15", C1))),
          Map.entry(RuleId.BLOCK_RETENTION, it -> it.registrationUnknown()),
          Map.entry(RuleId.BLOCK_ADMISSIBILITY, it -> it.ruled(C2, REFUSED)),
          Map.entry(RuleId.BLOCK_AWARD, it -> it.registrationUnknown()),
          Map.entry(RuleId.CERTIFICATION_ADMISSIBILITY, it -> it.ruled(C2, REFUSED)));

  /** Returns the base, with a project, an award, and results kept from an earlier candidacy. */
  private static Situation complete() {
    return baseOfAgreement()
        .projectForC3()
        .deliberation(d1 -> d1.addAward(Award.certificate()))
        .plus(
            report("R1", "2026-02-28", C3),
            retained("X1", "2025-04-15", C1),
            retained("X2", "2025-04-15", B8));
  }

  static Stream<RuleId> rules() {
    return RuleSet.agreement().getRules().stream().map(RuleDescription::id);
  }

  private static List<Answer.Kind> answers(RuleId rule, Situation situation) {
    return situation.decide().getFindings(rule).stream()
        .map(Finding::answer)
        .map(Answer::kind)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_satisfied_by_a_complete_candidacy(RuleId rule) {
    Situation asked =
        rule.equals(RuleId.BLOCKS_NEED_REGISTRATION) ? complete().target(B8) : complete();
    assertThat(answers(rule, asked)).contains(Answer.Kind.SATISFIED);
    assertThat(answers(rule, asked)).doesNotContain(Answer.Kind.VIOLATED, Answer.Kind.UNDETERMINED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_violated_or_undetermined_when_one_thing_is_spoilt(RuleId rule) {
    assertThat(answers(rule, SPOILT.get(rule).apply(complete())))
        .containsAnyOf(Answer.Kind.VIOLATED, Answer.Kind.UNDETERMINED);
  }

  @Test
  void has_something_that_spoils_it() {
    assertThat(SPOILT.keySet()).containsExactlyInAnyOrderElementsOf(rules().toList());
  }
}
