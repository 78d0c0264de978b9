package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import java.util.List;

/** Has the jury members of both colleges? */
final class BothColleges extends BuiltInRule<JuryDeliberation> {
  BothColleges() {
    super(
        RuleDescription.builder(RuleId.BOTH_COLLEGES, SubjectKind.DELIBERATION)
            .severity(Severity.NOTICE)
            .citation(
                Citations.ofAward(
                    "par le jury paritaire de délibération sous le contrôle du groupe technique paritaire « Certifications »"))
            .satisfied(ReasonCode.BOTH_COLLEGES_PRESENT)
            .violated(ReasonCode.ONE_COLLEGE_ONLY)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.JURY_MEMBERS));
  }

  @Override
  public Answer answer(JuryDeliberation deliberation, RuleContext context) {
    Argument about = Argument.record("deliberation", deliberation.getId());
    List<JuryMember> members = deliberation.getJury().getMembers();
    if (members.isEmpty()) {
      return Answer.undetermined(MissingFact.JURY_MEMBERS.about(about));
    }
    College first = members.get(0).getCollege();
    boolean both = false;
    for (JuryMember member : members) {
      both |= member.getCollege() != first;
    }
    return both
        ? Answer.satisfied(Reason.of(ReasonCode.BOTH_COLLEGES_PRESENT, about))
        : Answer.violated(
            Reason.of(ReasonCode.ONE_COLLEGE_ONLY, about, Argument.code("college", first)));
  }
}
