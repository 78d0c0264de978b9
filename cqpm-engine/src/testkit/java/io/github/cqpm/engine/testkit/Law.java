package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws in words, the methods of {@link Laws} that try them, and how one is found broken. A law
 * that is tried in several ways is here several times.
 */
enum Law {
  ORDER_OF_RECORDS(1, "The order of records changes nothing.", "orderOfRecordsChangesNothing"),
  STANCE_OF_COMPANY(2, "The company's stance changes no status.", "stanceOfCompanyChangesNoStatus"),
  OPINION_OF_PRIOR_EXPERIENCE(
      2,
      "For VAE, adding or removing an opinion changes no status and no finding.",
      "opinionAddedChangesNothingForPriorExperience",
      "opinionRemovedChangesNothingForPriorExperience"),
  ADMISSIBLE_IS_COMPLETE(
      3,
      "ADMISSIBLE implies that every targeted competency is VALIDATED or RETAINED.",
      "admissibleImpliesEveryCompetencyValidatedOrRetained"),
  REFUSAL(
      4,
      "Refusing by its only ruling what was VALIDATED makes the outcome NOT_ADMISSIBLE.",
      "refusalByOnlyRulingMakesNotAdmissible"),
  FAVOURABLE_RECORD(
      5,
      "For the whole CQPM, a favourable record more never ends that it is ADMISSIBLE.",
      "favourableRecordKeepsAdmissible"),
  RECORD_REMOVED(
      6,
      "For the whole CQPM, a record less never makes NOT_ADMISSIBLE what was ADMISSIBLE.",
      "recordRemovedNeverMakesNotAdmissible"),
  WHOLE_AND_BLOCKS(
      7,
      "The whole CQPM is satisfied if and only if every block of it is.",
      "wholeIsAdmissibleIfAndOnlyIfEveryBlockIs"),
  DECIDED_TWICE(8, "Decided twice, a decision is equal.", "decidedTwiceIsEqual"),
  WRITTEN_AND_READ(8, "Written and read, a decision is equal.", "writtenAndReadIsEqual"),
  REVOKED(
      9,
      "A revoked record counts as if it had never been, and is listed as revoked.",
      "revokedRecordCountsAsIfItHadNeverBeen",
      "recordRevokedAtOnceChangesNothing"),
  RETENTION_OVER(
      10,
      "A retained result whose period was over is not kept at a later date.",
      "resultWhosePeriodWasOverIsNotKeptLater"),
  LATER_VERSION(
      11,
      "A version of the rules that holds later changes no decision before it.",
      "laterVersionChangesNoEarlierDecision"),
  RECORD_TO_COME(
      12,
      "A record dated after the as-of date counts as if it had never been, and is listed so.",
      "recordToComeCountsAsIfItHadNeverBeen",
      "recordEnteredAheadChangesNothing"),
  ANSWER_STAYS(
      13,
      "What was answered about an assessment, a ruling or a deliberation is answered later, too.",
      "answerStays"),
  VALIDATED_SINCE(
      14,
      "What stands VALIDATED since a day stands so as of that day, and not the day before.",
      "validatedStandsSinceItsDay"),
  KEPT_UNTIL(
      15,
      "What is kept until a day is kept in another candidacy on that day, and not on the next.",
      "resultIsKeptUntilItsDay"),
  OTHER_PARTS(
      16,
      "What is said of a competency or block does not depend on the others.",
      "otherCompetenciesChangeNothing",
      "otherBlocksChangeNothing"),
  NOTHING_ADDED(
      17,
      "A record that says nothing, or nothing new, changes no status and no step.",
      "recordEnteredTwiceCountsOnce",
      "recordThatSaysNothingChangesNothing"),
  EVERY_SUBJECT(
      18,
      "Every record takes part or is left aside, and every rule answers once about each subject.",
      "everyRecordAndSubjectIsThere"),
  CONSISTENT(
      19, "Statuses and remaining steps follow from the findings.", "statusesFollowFromFindings"),
  AS_RECORDS_LEAVE_IT(
      20,
      "A competency stands as its counting records leave it, taken by their days.",
      "competencyStandsAsItsRecordsLeaveIt"),
  ASKED_ON_COMPLETION(
      21,
      "A retained result is kept or not as it stands on the day on which all is complete.",
      "retainedResultIsAskedAboutOnCompletion"),
  DIFFERENCE(
      22,
      "The difference of two decisions tells all that changed, and nothing else.",
      "differenceTellsWhatChanged");

  private static final int MOST_COMPLAINTS = 12;
  private static final String PAGE =
      "https://github.com/cqpm/cqpm/blob/main/cqpm-engine/LAWS.md#law-%d";

  private final int number;
  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> methods;

  Law(int number, String sentence, String... methods) {
    this.number = number;
    this.sentence = sentence;
    this.methods = List.of(methods);
  }

  int getNumber() {
    return number;
  }

  String getSentence() {
    return sentence;
  }

  /** Returns the names of the methods of {@link Laws} that try it. */
  List<String> getMethods() {
    return methods;
  }

  /**
   * Fails if there is a complaint.
   *
   * @param what what was done with the request
   */
  void require(List<String> complaints, String what, DecisionRequest request) {
    if (!complaints.isEmpty()) {
      List<String> shown = new ArrayList<>(complaints);
      if (shown.size() > MOST_COMPLAINTS) {
        shown.subList(MOST_COMPLAINTS, shown.size()).clear();
        shown.add("and %d more".formatted(complaints.size() - MOST_COMPLAINTS));
      }
      throw new AssertionError(
          "Law %d is broken: %s%n%s, as of %s:%n  %s%nHow to read this, and what may be broken: %s"
              .formatted(
                  number,
                  sentence,
                  what,
                  request.getAsOf(),
                  String.join(System.lineSeparator() + "  ", shown),
                  PAGE.formatted(number)));
    }
  }
}
