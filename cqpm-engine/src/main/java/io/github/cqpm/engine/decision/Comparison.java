package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two decisions. */
final class Comparison {
  private record Question(RuleId rule, Subject subject) {}

  private final AdmissibilityDecision earlier;
  private final AdmissibilityDecision later;
  private final FindingsKept compared;

  Comparison(AdmissibilityDecision earlier, AdmissibilityDecision later) {
    this.earlier = earlier;
    this.later = later;
    this.compared = earlier.getFindingsKept().and(later.getFindingsKept());
  }

  DecisionDifference toDifference() {
    List<FindingChange> findings = compareFindings();
    return DecisionDifference.builder()
        .earlier(earlier.getProvenance())
        .later(later.getProvenance())
        .statuses(compareStatuses())
        .findingsCompared(compared)
        .findings(findings)
        .addedRecords(citedAnew(findings, FindingChange::after, later, earlier))
        .goneRecords(citedAnew(findings, FindingChange::before, earlier, later))
        .addedSteps(without(earlier.getRemainingSteps(), later.getRemainingSteps()))
        .goneSteps(without(later.getRemainingSteps(), earlier.getRemainingSteps()))
        .leftAside(compareLeftAside())
        .build();
  }

  private List<StatusChange> compareStatuses() {
    List<StatusChange> changes = new ArrayList<>();
    String candidacy = Subject.CANDIDACY.key();
    compare(
        StatusChange.Kind.OUTCOME,
        Map.of(candidacy, earlier.getOutcome()),
        Map.of(candidacy, later.getOutcome()),
        changes);
    compare(
        StatusChange.Kind.CERTIFICATION, certificationOf(earlier), certificationOf(later), changes);
    compare(
        StatusChange.Kind.BLOCK,
        byBlock(earlier, BlockDecision::status),
        byBlock(later, BlockDecision::status),
        changes);
    compare(
        StatusChange.Kind.BLOCK_AWARD,
        byBlock(earlier, BlockDecision::award),
        byBlock(later, BlockDecision::award),
        changes);
    compare(StatusChange.Kind.COMPETENCY, byCompetency(earlier), byCompetency(later), changes);
    return changes;
  }

  private static void compare(
      StatusChange.Kind kind,
      Map<String, ? extends Enum<?>> before,
      Map<String, ? extends Enum<?>> after,
      List<StatusChange> changes) {
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    for (String key : keys) {
      if (before.get(key) != after.get(key)) {
        changes.add(new StatusChange(kind, key, before.get(key), after.get(key)));
      }
    }
  }

  private static Map<String, AdmissibilityStatus> certificationOf(AdmissibilityDecision decision) {
    return decision
        .getCertification()
        .map(status -> Map.of(Subject.CANDIDACY.key(), status))
        .orElse(Map.of());
  }

  private static Map<String, Enum<?>> byBlock(
      AdmissibilityDecision decision, Function<BlockDecision, Enum<?>> status) {
    Map<String, Enum<?>> statuses = new LinkedHashMap<>();
    decision
        .getBlocks()
        .forEach(block -> statuses.put(block.block().toString(), status.apply(block)));
    return statuses;
  }

  private static Map<String, CompetencyStatus> byCompetency(AdmissibilityDecision decision) {
    Map<String, CompetencyStatus> statuses = new LinkedHashMap<>();
    decision
        .getCompetencies()
        .forEach(each -> statuses.put(each.getCompetency().toString(), each.getStatus()));
    return statuses;
  }

  private List<FindingChange> compareFindings() {
    Map<Question, Answer> before = answersOf(earlier);
    Map<Question, Answer> after = answersOf(later);
    Set<Question> questions = new LinkedHashSet<>(after.keySet());
    questions.addAll(before.keySet());
    List<FindingChange> changes = new ArrayList<>();
    for (Question question : questions) {
      @Nullable Answer old = before.get(question);
      @Nullable Answer now = after.get(question);
      if (!Objects.equals(old, now)) {
        changes.add(new FindingChange(question.rule(), question.subject(), old, now));
      }
    }
    return changes;
  }

  private Map<Question, Answer> answersOf(AdmissibilityDecision decision) {
    Map<Question, Answer> answers = new LinkedHashMap<>();
    decision
        .keeping(compared)
        .getFindings()
        .forEach(each -> answers.put(new Question(each.rule(), each.subject()), each.answer()));
    return answers;
  }

  /**
   * Returns what the changed answers of one decision cite, and the other has not in force. Which
   * answers cite a record is known where all are compared; else it is all that is in force.
   */
  private Set<RecordId> citedAnew(
      List<FindingChange> changes,
      Function<FindingChange, @Nullable Answer> answer,
      AdmissibilityDecision one,
      AdmissibilityDecision other) {
    Set<RecordId> anew = inForce(one);
    if (compared == FindingsKept.ALL) {
      Set<RecordId> cited = new HashSet<>();
      for (FindingChange change : changes) {
        Answer given = answer.apply(change);
        if (given != null) {
          cited.addAll(new Finding(change.rule(), change.subject(), given).getRecords());
        }
      }
      anew.retainAll(cited); // an answer may cite a commission, too
    }
    anew.removeAll(inForce(other));
    return anew;
  }

  /**
   * Returns the records in force in a decision. Where it does not tell them, as in formats 1 and 2,
   * those that it cites in what is compared stand for them.
   */
  private Set<RecordId> inForce(AdmissibilityDecision decision) {
    Set<RecordId> inForce = new HashSet<>(decision.getRecords());
    if (inForce.isEmpty()) {
      decision
          .keeping(compared)
          .getFindings()
          .forEach(finding -> inForce.addAll(finding.getRecords()));
    }
    for (LeftAside aside : decision.getLeftAside()) {
      if (aside.reason() == LeftAsideReason.OUTSIDE_TARGET
          || aside.reason() == LeftAsideReason.NO_RULE_FOR_IT) {
        inForce.add(aside.record());
      }
    }
    return inForce;
  }

  private static List<RemainingStep> without(List<RemainingStep> taken, List<RemainingStep> steps) {
    List<RemainingStep> rest = new ArrayList<>(steps);
    rest.removeAll(taken);
    return rest;
  }

  private List<LeftAsideChange> compareLeftAside() {
    Map<RecordId, LeftAsideReason> before = reasonsOf(earlier);
    Map<RecordId, LeftAsideReason> after = reasonsOf(later);
    Set<RecordId> records = new LinkedHashSet<>(after.keySet());
    records.addAll(before.keySet());
    List<LeftAsideChange> changes = new ArrayList<>();
    for (RecordId each : records) {
      if (before.get(each) != after.get(each)) {
        changes.add(new LeftAsideChange(each, before.get(each), after.get(each)));
      }
    }
    return changes;
  }

  private static Map<RecordId, LeftAsideReason> reasonsOf(AdmissibilityDecision decision) {
    Map<RecordId, LeftAsideReason> reasons = new LinkedHashMap<>();
    decision.getLeftAside().forEach(aside -> reasons.put(aside.record(), aside.reason()));
    return reasons;
  }
}
