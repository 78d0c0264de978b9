package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of the rules in a dossier: which mark each has, and what it is about. */
final class Answers {
  private final AdmissibilityDecision decision;
  private final Map<RuleId, Severity> severities;
  private final Map<Subject, List<Finding>> bySubject;
  private final Map<String, CertificationPart> parts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Finding>> watched = new HashMap<>();
  private final InForce inForce;

  Answers(Dossier dossier, InForce inForce) {
    this.inForce = inForce;
    decision = dossier.decision();
    severities =
        decision.getProvenance().getRules().stream()
            .collect(Collectors.toMap(AppliedRule::id, AppliedRule::severity, (one, same) -> one));
    bySubject = decision.getFindings().stream().collect(Collectors.groupingBy(Finding::subject));
    decision.getBlocks().forEach(each -> parts.put(each.block().toString(), each.block()));
    decision
        .getCompetencies()
        .forEach(each -> parts.put(each.getCompetency().toString(), each.getCompetency()));
    for (CompetencyBlock block : dossier.referential().getBlocks()) {
      places.put(block.getCode().toString(), places.size());
      block.getCompetencies().forEach(each -> places.put(each.getId().toString(), places.size()));
    }
    for (Finding finding : decision.getFindings()) {
      if (isWatched(finding)) {
        competenciesOf(finding)
            .forEach(
                competency ->
                    watched.computeIfAbsent(competency, key -> new ArrayList<>()).add(finding));
      }
    }
  }

  /** Returns what a rule answered about that competency, if it did. */
  Optional<Answer> find(RuleId rule, CompetencyId competency) {
    return about(Subject.Kind.COMPETENCY, competency).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::answer)
        .findFirst();
  }

  /** Returns what was answered about one thing. */
  List<Finding> about(Subject.Kind kind, Object key) {
    return bySubject.getOrDefault(new Subject(kind, key.toString()), List.of());
  }

  /** Returns whether an answer rests on that assessment. */
  static boolean rests(Answer answer, CommissionAssessment assessment) {
    return answer.arguments().stream()
        .anyMatch(argument -> argument.value().equals(assessment.getId()));
  }

  /**
   * Returns the mark of a finding: a notice that is not satisfied is to be watched, and so is what
   * was awarded while something was missing.
   */
  Mark markOf(Finding finding) {
    Mark mark = Marks.of(finding.answer().kind());
    boolean awardedTooEarly = finding.rule().equals(RuleId.AWARD_AGREES) && mark == Mark.MISSING;
    return awardedTooEarly || (mark == Mark.NOT_SATISFIED && !isBlocking(finding))
        ? Mark.POINT_TO_WATCH
        : mark;
  }

  /** Returns whether the rule of the finding is a blocking one in this decision. */
  boolean isBlocking(Finding finding) {
    return severities.get(finding.rule()) == Severity.BLOCKING;
  }

  /** Returns whether it stands in the way: a blocking rule, violated or undetermined. */
  boolean isObstacle(Finding finding) {
    return isBlocking(finding) && !finding.answer().isClear();
  }

  /** Returns whether somebody must look at it: a notice that is not satisfied. */
  boolean isWatched(Finding finding) {
    return markOf(finding) == Mark.POINT_TO_WATCH;
  }

  /** Returns what keeps an assessment from counting; nothing where it counts. */
  List<Finding> against(CommissionAssessment assessment) {
    return about(Subject.Kind.ASSESSMENT, assessment.getId()).stream()
        .filter(this::isObstacle)
        .toList();
  }

  /** Returns what keeps a ruling from counting; nothing where it counts. */
  List<Finding> against(RecordId deliberation, CompetencyId competency) {
    return Stream.concat(
            about(Subject.Kind.DELIBERATION, deliberation).stream(),
            about(Subject.Kind.RULING, deliberation + "/" + competency).stream())
        .filter(this::isObstacle)
        .toList();
  }

  /** Returns where a block or competency stands in the referential; of anything else, last. */
  int placeOf(String key) {
    return places.getOrDefault(key, Integer.MAX_VALUE);
  }

  /** Returns the part of the target that a key names, if it names one. */
  Optional<CertificationPart> part(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** Returns the part of the target that the finding is about; none where it is the candidacy. */
  Optional<CertificationPart> ownerOf(Finding finding) {
    String key = finding.subject().key();
    return switch (finding.subject().kind()) {
      case ASSESSMENT -> inForce.competencyOf(key).flatMap(each -> part(each.toString()));
      case RULING -> part(key.substring(key.lastIndexOf('/') + 1));
      case COMPETENCY, BLOCK -> part(key);
      default -> Optional.empty();
    };
  }

  /** Returns the competencies on which a deliberation ruled, or the one that the finding is of. */
  Set<String> competenciesOf(Finding finding) {
    Set<String> competencies = new LinkedHashSet<>();
    if (finding.subject().kind() == Subject.Kind.DELIBERATION) {
      inForce.deliberations().stream()
          .filter(each -> each.getId().toString().equals(finding.subject().key()))
          .flatMap(each -> each.getRulings().keySet().stream())
          .forEach(competency -> competencies.add(competency.toString()));
    } else {
      ownerOf(finding).ifPresent(part -> competencies.add(part.toString()));
    }
    return competencies;
  }

  /** Returns what is to be watched about a competency: its assessments, opinions, rulings. */
  List<Finding> watchedOf(CompetencyId competency) {
    return watched.getOrDefault(competency.toString(), List.of());
  }
}
