package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.Optional;

/** Where blocks are targeted, is the CQPM registered in the RNCP on the as-of date? */
final class BlocksNeedRegistration extends BuiltInRule<CandidacyStanding> {
  private static final Answer NOT_NEEDED = Answer.notApplicable(ReasonCode.TARGET_IS_CERTIFICATE);

  BlocksNeedRegistration() {
    super(
        RuleDescription.builder(RuleId.BLOCKS_NEED_REGISTRATION, SubjectKind.CANDIDACY)
            .severity(Severity.NOTICE)
            .citation(Citations.REGISTERED_BLOCKS)
            .satisfied(ReasonCode.REGISTERED)
            .violated(ReasonCode.NOT_REGISTERED)
            .notApplicable(ReasonCode.TARGET_IS_CERTIFICATE)
            .undetermined(MissingFact.REGISTRATION));
  }

  @Override
  public Answer answer(CandidacyStanding candidacy, RuleContext context) {
    if (context.getCandidacy().getTarget() instanceof CertificationTarget.Certificate) {
      return NOT_NEEDED;
    }
    Argument day = Argument.date("day", context.getAsOf());
    Optional<NationalRegistration> registration = context.getReferential().getRegistration();
    if (registration.isEmpty()) {
      return Answer.undetermined(MissingFact.REGISTRATION);
    }
    return registration.get().isRegisteredOn(context.getAsOf())
        ? Answer.satisfied(Reason.of(ReasonCode.REGISTERED, day))
        : Answer.violated(Reason.of(ReasonCode.NOT_REGISTERED, day));
  }
}
