package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.Parts.CompetencyPart;
import io.github.cqpm.engine.internal.standing.Replayed;
import io.github.cqpm.engine.internal.standing.RulingInDecision;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replays the assessments and rulings of one competency after the other in the order of their days,
 * assessments before rulings on one day, and asks the rules about each ruling as it comes.
 */
final class Replay {
  private final boolean juryMayOverrule;
  private final Findings findings;
  private final List<RuleBook.Entry<JuryRuling>> rules;

  // What the competency in turn has come to.
  private CompetencyStatus status = CompetencyStatus.NOT_ASSESSED;
  private @Nullable CommissionAssessment assessment;
  private @Nullable JuryRuling ruling;
  private @Nullable JuryRuling decisive;
  private @Nullable LocalDate validatedOn;
  private @Nullable LocalDate refusedOn;

  /**
   * Begins with no competency.
   *
   * @param rules all rules about rulings
   */
  Replay(boolean juryMayOverrule, Findings findings, List<RuleBook.Entry<JuryRuling>> rules) {
    this.juryMayOverrule = juryMayOverrule;
    this.findings = findings;
    this.rules = rules;
  }

  /**
   * Returns what all of them come to.
   *
   * @param discounted the deliberations about which a blocking rule stands in the way
   */
  Replayed run(CompetencyPart part, Course course, Set<RecordId> discounted) {
    CompetencyId competency = part.competency().getId();
    status = CompetencyStatus.NOT_ASSESSED;
    assessment = null;
    ruling = null;
    decisive = null;
    validatedOn = null;
    refusedOn = null;
    List<CommissionAssessment> counting = course.getCounting();
    int next = 0;
    List<Course.Ruled> rulings = course.getRulings();
    for (int i = 0; i < rulings.size(); i++) {
      JuryDeliberation deliberation = rulings.get(i).deliberation();
      while (next < counting.size()
          && !counting.get(next).getDate().isAfter(deliberation.getDate())) {
        take(counting.get(next++));
      }
      JuryRuling toRule =
          new RulingInDecision(
              deliberation, competency, rulings.get(i).ruling(), counting, assessment);
      boolean clear =
          findings.ask(rules, toRule, Subject.ofRuling(deliberation.getId(), part.subject().key()));
      if (clear && !discounted.contains(deliberation.getId())) {
        take(toRule);
      }
    }
    while (next < counting.size()) {
      take(counting.get(next++));
    }
    return new Replayed(status, assessment, ruling, decisive, validatedOn, refusedOn);
  }

  private void take(CommissionAssessment taken) {
    if (status == CompetencyStatus.VALIDATED) {
      return;
    }
    assessment = taken;
    ruling = null;
    status =
        taken.getResult() == AssessmentResult.ACQUIRED
            ? CompetencyStatus.ACQUIRED
            : CompetencyStatus.NOT_ACQUIRED;
  }

  private void take(JuryRuling taken) {
    if (taken.getRuling() == Ruling.DEFERRED) {
      return;
    }
    ruling = taken;
    LocalDate day = taken.getDeliberation().getDate();
    if (taken.getRuling() == Ruling.REFUSED) {
      refusedOn = day;
      if (status == CompetencyStatus.ACQUIRED || status == CompetencyStatus.VALIDATED) {
        status = CompetencyStatus.REFUSED;
        decisive = taken;
      }
    } else if (status == CompetencyStatus.ACQUIRED
        || status == CompetencyStatus.REFUSED
        || (status == CompetencyStatus.NOT_ACQUIRED && juryMayOverrule)) {
      status = CompetencyStatus.VALIDATED;
      decisive = taken;
      validatedOn = day;
    }
  }
}
