package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The counting records of one competency in a decision, and how they leave it: the table of
 * statuses, read once more. What counts is told by the findings.
 */
final class Course {
  private final CompetencyId competency;
  private final LawCase given;
  private final AdmissibilityDecision decision;
  private final Set<Subject> stopped;
  private CompetencyStatus status = CompetencyStatus.NOT_ASSESSED;
  private @Nullable LocalDate since;

  private Course(
      CompetencyId competency,
      LawCase given,
      AdmissibilityDecision decision,
      Set<Subject> stopped) {
    this.competency = competency;
    this.given = given;
    this.decision = decision;
    this.stopped = stopped;
  }

  /** Returns those of all competencies of the decision, in its order. */
  static List<Course> all(LawCase given, AdmissibilityDecision decision) {
    Set<Subject> stopped = stopped(decision);
    List<Course> courses = new ArrayList<>();
    for (CompetencyDecision competency : decision.getCompetencies()) {
      Course course = new Course(competency.getCompetency(), given, decision, stopped);
      course.run();
      courses.add(course);
    }
    return courses;
  }

  CompetencyId competency() {
    return competency;
  }

  CompetencyStatus status() {
    return status;
  }

  /** Returns the day since which it stands VALIDATED; empty in any other status. */
  Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /** Returns whether the result is about the competency or its block, and was not refused later. */
  boolean isCoveredBy(RetainedResult result) {
    boolean ofThis =
        result.getPart().equals(competency) || result.getPart().equals(competency.block());
    return ofThis
        && deliberations().stream()
            .filter(later -> later.getDate().isAfter(result.getDate()))
            .noneMatch(later -> rulingOf(later).equals(Optional.of(Ruling.REFUSED)));
  }

  private void run() {
    Stream.<Collection<? extends CandidacyRecord>>of(assessments(), deliberations())
        .flatMap(Collection::stream)
        .sorted(
            Comparator.comparing(CandidacyRecord::getDate)
                .thenComparing(CandidacyRecord::getKind)
                .thenComparing(CandidacyRecord::getId))
        .forEach(this::take);
    waitForCompany();
    if (status != CompetencyStatus.VALIDATED) {
      since = null;
      if (isRetained()) {
        status = CompetencyStatus.RETAINED;
      }
    }
  }

  private List<CommissionAssessment> assessments() {
    return given
        .inForce(given.candidacy().getAssessments())
        .filter(CommissionAssessment::hasResult)
        .filter(assessment -> assessment.getCompetency().equals(competency))
        .filter(assessment -> counts(Subject.Kind.ASSESSMENT, assessment))
        .toList();
  }

  private List<JuryDeliberation> deliberations() {
    return given
        .inForce(given.candidacy().getDeliberations())
        .filter(deliberation -> rulingOf(deliberation).isPresent())
        .filter(deliberation -> counts(Subject.Kind.DELIBERATION, deliberation))
        .filter(
            deliberation ->
                !stopped.contains(Subject.ofRuling(deliberation.getId(), competency.toString())))
        .toList();
  }

  private boolean counts(Subject.Kind kind, CandidacyRecord entry) {
    return !stopped.contains(new Subject(kind, entry.getId().value()));
  }

  private Optional<Ruling> rulingOf(JuryDeliberation deliberation) {
    return Optional.ofNullable(deliberation.getRulings().get(competency))
        .map(CompetencyRuling::getRuling)
        .filter(ruling -> ruling != Ruling.DEFERRED);
  }

  private void take(CandidacyRecord entry) {
    CompetencyStatus before = status;
    if (entry instanceof CommissionAssessment assessment) {
      status = after(assessment.getResult());
    } else if (entry instanceof JuryDeliberation deliberation) {
      status = after(rulingOf(deliberation).orElseThrow());
    }
    if (status == CompetencyStatus.VALIDATED && before != status) {
      since = entry.getDate();
    }
  }

  private CompetencyStatus after(AssessmentResult result) {
    return status == CompetencyStatus.VALIDATED
        ? status
        : result == AssessmentResult.ACQUIRED
            ? CompetencyStatus.ACQUIRED
            : CompetencyStatus.NOT_ACQUIRED;
  }

  private CompetencyStatus after(Ruling ruling) {
    boolean validated = ruling == Ruling.VALIDATED;
    return switch (status) {
      case NOT_ACQUIRED ->
          validated && given.request().getPolicy().isJuryMayOverrule()
              ? CompetencyStatus.VALIDATED
              : status;
      case ACQUIRED, REFUSED, VALIDATED ->
          validated ? CompetencyStatus.VALIDATED : CompetencyStatus.REFUSED;
      case NOT_ASSESSED, RETAINED -> status;
    };
  }

  /** Puts off what is VALIDATED to the day of the first opinion, where one is asked for. */
  private void waitForCompany() {
    boolean blocking =
        decision
            .getProvenance()
            .find(RuleId.OPINION_GIVEN)
            .filter(rule -> rule.severity() == Severity.BLOCKING)
            .isPresent();
    boolean asked =
        given.candidacy().getRoute() != AccessRoute.PRIOR_EXPERIENCE
            && !given.candidacy().getHostCompany().equals(Optional.of(false));
    if (status != CompetencyStatus.VALIDATED || !blocking || !asked) {
      return;
    }
    Optional<LocalDate> first =
        given
            .inForce(given.candidacy().getOpinions())
            .filter(this::speaksOfBlock)
            .map(CompanyOpinion::getDate)
            .min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      status = CompetencyStatus.ACQUIRED;
    } else if (first.get().isAfter(Objects.requireNonNull(since))) {
      since = first.get();
    }
  }

  private boolean speaksOfBlock(CompanyOpinion opinion) {
    Optional<ActivityId> activity =
        given.request().getReferential().find(competency.block()).orElseThrow().getActivity();
    return opinion.getOverallStance().isPresent()
        || (activity.isEmpty()
            ? !opinion.getStances().isEmpty()
            : opinion.getStances().containsKey(activity.get()));
  }

  private boolean isRetained() {
    return given
        .inForce(given.candidacy().getRetainedResults())
        .filter(this::isCoveredBy)
        .anyMatch(this::isKept);
  }

  private boolean isKept(RetainedResult result) {
    return Stream.of(RuleId.COMPETENCY_RETENTION, RuleId.BLOCK_RETENTION)
        .flatMap(rule -> decision.find(rule, result.getId().value()).stream())
        .anyMatch(answer -> answer.kind() == Answer.Kind.SATISFIED);
  }

  /** Returns the subjects about which a blocking rule is violated or undetermined. */
  private static Set<Subject> stopped(AdmissibilityDecision decision) {
    Set<RuleId> blocking =
        decision.getProvenance().getRules().stream()
            .filter(rule -> rule.severity() == Severity.BLOCKING)
            .map(AppliedRule::id)
            .collect(Collectors.toSet());
    return decision.getFindings().stream()
        .filter(finding -> blocking.contains(finding.rule()))
        .filter(
            finding ->
                finding.answer().kind() == Answer.Kind.VIOLATED
                    || finding.answer().kind() == Answer.Kind.UNDETERMINED)
        .map(Finding::subject)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
