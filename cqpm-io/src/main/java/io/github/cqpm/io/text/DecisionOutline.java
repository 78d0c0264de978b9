package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is told of a decision at one depth, sorted by what it is about: candidacy, blocks,
 * competencies. For hosts that lay a report out by themselves; ours are three renderings of it.
 */
public final class DecisionOutline {
  /** What is told of a competency with which nothing is wrong. */
  private static final Set<RuleId> GROUNDS =
      Set.of(RuleId.COMPETENCY_ACQUIRED, RuleId.VALIDATED_BY_JURY, RuleId.OPINION_GIVEN);

  /** What has a status; all other subjects are parts of it. */
  private static final Set<Subject.Kind> WITH_STATUS =
      Set.of(Subject.Kind.CANDIDACY, Subject.Kind.BLOCK, Subject.Kind.COMPETENCY);

  private final AdmissibilityDecision decision;
  private final Depth depth;

  /** The findings about each competency and block, by its id. */
  private final Map<String, List<Finding>> byOwner = new HashMap<>();

  private DecisionOutline(AdmissibilityDecision decision, Depth depth) {
    this.decision = decision;
    this.depth = depth;
    Map<String, Set<String>> assessed = new HashMap<>();
    Set<CompetencyId> seen = new HashSet<>();
    for (CompetencyDecision competency : decision.getCompetencies()) {
      if (seen.add(competency.getCompetency())) {
        for (RecordId assessment : competency.getAssessments()) {
          assessed
              .computeIfAbsent(assessment.toString(), id -> new LinkedHashSet<>())
              .add(competency.getCompetency().toString());
        }
      }
    }
    for (Finding finding : decision.getFindings()) {
      for (String owner : ownersOf(finding.subject(), assessed)) {
        byOwner.computeIfAbsent(owner, id -> new ArrayList<>()).add(finding);
      }
    }
  }

  private static Set<String> ownersOf(Subject subject, Map<String, Set<String>> assessed) {
    String key = subject.key();
    return switch (subject.kind()) {
      case ASSESSMENT -> assessed.getOrDefault(key, Set.of());
      case RULING -> Set.of(key.substring(key.lastIndexOf('/') + 1));
      case COMPETENCY, BLOCK -> Set.of(key);
      default -> Set.of();
    };
  }

  /** Returns the outline of a decision at that depth. */
  public static DecisionOutline of(AdmissibilityDecision decision, Depth depth) {
    return new DecisionOutline(decision, depth);
  }

  /** Returns how the competencies of the block stand. */
  public List<CompetencyDecision> getCompetencies(BlockCode block) {
    return decision.getCompetencies().stream()
        .filter(competency -> competency.getCompetency().block().equals(block))
        .toList();
  }

  /**
   * Returns what is told of the candidacy as a whole, its plans, deliberations, awards and kept
   * results. What blocks is told without the conclusion on the certification: blocks and
   * competencies tell it in detail.
   */
  public List<Finding> getFindings() {
    return told(
        general(),
        all ->
            obstacles(all).stream()
                .filter(finding -> !finding.rule().equals(RuleId.CERTIFICATION_ADMISSIBILITY))
                .toList());
  }

  /** Returns what is told of the block itself. */
  public List<Finding> getFindings(BlockCode block) {
    return told(about(block), this::obstacles);
  }

  /**
   * Returns what is told of the competency, its assessments and the rulings on it. Where nothing
   * blocks, it is told what the status rests on.
   */
  public List<Finding> getFindings(CompetencyId competency) {
    return told(about(competency), this::reasons);
  }

  private List<Finding> told(List<Finding> all, UnaryOperator<List<Finding>> why) {
    return switch (depth) {
      case STATUS -> List.of();
      case BLOCKING -> why.apply(all);
      case FULL -> all;
    };
  }

  private List<Finding> general() {
    Set<Subject.Kind> particular =
        Set.of(
            Subject.Kind.ASSESSMENT,
            Subject.Kind.RULING,
            Subject.Kind.COMPETENCY,
            Subject.Kind.BLOCK);
    return decision.getFindings().stream()
        .filter(finding -> !particular.contains(finding.subject().kind()))
        .toList();
  }

  private List<Finding> about(Object owner) {
    return byOwner.getOrDefault(owner.toString(), List.of());
  }

  /** Returns what keeps it back, or else what it rests on; and notices that are violated. */
  private List<Finding> reasons(List<Finding> all) {
    List<Finding> obstacles = all.stream().filter(this::isObstacle).toList();
    Stream<Finding> why =
        obstacles.isEmpty()
            ? all.stream().filter(finding -> GROUNDS.contains(finding.rule()))
            : obstacles.stream();
    return Stream.concat(why, all.stream().filter(this::isNoticed)).toList();
  }

  /** Returns what stands in the way, and violated notices. */
  private List<Finding> obstacles(List<Finding> all) {
    return all.stream().filter(finding -> isObstacle(finding) || isNoticed(finding)).toList();
  }

  /**
   * Returns findings by what they are about: first the candidacy, block or competency itself, then
   * its records and rulings, kind by kind.
   */
  public static Map<Subject, List<Finding>> bySubject(List<Finding> findings) {
    Map<Subject, List<Finding>> sorted = new LinkedHashMap<>();
    findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> isPart(finding.subject()))
                .thenComparing(finding -> finding.subject().kind()))
        .forEach(
            finding ->
                sorted.computeIfAbsent(finding.subject(), key -> new ArrayList<>()).add(finding));
    return Collections.unmodifiableMap(sorted);
  }

  /** Returns whether the subject is a record or a ruling: a part of what has a status. */
  public static boolean isPart(Subject subject) {
    return !WITH_STATUS.contains(subject.kind());
  }

  /**
   * Returns what remains to be done, in workable order: steps that are told together stand in one
   * list, those of one action or of one host's rule.
   */
  public List<List<RemainingStep>> getRemainingSteps() {
    return Phrases.together(decision.getRemainingSteps());
  }

  /**
   * Returns what to say where no step remains: nothing is left to do, or, where something stands in
   * the way, no step is known that would lift it.
   */
  public ReportText getNoStepText() {
    return decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE
        ? ReportText.NOTHING_REMAINS
        : ReportText.NO_STEP_KNOWN;
  }

  /** Returns whether the finding stands in the way: a blocking rule, violated or undetermined. */
  public boolean isObstacle(Finding finding) {
    return severityOf(finding) == Severity.BLOCKING && !finding.answer().isClear();
  }

  private boolean isNoticed(Finding finding) {
    return severityOf(finding) == Severity.NOTICE
        && finding.answer().kind() == Answer.Kind.VIOLATED;
  }

  /** Returns the severity of the finding's rule in this decision. */
  public Severity severityOf(Finding finding) {
    return decision
        .getProvenance()
        .find(finding.rule())
        .map(AppliedRule::severity)
        .orElse(Severity.NOTICE);
  }
}
