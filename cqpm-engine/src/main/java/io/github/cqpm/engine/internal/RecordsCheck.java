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
import io.github.cqpm.engine.internal.Parts.CompetencyPart;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds what the records in force get wrong together, whether they are of the target or not. */
final class RecordsCheck {
  /** More than these are not compared each with each. */
  private static final int MANY_MEMBERS = 8;

  private final Input input;
  private final Parts parts;
  private final Problems problems;

  private RecordsCheck(Input input, Problems problems) {
    this.input = input;
    parts = input.getParts();
    this.problems = problems;
  }

  static void check(Input input, Problems problems) {
    InForce inForce = input.getInForce();
    RecordsCheck check = new RecordsCheck(input, problems);
    check.checkEnrolments(inForce.getEnrolments());
    check.checkPlans(inForce.getPlans());
    check.checkCommissions(input.getRequest().getCandidacy().getCommissions());
    check.checkAssessments(inForce.getAssessments());
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
    if (parts.find(block) == null) {
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
    List<AssessmentPlan> together = Sameness.sharingTheirDay(plans);
    if (together.isEmpty()) {
      return;
    }
    Map<LocalDate, List<AssessmentPlan>> byDay = new LinkedHashMap<>();
    for (AssessmentPlan plan : together) {
      byDay.computeIfAbsent(plan.getDate(), day -> new ArrayList<>()).add(plan);
    }
    byDay.forEach(
        (day, ofOneDay) ->
            problems.add(PLANS_OF_ONE_DAY, idsOf(ofOneDay), Argument.date("day", day)));
  }

  private void checkCommissions(List<AssessmentCommission> commissions) {
    for (AssessmentCommission commission : commissions) {
      if (hasRepetition(commission.getMembers(), CommissionMember::getReference)) {
        problems.add(MEMBER_TWICE, List.of(commission.getId()));
      }
    }
  }

  private void checkAssessments(List<CommissionAssessment> assessments) {
    Optional<RecordId> known = Optional.empty();
    for (int i = 0; i < assessments.size(); i++) {
      CommissionAssessment assessment = assessments.get(i);
      CompetencyPart competency = parts.find(assessment.getCompetency());
      if (competency == null) {
        problems.add(
            UNKNOWN_COMPETENCY,
            List.of(assessment.getId()),
            Argument.competency(assessment.getCompetency()));
      }
      Optional<RecordId> commission = assessment.getCommission();
      if (commission.isPresent() && !commission.equals(known)) { // many in turn are by one
        if (input.findCommission(commission.get()).isPresent()) {
          known = commission;
        } else {
          problems.add(
              UNKNOWN_COMMISSION,
              List.of(assessment.getId()),
              Argument.record("commission", commission.get()));
        }
      }
      if (competency != null) {
        checkRatings(assessment, competency.criteria());
      }
    }
    List<CommissionAssessment> together = Sameness.sharingTheirDay(assessments);
    if (together.isEmpty()) {
      return;
    }
    Sameness results = new Sameness(RESULTS_DIFFER, problems);
    for (CommissionAssessment assessment : together) {
      if (assessment.hasResult()) {
        results.note(
            assessment, Argument.competency(assessment.getCompetency()), assessment.getResult());
      }
    }
    results.report();
  }

  private void checkRatings(CommissionAssessment assessment, Set<CriterionId> known) {
    Set<CriterionId> rated = assessment.getRatings().keySet();
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
    List<CompanyOpinion> together = Sameness.sharingTheirDay(opinions);
    if (together.isEmpty()) {
      return;
    }
    Sameness stances = new Sameness(STANCES_DIFFER, problems);
    for (CompanyOpinion opinion : together) {
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
    List<JuryDeliberation> together = Sameness.sharingTheirDay(deliberations);
    if (together.isEmpty()) {
      return;
    }
    Sameness rulings = new Sameness(RULINGS_DIFFER, problems);
    for (JuryDeliberation deliberation : together) {
      deliberation
          .getRulings()
          .forEach(
              (competency, ruling) ->
                  rulings.note(deliberation, Argument.competency(competency), ruling.getRuling()));
    }
    rulings.report();
  }

  private void checkJury(JuryDeliberation deliberation) {
    List<JuryMember> members = deliberation.getJury().getMembers();
    if (hasRepetition(members, JuryMember::getReference)) {
      problems.add(MEMBER_TWICE, List.of(deliberation.getId()));
    }
    Optional<PersonReference> chair = deliberation.getJury().getChair();
    if (chair.isPresent() && !members.isEmpty()) {
      for (JuryMember member : members) {
        if (member.getReference().equals(chair.get())) {
          return;
        }
      }
      problems.add(CHAIR_NOT_MEMBER, List.of(deliberation.getId()));
    }
  }

  private static <M> boolean hasRepetition(
      List<M> members, Function<M, PersonReference> reference) {
    if (members.size() > MANY_MEMBERS) {
      return members.stream().map(reference).distinct().count() < members.size();
    }
    for (int i = 1; i < members.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (reference.apply(members.get(i)).equals(reference.apply(members.get(before)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<RecordId> idsOf(List<? extends CandidacyRecord> records) {
    return records.stream().<RecordId>map(CandidacyRecord::getId).toList();
  }
}
