package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.List;

/** Faults about what stops and what does not, by rule and by policy. */
final class CountingFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "notice-stops",
              "An assessment about which a notice is violated does not count.",
              "The candidate loses an assessment over a remark.",
              "status of a competency",
              new OtherSeverity(RuleId.CONDITIONS_RESPECTED, Severity.BLOCKING),
              Example.but("with the conditions not respected in the first assessment")
                  .assessment(to -> to.conditionsRespected(false))),
          new Fault(
              "blocking-rule-stops-nothing",
              "An assessment counts about which a blocking rule is violated.",
              "The jury awards on what one assessor alone has judged.",
              "status of a competency",
              new OtherSeverity(RuleId.SEVERAL_MEMBERS, Severity.NOTICE),
              Example.but("assessed by a commission of one").members(assessor())),
          new Fault(
              "notices-of-policy-are-ignored",
              "A rule that the policy has made a notice stops all the same.",
              "The host cannot set what it may set.",
              "status of a competency",
              OtherRequest.ofPolicy(policy -> policy.notices(List.of())),
              Example.but(
                      "assessed by a commission of one, under a policy to which that is a notice")
                  .members(assessor())
                  .policy(to -> to.addNotices(RuleId.SEVERAL_MEMBERS))),
          new Fault(
              "minimum-of-members-is-ignored",
              "A commission of two is enough, whatever the policy asks for.",
              "The host cannot set what it may set.",
              "commission/several-members",
              OtherRequest.ofPolicy(
                  policy ->
                      policy.minimumCommissionMembers(
                          DecisionPolicy.standard().getMinimumCommissionMembers())),
              Example.but("under a policy that asks for three members")
                  .policy(to -> to.minimumCommissionMembers(3))),
          new Fault(
              "jury-overrules-unasked",
              "The jury's validation overrules the commission, whatever the policy says.",
              "The commission's judgement is worth nothing.",
              "status of a competency",
              OtherRequest.ofPolicy(policy -> policy.juryMayOverrule(true)),
              Example.but("with the first competency not acquired, and validated all the same")
                  .assessment(to -> to.result(AssessmentResult.NOT_ACQUIRED))));

  private CountingFaults() {}

  private static CommissionMember assessor() {
    return CommissionMember.qualified(PersonReference.of("first-assessor"));
  }
}
