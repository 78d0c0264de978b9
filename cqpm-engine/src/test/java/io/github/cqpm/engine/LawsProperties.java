package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.Deviation.Kind;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws that hold for every candidacy without input problems, whatever the rule set. */
abstract class LawsProperties {
  private final CertificationEngine engine;
  private final Laws laws;

  LawsProperties(CertificationEngine engine) {
    this.engine = engine;
    laws = Laws.of(engine);
  }

  @Property
  void the_requests_that_the_laws_are_tried_on_have_no_input_problem(
      @ForAll("requests") DecisionRequest request) {
    assertThat(engine.check(request)).isEmpty();
    Statistics.label("referential")
        .collect(request.getReferential().getId())
        .coverage(
            coverage ->
                List.of(SmallReferential.ID, AfterSalesReferential.ID, InspectionReferential.ID)
                    .forEach(id -> coverage.check(id).percentage(atLeast(3))));
  }

  @Property
  void law_1_on_the_order_of_records(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(50, laws.orderOfRecordsChangesNothing(request, seed));
  }

  @Property
  void law_2_on_the_stance_of_the_company(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(40, laws.stanceOfCompanyChangesNoStatus(request, seed));
  }

  @Property
  void law_2_on_an_opinion_added_for_prior_experience(
      @ForAll("ofPriorExperience") DecisionRequest request, @ForAll long seed) {
    applies(80, laws.opinionAddedChangesNothingForPriorExperience(request, seed));
  }

  @Property
  void law_2_on_an_opinion_removed_for_prior_experience(
      @ForAll("ofPriorExperience") DecisionRequest request) {
    applies(60, laws.opinionRemovedChangesNothingForPriorExperience(request));
  }

  @Property
  void law_3_on_what_admissible_implies(@ForAll("nearlyComplete") DecisionRequest request) {
    applies(20, laws.admissibleImpliesEveryCompetencyValidatedOrRetained(request));
  }

  @Property
  void law_4_on_a_refusal_by_the_only_ruling(@ForAll("nearlyComplete") DecisionRequest request) {
    applies(20, laws.refusalByOnlyRulingMakesNotAdmissible(request));
  }

  @Property
  void law_5_on_a_favourable_record_added(
      @ForAll("ofWholeCertificate") DecisionRequest request, @ForAll long seed) {
    applies(20, laws.favourableRecordKeepsAdmissible(request, seed));
  }

  @Property
  void law_6_on_a_record_removed(
      @ForAll("onceThrough") DecisionRequest request, @ForAll long seed) {
    applies(20, laws.recordRemovedNeverMakesNotAdmissible(request, seed));
  }

  @Property
  void law_7_on_the_whole_and_its_blocks(@ForAll("ofWholeCertificate") DecisionRequest request) {
    applies(100, laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request));
    boolean admissible = engine.decide(request).getOutcome() == AdmissibilityStatus.ADMISSIBLE;
    Statistics.label("admissible")
        .collect(admissible)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(atLeast(20));
              coverage.check(false).percentage(atLeast(20));
            });
  }

  @Property
  void law_8_on_deciding_twice(@ForAll("requests") DecisionRequest request) {
    laws.decidedTwiceIsEqual(request);
  }

  @Property
  void law_9_on_what_is_revoked(@ForAll("withRevocations") DecisionRequest request) {
    applies(50, laws.revokedRecordCountsAsIfItHadNeverBeen(request));
  }

  @Property
  void law_9_on_what_is_revoked_at_once(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(90, laws.recordRevokedAtOnceChangesNothing(request, seed));
  }

  @Property
  void law_10_on_results_whose_period_was_over(
      @ForAll("withRetainedResults") DecisionRequest request,
      @ForAll @IntRange(min = 1, max = 500) int days) {
    applies(
        retains() ? 20 : 0,
        laws.resultWhosePeriodWasOverIsNotKeptLater(request, request.getAsOf().plusDays(days)));
  }

  @Property
  void law_12_on_what_is_to_come(@ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(60, laws.recordToComeCountsAsIfItHadNeverBeen(request, seed));
  }

  @Property
  void law_12_on_what_is_entered_ahead(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(90, laws.recordEnteredAheadChangesNothing(request, seed));
  }

  @Property
  void law_13_on_an_answer_later(@ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(30, laws.answerStays(request, seed));
  }

  @Property
  void law_14_on_the_day_since_which_a_competency_is_validated(
      @ForAll("nearlyComplete") DecisionRequest request) {
    applies(40, laws.validatedStandsSinceItsDay(request));
  }

  @Property
  void law_15_on_the_day_until_which_a_result_is_kept(
      @ForAll("nearlyComplete") DecisionRequest request) {
    applies(retains() ? 40 : 0, laws.resultIsKeptUntilItsDay(request));
  }

  @Property
  void law_16_on_the_other_competencies(@ForAll("requests") DecisionRequest request) {
    applies(40, laws.otherCompetenciesChangeNothing(request));
  }

  @Property
  void law_16_on_the_other_blocks(@ForAll("requests") DecisionRequest request) {
    applies(20, laws.otherBlocksChangeNothing(request));
  }

  @Property
  void law_17_on_a_record_entered_twice(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(80, laws.recordEnteredTwiceCountsOnce(request, seed));
  }

  @Property
  void law_17_on_a_record_that_says_nothing(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(80, laws.recordThatSaysNothingChangesNothing(request, seed));
  }

  @Property
  void law_18_on_records_and_subjects(@ForAll("requests") DecisionRequest request) {
    laws.everyRecordAndSubjectIsThere(request);
  }

  @Property
  void law_19_on_statuses_and_findings(@ForAll("turning") DecisionRequest request) {
    laws.statusesFollowFromFindings(request);
  }

  @Property
  void law_20_on_statuses_and_records(@ForAll("turning") DecisionRequest request) {
    laws.competencyStandsAsItsRecordsLeaveIt(request);
  }

  @Property
  void law_21_on_the_day_of_completion(@ForAll("withRetainedResults") DecisionRequest request) {
    applies(retains() ? 50 : 0, laws.retainedResultIsAskedAboutOnCompletion(request));
  }

  @Property
  void law_22_on_the_difference_of_two_decisions(
      @ForAll("requests") DecisionRequest request, @ForAll long seed) {
    applies(50, laws.differenceTellsWhatChanged(request, seed));
  }

  private boolean retains() {
    return engine.getRules().stream()
        .anyMatch(rule -> rule.id().equals(RuleId.COMPETENCY_RETENTION));
  }

  /** Counts how often a law's premise was true, and fails if it was less often than that. */
  private static void applies(int leastPercentage, Tried tried) {
    Statistics.label("premise")
        .collect(tried)
        .coverage(coverage -> coverage.check(Tried.APPLIED).percentage(atLeast(leastPercentage)));
  }

  /** Returns whether a share is that large; in few tries any is large enough. */
  static Predicate<Double> atLeast(int least) {
    int tries = Integer.getInteger("jqwik.tries.default", 1000);
    return percentage -> tries < 500 || percentage >= least;
  }

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return RequestArbitraries.all().requests();
  }

  @Provide
  Arbitrary<DecisionRequest> nearlyComplete() {
    return RequestArbitraries.nearlyComplete().requests();
  }

  @Provide
  Arbitrary<DecisionRequest> ofPriorExperience() {
    return RequestArbitraries.of(
            CandidacyArbitraries.all()
                .by(AccessRoute.PRIOR_EXPERIENCE)
                .with(Kind.OPINION_AGAIN)
                .outlines())
        .requests();
  }

  @Provide
  Arbitrary<DecisionRequest> ofWholeCertificate() {
    return RequestArbitraries.of(
            Arbitraries.frequencyOf(
                Tuple.of(1, CandidacyArbitraries.all().toWholeCertificate().outlines()),
                Tuple.of(2, CandidacyArbitraries.complete().toWholeCertificate().outlines())))
        .requests();
  }

  /** Returns requests of which law 6 speaks, unless the policy lets the jury overrule. */
  @Provide
  Arbitrary<DecisionRequest> onceThrough() {
    CandidacyArbitraries once =
        CandidacyArbitraries.all()
            .toWholeCertificate()
            .failing(0)
            .without(
                Kind.ASSESSED_AGAIN,
                Kind.DEFERRED_BESIDES,
                Kind.VALIDATED_AGAIN,
                Kind.RETAINED,
                Kind.RETAINED_INSTEAD,
                Kind.CORRECTED,
                Kind.REVOKED);
    return RequestArbitraries.of(once.outlines()).requests();
  }

  @Provide
  Arbitrary<DecisionRequest> withRevocations() {
    return RequestArbitraries.of(CandidacyArbitraries.all().with(Kind.REVOKED).outlines())
        .requests();
  }

  /** Returns requests in which a status may change more than once, half of them. */
  @Provide
  Arbitrary<DecisionRequest> turning() {
    CandidacyArbitraries all = CandidacyArbitraries.all();
    return RequestArbitraries.of(
            Arbitraries.frequencyOf(
                Tuple.of(3, all.outlines()),
                Tuple.of(1, all.with(Kind.REFUSED_AGAIN, Kind.VALIDATED_AGAIN).outlines()),
                Tuple.of(1, all.with(Kind.FAILED_AGAIN, Kind.VALIDATED_AGAIN).outlines()),
                Tuple.of(1, all.with(Kind.RETAINED, Kind.RESULT, Kind.REFUSED_AGAIN).outlines())))
        .requests();
  }

  /** Returns requests around the end of retention, before or after all is complete. */
  @Provide
  Arbitrary<DecisionRequest> withRetainedResults() {
    CandidacyArbitraries unrevoked =
        CandidacyArbitraries.all().without(Kind.CORRECTED, Kind.REVOKED);
    return RequestArbitraries.of(
            Arbitraries.frequencyOf(
                Tuple.of(2, unrevoked.with(Kind.RETAINED).outlines()),
                Tuple.of(2, unrevoked.with(Kind.RETAINED_INSTEAD).outlines()),
                Tuple.of(
                    1, unrevoked.with(Kind.RETAINED_INSTEAD, Kind.VALIDATED_AGAIN).outlines())))
        .requests();
  }
}
