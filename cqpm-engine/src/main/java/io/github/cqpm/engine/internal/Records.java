package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records that take part in a decision, indexed once; and those left aside, with the reason.
 */
final class Records implements RuleContext {
  private final DecisionRequest request;
  private final InForce inForce;
  private final List<Enrolment> enrolments;
  private final List<AssessmentPlan> plans;
  private final List<CommissionAssessment> assessments;
  private final List<CompanyOpinion> opinions;
  private final List<JuryDeliberation> deliberations;
  private final List<RetainedResult> retainedResults;
  private final Map<RecordId, AssessmentCommission> commissions = new HashMap<>();
  private final Map<CompetencyId, List<ProjectReport>> reports = new HashMap<>();
  private final Map<CompetencyId, Competency> competencies = new HashMap<>();
  private final Map<MethodId, AssessmentMethod> methods = new HashMap<>();
  private final Target target;
  private final boolean retentionRules;

  Records(DecisionRequest request, Target target, boolean retentionRules) {
    this.request = request;
    this.target = target;
    this.retentionRules = retentionRules;
    Candidacy candidacy = request.getCandidacy();
    inForce = new InForce(candidacy, request.getAsOf());
    enrolments = inForce.of(candidacy.getEnrolments());
    plans = inForce.of(candidacy.getPlans());
    opinions = inForce.of(candidacy.getOpinions());
    assessments = targeted(candidacy.getAssessments());
    assessments.removeIf(assessment -> !assessment.hasResult());
    deliberations = targeted(candidacy.getDeliberations());
    retainedResults = retentionRules ? targeted(candidacy.getRetainedResults()) : List.of();
    for (ProjectReport report : targeted(candidacy.getReports())) {
      for (CompetencyId shown : report.getCompetencies()) {
        reports.computeIfAbsent(shown, id -> new ArrayList<>()).add(report);
      }
    }
    candidacy.getCommissions().forEach(each -> commissions.put(each.getId(), each));
    request.getReferential().getMethods().forEach(each -> methods.put(each.getId(), each));
    request
        .getReferential()
        .getBlocks()
        .forEach(
            block -> block.getCompetencies().forEach(each -> competencies.put(each.getId(), each)));
  }

  private <R extends CandidacyRecord> List<R> targeted(List<R> records) {
    List<R> targeted = inForce.of(records);
    targeted.removeIf(target::isOutside);
    return targeted;
  }

  /** Returns the retained results, by date; none where there is no rule about them. */
  List<RetainedResult> getRetainedResults() {
    return retainedResults;
  }

  /** Returns what plays no part, by date. */
  List<LeftAside> getLeftAside() {
    List<LeftAside> leftAside = new ArrayList<>();
    for (CandidacyRecord entry : request.getCandidacy().getRecords()) {
      if (inForce.isLater(entry)) {
        leftAside.add(new LeftAside(entry.getId(), LeftAsideReason.AFTER_AS_OF));
      } else if (inForce.isRevoked(entry)) {
        leftAside.add(new LeftAside(entry.getId(), LeftAsideReason.REVOKED));
      } else if (target.isOutside(entry)) {
        leftAside.add(new LeftAside(entry.getId(), LeftAsideReason.OUTSIDE_TARGET));
      } else if (!retentionRules && entry instanceof RetainedResult) {
        leftAside.add(new LeftAside(entry.getId(), LeftAsideReason.NO_RULE_FOR_IT));
      }
    }
    return leftAside;
  }

  @Override
  public CertificationReferential getReferential() {
    return request.getReferential();
  }

  @Override
  public Candidacy getCandidacy() {
    return request.getCandidacy();
  }

  @Override
  public LocalDate getAsOf() {
    return request.getAsOf();
  }

  @Override
  public DecisionPolicy getPolicy() {
    return request.getPolicy();
  }

  @Override
  public Optional<Enrolment> getEnrolment() {
    return enrolments.stream().findFirst();
  }

  @Override
  public List<AssessmentPlan> getPlans() {
    return plans;
  }

  @Override
  public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
    AssessmentPlan latest = null;
    for (AssessmentPlan plan : plans) {
      if (!plan.getDate().isAfter(assessment.getDate())) {
        latest = plan;
      }
    }
    return Optional.ofNullable(latest);
  }

  @Override
  public Optional<AssessmentCommission> findCommission(CommissionAssessment assessment) {
    return assessment.getCommission().map(commissions::get);
  }

  @Override
  public Optional<AssessmentMethod> findMethod(MethodId id) {
    return Optional.ofNullable(methods.get(id));
  }

  @Override
  public Competency getCompetency(CompetencyId id) {
    Competency competency = competencies.get(id);
    if (competency == null) {
      throw new NoSuchElementException("The referential has no competency " + id + ".");
    }
    return competency;
  }

  @Override
  public List<CommissionAssessment> getAssessments() {
    return assessments;
  }

  @Override
  public List<ProjectReport> getReports(CompetencyId competency) {
    return reports.getOrDefault(competency, List.of());
  }

  @Override
  public List<CompanyOpinion> getOpinions() {
    return opinions;
  }

  @Override
  public List<JuryDeliberation> getDeliberations() {
    return deliberations;
  }
}
