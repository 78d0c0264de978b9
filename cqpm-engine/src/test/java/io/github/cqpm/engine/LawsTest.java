package io.github.cqpm.engine;

import static io.github.cqpm.engine.SpoiledLaws.AS_OF;
import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static io.github.cqpm.engine.SpoiledLaws.KEPT;
import static io.github.cqpm.engine.SpoiledLaws.OF_BLOCK;
import static io.github.cqpm.engine.SpoiledLaws.assertBroken;
import static io.github.cqpm.engine.SpoiledLaws.request;
import static io.github.cqpm.engine.SpoiledLaws.withOpinionRevoked;
import static io.github.cqpm.engine.testkit.Tried.APPLIED;
import static io.github.cqpm.engine.testkit.Tried.DID_NOT_APPLY;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * When a law speaks, and what breaks it beside what LAWS.md shows, which LawsDocumentTest tries.
 */
class LawsTest {
  private static final LocalDate LATER = AS_OF.plusDays(1);
  private static final DecisionRequest OVER = retaining(AS_OF.minusMonths(24).minusDays(1));

  private static Candidacy without(String id) {
    return COMPLETE.without(RecordId.of(id));
  }

  private static Candidacy withEnrolmentAlone(LocalDate day) {
    return Candidacy.builder()
        .candidate(COMPLETE.getCandidate())
        .referential(COMPLETE.getReferential())
        .route(COMPLETE.getRoute())
        .addEnrolment(Enrolment.builder().from(COMPLETE.getEnrolments().get(0)).date(day).build())
        .build();
  }

  private static Candidacy ofPriorExperience() {
    return Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build();
  }

  /** Returns a request without a deliberation: what is retained is asked about as of its date. */
  private static DecisionRequest retaining(LocalDate day) {
    return request(
        without("deliberation")
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("retained"))
                    .date(day)
                    .part(SmallReferential.PROSPECT)
                    .certification(SmallReferential.ID)
                    .build()));
  }

  private static CertificationEngine keepingLonger(LocalDate from) {
    return CertificationEngine.of(
        RuleSet.agreement(
            List.of(LaterAgreement.text("2", from, Period.ofYears(4), Period.ofYears(6)))));
  }

  private static Map<String, Tried> trials() {
    DecisionRequest complete = request(COMPLETE);
    DecisionRequest undeliberated = request(without("deliberation"));
    DecisionRequest ofBlock = request(OF_BLOCK);
    DecisionRequest ofOne = request(withEnrolmentAlone(AS_OF));
    return Map.ofEntries(
        entry(
            "2 without an opinion",
            KEPT.stanceOfCompanyChangesNoStatus(request(without("opinion")), 3)),
        entry(
            "2 added by another route",
            KEPT.opinionAddedChangesNothingForPriorExperience(complete, 1)),
        entry(
            "2 removed by another route",
            KEPT.opinionRemovedChangesNothingForPriorExperience(complete)),
        entry(
            "3 where not admissible",
            KEPT.admissibleImpliesEveryCompetencyValidatedOrRetained(undeliberated)),
        entry("4 without a ruling", KEPT.refusalByOnlyRulingMakesNotAdmissible(undeliberated)),
        entry("5 of a block", KEPT.favourableRecordKeepsAdmissible(ofBlock, 1)),
        entry("6 of a block", KEPT.recordRemovedNeverMakesNotAdmissible(ofBlock, 1)),
        entry(
            "6 with a revocation",
            KEPT.recordRemovedNeverMakesNotAdmissible(request(withOpinionRevoked()), 1)),
        entry("7 of a block", KEPT.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(ofBlock)),
        entry("9 without a revocation", KEPT.revokedRecordCountsAsIfItHadNeverBeen(complete)),
        entry(
            "10 on the last day",
            KEPT.resultWhosePeriodWasOverIsNotKeptLater(retaining(AS_OF.minusMonths(24)), LATER)),
        entry(
            "10 in two versions",
            Laws.of(keepingLonger(LATER)).resultWhosePeriodWasOverIsNotKeptLater(OVER, LATER)),
        entry(
            "11 from the first day on",
            KEPT.laterVersionChangesNoEarlierDecision(complete, keepingLonger(AS_OF), AS_OF)),
        entry("12 after the last record", KEPT.recordToComeCountsAsIfItHadNeverBeen(ofOne, 1)),
        entry("13 of one record", KEPT.answerStays(ofOne, 1)),
        entry("13 with a revocation", KEPT.answerStays(request(withOpinionRevoked()), 1)),
        entry("14 without a ruling", KEPT.validatedStandsSinceItsDay(undeliberated)),
        entry(
            "14 with a revocation", KEPT.validatedStandsSinceItsDay(request(withOpinionRevoked()))),
        entry("15 without a ruling", KEPT.resultIsKeptUntilItsDay(undeliberated)),
        entry(
            "15 in two versions", Laws.of(keepingLonger(LATER)).resultIsKeptUntilItsDay(complete)),
        entry("16 with a retained result", KEPT.otherCompetenciesChangeNothing(OVER)),
        entry("16 of one block", KEPT.otherBlocksChangeNothing(ofBlock)),
        entry("16 of blocks with a retained result", KEPT.otherBlocksChangeNothing(OVER)),
        entry("17 where there is but an enrolment", KEPT.recordEnteredTwiceCountsOnce(ofOne, 1)),
        entry("21 without one", KEPT.retainedResultIsAskedAboutOnCompletion(complete)),
        entry(
            "21 in two versions",
            Laws.of(keepingLonger(LATER)).retainedResultIsAskedAboutOnCompletion(OVER)),
        entry("22 on the same day", KEPT.differenceTellsWhatChanged(ofOne, 0)));
  }

  @Test
  void none_applies_where_its_premise_is_untrue() {
    assertThat(trials()).allSatisfy((law, tried) -> assertThat(tried).isEqualTo(DID_NOT_APPLY));
  }

  @Test
  void law_10_applies_in_one_version_of_the_rules() {
    Laws later = Laws.of(keepingLonger(LATER.plusDays(1)));
    assertThat(later.resultWhosePeriodWasOverIsNotKeptLater(OVER, LATER)).isEqualTo(APPLIED);
  }

  @Test
  void law_2_is_broken_by_a_rule_that_counts_opinions_for_prior_experience() {
    Laws atMostOne = SpoiledLaws.where(context -> context.getOpinions().size() > 1);
    assertBroken(
        2,
        () ->
            atMostOne.opinionAddedChangesNothingForPriorExperience(request(ofPriorExperience()), 1),
        "With CompanyOpinion{id=besides-opinion");
  }

  @Test
  void law_5_is_broken_by_a_rule_that_lets_nothing_be_done_again() {
    Laws assessments = SpoiledLaws.where(context -> context.getAssessments().size() > 3);
    Laws deliberations = SpoiledLaws.where(context -> context.getDeliberations().size() > 1);
    assertBroken(
        5,
        () -> assessments.favourableRecordKeepsAdmissible(request(COMPLETE), 1),
        "With CommissionAssessment{",
        "result=ACQUIRED");
    assertBroken(
        5,
        () -> deliberations.favourableRecordKeepsAdmissible(request(COMPLETE), 1),
        "With JuryDeliberation{",
        "VALIDATED");
  }

  @Test
  void law_9_is_broken_by_a_rule_that_looks_at_what_was_revoked_at_once() {
    Laws unrevoked =
        SpoiledLaws.where(context -> !context.getCandidacy().getRevocations().isEmpty());
    assertBroken(
        9,
        () -> unrevoked.recordRevokedAtOnceChangesNothing(request(COMPLETE), 1),
        "With REVOKED Enrolment{id=enrolment-");
  }

  @Test
  void law_12_is_broken_by_a_rule_that_looks_at_what_is_to_come() {
    Laws ofAll = SpoiledLaws.where(context -> context.getCandidacy().getOpinions().size() > 1);
    assertBroken(
        12,
        () -> ofAll.recordEnteredAheadChangesNothing(request(COMPLETE), 1),
        "With AFTER_AS_OF CompanyOpinion{id=opinion-");
  }

  @Test
  void law_16_is_broken_by_a_rule_that_counts_what_is_targeted() {
    Laws ofAll =
        SpoiledLaws.by(
            SubjectKind.ASSESSMENT,
            (assessment, context) ->
                context.getAssessments().size() > 2 ? Answer.satisfied() : HostRule.VIOLATED);
    assertBroken(
        16,
        () -> ofAll.otherBlocksChangeNothing(request(COMPLETE)),
        "With BDC0001 as the only target");
  }

  @Test
  void law_17_is_broken_by_a_rule_that_counts_what_says_nothing() {
    Laws deliberations = SpoiledLaws.where(context -> context.getDeliberations().size() > 1);
    assertBroken(
        17,
        () -> deliberations.recordThatSaysNothingChangesNothing(request(COMPLETE), 1),
        "With JuryDeliberation{id=besides-deliberation");
  }

  @Test
  void law_17_is_not_broken_by_another_report_of_the_day() {
    RecordId reported = COMPLETE.getReports().get(0).getId();
    DecisionRequest differing =
        request(COMPLETE.without(reported).plus(report("a", false)).plus(report("b", true)));
    assertThat(LongStream.range(0, 9))
        .allSatisfy(
            seed ->
                assertThat(KEPT.recordEnteredTwiceCountsOnce(differing, seed)).isEqualTo(APPLIED));
  }

  private static ProjectReport report(String id, boolean conditionsMet) {
    return ProjectReport.builder()
        .from(COMPLETE.getReports().get(0))
        .id(RecordId.of(id))
        .conditionsMet(conditionsMet)
        .build();
  }

  @Test
  void law_17_holds_where_a_rule_holds_against_each_record_what_it_is_about() {
    Laws never = SpoiledLaws.by(SubjectKind.ASSESSMENT, (assessment, context) -> HostRule.VIOLATED);
    assertThat(never.recordEnteredTwiceCountsOnce(request(COMPLETE), 1)).isEqualTo(APPLIED);
  }

  @Test
  void law_10_is_not_tried_on_the_same_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEPT.resultWhosePeriodWasOverIsNotKeptLater(retaining(AS_OF), AS_OF))
        .withMessageContaining("2026-02-28");
  }

  @Test
  void law_11_is_broken_by_a_version_that_comes_with_another_rule() {
    CertificationEngine other =
        keepingLonger(LATER)
            .with(HostRule.blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED));
    assertBroken(
        11,
        () -> KEPT.laterVersionChangesNoEarlierDecision(request(COMPLETE), other, LATER),
        "With a version that holds from " + LATER,
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
  }

  @Test
  void a_request_with_input_problems_is_refused_as_by_the_engine() {
    CompanyOpinion opinion = COMPLETE.getOpinions().get(0);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> KEPT.decidedTwiceIsEqual(request(COMPLETE.plus(opinion))));
  }
}
