package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Eleven laws that an engine keeps for every candidacy without input problems, under the rules of
 * the referential and under those of the branch agreement. A rule that a host adds may break some
 * of them: then they say what it changes.
 *
 * <p>Each method tries one law on one request. It throws an {@link AssertionError} that says which
 * law is broken and what differs; otherwise it returns whether the law's premise was true, that is,
 * whether anything was tried, for a property to count; law 8 has no premise. Where a law changes
 * something at random, the same seed changes the same. All of them throw {@link
 * io.github.cqpm.engine.InvalidInputException} if the request has input problems.
 *
 * <pre>{@code
 * @Property
 * @Domain(CertificationDomain.class)
 * void the_order_of_records_changes_nothing(@ForAll DecisionRequest request, @ForAll long seed) {
 *   Statistics.collect(Laws.of(engine).orderOfRecordsChangesNothing(request, seed));
 * }
 * }</pre>
 */
public final class Laws {
  private final RecordLaws ofRecords;
  private final OpinionLaws ofOpinions;
  private final RulingLaws ofRulings;
  private final FavourableRecordLaw ofFavourableRecord;
  private final DecisionLaws ofDecisions;

  private Laws(CertificationEngine engine) {
    ofRecords = new RecordLaws(engine);
    ofOpinions = new OpinionLaws(engine);
    ofRulings = new RulingLaws(engine);
    ofFavourableRecord = new FavourableRecordLaw(engine);
    ofDecisions = new DecisionLaws(engine);
  }

  /** Returns the laws, to be tried on that engine. */
  public static Laws of(CertificationEngine engine) {
    return new Laws(engine);
  }

  /**
   * Law 1: the order of records changes nothing.
   *
   * @return whether the seed gave another order
   */
  public boolean orderOfRecordsChangesNothing(DecisionRequest request, long seed) {
    return ofRecords.orderChangesNothing(request, seed);
  }

  /**
   * Law 2: the company's stance changes no status.
   *
   * @return whether the seed gave another stance to an opinion
   */
  public boolean stanceOfCompanyChangesNoStatus(DecisionRequest request, long seed) {
    return ofOpinions.stanceChangesNoStatus(request, seed);
  }

  /**
   * Law 2: for VAE, adding an opinion that raises no input problem, with what revokes it, changes
   * no status and no finding.
   *
   * @return whether the route is VAE, and the opinion that the seed gave raised no input problem
   */
  public boolean opinionAddedChangesNothingForPriorExperience(DecisionRequest request, long seed) {
    return ofOpinions.opinionAddedChangesNothing(request, seed);
  }

  /**
   * Law 2: for VAE, removing any opinion, with what revokes it, changes no status and no finding.
   *
   * @return whether the route is VAE, and there is an opinion in force
   */
  public boolean opinionRemovedChangesNothingForPriorExperience(DecisionRequest request) {
    return ofOpinions.opinionRemovedChangesNothing(request);
  }

  /**
   * Law 3: ADMISSIBLE implies that every targeted competency is VALIDATED or RETAINED.
   *
   * @return whether the outcome is ADMISSIBLE
   */
  public boolean admissibleImpliesEveryCompetencyValidatedOrRetained(DecisionRequest request) {
    return ofDecisions.admissibleIsComplete(request);
  }

  /**
   * Law 4: where a targeted competency is VALIDATED by its only ruling, has no assessment after it
   * and no retained result covers it, turning that ruling into REFUSED makes the outcome
   * NOT_ADMISSIBLE.
   *
   * @return whether there is such a competency; each one is tried
   */
  public boolean refusalByOnlyRulingMakesNotAdmissible(DecisionRequest request) {
    return ofRulings.refusalMakesNotAdmissible(request);
  }

  /**
   * Law 5: for the whole CQPM as target, adding a favourable record that raises no input problem
   * never turns ADMISSIBLE into anything else. Favourable are a favourable opinion and, about a
   * VALIDATED competency, an ACQUIRED assessment not before its first counting one, and a VALIDATED
   * ruling; one of each is tried.
   *
   * @return whether the target is the whole CQPM, the outcome ADMISSIBLE, and a record was added
   */
  public boolean favourableRecordKeepsAdmissible(DecisionRequest request, long seed) {
    return ofFavourableRecord.holds(request, seed);
  }

  /**
   * Law 6: for the whole CQPM as target, where the jury may not overrule, in a candidacy with one
   * assessment per competency, one deliberation, no revocation and no retained result, removing any
   * one record from an ADMISSIBLE one never makes it NOT_ADMISSIBLE. One record of each kind is
   * tried.
   *
   * @return whether it is such a candidacy, and the outcome ADMISSIBLE
   */
  public boolean recordRemovedNeverMakesNotAdmissible(DecisionRequest request, long seed) {
    return ofRecords.removalNeverMakesNotAdmissible(request, seed);
  }

  /**
   * Law 7: for the whole CQPM as target, {@code admissibility/certification} is satisfied if and
   * only if {@code admissibility/block} is satisfied for every block.
   *
   * @return whether the target is the whole CQPM
   */
  public boolean wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(DecisionRequest request) {
    return ofDecisions.wholeIsAdmissibleWhereBlocksAre(request);
  }

  /** Law 8: decided twice, a decision is equal, and has the same hash code and the same text. */
  public void decidedTwiceIsEqual(DecisionRequest request) {
    ofDecisions.decidedTwiceIsEqual(request);
  }

  /**
   * Law 8: written and read, a decision is equal.
   *
   * @param writeAndRead writes a decision and returns what is read of it
   */
  public void writtenAndReadIsEqual(
      DecisionRequest request, UnaryOperator<AdmissibilityDecision> writeAndRead) {
    ofDecisions.writtenAndReadIsEqual(request, writeAndRead);
  }

  /**
   * Law 9: a revoked record counts as if it and its revocations had never been, and is listed as
   * revoked.
   *
   * @return whether a record is revoked by the as-of date; each one is tried
   */
  public boolean revokedRecordCountsAsIfItHadNeverBeen(DecisionRequest request) {
    return ofRecords.revokedCountsAsNeverEntered(request);
  }

  /**
   * Law 10: without revocations, deciding at a later date never turns a retained result whose
   * period was over into a kept one. Only the rules of the branch agreement look at such results.
   *
   * @param later a day after the as-of date of the request
   * @return whether nothing is revoked, the later date raises no input problem, the period of a
   *     retained result was over, and one version of the rule set holds on both days
   * @throws IllegalArgumentException if the later date is not after the as-of date
   */
  public boolean resultWhosePeriodWasOverIsNotKeptLater(DecisionRequest request, LocalDate later) {
    return ofDecisions.retentionOverIsNotKeptLater(request, later);
  }

  /**
   * Law 11: adding a version of a rule set that holds from a day on changes no decision as of an
   * earlier day.
   *
   * @param later an engine of the same rules, and of that version too
   * @param from the first day on which that version holds
   * @return whether the as-of date of the request is an earlier day
   */
  public boolean laterVersionChangesNoEarlierDecision(
      DecisionRequest request, CertificationEngine later, LocalDate from) {
    return ofDecisions.laterVersionChangesNothingEarlier(request, later, from);
  }
}
