package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.internal.rules.ByDate;
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
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The records that take part in a decision, indexed once; and those left aside, with the reason.
 */
final class Records implements RuleContext {
  private final DecisionRequest request;
  private final InForce inForce;
  private final Parts parts;
  private final Target target;
  private final Optional<Enrolment> enrolment;
  private final List<CommissionAssessment> assessments;
  private final List<JuryDeliberation> deliberations;
  private final List<RetainedResult> retainedResults;
  private final Map<RecordId, AssessmentCommission> commissions = new HashMap<>();
  private final Map<CompetencyId, List<ProjectReport>> reports = new HashMap<>();
  private final Map<CompetencyId, List<JuryDeliberation>> rulings = new HashMap<>();
  private final List<CandidacyRecord> outside = new ArrayList<>(0);
  private final boolean retentionRules;

  Records(Input input, Target target, boolean retentionRules) {
    request = input.getRequest();
    inForce = input.getInForce();
    parts = input.getParts();
    this.target = target;
    this.retentionRules = retentionRules;
    enrolment = inForce.getEnrolments().stream().findFirst();
    assessments = targeted(inForce.getAssessments());
    assessments.removeIf(assessment -> !assessment.hasResult());
    deliberations = targeted(inForce.getDeliberations());
    retainedResults = targeted(inForce.getRetainedResults());
    for (ProjectReport report : targeted(inForce.getReports())) {
      for (CompetencyId shown : report.getCompetencies()) {
        reports.computeIfAbsent(shown, id -> new ArrayList<>()).add(report);
      }
    }
    for (JuryDeliberation deliberation : deliberations) {
      for (CompetencyId ruledOn : deliberation.getRulings().keySet()) {
        rulings.computeIfAbsent(ruledOn, id -> new ArrayList<>()).add(deliberation);
      }
    }
    request.getCandidacy().getCommissions().forEach(each -> commissions.put(each.getId(), each));
  }

  private <R extends CandidacyRecord> List<R> targeted(List<R> records) {
    List<R> targeted = new ArrayList<>(records.size());
    for (R entry : records) {
      if (target.isOutside(entry)) {
        outside.add(entry);
      } else {
        targeted.add(entry);
      }
    }
    return targeted;
  }

  /** Returns the retained results, by date; none where there is no rule about them. */
  List<RetainedResult> getRetainedResults() {
    return retentionRules ? retainedResults : List.of();
  }

  /** Returns the deliberations that ruled on the competency, by date. */
  List<JuryDeliberation> getDeliberations(CompetencyId competency) {
    return rulings.getOrDefault(competency, List.of());
  }

  /** Tells which records took part and which did not, by date. */
  void addTo(AdmissibilityDecision.Builder decision) {
    Set<RecordId> aside = new HashSet<>();
    inForce.getOthers().forEach(entry -> aside.add(entry.getId()));
    outside.forEach(entry -> aside.add(entry.getId()));
    if (!retentionRules) {
      retainedResults.forEach(entry -> aside.add(entry.getId()));
    }
    for (CandidacyRecord entry : request.getCandidacy().getRecords()) {
      if (aside.contains(entry.getId())) {
        decision.addLeftAside(new LeftAside(entry.getId(), reasonOf(entry)));
      } else if (!(entry instanceof Revocation)) {
        decision.addRecord(entry.getId());
      }
    }
  }

  private LeftAsideReason reasonOf(CandidacyRecord leftAside) {
    if (inForce.isLater(leftAside)) {
      return LeftAsideReason.AFTER_AS_OF;
    }
    if (inForce.isRevoked(leftAside)) {
      return LeftAsideReason.REVOKED;
    }
    return target.isOutside(leftAside)
        ? LeftAsideReason.OUTSIDE_TARGET
        : LeftAsideReason.NO_RULE_FOR_IT;
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
    return enrolment;
  }

  @Override
  public List<AssessmentPlan> getPlans() {
    return inForce.getPlans();
  }

  @Override
  public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
    return ByDate.findLatest(getPlans(), assessment.getDate());
  }

  @Override
  public Optional<AssessmentCommission> findCommission(CommissionAssessment assessment) {
    return assessment.getCommission().map(commissions::get);
  }

  @Override
  public Optional<AssessmentMethod> findMethod(MethodId id) {
    return Optional.ofNullable(parts.find(id));
  }

  @Override
  public Competency getCompetency(CompetencyId id) {
    Competency competency = parts.find(id);
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
    return inForce.getOpinions();
  }

  @Override
  public List<JuryDeliberation> getDeliberations() {
    return deliberations;
  }
}
