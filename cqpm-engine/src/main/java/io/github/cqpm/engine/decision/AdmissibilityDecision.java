package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the engine makes of a candidacy on a day: what is admissible, how everything stands, and
 * why. The engine says <i>admissible</i>; the jury awards. NOT_ADMISSIBLE means that the conditions
 * are not met on this date, and is never final.
 *
 * <p>French: <i>conditions d'admissibilité</i> (3.).
 */
@Value.Immutable
@CopyStyle
public sealed interface AdmissibilityDecision permits ImmutableAdmissibilityDecision {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the candidate. */
  CandidateReference getCandidate();

  /** Returns what is wanted. */
  CertificationTarget getTarget();

  /**
   * Returns the outcome: for the whole CQPM its status, for blocks what their awards come to;
   * UNDETERMINED rather than ADMISSIBLE while there is no enrolment or no plan.
   */
  AdmissibilityStatus getOutcome();

  /** Returns the status of the certification; empty where only blocks are targeted. */
  Optional<AdmissibilityStatus> getCertification();

  /** Returns the blocks of the target, in the order of the referential. */
  List<BlockDecision> getBlocks();

  /** Returns the competencies of the target, in the order of the referential. */
  List<CompetencyDecision> getCompetencies();

  /**
   * Returns what was validated in this candidacy: its VALIDATED competencies, then the ADMISSIBLE
   * blocks of which all competencies are VALIDATED.
   */
  List<ValidatedResult> getValidatedResults();

  /** Returns which findings the decision keeps; ALL unless said otherwise. */
  @Value.Default
  default FindingsKept getFindingsKept() {
    return FindingsKept.ALL;
  }

  /**
   * Returns the answers of the rules: by rule in the order of the rule set; for one rule, records
   * by date and all else in the order of the referential. Every answer of every rule, or those that
   * are {@linkplain #getFindingsKept() kept}.
   */
  List<Finding> getFindings();

  /**
   * Returns the records that took part, by date: those in force that were not left aside, without
   * revocations. Together with revocations and with what was left aside, they are all records of
   * the candidacy. Empty in a decision of format 1 or 2, which does not tell them.
   */
  List<RecordId> getRecords();

  /** Returns the records that played no part, by date. */
  List<LeftAside> getLeftAside();

  /** Returns what remains to be done, in workable order. */
  List<RemainingStep> getRemainingSteps();

  /** Returns what the decision was made with. */
  Provenance getProvenance();

  /**
   * Returns the same decision, which keeps less of its findings: to be stored where each byte
   * counts. All else stays, but for rules of the provenance: of those that no finding that is kept
   * and no step names, only a host's and those with parameters stay, since rule set and version
   * stand for the others. It can be verified as a full one.
   *
   * @throws IllegalArgumentException if this one keeps less than that
   */
  default AdmissibilityDecision keeping(FindingsKept kept) {
    return kept.of(this);
  }

  /** Returns the answers of that rule that are kept; empty if it did not run. */
  default List<Finding> getFindings(RuleId rule) {
    return getFindings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** Returns the answer of that rule about that subject, if there is one and it is kept. */
  default Optional<Answer> find(RuleId rule, String subjectKey) {
    return getFindings().stream()
        .filter(
            finding -> finding.rule().equals(rule) && finding.subject().key().equals(subjectKey))
        .map(Finding::answer)
        .findFirst();
  }

  /** Returns the validated result about that competency or block, if there is one. */
  default Optional<ValidatedResult> findValidatedResult(CertificationPart part) {
    return getValidatedResults().stream()
        .filter(result -> result.getPart().equals(part))
        .findFirst();
  }

  /** Returns how that competency stands, if it is of the target. */
  default Optional<CompetencyDecision> find(CompetencyId competency) {
    return getCompetencies().stream()
        .filter(decision -> decision.getCompetency().equals(competency))
        .findFirst();
  }

  /** Returns how that block stands, if it is of the target. */
  default Optional<BlockDecision> find(BlockCode block) {
    return getBlocks().stream().filter(decision -> decision.block().equals(block)).findFirst();
  }

  /**
   * Returns the records that a later candidacy may carry: one for each validated result, with the
   * deliberation's id, a slash and the competency or block as its id, so that the same result
   * always has the same id. Results that this candidacy itself carries are not among them.
   *
   * @throws IllegalArgumentException if a deliberation's id is so long that the new one would have
   *     more than 100 characters
   */
  default List<RetainedResult> toRetainedResults() {
    return getValidatedResults().stream()
        .map(
            result ->
                RetainedResult.builder()
                    .id(RecordId.of(result.getDeliberation() + "/" + result.getPart()))
                    .date(result.getDate())
                    .part(result.getPart())
                    .certification(getProvenance().getReferential().id())
                    .build())
        .toList();
  }

  /**
   * Returns what may be asked next, so that the candidacy goes on: a question for each record that
   * can be made now, and for each that does not say all. Those that stop something come first, in
   * workable order. What has to wait for another answer is not asked yet: nobody is assessed before
   * there is an enrolment and a plan, and no jury rules on what was not assessed; {@link
   * #getRemainingSteps()} tells all of that. Nothing of what is told here changes the decision.
   *
   * @param referential the referential by which was decided, whose methods, criteria and activities
   *     are possible values
   * @param candidacy the candidacy that was decided on
   * @throws IllegalArgumentException if they are of another decision, or this one keeps no findings
   */
  default List<Question> getQuestions(CertificationReferential referential, Candidacy candidacy) {
    return new Questions(this, referential, candidacy).ask();
  }

  /** Returns what differs from an earlier decision on the same candidacy. */
  default DecisionDifference diff(AdmissibilityDecision earlier) {
    return DecisionDifference.between(earlier, this);
  }

  /** Returns what came out, of what and when, in one line, as {@code toString()}. */
  default String toLine() {
    return "AdmissibilityDecision{outcome=%s, referential=%s, asOf=%s, target=%s, %s findings%s, %s remaining steps}"
        .formatted(
            getOutcome(),
            getProvenance().getReferential(),
            getProvenance().getAsOf(),
            getTarget(),
            getFindings().size(),
            getFindingsKept() == FindingsKept.ALL ? "" : " (kept: " + getFindingsKept() + ")",
            getRemainingSteps().size());
  }

  /** Builds a {@link AdmissibilityDecision}. */
  final class Builder extends ImmutableAdmissibilityDecision.Builder {
    Builder() {}

    /**
     * Builds the value with these findings and records, in place of those that were added. They are
     * copied once, which tells: they are most of a decision.
     *
     * @throws IllegalStateException if a required attribute is missing
     */
    public AdmissibilityDecision buildWith(List<Finding> findings, List<RecordId> records) {
      return ((ImmutableAdmissibilityDecision) build()).withFindings(findings).withRecords(records);
    }
  }
}
