package io.github.cqpm.io.document;

import static io.github.cqpm.io.document.Counts.require;
import static io.github.cqpm.io.document.Counts.requireEach;
import static io.github.cqpm.io.document.Counts.requireTotals;
import static io.github.cqpm.io.document.Counts.share;
import static io.github.cqpm.io.document.Counts.sorted;
import static io.github.cqpm.io.document.Counts.sortedTwice;
import static io.github.cqpm.io.document.Counts.sum;
import static io.github.cqpm.io.document.Counts.sumTwice;
import static io.github.cqpm.io.document.Counts.total;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The figures of the candidacies of a cohort that were decided on one basis: to one certification,
 * by one version of its referential, as of one day. Maps hold no zero: what is not in them did not
 * occur. Constants stand in their own order, all else in that of its text; what shows blocks and
 * competencies asks the referential for its order.
 *
 * @param basis what they were decided with; empty in a summary of format 1, which does not tell it,
 *     nor stages, what is awaited, awards of the jury and points to watch
 * @param decided how many candidacies were decided, at least one
 * @param outcomes how many have each outcome; together, as many as were decided
 * @param certifications how many have each status of the certification; those that target blocks
 *     have none
 * @param stages how many have reached each stage, and so all before it
 * @param awaited in how many each actor has something to do
 * @param steps how often each step remains
 * @param blocks for each block of a target, how many have each status of it
 * @param awards for each block of a target, how many have each status of its award by itself
 * @param awarded for each award that a jury has stated, in how many of them it is admissible in the
 *     decision, is not (or is not of the target), or something is missing to tell
 * @param competencies for each competency of a target, how many have each status of it
 * @param causes for each code, in how many candidacies that are not ADMISSIBLE it is a cause: a
 *     blocking rule is violated for that reason, or undetermined for that missing fact, and no
 *     other answer says why. A candidacy counts once for each code
 * @param consequences for each code, in how many others of them it stands, and follows from another
 *     answer wherever it does: a block because of a competency, a ruling that is missing because
 *     nothing was assessed
 * @param watched in how many candidacies, of whatever outcome, there is a point to watch
 * @param pointsToWatch for each code, in how many of these a notice is violated for that reason
 */
public record CohortFigures(
    Optional<CohortBasis> basis,
    long decided,
    SortedMap<AdmissibilityStatus, Long> outcomes,
    SortedMap<AdmissibilityStatus, Long> certifications,
    SortedMap<CohortStage, Long> stages,
    SortedMap<Actor, Long> awaited,
    SortedMap<Action, StepFigures> steps,
    SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>> blocks,
    SortedMap<BlockCode, SortedMap<AwardStatus, Long>> awards,
    SortedMap<Award, SortedMap<AdmissibilityStatus, Long>> awarded,
    SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>> competencies,
    SortedMap<ReasonCode, Long> causes,
    SortedMap<ReasonCode, Long> consequences,
    long watched,
    SortedMap<ReasonCode, Long> pointsToWatch) {
  /**
   * Copies and sorts the maps.
   *
   * @throws IllegalArgumentException if the numbers do not go together
   */
  public CohortFigures {
    outcomes = sorted(outcomes);
    certifications = sorted(certifications);
    stages = sorted(stages);
    awaited = sorted(awaited);
    steps = sorted(steps);
    blocks = sortedTwice(blocks);
    awards = sortedTwice(awards);
    awarded = sortedTwice(awarded);
    competencies = sortedTwice(competencies);
    causes = sorted(causes);
    consequences = sorted(consequences);
    pointsToWatch = sorted(pointsToWatch);
    require(decided > 0, "decided");
    require(total(outcomes.values()) == decided, "outcomes");
    require(total(certifications.values()) <= decided, "certifications");
    requireFunnel(stages, decided);
    requireEach(awaited, decided, "awaited");
    for (StepFigures each : steps.values()) {
      require(each.candidacies() <= decided, "steps");
    }
    requireTotals(blocks, decided, "blocks");
    requireTotals(awards, decided, "awards");
    requireTotals(awarded, decided, "awarded");
    requireTotals(competencies, decided, "competencies");
    long others = decided - outcomes.getOrDefault(AdmissibilityStatus.ADMISSIBLE, 0L);
    requireEach(causes, others, "causes");
    requireEach(consequences, others, "consequences");
    requireEach(sum(causes, consequences), others, "causes and consequences");
    require(watched >= 0 && watched <= decided, "watched");
    requireEach(pointsToWatch, watched, "pointsToWatch");
  }

  private static void requireFunnel(Map<CohortStage, Long> stages, long decided) {
    requireEach(stages, decided, "stages");
    long most = decided;
    for (CohortStage stage : CohortStage.values()) {
      long reached = stages.getOrDefault(stage, 0L);
      require(reached <= most, "stages");
      most = reached;
    }
  }

  /** Returns both together, which are on the same basis. */
  CohortFigures plus(CohortFigures other) {
    return new CohortFigures(
        basis,
        Math.addExact(decided, other.decided),
        sum(outcomes, other.outcomes),
        sum(certifications, other.certifications),
        sum(stages, other.stages),
        sum(awaited, other.awaited),
        Counts.merge(steps, other.steps, StepFigures::plus),
        sumTwice(blocks, other.blocks),
        sumTwice(awards, other.awards),
        sumTwice(awarded, other.awarded),
        sumTwice(competencies, other.competencies),
        sum(causes, other.causes),
        sum(consequences, other.consequences),
        Math.addExact(watched, other.watched),
        sum(pointsToWatch, other.pointsToWatch));
  }

  /** Returns the share of the candidacies that any number of them is. */
  public double getRate(long candidacies) {
    return (double) candidacies / decided;
  }

  /** Returns the share of the candidacies with that outcome. */
  public double getRate(AdmissibilityStatus outcome) {
    return getRate(outcomes.getOrDefault(outcome, 0L));
  }

  /**
   * Returns the share, of the candidacies that target the block, of those in which it has that
   * status; empty if none does.
   */
  public OptionalDouble getRate(BlockCode block, AdmissibilityStatus status) {
    return rate(blocks, block, status);
  }

  /**
   * Returns the share, of the candidacies that target the block, of those in which its award stands
   * so; empty if none does.
   */
  public OptionalDouble getRate(BlockCode block, AwardStatus award) {
    return rate(awards, block, award);
  }

  /**
   * Returns the share, of the candidacies that target the competency, of those in which it has that
   * status; empty if none does.
   */
  public OptionalDouble getRate(CompetencyId competency, CompetencyStatus status) {
    return rate(competencies, competency, status);
  }

  /** Returns the share of the candidacies of which that is a cause that they are not ADMISSIBLE. */
  public double getRate(ReasonCode cause) {
    return getRate(causes.getOrDefault(cause, 0L));
  }

  private static <K, S> OptionalDouble rate(Map<K, SortedMap<S, Long>> counts, K key, S status) {
    SortedMap<S, Long> each = counts.getOrDefault(key, Collections.emptySortedMap());
    return share(each.getOrDefault(status, 0L), total(each.values()));
  }
}
