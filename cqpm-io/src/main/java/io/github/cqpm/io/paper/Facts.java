package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dossier's decision says of its records: which are in force, and which count. */
final class Facts {
  private final Dossier dossier;
  private final Set<RecordId> leftAside;

  private Facts(Dossier dossier) {
    this.dossier = dossier;
    leftAside =
        dossier.decision().getLeftAside().stream()
            .map(LeftAside::record)
            .collect(Collectors.toSet());
  }

  static Facts of(Dossier dossier) {
    return new Facts(dossier);
  }

  Dossier dossier() {
    return dossier;
  }

  /** Returns those of the records that took part in the decision. */
  <R extends CandidacyRecord> Stream<R> inForce(Collection<R> records) {
    return records.stream().filter(record -> !leftAside.contains(record.getId()));
  }

  /** Returns what keeps the assessment from counting. */
  List<Finding> obstacles(CommissionAssessment assessment) {
    return obstacles(Subject.Kind.ASSESSMENT, assessment.getId().toString()).toList();
  }

  /** Returns what somebody should look at in the assessment, though it counts. */
  List<Finding> watch(CommissionAssessment assessment) {
    return about(Subject.Kind.ASSESSMENT, assessment.getId().toString())
        .filter(finding -> !isBlocking(finding.rule()))
        .filter(finding -> finding.answer().kind() == Answer.Kind.VIOLATED)
        .toList();
  }

  /**
   * Returns what keeps a ruling or an award from counting: what is said of it or its deliberation.
   */
  List<Finding> obstacles(Subject ofDeliberation) {
    String deliberation = ofDeliberation.key().substring(0, ofDeliberation.key().lastIndexOf('/'));
    return Stream.concat(
            obstacles(ofDeliberation.kind(), ofDeliberation.key()),
            obstacles(Subject.Kind.DELIBERATION, deliberation))
        .toList();
  }

  /**
   * Returns the answers of that rule about subjects of that kind: none that says there are none.
   */
  Stream<Finding> answers(RuleId rule, Subject.Kind kind) {
    return dossier.decision().getFindings(rule).stream()
        .filter(finding -> finding.subject().kind() == kind);
  }

  /** Returns whether the jury validated the competency and the company's opinion is missing. */
  boolean isWaitingForCompany(CompetencyDecision competency) {
    return competency.getStatus() == CompetencyStatus.ACQUIRED
        && dossier
            .decision()
            .find(RuleId.VALIDATED_BY_JURY, competency.getCompetency().toString())
            .filter(answer -> answer.kind() == Answer.Kind.SATISFIED)
            .isPresent();
  }

  /**
   * Returns the day of the earliest result of an earlier candidacy that covers the competency;
   * empty where none does.
   */
  Optional<LocalDate> retainedSince(CompetencyDecision competency) {
    Set<RecordId> kept =
        Stream.concat(
                answers(RuleId.COMPETENCY_RETENTION, Subject.Kind.RETAINED_COMPETENCY),
                answers(RuleId.BLOCK_RETENTION, Subject.Kind.RETAINED_BLOCK))
            .filter(finding -> finding.answer().kind() == Answer.Kind.SATISFIED)
            .flatMap(finding -> finding.subject().findRecord().stream())
            .collect(Collectors.toSet());
    CompetencyId id = competency.getCompetency();
    return dossier.candidacy().getRetainedResults().stream()
        .filter(result -> kept.contains(result.getId()))
        .filter(result -> result.getPart().equals(id) || result.getPart().equals(id.block()))
        .map(CandidacyRecord::getDate)
        .filter(day -> !isRefusedAfter(day, id))
        .min(Comparator.naturalOrder());
  }

  private boolean isRefusedAfter(LocalDate day, CompetencyId id) {
    return inForce(dossier.candidacy().getDeliberations())
        .filter(deliberation -> deliberation.getDate().isAfter(day))
        .filter(
            deliberation ->
                Optional.ofNullable(deliberation.getRulings().get(id))
                    .filter(ruling -> ruling.getRuling() == Ruling.REFUSED)
                    .isPresent())
        .anyMatch(
            deliberation ->
                obstacles(new Subject(Subject.Kind.RULING, deliberation.getId() + "/" + id))
                    .isEmpty());
  }

  /** Returns where the jury did not rule on the competency as the commission judged it. */
  Stream<Finding> contradictions(CompetencyId competency) {
    return answers(RuleId.RULING_AGREES_WITH_COMMISSION, Subject.Kind.RULING)
        .filter(finding -> finding.subject().key().endsWith("/" + competency))
        .filter(
            finding -> finding.answer().codes().contains(ReasonCode.VALIDATED_THOUGH_NOT_ACQUIRED));
  }

  /** Returns what rules of the host's hold against the competency itself. */
  Stream<Finding> ofHost(CompetencyId competency) {
    return obstacles(Subject.Kind.COMPETENCY, competency.toString())
        .filter(
            finding ->
                dossier
                    .decision()
                    .getProvenance()
                    .find(finding.rule())
                    .filter(AppliedRule::ofHost)
                    .isPresent());
  }

  /** Returns the deliberation that validated or refused what stands, as the decision says. */
  Optional<JuryDeliberation> ruled(CompetencyId id) {
    return cited(RuleId.VALIDATED_BY_JURY, id, "deliberation")
        .flatMap(
            record ->
                dossier.candidacy().getDeliberations().stream()
                    .filter(held -> held.getId().equals(record))
                    .findFirst());
  }

  /** Returns the record that the rule names so in what it says of the competency. */
  Optional<RecordId> cited(RuleId rule, CompetencyId id, String name) {
    return dossier.decision().find(rule, id.toString()).stream()
        .map(Answer::arguments)
        .flatMap(List::stream)
        .filter(argument -> argument.name().equals(name))
        .flatMap(
            argument ->
                argument instanceof Argument.OfRecord record
                    ? Stream.of(record.value())
                    : Stream.empty())
        .findFirst();
  }

  private Stream<Finding> obstacles(Subject.Kind kind, String key) {
    return about(kind, key)
        .filter(finding -> isBlocking(finding.rule()) && !finding.answer().isClear());
  }

  private Stream<Finding> about(Subject.Kind kind, String key) {
    Subject subject = new Subject(kind, key);
    return dossier.decision().getFindings().stream()
        .filter(finding -> finding.subject().equals(subject));
  }

  private boolean isBlocking(RuleId rule) {
    return dossier
        .decision()
        .getProvenance()
        .find(rule)
        .map(AppliedRule::severity)
        .filter(severity -> severity == Severity.BLOCKING)
        .isPresent();
  }
}
