package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.HostRule.blocking;
import static io.github.cqpm.engine.Situation.base;
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
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What remains to be done, about what, and by which rule. */
class RemainingStepsTest {
  private static Cases steps() {
    return Cases.asking(
        situation ->
            situation.decide().getRemainingSteps().stream()
                .map(step -> step.action() + " " + step.subject() + " " + step.rule())
                .collect(Collectors.joining(", ")));
  }

  private static Situation awarding(Situation situation, Award... awards) {
    return situation.deliberation(to -> to.addAwards(awards));
  }

  private static Situation awardedLater() {
    return base().plus(deliberation("D2", "2026-04-20").addAward(Award.certificate()).build());
  }

  private static Situation violating(Situation situation) {
    return situation.with(blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED));
  }

  private static Situation leftOpen(Situation situation) {
    return situation.with(blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED));
  }

  @TestFactory
  Stream<DynamicTest> are_told() {
    Situation blocks = base().ruled(C4, DEFERRED).target(B8, B7, B6);
    Situation unknown = base().registrationUnknown();
    return steps()
        .it(
            "the award of an admissible certification until a deliberation in force awards it",
            base())
        .says("AWARD candidacy admissibility/certification")
        .and(awarding(base(), Award.certificate()))
        .says("")
        .and(awarding(base(), Award.block(B8)))
        .says("AWARD candidacy admissibility/certification")
        .and(awardedLater())
        .says("")
        .and(awardedLater().asOf("2026-04-19"))
        .says("AWARD candidacy admissibility/certification")
        .and(awardedLater().plus(revocation("V1", "2026-04-21", "D2")))
        .says("AWARD candidacy admissibility/certification")
        .it("the award of each admissible block where blocks are targeted", blocks)
        .says(
            "DELIBERATE BDC0167-2 competency/validated-by-jury, AWARD BDC0158"
                + " admissibility/block-award, AWARD BDC0166 admissibility/block-award")
        .and(awarding(blocks, Award.block(B8), Award.certificate()))
        .says(
            "DELIBERATE BDC0167-2 competency/validated-by-jury, AWARD BDC0166"
                + " admissibility/block-award")
        .it("no award where the certification is not admissible", base().ruled(C4, REFUSED))
        .says("ASSESS_AGAIN BDC0167-2 competency/validated-by-jury")
        .and(base().judged("S1", NOT_ACQUIRED))
        .says("ASSESS_AGAIN BDC0158-1 competency/acquired")
        .it(
            "the award beside the enrolment that is lacking",
            base().asNotice(RuleId.ENROLMENT_PRECEDES_ASSESSMENT).without("E1"))
        .says("ENROL candidacy enrolment/made, AWARD candidacy admissibility/certification")
        .it("in workable order", base().without("E1", "P1", "O1").target(B8))
        .says(
            "ENROL candidacy enrolment/made, PLAN candidacy plan/made, ASSESS BDC0158-1"
                + " competency/acquired, ASSESS BDC0158-2 competency/acquired, GIVE_OPINION"
                + " BDC0158-1 company/opinion-given, GIVE_OPINION BDC0158-2 company/opinion-given,"
                + " DELIBERATE BDC0158-1 competency/validated-by-jury, DELIBERATE BDC0158-2"
                + " competency/validated-by-jury")
        .it(
            "nothing that is a notice",
            base()
                .without("E1", "P1", "O1")
                .target(B8)
                .asNotice(RuleId.ENROLMENT_MADE, RuleId.PLAN_MADE, RuleId.OPINION_GIVEN))
        .says(
            "ASSESS BDC0158-1 competency/acquired, ASSESS BDC0158-2 competency/acquired, DELIBERATE"
                + " BDC0158-1 competency/validated-by-jury, DELIBERATE BDC0158-2"
                + " competency/validated-by-jury")
        .it(
            "to state the registration once where a block targeted is complete but for it",
            unknown.target(B8, B6))
        .says("STATE_REGISTRATION candidacy enrolment/blocks-need-registration")
        .and(unknown.ruled(C1, DEFERRED).target(B8))
        .says("DELIBERATE BDC0158-1 competency/validated-by-jury")
        .and(unknown)
        .says("AWARD candidacy admissibility/certification")
        .and(base().registration(NationalRegistration.none()).target(B8))
        .says("")
        .it(
            "to state the registration not where only a host keeps the award back",
            leftOpen(base().target(B8)))
        .says("SATISFY_HOST_RULE candidacy acme/rule")
        .and(violating(unknown.target(B8)))
        .says("SATISFY_HOST_RULE candidacy acme/rule")
        .and(leftOpen(unknown.target(B8)))
        .says(
            "STATE_REGISTRATION candidacy enrolment/blocks-need-registration, SATISFY_HOST_RULE"
                + " candidacy acme/rule")
        .it(
            "what hosts ask, in the order of findings",
            base()
                .ruled(C2, REFUSED)
                .with(blocking(SubjectKind.BLOCK, "BDC0158", HostRule.VIOLATED).named("acme/zeal"))
                .with(blocking(SubjectKind.PLAN, "P1", HostRule.UNDETERMINED).named("acme/care")))
        .says(
            "ASSESS_AGAIN BDC0158-2 competency/validated-by-jury, SATISFY_HOST_RULE BDC0158"
                + " acme/zeal, SATISFY_HOST_RULE P1 acme/care")
        .tests();
  }

  @Test
  void are_done_by_whoever_has_to_act() {
    assertThat(Stream.of(RemainingStep.Action.values()).map(RemainingStep.Action::getActor))
        .containsExactly(
            Actor.CANDIDATE,
            Actor.CENTRE,
            Actor.CENTRE,
            Actor.COMMISSION,
            Actor.COMPANY,
            Actor.JURY,
            Actor.COMMISSION,
            Actor.JURY,
            Actor.HOST);
  }
}
