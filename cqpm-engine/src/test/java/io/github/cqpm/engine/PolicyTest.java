package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may set, and what comes of it. */
class PolicyTest {
  @Test
  void asks_two_members_lets_no_jury_overrule_and_lowers_no_rule_by_default() {
    DecisionPolicy policy = DecisionPolicy.standard();
    assertThat(policy.getMinimumCommissionMembers()).isEqualTo(2);
    assertThat(policy.isJuryMayOverrule()).isFalse();
    assertThat(policy.getNotices()).isEmpty();
    assertThat(base().request().getPolicy()).isEqualTo(policy);
  }

  @Test
  void lets_no_jury_overrule_unless_it_says_so() {
    assertThat(DecisionPolicy.builder().build().isJuryMayOverrule()).isFalse();
    assertThat(DecisionPolicy.builder().build()).isEqualTo(DecisionPolicy.standard());
  }

  @Test
  void refuses_a_commission_without_members() {
    DecisionPolicy.Builder policy = DecisionPolicy.builder().minimumCommissionMembers(0);
    assertThatIllegalArgumentException()
        .isThrownBy(policy::build)
        .withMessageContaining("at least 1 member, not 0");
    assertThat(policy.minimumCommissionMembers(1).build().getMinimumCommissionMembers())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "company/opinion-before-deliberation",
        "company/opinion-agrees",
        "competency/acquired",
        "competency/validated-by-jury",
        "jury/after-assessment",
        "jury/agrees-with-commission",
        "jury/both-colleges",
        "jury/award-agrees",
        "retention/competency",
        "retention/block",
        "admissibility/block",
        "admissibility/block-award",
        "admissibility/certification",
        "enrolment/unknown",
        "acme/attendance"
      })
  void refuses_to_lower_any_other_rule(String rule) {
    DecisionPolicy.Builder policy = DecisionPolicy.builder().addNotice(RuleId.of(rule));
    assertThatIllegalArgumentException()
        .isThrownBy(policy::build)
        .withMessageStartingWith("Not to be turned into notices: [" + rule + "].");
  }

  /** A rule, and a base in which nothing but that rule stands in the way. */
  record Lowered(RuleId rule, Situation stopped) {}

  static Stream<Lowered> blockingRules() {
    Situation unsaid = base().assessment("S1", to -> to.method(Optional.empty()));
    Situation juryUnsaid = baseOfAgreement().deliberation(to -> to.jury(jury(0, 0).build()));
    return Stream.of(
        new Lowered(
            RuleId.ENROLMENT_MADE,
            base().without("E1").asNotice(RuleId.ENROLMENT_PRECEDES_ASSESSMENT)),
        new Lowered(RuleId.ENROLMENT_PRECEDES_ASSESSMENT, base().enrolledOn("2026-03-11")),
        new Lowered(
            RuleId.ENROLMENT_PRECEDES_ASSESSMENT,
            base().without("E1").asNotice(RuleId.ENROLMENT_MADE)),
        new Lowered(
            RuleId.PLAN_MADE, base().without("P1").asNotice(RuleId.PLAN_PRECEDES_ASSESSMENT)),
        new Lowered(RuleId.PLAN_PRECEDES_ASSESSMENT, base().plannedOn("2026-03-11")),
        new Lowered(
            RuleId.PLAN_PRECEDES_ASSESSMENT, base().without("P1").asNotice(RuleId.PLAN_MADE)),
        new Lowered(RuleId.METHOD_ALLOWED, base().methods(method(PROJECT))),
        new Lowered(RuleId.METHOD_ALLOWED, unsaid),
        new Lowered(
            RuleId.SEVERAL_MEMBERS, base().policy(policy -> policy.minimumCommissionMembers(4))),
        new Lowered(RuleId.SEVERAL_MEMBERS, base().commission(to -> to.members(List.of()))),
        new Lowered(RuleId.MEMBERS_QUALIFIED, withMember(Optional.of(false))),
        new Lowered(RuleId.MEMBERS_QUALIFIED, withMember(Optional.empty())),
        new Lowered(
            RuleId.REPORT_IN_TIME, base().projectForC3().plus(report("T1", "2026-03-02", C3))),
        new Lowered(RuleId.REPORT_IN_TIME, base().projectForC3()),
        new Lowered(RuleId.OPINION_GIVEN, base().without("O1")),
        new Lowered(
            RuleId.JOINT_COMPOSITION,
            baseOfAgreement().deliberation(to -> to.jury(jury(3, 2).build()))),
        new Lowered(RuleId.JOINT_COMPOSITION, juryUnsaid));
  }

  private static Situation withMember(Optional<Boolean> qualified) {
    return base()
        .commission(
            to ->
                to.addMember(
                    CommissionMember.builder()
                        .reference(PersonReference.of("trainee"))
                        .qualified(qualified)
                        .build()));
  }

  @ParameterizedTest
  @MethodSource("blockingRules")
  void a_rule_turned_into_a_notice_stops_nothing_but_answers_the_same(Lowered of) {
    Situation lowered = of.stopped().asNotice(of.rule());

    assertThat(of.stopped().decide().getOutcome()).isEqualTo(UNDETERMINED);
    assertThat(lowered.decide().getOutcome()).isEqualTo(ADMISSIBLE);
    assertThat(lowered.decide().getFindings(of.rule()))
        .isEqualTo(of.stopped().decide().getFindings(of.rule()))
        .anyMatch(finding -> !finding.answer().isClear());
    assertThat(severity(of.stopped(), of.rule())).isEqualTo(Severity.BLOCKING);
    assertThat(severity(lowered, of.rule())).isEqualTo(Severity.NOTICE);
  }

  @Test
  void every_rule_about_enrolment_plan_commission_or_project_may_be_a_notice() {
    List<RuleId> ours = RuleSet.agreement().getRules().stream().map(RuleDescription::id).toList();
    assertThat(RuleSet.agreement().getRules())
        .filteredOn(RuleDescription::mayBeNotice)
        .extracting(RuleDescription::id)
        .containsExactlyInAnyOrderElementsOf(DecisionPolicy.MAY_BE_NOTICES);
    assertThat(ours)
        .filteredOn(id -> id.value().matches("(enrolment|plan|commission|project)/.*"))
        .as("a rule of these groups needs a constant in RuleId: a host's policy speaks of it")
        .isNotEmpty()
        .isSubsetOf(DecisionPolicy.MAY_BE_NOTICES);
  }

  private static Severity severity(Situation situation, RuleId rule) {
    return situation.decide().getProvenance().find(rule).orElseThrow().severity();
  }
}
