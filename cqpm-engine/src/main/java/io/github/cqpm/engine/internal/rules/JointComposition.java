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
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.List;
import java.util.Optional;

/** Has the jury as many members of each college, and a chair from the employers'? */
final class JointComposition extends BuiltInRule<JuryDeliberation> {
  JointComposition() {
    super(
        RuleDescription.builder(RuleId.JOINT_COMPOSITION, SubjectKind.DELIBERATION)
            .severity(Severity.BLOCKING)
            .citation(Sources.ARTICLE_55.cite(""))
            .satisfied(ReasonCode.JURY_COMPOSED_JOINTLY)
            .violated(ReasonCode.COLLEGES_UNEQUAL, ReasonCode.CHAIR_FROM_EMPLOYEES)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.JURY_MEMBERS, MissingFact.JURY_CHAIR));
  }

  @Override
  public Answer answer(JuryDeliberation deliberation, RuleContext context) {
    Argument about = Argument.record("deliberation", deliberation.getId());
    List<JuryMember> members = deliberation.getJury().getMembers();
    Optional<PersonReference> chair = deliberation.getJury().getChair();
    Objections objections = new Objections();
    if (members.isEmpty()) {
      objections.add(MissingFact.JURY_MEMBERS.about(about));
    } else {
      int employers = 0;
      for (JuryMember member : members) {
        employers += member.getCollege() == College.EMPLOYERS ? 1 : 0;
      }
      int employees = members.size() - employers;
      if (employers != employees) {
        objections.add(
            Reason.of(
                ReasonCode.COLLEGES_UNEQUAL,
                about,
                Argument.number("employers", employers),
                Argument.number("employees", employees)));
      }
    }
    if (chair.isEmpty()) {
      objections.add(MissingFact.JURY_CHAIR.about(about));
    } else if (isOfEmployees(chair.get(), members)) {
      objections.add(Reason.of(ReasonCode.CHAIR_FROM_EMPLOYEES, about));
    }
    return objections.areNone()
        ? Answer.satisfied(Reason.of(ReasonCode.JURY_COMPOSED_JOINTLY, about))
        : objections.answer();
  }

  private static boolean isOfEmployees(PersonReference person, List<JuryMember> members) {
    for (JuryMember member : members) {
      if (member.getCollege() == College.EMPLOYEES && member.getReference().equals(person)) {
        return true;
      }
    }
    return false;
  }
}
