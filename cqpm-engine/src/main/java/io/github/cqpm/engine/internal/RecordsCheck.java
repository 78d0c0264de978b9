package io.github.cqpm.engine.internal;

import static io.github.cqpm.engine.decision.InputProblemCode.CHAIR_NOT_MEMBER;
import static io.github.cqpm.engine.decision.InputProblemCode.MEMBER_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.PLANS_OF_ONE_DAY;
import static io.github.cqpm.engine.decision.InputProblemCode.RESULTS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.RULINGS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.SECOND_ENROLMENT;
import static io.github.cqpm.engine.decision.InputProblemCode.STANCES_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_CRITERION_GROUP;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what the records in force get wrong together, whether they are of the target or not. */
final class RecordsCheck {
  private final Parts parts;
  private final Problems problems;

  private RecordsCheck(Parts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  static void check(Input input, Problems problems) {
    List<AssessmentCommission> commissions = input.getRequest().getCandidacy().getCommissions();
    InForce inForce = input.getInForce();
    RecordsCheck check = new RecordsCheck(input.getParts(), problems);
    check.checkEnrolments(inForce.getEnrolments());
    check.checkPlans(inForce.getPlans());
    check.checkCommissions(commissions);
    check.checkAssessments(inForce.getAssessments(), commissions);
    for (ProjectReport report : inForce.getReports()) {
      check.requireKnown(report, report.getCompetencies());
    }
    check.checkOpinions(inForce.getOpinions());
    check.checkDeliberations(inForce.getDeliberations());
    for (RetainedResult retained : inForce.getRetainedResults()) {
      if (retained.getPart() instanceof CompetencyId competency) {
        check.requireKnown(retained, List.of(competency));
      } else if (retained.getPart() instanceof BlockCode block) {
        check.requireKnown(retained, block);
      }
    }
  }

  private void requireKnown(CandidacyRecord entry, Collection<CompetencyId> named) {
    for (CompetencyId competency : named) {
      if (parts.find(competency) == null) {
        problems.add(UNKNOWN_COMPETENCY, List.of(entry.getId()), Argument.competency(competency));
      }
    }
  }

  private void requireKnown(CandidacyRecord entry, BlockCode block) {
    if (!parts.contains(block)) {
      problems.add(UNKNOWN_BLOCK, List.of(entry.getId()), Argument.block(block));
    }
  }

  private void checkEnrolments(List<Enrolment> enrolments) {
    if (enrolments.size() > 1) {
      problems.add(SECOND_ENROLMENT, idsOf(enrolments));
    }
  }

  private void checkPlans(List<AssessmentPlan> plans) {
    for (AssessmentPlan plan : plans) {
      requireKnown(plan, plan.getCompetencies().keySet());
    }
    Map<LocalDate, List<AssessmentPlan>> byDay = new LinkedHashMap<>();
    for (AssessmentPlan plan : Sameness.sharingTheirDay(plans)) {
      byDay.computeIfAbsent(plan.getDate(), day -> new ArrayList<>()).add(plan);
    }
    byDay.forEach(
        (day, ofOneDay) ->
            problems.add(PLANS_OF_ONE_DAY, idsOf(ofOneDay), Argument.date("day", day)));
  }

  private void checkCommissions(List<AssessmentCommission> commissions) {
    for (AssessmentCommission commission : commissions) {
      if (hasRepetition(
          commission.getMembers().stream().map(CommissionMember::getReference).toList())) {
        problems.add(MEMBER_TWICE, List.of(commission.getId()));
      }
    }
  }

  private void checkAssessments(
      List<CommissionAssessment> assessments, List<AssessmentCommission> commissions) {
    Set<RecordId> known = new HashSet<>();
    commissions.forEach(commission -> known.add(commission.getId()));
    for (CommissionAssessment assessment : assessments) {
      Competency competency = parts.find(assessment.getCompetency());
      if (competency == null) {
        problems.add(
            UNKNOWN_COMPETENCY,
            List.of(assessment.getId()),
            Argument.competency(assessment.getCompetency()));
      }
      if (assessment.getCommission().isPresent()
          && !known.contains(assessment.getCommission().get())) {
        problems.add(
            UNKNOWN_COMMISSION,
            List.of(assessment.getId()),
            Argument.record("commission", assessment.getCommission().get()));
      }
      if (competency != null) {
        checkRatings(assessment, competency);
      }
    }
    Sameness results = new Sameness(RESULTS_DIFFER, problems);
    for (CommissionAssessment assessment : Sameness.sharingTheirDay(assessments)) {
      if (assessment.hasResult()) {
        results.note(
            assessment, Argument.competency(assessment.getCompetency()), assessment.getResult());
      }
    }
    results.report();
  }

  private void checkRatings(CommissionAssessment assessment, Competency competency) {
    Set<CriterionId> rated = assessment.getRatings().keySet();
    Set<CriterionId> known = parts.getCriteria(competency);
    if (!known.containsAll(rated)) {
      Set<CriterionId> unknown = new TreeSet<>(rated);
      unknown.removeAll(known);
      for (CriterionId each : unknown) {
        problems.add(
            UNKNOWN_CRITERION_GROUP,
            List.of(assessment.getId()),
            Argument.code("criterion", each.value()));
      }
    }
  }

  private void checkOpinions(List<CompanyOpinion> opinions) {
    for (CompanyOpinion opinion : opinions) {
      for (ActivityId activity : opinion.getStances().keySet()) {
        if (!parts.contains(activity)) {
          problems.add(UNKNOWN_ACTIVITY, List.of(opinion.getId()), Argument.activity(activity));
        }
      }
    }
    Sameness stances = new Sameness(STANCES_DIFFER, problems);
    for (CompanyOpinion opinion : Sameness.sharingTheirDay(opinions)) {
      opinion
          .getStances()
          .forEach(
              (activity, stance) -> stances.note(opinion, Argument.activity(activity), stance));
      opinion
          .getOverallStance()
          .ifPresent(stance -> stances.note(opinion, Argument.code("activity", "WHOLE"), stance));
    }
    stances.report();
  }

  private void checkDeliberations(List<JuryDeliberation> deliberations) {
    for (JuryDeliberation deliberation : deliberations) {
      requireKnown(deliberation, deliberation.getRulings().keySet());
      for (Award award : deliberation.getAwards()) {
        if (award instanceof Award.Block block) {
          requireKnown(deliberation, block.code());
        }
      }
      checkJury(deliberation);
    }
    Sameness rulings = new Sameness(RULINGS_DIFFER, problems);
    for (JuryDeliberation deliberation : Sameness.sharingTheirDay(deliberations)) {
      deliberation
          .getRulings()
          .forEach(
              (competency, ruling) ->
                  rulings.note(deliberation, Argument.competency(competency), ruling.getRuling()));
    }
    rulings.report();
  }

  private void checkJury(JuryDeliberation deliberation) {
    DeliberationJury jury = deliberation.getJury();
    List<PersonReference> members =
        jury.getMembers().stream().map(JuryMember::getReference).toList();
    if (hasRepetition(members)) {
      problems.add(MEMBER_TWICE, List.of(deliberation.getId()));
    }
    if (!members.isEmpty()
        && jury.getChair().map(chair -> !members.contains(chair)).orElse(false)) {
      problems.add(CHAIR_NOT_MEMBER, List.of(deliberation.getId()));
    }
  }

  private static boolean hasRepetition(List<PersonReference> members) {
    return new HashSet<>(members).size() < members.size();
  }

  private static List<RecordId> idsOf(List<? extends CandidacyRecord> records) {
    return records.stream().<RecordId>map(CandidacyRecord::getId).toList();
  }
}
