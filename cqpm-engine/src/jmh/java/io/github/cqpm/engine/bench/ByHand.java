package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.bench.Lines.Line;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statuses, and the answers of the 27 rules of the referential, computed as one would without
 * an engine: plain loops into plain records, for any candidacy without input problems, under the
 * standard policy.
 */
public final class ByHand {
  /** What comes out. */
  public record Outcome(
      AdmissibilityStatus outcome,
      AdmissibilityStatus certification,
      List<BlockLine> blocks,
      List<CompetencyLine> competencies,
      List<Line> lines) {}

  /** A block: its status, and whether it may be awarded by itself. */
  public record BlockLine(BlockCode block, AdmissibilityStatus status, AwardStatus award) {}

  /** A competency: its status, and since when it is validated; null if it is not. */
  public record CompetencyLine(CompetencyId competency, CompetencyStatus status, LocalDate since) {}

  private final CertificationReferential referential;
  private final Candidacy candidacy;
  private final LocalDate asOf;
  private final Lines lines;
  private final Set<RecordId> revoked = new HashSet<>();
  private final boolean ofBlocks;

  private ByHand(CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    this.referential = referential;
    this.candidacy = candidacy;
    this.asOf = asOf;
    lines = new Lines(16 + 20 * candidacy.getAssessments().size());
    ofBlocks = candidacy.getTarget() instanceof CertificationTarget.Blocks;
    for (Revocation revocation : candidacy.getRevocations()) {
      if (!revocation.getDate().isAfter(asOf)) {
        revoked.add(revocation.getRecord());
      }
    }
  }

  /** Returns the outcome. */
  static Outcome decide(CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    return new ByHand(referential, candidacy, asOf).decide();
  }

  private Outcome decide() {
    List<Enrolment> enrolments = inForce(candidacy.getEnrolments());
    List<AssessmentPlan> plans = inForce(candidacy.getPlans());
    List<CompetencyBlock> blocks = targetedBlocks();
    Set<CompetencyId> targeted = new HashSet<>();
    for (CompetencyBlock block : blocks) {
      for (Competency competency : block.getCompetencies()) {
        targeted.add(competency.getId());
      }
    }

    Map<CompetencyId, List<ProjectReport>> reports = new HashMap<>();
    for (ProjectReport report : inForce(candidacy.getReports())) {
      for (CompetencyId competency : report.getCompetencies()) {
        reports.computeIfAbsent(competency, id -> new ArrayList<>()).add(report);
      }
    }
    ByHandAssessments asked =
        new ByHandAssessments(
            referential,
            lines,
            enrolments.isEmpty() ? null : enrolments.get(0),
            plans,
            reports,
            candidacy.getCommissions());
    List<CommissionAssessment> assessments = new ArrayList<>();
    Map<CompetencyId, List<CommissionAssessment>> counting = new HashMap<>();
    for (CommissionAssessment assessment : inForce(candidacy.getAssessments())) {
      if (assessment.hasResult() && targeted.contains(assessment.getCompetency())) {
        assessments.add(assessment);
        if (asked.ask(assessment)) {
          counting
              .computeIfAbsent(assessment.getCompetency(), id -> new ArrayList<>())
              .add(assessment);
        }
      }
    }
    if (assessments.isEmpty()) {
      for (String rule :
          List.of(
              "enrolment/precedes-assessment",
              "plan/precedes-assessment",
              "plan/method-allowed",
              "plan/method-as-planned",
              "plan/professional-setting-preferred",
              "commission/several-members",
              "commission/members-qualified",
              "commission/every-criterion-considered",
              "commission/conditions-respected",
              "commission/result-agrees-with-ratings",
              "project/report-in-time")) {
        noSubject(rule);
      }
    }
    askAboutPlans(plans, assessments);

    List<JuryDeliberation> deliberations = new ArrayList<>();
    for (JuryDeliberation deliberation : inForce(candidacy.getDeliberations())) {
      if (concerns(deliberation, targeted)) {
        deliberations.add(deliberation);
        askAboutJury(deliberation);
      }
    }
    if (deliberations.isEmpty()) {
      noSubject("jury/both-colleges");
    }
    List<CompetencyLine> competencies = new ArrayList<>();
    ByHandCompetencies standing =
        new ByHandCompetencies(
            candidacy, lines, inForce(candidacy.getOpinions()), deliberations, competencies);
    for (CompetencyBlock block : blocks) {
      for (Competency competency : block.getCompetencies()) {
        standing.ask(block, competency, counting.getOrDefault(competency.getId(), List.of()));
      }
    }
    if (!standing.isAnythingRuledOn()) {
      noSubject("jury/after-assessment");
      noSubject("jury/agrees-with-commission");
    }

    ByHandConclusions conclusions = new ByHandConclusions(referential, lines, ofBlocks, asOf);
    Kind certification = conclusions.askAboutCandidacy(enrolments, plans, competencies);
    List<BlockLine> blockLines = conclusions.askAboutBlocks(blocks, competencies);
    conclusions.askAboutAwards(deliberations, blockLines, certification);
    AdmissibilityStatus status = ofBlocks ? null : ByHandConclusions.statusOf(certification);
    AdmissibilityStatus outcome = ofBlocks ? ByHandConclusions.outcomeOf(blockLines) : status;
    if (outcome == AdmissibilityStatus.ADMISSIBLE && (enrolments.isEmpty() || plans.isEmpty())) {
      outcome = AdmissibilityStatus.UNDETERMINED;
    }
    return new Outcome(outcome, status, blockLines, competencies, lines.all());
  }

  private <R extends CandidacyRecord> List<R> inForce(List<R> records) {
    List<R> inForce = new ArrayList<>(records.size());
    for (R entry : records) {
      if (!entry.getDate().isAfter(asOf)
          && (revoked.isEmpty() || !revoked.contains(entry.getId()))) {
        inForce.add(entry);
      }
    }
    inForce.sort(CandidacyRecord.BY_DATE);
    return inForce;
  }

  /** Returns the latest record dated by that day; null if there is none. */
  static <R extends CandidacyRecord> R latest(List<R> byDate, LocalDate day) {
    for (int i = byDate.size() - 1; i >= 0; i--) {
      if (!byDate.get(i).getDate().isAfter(day)) {
        return byDate.get(i);
      }
    }
    return null;
  }

  private List<CompetencyBlock> targetedBlocks() {
    if (!(candidacy.getTarget() instanceof CertificationTarget.Blocks named)) {
      return referential.getBlocks();
    }
    List<CompetencyBlock> blocks = new ArrayList<>();
    for (CompetencyBlock block : referential.getBlocks()) {
      if (named.codes().contains(block.getCode())) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static boolean concerns(JuryDeliberation deliberation, Set<CompetencyId> targeted) {
    boolean concerns = !deliberation.getAwards().isEmpty() || deliberation.getRulings().isEmpty();
    for (CompetencyId ruledOn : deliberation.getRulings().keySet()) {
      concerns = concerns || targeted.contains(ruledOn);
    }
    return concerns;
  }

  private void noSubject(String rule) {
    lines.notApplicable(rule, "candidacy", "NO_SUBJECT", List.of());
  }

  private void askAboutPlans(List<AssessmentPlan> plans, List<CommissionAssessment> assessments) {
    String rule = "plan/sent-to-centre";
    if (plans.isEmpty()) {
      noSubject(rule);
    }
    for (int i = 0; i < plans.size(); i++) {
      AssessmentPlan plan = plans.get(i);
      LocalDate next = i + 1 < plans.size() ? plans.get(i + 1).getDate() : LocalDate.MAX;
      List<RecordId> evidence = List.of(plan.getId());
      if (plan.getSentOn().isEmpty() || plan.getSentOn().get().isAfter(asOf)) {
        lines.undetermined(rule, plan.getId().value(), "PLAN_SENT", evidence);
        continue;
      }
      CommissionAssessment first = null;
      for (CommissionAssessment assessment : assessments) {
        if (!assessment.getDate().isBefore(plan.getDate())) {
          first = assessment.getDate().isBefore(next) ? assessment : null;
          break;
        }
      }
      if (first != null && plan.getSentOn().get().isAfter(first.getDate())) {
        lines.violated(
            rule, plan.getId().value(), "PLAN_SENT_LATE", List.of(plan.getId(), first.getId()));
      } else {
        lines.satisfied(rule, plan.getId().value(), "PLAN_SENT_IN_TIME", evidence);
      }
    }
  }

  private void askAboutJury(JuryDeliberation deliberation) {
    String rule = "jury/both-colleges";
    List<RecordId> evidence = List.of(deliberation.getId());
    boolean employers = false;
    boolean employees = false;
    for (JuryMember member : deliberation.getJury().getMembers()) {
      employers |= member.getCollege() == College.EMPLOYERS;
      employees |= member.getCollege() == College.EMPLOYEES;
    }
    if (!employers && !employees) {
      lines.undetermined(rule, deliberation.getId().value(), "JURY_MEMBERS", evidence);
    } else if (employers && employees) {
      lines.satisfied(rule, deliberation.getId().value(), "BOTH_COLLEGES_PRESENT", evidence);
    } else {
      lines.violated(rule, deliberation.getId().value(), "ONE_COLLEGE_ONLY", evidence);
    }
  }
}
