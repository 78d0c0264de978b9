package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Twenty-two laws that an engine keeps for every candidacy without input problems, under the rules
 * of the referential and under those of the branch agreement; twenty-nine methods, since some laws
 * are tried in two or three ways. A rule that a host adds may break some of them: then they say
 * what it changes. LAWS.md has a section on each, for the day on which it fails.
 *
 * <p>Each method tries one law on one request. It throws an {@link AssertionError} that says which
 * law is broken and what differs. Otherwise a law with a premise returns whether there was anything
 * to try, for a property to count: {@link Tried#APPLIED} if the premise was true. That is no
 * verdict: a property calls the method and returns nothing. A law without a premise returns
 * nothing. Where a law changes something at random, the same seed changes the same. All of them
 * throw {@link io.github.cqpm.engine.InvalidInputException} if the request has input problems.
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
 *     <td>{@link #revokedRecordCountsAsIfItHadNeverBeen},
 *       {@link #recordRevokedAtOnceChangesNothing}</td></tr>
 *   <tr><td>10</td><td>a retained result that is over</td>
 *     <td>{@link #resultWhosePeriodWasOverIsNotKeptLater}</td></tr>
 *   <tr><td>11</td><td>a version of the rules to come</td>
 *     <td>{@link #laterVersionChangesNoEarlierDecision}</td></tr>
 *   <tr><td>12</td><td>a record to come</td>
 *     <td>{@link #recordToComeCountsAsIfItHadNeverBeen},
 *       {@link #recordEnteredAheadChangesNothing}</td></tr>
 *   <tr><td>13</td><td>an answer, later</td>
 *     <td>{@link #answerStays}</td></tr>
 *   <tr><td>14</td><td>since when</td>
 *     <td>{@link #validatedStandsSinceItsDay}</td></tr>
 *   <tr><td>15</td><td>until when</td>
 *     <td>{@link #resultIsKeptUntilItsDay}</td></tr>
 *   <tr><td>16</td><td>one part and the others</td>
 *     <td>{@link #otherCompetenciesChangeNothing}, {@link #otherBlocksChangeNothing}</td></tr>
 *   <tr><td>17</td><td>a record that adds nothing</td>
 *     <td>{@link #recordEnteredTwiceCountsOnce},
 *       {@link #recordThatSaysNothingChangesNothing}</td></tr>
 *   <tr><td>18</td><td>what is there to be asked about</td>
 *     <td>{@link #everyRecordAndSubjectIsThere}</td></tr>
 *   <tr><td>19</td><td>statuses and findings</td>
 *     <td>{@link #statusesFollowFromFindings}</td></tr>
 *   <tr><td>20</td><td>statuses and records</td>
 *     <td>{@link #competencyStandsAsItsRecordsLeaveIt}</td></tr>
 *   <tr><td>21</td><td>the day of completion</td>
 *     <td>{@link #retainedResultIsAskedAboutOnCompletion}</td></tr>
 *   <tr><td>22</td><td>the difference of two decisions</td>
 *     <td>{@link #differenceTellsWhatChanged}</td></tr>
 * </table>
 */
public final class Laws {
  private final RecordLaws ofRecords;
  private final OpinionLaws ofOpinions;
  private final RulingLaws ofRulings;
  private final FavourableRecordLaw ofFavourableRecord;
  private final DecisionLaws ofDecisions;
  private final TimeLaws ofTime;
  private final KeptLaw ofWhatIsKept;
  private final PartLaws ofParts;
  private final AddedLaws ofWhatIsAdded;
  private final ConsistencyLaw ofConsistency;
  private final SubjectsLaw ofSubjects;
  private final ReplayLaw ofReplay;
  private final CompletionLaw ofCompletion;
  private final DifferenceLaw ofDifference;

  private Laws(CertificationEngine engine) {
    ofRecords = new RecordLaws(engine);
    ofOpinions = new OpinionLaws(engine);
    ofRulings = new RulingLaws(engine);
    ofFavourableRecord = new FavourableRecordLaw(engine);
    ofDecisions = new DecisionLaws(engine);
    ofTime = new TimeLaws(engine);
    ofWhatIsKept = new KeptLaw(engine);
    ofParts = new PartLaws(engine);
    ofWhatIsAdded = new AddedLaws(engine);
    ofConsistency = new ConsistencyLaw(engine);
    ofSubjects = new SubjectsLaw(engine);
    ofReplay = new ReplayLaw(engine);
    ofCompletion = new CompletionLaw(engine);
    ofDifference = new DifferenceLaw(engine);
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
   * Law 9: a record that is entered again, under another id, and revoked on its day raises no input
   * problem, changes nothing, and is listed as revoked. One of each kind is tried.
   *
   * @return {@link Tried#APPLIED} if a record is in force
   */
  public Tried recordRevokedAtOnceChangesNothing(DecisionRequest request, long seed) {
    return Tried.where(ofWhatIsAdded.recordRevokedAtOnceChangesNothing(request, seed));
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

  /**
   * Law 12: a record dated after the as-of date counts as if it had never been, and is listed as
   * dated after it. The seed gives a day of the candidacy, as of which is decided.
   *
   * @return {@link Tried#APPLIED} if a record is dated after that day, and deciding as of it raises
   *     no input problem
   */
  public Tried recordToComeCountsAsIfItHadNeverBeen(DecisionRequest request, long seed) {
    return Tried.where(ofTime.recordToComeCountsAsNeverEntered(request, seed));
  }

  /**
   * Law 12: a record that is entered again, under another id and as of the day after the as-of
   * date, raises no input problem, changes nothing, and is listed as dated after it. One of each
   * kind is tried.
   *
   * @return {@link Tried#APPLIED} if a record is in force
   */
  public Tried recordEnteredAheadChangesNothing(DecisionRequest request, long seed) {
    return Tried.where(ofWhatIsAdded.recordEnteredAheadChangesNothing(request, seed));
  }

  /**
   * Law 13: without revocations, an answer about an assessment, a ruling or a deliberation that was
   * not undetermined as of an earlier day of the candidacy, which the seed gives, is the same now.
   *
   * @return {@link Tried#APPLIED} if nothing is revoked, and there was such an answer before
   */
  public Tried answerStays(DecisionRequest request, long seed) {
    return Tried.where(ofTime.answerStays(request, seed));
  }

  /**
   * Law 14: without revocations, a competency that stands VALIDATED since a day stands so as of
   * that day, and not as of the day before.
   *
   * @return {@link Tried#APPLIED} if nothing is revoked and a competency is VALIDATED; each one is
   *     tried
   */
  public Tried validatedStandsSinceItsDay(DecisionRequest request) {
    return Tried.where(ofTime.validatedStandsSinceItsDay(request));
  }

  /**
   * Law 15: what was validated, and is kept until a day, is kept on that day in another candidacy
   * that carries it, and not on the next; a block was validated with the last of its competencies,
   * and a competency is told as kept as long as its result. Only the rules of the branch agreement
   * keep results.
   *
   * @return {@link Tried#APPLIED} if something was validated, and one version of the rule set holds
   *     on the as-of date and on the day after the last
   */
  public Tried resultIsKeptUntilItsDay(DecisionRequest request) {
    return Tried.where(ofWhatIsKept.holds(request));
  }

  /**
   * Law 16: without all that is about one competency of the target, the decision says the same of
   * all others, and of the blocks that it is not of.
   *
   * @return {@link Tried#APPLIED} if there are several competencies, and no retained result is in
   *     force: those are asked about as of the completion of all; each competency is tried
   */
  public Tried otherCompetenciesChangeNothing(DecisionRequest request) {
    return Tried.where(ofParts.otherCompetenciesChangeNothing(request));
  }

  /**
   * Law 16: with one block of the target as the only target, the decision says the same of it and
   * of its competencies, but of its award.
   *
   * @return {@link Tried#APPLIED} if there are several blocks, and no retained result is in force;
   *     each block is tried
   */
  public Tried otherBlocksChangeNothing(DecisionRequest request) {
    return Tried.where(ofParts.otherBlocksChangeNothing(request));
  }

  /**
   * Law 17: an assessment, report, opinion, deliberation or retained result that is entered again
   * under another id changes no status, no day and no remaining step, but one that a host's rule
   * holds against it. One of each is tried.
   *
   * @return {@link Tried#APPLIED} if there is such a record in force
   */
  public Tried recordEnteredTwiceCountsOnce(DecisionRequest request, long seed) {
    return Tried.where(ofWhatIsAdded.recordEnteredTwiceCountsOnce(request, seed));
  }

  /**
   * Law 17: a record that says nothing of how a competency stands changes no status, no day and no
   * remaining step: an absence, a deliberation without rulings, one that puts off, a retained
   * result of another certification, and, where there is a plan, one more plan and report after the
   * last assessment. Each is tried, where it raises no input problem.
   *
   * @return {@link Tried#APPLIED} if one of them raised none
   */
  public Tried recordThatSaysNothingChangesNothing(DecisionRequest request, long seed) {
    return Tried.where(ofWhatIsAdded.recordThatSaysNothingChangesNothing(request, seed));
  }

  /**
   * Law 18: every record took part, is left aside for the first reason that applies, or is a
   * revocation; every rule answered once about each of its subjects, or once about the candidacy
   * where it has none; and the decision is on the request. Every request is tried.
   */
  public void everyRecordAndSubjectIsThere(DecisionRequest request) {
    ofSubjects.holds(request);
  }

  /**
   * Law 19: the statuses of competencies, blocks and certification, the outcome, the answers about
   * awards and the remaining steps follow from the findings. Every request is tried; what a host's
   * rules hold against a part of the candidacy is taken as it is.
   */
  public void statusesFollowFromFindings(DecisionRequest request) {
    ofConsistency.holds(request);
  }

  /**
   * Law 20: a competency stands as those of its assessments and rulings leave it about which no
   * blocking rule is violated or undetermined, taken in the order of their days, with the opinion
   * and the retained results that there are. Every request is tried.
   */
  public void competencyStandsAsItsRecordsLeaveIt(DecisionRequest request) {
    ofReplay.holds(request);
  }

  /**
   * Law 21: a retained result is asked about as of the earliest day on which all competencies of
   * the target, or of its block where blocks are targeted, are validated or covered, and kept or
   * not as its period, certification and registration are on that day. The days are tried one by
   * one.
   *
   * @return {@link Tried#APPLIED} if a retained result is asked about, and the rule set has one
   *     version
   */
  public Tried retainedResultIsAskedAboutOnCompletion(DecisionRequest request) {
    return Tried.where(ofCompletion.holds(request));
  }

  /**
   * Law 22: the difference with the decision as of another day of the candidacy, and for the same
   * or another target, which the seed gives, tells each status, answer, step and record left aside
   * that changed, and nothing else.
   *
   * @return {@link Tried#APPLIED} if deciding so raises no input problem, and the two decisions
   *     differ
   */
  public Tried differenceTellsWhatChanged(DecisionRequest request, long seed) {
    return Tried.where(ofDifference.holds(request, seed));
  }
}
