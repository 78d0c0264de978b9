package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.Optional;

/** Was the method one in a professional setting, where one is possible? */
final class ProfessionalSettingPreferred extends BuiltInRule<CommissionAssessment> {
  ProfessionalSettingPreferred() {
    super(
        RuleDescription.builder(RuleId.PROFESSIONAL_SETTING_PREFERRED, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(
                Citations.ofImplementation(
                    "Les modalités d'évaluation reposant sur des activités/missions ou projets réalisés en milieu professionnel sont privilégiées."))
            .satisfied(ReasonCode.PROFESSIONAL_SETTING, ReasonCode.NO_PROFESSIONAL_SETTING_POSSIBLE)
            .violated(ReasonCode.PROFESSIONAL_SETTING_POSSIBLE)
            .notApplicable(
                ReasonCode.NO_SUBJECT, ReasonCode.METHOD_NOT_SAID, ReasonCode.METHOD_UNKNOWN));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    CompetencyId competency = assessment.getCompetency();
    Optional<MethodId> id = assessment.getMethod();
    if (id.isEmpty()) {
      return Answer.notApplicable(ReasonCode.METHOD_NOT_SAID);
    }
    Optional<AssessmentMethod> method = context.findMethod(id.get());
    if (method.isEmpty() || !method.get().allows(competency)) {
      return Answer.notApplicable(Reason.of(ReasonCode.METHOD_UNKNOWN, used(id.get())));
    }
    if (method.get().isProfessionalSetting()) {
      return SharedEvidence.satisfied(
          context,
          ReasonCode.PROFESSIONAL_SETTING,
          id.get(),
          id.get(),
          (shared, same) -> Reason.of(ReasonCode.PROFESSIONAL_SETTING, used(shared)));
    }
    for (AssessmentMethod possible : context.getReferential().getMethods()) {
      if (possible.isProfessionalSetting() && possible.allows(competency)) {
        return Answer.violated(
            Reason.of(
                ReasonCode.PROFESSIONAL_SETTING_POSSIBLE,
                used(id.get()),
                Argument.method("possible", possible.getId())));
      }
    }
    return Answer.satisfied(Reason.of(ReasonCode.NO_PROFESSIONAL_SETTING_POSSIBLE, used(id.get())));
  }

  private static Argument used(MethodId method) {
    return Argument.method("method", method);
  }
}
