package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;

/** Is the retained competency of the same certification, and its period not over? */
final class CompetencyRetention extends RetentionRule {
  CompetencyRetention(Since since) {
    super(
        RuleDescription.builder(RuleId.COMPETENCY_RETENTION, SubjectKind.RETAINED_COMPETENCY)
            .severity(Severity.BLOCKING)
            .satisfied(ReasonCode.RESULT_KEPT)
            .violated(ReasonCode.OTHER_CERTIFICATION, ReasonCode.RETENTION_OVER)
            .notApplicable(ReasonCode.NO_SUBJECT),
        since);
  }

  @Override
  public Answer answer(RetentionClaim claim, RuleContext context) {
    RetainedResult result = claim.result();
    Objections objections = new Objections();
    if (!isOfThisCertification(result, context.getReferential())) {
      objections.add(
          Reason.of(
              ReasonCode.OTHER_CERTIFICATION,
              Argument.record("result", result.getId()),
              Argument.code("certification", result.getCertification().toString())));
    }
    LocalDate last = lastDayOf(result.getDate(), claim.day());
    Reason kept =
        Reason.of(
            claim.day().isAfter(last) ? ReasonCode.RETENTION_OVER : ReasonCode.RESULT_KEPT,
            Argument.record("result", result.getId()),
            Argument.date("day", claim.day()),
            Argument.date("last", last));
    if (claim.day().isAfter(last)) {
      objections.add(kept);
    }
    return objections.areNone() ? Answer.satisfied(kept) : objections.answer();
  }

  @Override
  public boolean isOfThisCertification(
      RetainedResult result, CertificationReferential referential) {
    return result.getCertification().equals(referential.getId());
  }
}
