package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Eleven laws that an engine keeps for every candidacy without input problems, under the rules of
 * the referential and under those of the branch agreement; fourteen methods, since some laws are
 * tried in two or three ways. A rule that a host adds may break some of them: then they say what it
 * changes. LAWS.md has a section on each, for the day on which it fails.
 *
 * <p>Each method tries one law on one request. It throws an {@link AssertionError} that says which
 * law is broken and what differs. Otherwise it returns whether there was anything to try, for a
 * property to count: {@link Tried#APPLIED} if the law's premise was true. That is no verdict: a
 * property calls the method and returns nothing. Where a law changes something at random, the same
 * seed changes the same. All of them throw {@link io.github.cqpm.engine.InvalidInputException} if
 * the request has input problems.
 *
 * <pre>{@code
 * @Property
 * @Domain(CertificationDomain.class)
 * void the_order_of_records_changes_nothing(@ForAll DecisionRequest request, @ForAll long seed) {
 *   Statistics.collect(Laws.of(engine).orderOfRecordsChangesNothing(request, seed));
 * }
 * }</pre>
 *
 * <table>
 *   <caption>The laws, and the methods that try them</caption>
 *   <tr><th>law</th><th>is about</th><th>methods</th></tr>
 *   <tr><td>1</td><td>the order of records</td>
 *     <td>{@link #orderOfRecordsChangesNothing}</td></tr>
 *   <tr><td>2</td><td>the company's opinion</td>
 *     <td>{@link #stanceOfCompanyChangesNoStatus},
 *       {@link #opinionAddedChangesNothingForPriorExperience},
 *       {@link #opinionRemovedChangesNothingForPriorExperience}</td></tr>
 *   <tr><td>3</td><td>what ADMISSIBLE implies</td>
 *     <td>{@link #admissibleImpliesEveryCompetencyValidatedOrRetained}</td></tr>
 *   <tr><td>4</td><td>a refusal by the jury</td>
 *     <td>{@link #refusalByOnlyRulingMakesNotAdmissible}</td></tr>
 *   <tr><td>5</td><td>a favourable record more</td>
 *     <td>{@link #favourableRecordKeepsAdmissible}</td></tr>
 *   <tr><td>6</td><td>a record less</td>
 *     <td>{@link #recordRemovedNeverMakesNotAdmissible}</td></tr>
 *   <tr><td>7</td><td>the whole CQPM and its blocks</td>
 *     <td>{@link #wholeIsAdmissibleIfAndOnlyIfEveryBlockIs}</td></tr>
 *   <tr><td>8</td><td>the same decision again</td>
 *     <td>{@link #decidedTwiceIsEqual}, {@link #writtenAndReadIsEqual}</td></tr>
 *   <tr><td>9</td><td>what is revoked</td>
 *     <td>{@link #revokedRecordCountsAsIfItHadNeverBeen}</td></tr>
 *   <tr><td>10</td><td>a retained result that is over</td>
 *     <td>{@link #resultWhosePeriodWasOverIsNotKeptLater}</td></tr>
 *   <tr><td>11</td><td>a version of the rules to come</td>
 *     <td>{@link #laterVersionChangesNoEarlierDecision}</td></tr>
 * </table>
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
   * @return {@link Tried#APPLIED} if the seed gave another order
   */
  public Tried orderOfRecordsChangesNothing(DecisionRequest request, long seed) {
    return Tried.where(ofRecords.orderChangesNothing(request, seed));
  }

  /**
   * Law 2: the company's stance changes no status.
   *
   * @return {@link Tried#APPLIED} if the seed gave another stance to an opinion
   */
  public Tried stanceOfCompanyChangesNoStatus(DecisionRequest request, long seed) {
    return Tried.where(ofOpinions.stanceChangesNoStatus(request, seed));
  }

  /**
   * Law 2: for VAE, adding an opinion that raises no input problem, with what revokes it, changes
   * no status and no finding.
   *
   * @return {@link Tried#APPLIED} if the route is VAE, and the opinion that the seed gave raised no
   *     input problem
   */
  public Tried opinionAddedChangesNothingForPriorExperience(DecisionRequest request, long seed) {
    return Tried.where(ofOpinions.opinionAddedChangesNothing(request, seed));
  }

  /**
   * Law 2: for VAE, removing any opinion, with what revokes it, changes no status and no finding.
   *
   * @return {@link Tried#APPLIED} if the route is VAE, and there is an opinion in force
   */
  public Tried opinionRemovedChangesNothingForPriorExperience(DecisionRequest request) {
    return Tried.where(ofOpinions.opinionRemovedChangesNothing(request));
  }

  /**
   * Law 3: ADMISSIBLE implies that every targeted competency is VALIDATED or RETAINED.
   *
   * @return {@link Tried#APPLIED} if the outcome is ADMISSIBLE
   */
  public Tried admissibleImpliesEveryCompetencyValidatedOrRetained(DecisionRequest request) {
    return Tried.where(ofDecisions.admissibleIsComplete(request));
  }

  /**
   * Law 4: where a targeted competency is VALIDATED by its only ruling, has no assessment after it
   * and no retained result covers it, turning that ruling into REFUSED makes the outcome
   * NOT_ADMISSIBLE.
   *
   * @return {@link Tried#APPLIED} if there is such a competency; each one is tried
   */
  public Tried refusalByOnlyRulingMakesNotAdmissible(DecisionRequest request) {
    return Tried.where(ofRulings.refusalMakesNotAdmissible(request));
  }

  /**
   * Law 5: for the whole CQPM as target, adding a favourable record that raises no input problem
   * never turns ADMISSIBLE into anything else. Favourable are a favourable opinion and, about a
   * VALIDATED competency, an ACQUIRED assessment not before its first counting one, and a VALIDATED
   * ruling; one of each is tried.
   *
   * @return {@link Tried#APPLIED} if the target is the whole CQPM, the outcome ADMISSIBLE, and a
   *     record was added
   */
  public Tried favourableRecordKeepsAdmissible(DecisionRequest request, long seed) {
    return Tried.where(ofFavourableRecord.holds(request, seed));
  }

  /**
   * Law 6: for the whole CQPM as target, where the jury may not overrule, in a candidacy with one
   * assessment per competency, one deliberation, no revocation and no retained result, removing any
   * one record from an ADMISSIBLE one never makes it NOT_ADMISSIBLE. One record of each kind is
   * tried.
   *
   * @return {@link Tried#APPLIED} if it is such a candidacy, and the outcome ADMISSIBLE
   */
  public Tried recordRemovedNeverMakesNotAdmissible(DecisionRequest request, long seed) {
    return Tried.where(ofRecords.removalNeverMakesNotAdmissible(request, seed));
  }

  /**
   * Law 7: for the whole CQPM as target, {@code admissibility/certification} is satisfied if and
   * only if {@code admissibility/block} is satisfied for every block.
   *
   * @return {@link Tried#APPLIED} if the target is the whole CQPM
   */
  public Tried wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(DecisionRequest request) {
    return Tried.where(ofDecisions.wholeIsAdmissibleWhereBlocksAre(request));
  }

  /**
   * Law 8: decided twice, a decision is equal, and has the same hash code and the same text. Every
   * request is tried.
   */
  public void decidedTwiceIsEqual(DecisionRequest request) {
    ofDecisions.decidedTwiceIsEqual(request);
  }

  /**
   * Law 8: written and read, a decision is equal. Every request is tried.
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
   * @return {@link Tried#APPLIED} if a record is revoked by the as-of date; each one is tried
   */
  public Tried revokedRecordCountsAsIfItHadNeverBeen(DecisionRequest request) {
    return Tried.where(ofRecords.revokedCountsAsNeverEntered(request));
  }

  /**
   * Law 10: without revocations, deciding at a later date never turns a retained result whose
   * period was over into a kept one. Only the rules of the branch agreement look at such results.
   *
   * @param later a day after the as-of date of the request
   * @return {@link Tried#APPLIED} if nothing is revoked, the later date raises no input problem,
   *     the period of a retained result was over, and one version of the rule set holds on both
   *     days
   * @throws IllegalArgumentException if the later date is not after the as-of date
   */
  public Tried resultWhosePeriodWasOverIsNotKeptLater(DecisionRequest request, LocalDate later) {
    return Tried.where(ofDecisions.retentionOverIsNotKeptLater(request, later));
  }

  /**
   * Law 11: adding a version of a rule set that holds from a day on changes no decision as of an
   * earlier day.
   *
   * @param later an engine of the same rules, and of that version too
   * @param from the first day on which that version holds
   * @return {@link Tried#APPLIED} if the as-of date of the request is an earlier day
   */
  public Tried laterVersionChangesNoEarlierDecision(
      DecisionRequest request, CertificationEngine later, LocalDate from) {
    return Tried.where(ofDecisions.laterVersionChangesNothingEarlier(request, later, from));
  }
}
