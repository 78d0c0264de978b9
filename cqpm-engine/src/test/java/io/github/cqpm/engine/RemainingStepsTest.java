package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What remains to be done, by whom, and from which answer it follows. */
class RemainingStepsTest {
  /** Returns each step as what, about what, by which rule. */
  private static List<String> steps(Situation situation) {
    AdmissibilityDecision decision = situation.decide();
    assertThat(decision.getRemainingSteps())
        .allSatisfy(
            step -> {
              Answer answer = decision.find(step.rule(), step.subject().key()).orElseThrow();
              assertThat(answer.kind() == Answer.Kind.SATISFIED)
                  .isEqualTo(step.action() == RemainingStep.Action.AWARD);
              assertThat(answer.kind()).isNotEqualTo(Answer.Kind.NOT_APPLICABLE);
            });
    return decision.getRemainingSteps().stream()
        .map(step -> step.action() + " " + step.subject() + " " + step.rule())
        .toList();
  }

  private static Situation awarding(Situation situation, Award... awards) {
    return situation.deliberation(to -> to.addAwards(awards));
  }

  @Test
  void the_award_of_an_admissible_certification_until_a_deliberation_in_force_awards_it() {
    assertThat(steps(base())).containsExactly("AWARD candidacy admissibility/certification");
    Situation awarded = awarding(base(), Award.certificate());
    assertThat(steps(awarded)).isEmpty();
    assertThat(steps(awarding(base(), Award.block(B8)))).hasSize(1);
    JuryDeliberation later =
        Facts.deliberation("D2", "2026-04-20").addAward(Award.certificate()).build();
    assertThat(steps(base().plus(later))).isEmpty();
    assertThat(steps(base().plus(later).asOf("2026-04-19"))).hasSize(1);
    assertThat(steps(base().plus(later, revocation("V1", "2026-04-21", "D2")))).hasSize(1);
  }

  @Test
  void the_award_of_each_admissible_block_where_blocks_are_targeted() {
    Situation blocks = base().ruled(C4, DEFERRED).target(B8, B7, B6);
    assertThat(steps(blocks))
        .containsExactly(
            "DELIBERATE BDC0167-2 competency/validated-by-jury",
            "AWARD BDC0158 admissibility/block-award",
            "AWARD BDC0166 admissibility/block-award");
    assertThat(steps(awarding(blocks, Award.block(B8), Award.certificate())))
        .containsExactly(
            "DELIBERATE BDC0167-2 competency/validated-by-jury",
            "AWARD BDC0166 admissibility/block-award");
  }

  @Test
  void no_award_where_the_certification_is_not_admissible() {
    assertThat(steps(base().ruled(C4, REFUSED)))
        .containsExactly("ASSESS_AGAIN BDC0167-2 competency/validated-by-jury");
    assertThat(steps(base().judged("S1", NOT_ACQUIRED)))
        .containsExactly("ASSESS_AGAIN BDC0158-1 competency/acquired");
  }

  @Test
  void the_award_beside_the_enrolment_that_a_certification_otherwise_admissible_lacks() {
    assertThat(steps(base().asNotice(RuleId.ENROLMENT_PRECEDES_ASSESSMENT).without("E1")))
        .containsExactly(
            "ENROL candidacy enrolment/made", "AWARD candidacy admissibility/certification");
  }

  @Test
  void to_state_the_registration_once_where_a_block_targeted_is_complete_but_for_it() {
    Situation unknown = base().registrationUnknown();
    assertThat(steps(unknown.target(B8, B6)))
        .containsExactly("STATE_REGISTRATION candidacy enrolment/blocks-need-registration");
    assertThat(RemainingStep.Action.STATE_REGISTRATION.getActor()).isEqualTo(Actor.CENTRE);
    assertThat(steps(unknown.ruled(C1, DEFERRED).target(B8)))
        .containsExactly("DELIBERATE BDC0158-1 competency/validated-by-jury");
    assertThat(steps(unknown)).containsExactly("AWARD candidacy admissibility/certification");
    assertThat(steps(base().registration(NationalRegistration.none()).target(B8))).isEmpty();
  }

  @Test
  void to_state_the_registration_not_where_only_a_host_keeps_the_award_back() {
    HostRule<?> rule = HostRule.blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED);
    assertThat(steps(base().with(rule).target(B8)))
        .containsExactly("SATISFY_HOST_RULE candidacy acme/rule");
    assertThat(steps(base().with(rule).registrationUnknown().target(B8)))
        .containsExactly(
            "STATE_REGISTRATION candidacy enrolment/blocks-need-registration",
            "SATISFY_HOST_RULE candidacy acme/rule");
  }

  @Test
  void what_a_hosts_blocking_rule_holds_against_any_subject_comes_last() {
    Situation situation =
        awarding(
            baseOfAgreement()
                .withoutAnyOf(C1)
                .plus(retained("X1", "2025-04-15", C1), retained("X2", "2025-04-15", B8)),
            Award.certificate());
    for (Answer answer : List.of(HostRule.VIOLATED, HostRule.UNDETERMINED)) {
      assertThat(last(situation, SubjectKind.CANDIDACY, "candidacy", answer)).isTrue();
      assertThat(last(situation, SubjectKind.PLAN, "P1", answer)).isTrue();
      assertThat(last(situation, SubjectKind.ASSESSMENT, "S2", answer)).isTrue();
      assertThat(last(situation, SubjectKind.COMPETENCY, "BDC0158-2", answer)).isTrue();
      assertThat(last(situation, SubjectKind.DELIBERATION, "D1", answer)).isTrue();
      assertThat(last(situation, SubjectKind.RULING, "D1/BDC0158-2", answer)).isTrue();
      assertThat(last(situation, SubjectKind.AWARD, "D1/CQPM", answer)).isTrue();
      assertThat(last(situation, SubjectKind.RETAINED_COMPETENCY, "X1", answer)).isTrue();
      assertThat(last(situation, SubjectKind.RETAINED_BLOCK, "X2", answer)).isTrue();
      assertThat(last(situation, SubjectKind.BLOCK, "BDC0166", answer)).isTrue();
    }
    assertThat(last(situation, SubjectKind.PLAN, "P1", HostRule.NOT_APPLICABLE)).isFalse();
    assertThat(
            steps(
                situation.with(
                    HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED).asNotice())))
        .noneMatch(step -> step.contains("acme/rule"));
  }

  private static <S> boolean last(
      Situation situation, SubjectKind<S> kind, String subject, Answer answer) {
    List<String> steps = steps(situation.with(HostRule.blocking(kind, subject, answer)));
    String step = "SATISFY_HOST_RULE " + subject + " acme/rule";
    return !steps.isEmpty()
        && steps.get(steps.size() - 1).equals(step)
        && steps.stream().filter(each -> each.contains("acme/rule")).count() == 1;
  }

  @Test
  void steps_of_hosts_stand_in_the_order_of_findings() {
    HostRule<?> ofBlock = HostRule.blocking(SubjectKind.BLOCK, "BDC0158", HostRule.VIOLATED);
    HostRule<?> ofPlan = HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.UNDETERMINED);
    CertificationEngine engine =
        EngineUnderTest.standard().with(ofBlock.named("acme/zeal")).with(ofPlan.named("acme/care"));
    assertThat(steps(base().ruled(C2, REFUSED).with(engine)))
        .containsExactly(
            "ASSESS_AGAIN BDC0158-2 competency/validated-by-jury",
            "SATISFY_HOST_RULE BDC0158 acme/zeal",
            "SATISFY_HOST_RULE P1 acme/care");
    assertThat(RemainingStep.Action.SATISFY_HOST_RULE.getActor()).isEqualTo(Actor.HOST);
  }

  @Test
  void records_that_took_part_and_those_left_aside_are_all_records_but_revocations() {
    AdmissibilityDecision decision =
        base()
            .plus(
                retained("X1", "2025-04-15", C1),
                Facts.report("T1", "2026-03-01", C1),
                Facts.report("T2", "2026-05-02", C1),
                revocation("V1", "2026-04-20", "S4"))
            .decide();
    assertThat(decision.getRecords())
        .extracting(RecordId::toString)
        .containsExactly("E1", "P1", "T1", "S1", "S2", "S3", "S5", "S6", "S7", "O1", "D1");
    assertThat(decision.getLeftAside())
        .extracting(aside -> aside.record() + " " + aside.reason())
        .containsExactly("X1 NO_RULE_FOR_IT", "S4 REVOKED", "T2 AFTER_AS_OF");
  }
}
