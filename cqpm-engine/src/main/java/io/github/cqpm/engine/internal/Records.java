package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.internal.Parts.BlockPart;
import io.github.cqpm.engine.internal.Parts.CompetencyPart;
import io.github.cqpm.engine.internal.rules.ByDate;
import io.github.cqpm.engine.internal.rules.Opinions;
import io.github.cqpm.engine.internal.rules.SharedEvidence;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
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
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records that take part in a decision, indexed once; and those in force that do not. Rules
 * look at it and change nothing of it.
 */
final class Records extends SharedEvidence {
  private final Input input;
  private final DecisionRequest request;
  private final InForce inForce;
  private final Parts parts;
  private final Target target;
  private final Optional<Enrolment> enrolment;
  private final List<Optional<AssessmentPlan>> plans;
  private final List<CommissionAssessment> assessments;
  private final List<JuryDeliberation> deliberations;
  private final List<RetainedResult> retainedResults;
  private final @Nullable Course[] courses;
  private final boolean opinionAsked;

  /** The opinions on each block of the target. */
  private final List<List<CompanyOpinion>> opinionsOn;

  private final List<CandidacyRecord> outside = new ArrayList<>(0);
  private final boolean retentionRules;
  private @Nullable Asked asked;

  /**
   * What the rules about one assessment look up, each of them, by the very objects that it names;
   * equal ones of another origin are looked up anew. It never changes, so that a rule may ask from
   * several threads.
   */
  @SuppressWarnings("ReferenceEquality") // to compare them would cost what looking up does
  private record Asked(
      CommissionAssessment assessment,
      CompetencyPart competency,
      Optional<AssessmentPlan> plan,
      Optional<AssessmentCommission> commission,
      @Nullable MethodId methodId,
      Optional<AssessmentMethod> method) {
    boolean isAbout(CommissionAssessment other) {
      return assessment == other;
    }

    boolean names(CompetencyId other) {
      return assessment.getCompetency() == other;
    }

    boolean names(@Nullable MethodId other) {
      return methodId == other;
    }
  }

  Records(Input input, Target target, boolean retentionRules) {
    this.input = input;
    request = input.getRequest();
    inForce = input.getInForce();
    parts = input.getParts();
    this.target = target;
    this.retentionRules = retentionRules;
    enrolment =
        inForce.getEnrolments().isEmpty()
            ? Optional.empty()
            : Optional.of(inForce.getEnrolments().get(0));
    plans = new ArrayList<>(inForce.getPlans().size());
    for (AssessmentPlan plan : inForce.getPlans()) {
      plans.add(Optional.of(plan));
    }
    assessments = Sifted.of(targeted(inForce.getAssessments()), CommissionAssessment::hasResult);
    deliberations = targeted(inForce.getDeliberations());
    retainedResults = targeted(inForce.getRetainedResults());
    courses = new Course[parts.countCompetencies()];
    Candidacy candidacy = request.getCandidacy();
    opinionAsked =
        candidacy.getRoute() != AccessRoute.PRIOR_EXPERIENCE
            && candidacy.getHostCompany().orElse(true);
    List<BlockPart> blocks = target.getBlocks();
    opinionsOn = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      opinionsOn.add(findOpinionsOn(blocks.get(i).block()));
    }
    for (ProjectReport report : targeted(inForce.getReports())) {
      for (CompetencyId shown : report.getCompetencies()) {
        courseOf(partOf(shown)).add(report);
      }
    }
    for (JuryDeliberation deliberation : deliberations) {
      deliberation
          .getRulings()
          .forEach(
              (ruledOn, ruling) -> courseOf(partOf(ruledOn)).add(deliberation, ruling.getRuling()));
    }
  }

  private CompetencyPart partOf(CompetencyId id) {
    CompetencyPart part = parts.find(id);
    if (part == null) {
      throw new NoSuchElementException("The referential has no competency " + id + ".");
    }
    return part;
  }

  /**
   * Looks up once what rules about this assessment will ask for; returns its competency. What the
   * assessment before it names, too, as in most candidacies, is not looked up again.
   */
  CompetencyPart turnTo(CommissionAssessment assessment) {
    Asked before = asked;
    CompetencyPart competency = partOf(assessment.getCompetency());
    MethodId method = assessment.getMethod().orElse(null);
    asked =
        new Asked(
            assessment,
            competency,
            before != null && before.assessment.getDate().equals(assessment.getDate())
                ? before.plan
                : findPlanBy(assessment.getDate()),
            before != null && before.assessment.getCommission().equals(assessment.getCommission())
                ? before.commission
                : findCommission(assessment.getCommission()),
            method,
            before != null && before.names(method) ? before.method : findListed(method));
    return competency;
  }

  /** Returns what happened to the competency, to be added to. */
  Course courseOf(CompetencyPart part) {
    Course course = courses[part.index()];
    if (course == null) {
      course = new Course(part.competency().getId());
      courses[part.index()] = course;
    }
    return course;
  }

  /** Returns the place of the block among those of the referential, from 0. */
  int indexOf(BlockCode code) {
    return Objects.requireNonNull(parts.find(code), "The input was checked.").index();
  }

  /** Returns what was awarded: the certificate, then blocks in the order of the referential. */
  List<Award> inOrder(Set<Award> awards) {
    if (awards.isEmpty()) {
      return List.of();
    }
    List<Award> inOrder = new ArrayList<>(awards);
    inOrder.sort(
        Comparator.comparingInt(
            award -> award instanceof Award.Block of ? indexOf(of.code()) : -1));
    return inOrder;
  }

  private <R extends CandidacyRecord> List<R> targeted(List<R> records) {
    if (!target.isOfBlocks()) {
      return records;
    }
    List<R> targeted = new ArrayList<>(records.size());
    for (R entry : records) {
      if (target.isOutside(entry)) {
        outside.add(entry);
      } else {
        targeted.add(entry);
      }
    }
    return Collections.unmodifiableList(targeted);
  }

  /** Returns whether there are rules about retained results. */
  boolean haveRetentionRules() {
    return retentionRules;
  }

  /** Returns the retained results, by date; none where there is no rule about them. */
  List<RetainedResult> getRetainedResults() {
    return retentionRules ? retainedResults : List.of();
  }

  /**
   * Returns what happened to each competency, in the order of the referential; null for nothing.
   */
  @Nullable Course[] getCourses() {
    return courses;
  }

  /** Returns those that play no part though they are in force, in no order. */
  List<CandidacyRecord> getOthersInForce() {
    List<CandidacyRecord> others = outside;
    if (!retentionRules && !retainedResults.isEmpty()) {
      others = new ArrayList<>(outside);
      others.addAll(retainedResults);
    }
    return others;
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
    Asked now = asked;
    return now != null && now.isAbout(assessment) ? now.plan : findPlanBy(assessment.getDate());
  }

  private Optional<AssessmentPlan> findPlanBy(LocalDate day) {
    int count = ByDate.countUntil(day, getPlans());
    return count == 0 ? Optional.empty() : plans.get(count - 1);
  }

  @Override
  public Optional<AssessmentCommission> findCommission(CommissionAssessment assessment) {
    Asked now = asked;
    return now != null && now.isAbout(assessment)
        ? now.commission
        : findCommission(assessment.getCommission());
  }

  private Optional<AssessmentCommission> findCommission(Optional<RecordId> id) {
    return id.isPresent() ? input.findCommission(id.get()) : Optional.empty();
  }

  @Override
  public Optional<AssessmentMethod> findMethod(MethodId id) {
    Asked now = asked;
    return now != null && now.names(id) ? now.method : parts.find(id);
  }

  private Optional<AssessmentMethod> findListed(@Nullable MethodId id) {
    return id == null ? Optional.empty() : parts.find(id);
  }

  @Override
  public Competency getCompetency(CompetencyId id) {
    Asked now = asked;
    return now != null && now.names(id) ? now.competency.competency() : partOf(id).competency();
  }

  @Override
  public List<CommissionAssessment> getAssessments() {
    return assessments;
  }

  @Override
  public List<ProjectReport> getReports(CompetencyId competency) {
    Asked now = asked;
    CompetencyPart part =
        now != null && now.names(competency) ? now.competency : parts.find(competency);
    Course course = part == null ? null : courses[part.index()];
    return course == null ? List.of() : course.getReports();
  }

  @Override
  public boolean isOpinionAsked() {
    return opinionAsked;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a block of another origin is looked up anew
  public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
    List<BlockPart> blocks = target.getBlocks();
    for (int i = 0; i < blocks.size(); i++) { // there are few
      if (blocks.get(i).block() == block) {
        return opinionsOn.get(i);
      }
    }
    return findOpinionsOn(block);
  }

  private List<CompanyOpinion> findOpinionsOn(CompetencyBlock block) {
    return Sifted.of(getOpinions(), opinion -> Opinions.speaksOf(block, opinion));
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
