package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is the retained block of the same certification, or of one with which it is common, its period
 * not over, and the CQPM registered?
 */
final class BlockRetention extends RetentionRule {
  BlockRetention(Since since) {
    super(
        RuleDescription.builder(RuleId.BLOCK_RETENTION, SubjectKind.RETAINED_BLOCK)
            .severity(Severity.BLOCKING)
            .satisfied(ReasonCode.RESULT_KEPT)
            .violated(
                ReasonCode.OTHER_CERTIFICATION,
                ReasonCode.RETENTION_OVER,
                ReasonCode.NOT_REGISTERED)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.REGISTRATION),
        since);
  }

  @Override
  public Answer answer(RetentionClaim claim, RuleContext context) {
    RetainedResult result = claim.result();
    Argument about = Argument.record("result", result.getId());
    Argument day = Argument.date("day", claim.day());
    Objections objections = new Objections();
    if (!isOfThisCertification(result, context.getReferential())) {
      objections.add(
          Reason.of(
              ReasonCode.OTHER_CERTIFICATION,
              about,
              Argument.code("certification", result.getCertification().toString())));
    }
    LocalDate last = lastDayOf(result.getDate(), claim.day());
    if (claim.day().isAfter(last)) {
      objections.add(Reason.of(ReasonCode.RETENTION_OVER, about, day, Argument.date("last", last)));
    }
    Optional<NationalRegistration> registration = context.getReferential().getRegistration();
    if (registration.isEmpty()) {
      objections.add(MissingFact.REGISTRATION);
    } else if (!registration.get().isRegisteredOn(claim.day())) {
      objections.add(Reason.of(ReasonCode.NOT_REGISTERED, day));
    }
    return objections.areNone()
        ? Answer.satisfied(
            Reason.of(ReasonCode.RESULT_KEPT, about, day, Argument.date("last", last)))
        : objections.answer();
  }

  @Override
  public boolean isOfThisCertification(
      RetainedResult result, CertificationReferential referential) {
    return result.getCertification().equals(referential.getId())
        || (result.getPart() instanceof BlockCode code
            && referential
                .find(code)
                .map(block -> block.getCommonTo().contains(result.getCertification()))
                .orElse(false));
  }
}
