package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers of the rules in a dossier: which mark each has, and what it is about. */
final class Answers {
  private final Dossier dossier;
  private final AdmissibilityDecision decision;
  private final Map<RuleId, Severity> severities;
  private final Map<Subject, List<Finding>> bySubject;
  private final Set<RecordId> leftAside;
  private final Map<String, CompetencyId> assessed = new HashMap<>();

  Answers(Dossier dossier) {
    this.dossier = dossier;
    decision = dossier.decision();
    severities =
        decision.getProvenance().getRules().stream()
            .collect(Collectors.toMap(AppliedRule::id, AppliedRule::severity, (one, same) -> one));
    bySubject = decision.getFindings().stream().collect(Collectors.groupingBy(Finding::subject));
    leftAside = decision.getLeftAside().stream().map(LeftAside::record).collect(Collectors.toSet());
    for (CommissionAssessment assessment : dossier.candidacy().getAssessments()) {
      assessed.put(assessment.getId().toString(), assessment.getCompetency());
    }
  }

  /** Returns what a rule answered about that competency or block, if it did. */
  Optional<Answer> find(RuleId rule, Object key) {
    return decision.find(rule, key.toString());
  }

  /** Returns what was answered about one thing. */
  List<Finding> about(Subject.Kind kind, Object key) {
    return bySubject.getOrDefault(new Subject(kind, key.toString()), List.of());
  }

  /** Returns the mark of a finding. */
  Mark markOf(Finding finding) {
    return switch (finding.answer().kind()) {
      case SATISFIED -> Mark.SATISFIED;
      case NOT_APPLICABLE -> Mark.NOT_ASKED;
      case UNDETERMINED -> Mark.MISSING;
      case VIOLATED -> isBlocking(finding) ? Mark.NOT_SATISFIED : Mark.POINT_TO_WATCH;
    };
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

  /** Returns whether a record was in force, and part of the decision. */
  boolean isInForce(CandidacyRecord record) {
    return !leftAside.contains(record.getId());
  }

  /** Returns those of the records that were in force, by date. */
  <T extends CandidacyRecord> List<T> inForce(List<T> records) {
    return records.stream()
        .filter(this::isInForce)
        .sorted(
            Comparator.comparing(CandidacyRecord::getDate)
                .thenComparing(record -> record.getId().toString()))
        .toList();
  }

  /** Returns what keeps an assessment from counting; nothing where it counts. */
  List<Finding> against(CommissionAssessment assessment) {
    return about(Subject.Kind.ASSESSMENT, assessment.getId()).stream()
        .filter(this::isObstacle)
        .toList();
  }

  /** Returns what keeps a ruling from counting; nothing where it counts. */
  List<Finding> against(RecordId deliberation, CompetencyId competency) {
    return java.util.stream.Stream.concat(
            about(Subject.Kind.DELIBERATION, deliberation).stream(),
            about(Subject.Kind.RULING, deliberation + "/" + competency).stream())
        .filter(this::isObstacle)
        .toList();
  }

  /** Returns what the finding is about: the code of a competency or block; else the candidacy. */
  Optional<String> ownerOf(Finding finding) {
    String key = finding.subject().key();
    return switch (finding.subject().kind()) {
      case ASSESSMENT -> Optional.ofNullable(assessed.get(key)).map(CompetencyId::toString);
      case RULING -> Optional.of(key.substring(key.lastIndexOf('/') + 1));
      case COMPETENCY, BLOCK -> Optional.of(key);
      default -> Optional.empty();
    };
  }

  /** Returns the competencies of which a deliberation spoke, or the one that the finding is of. */
  Set<String> competenciesOf(Finding finding) {
    Set<String> competencies = new LinkedHashSet<>();
    if (finding.subject().kind() == Subject.Kind.DELIBERATION) {
      dossier.candidacy().getDeliberations().stream()
          .filter(each -> each.getId().toString().equals(finding.subject().key()))
          .flatMap(each -> each.getRulings().keySet().stream())
          .forEach(competency -> competencies.add(competency.toString()));
    } else {
      ownerOf(finding).ifPresent(competencies::add);
    }
    return competencies;
  }

  /** Returns what is to be watched about a competency: its assessments, opinions, rulings. */
  List<Finding> watchedOf(CompetencyId competency) {
    return decision.getFindings().stream()
        .filter(this::isWatched)
        .filter(finding -> competenciesOf(finding).contains(competency.toString()))
        .toList();
  }
}
