package io.github.cqpm.examples.propertytesting;

import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.NOT_ADMISSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.examples.propertytesting.Attendance.Session;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Deviation.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What holds with the rule for every candidacy that the test kit can think of. */
@Domain(CertificationDomain.class)
class AttendanceProperties {
  private static final CertificationEngine ENGINE = EngineUnderTest.of(RuleSet.agreement());

  @Property
  void absence_never_makes_admissible(
      @ForAll DecisionRequest request,
      @ForAll("attendance") Attendance attendance,
      @ForAll("days") LocalDate day) {
    var before = ENGINE.with(attendance).decide(request).getOutcome();
    var after = ENGINE.with(attendance.plus(new Session(day, false))).decide(request).getOutcome();

    happens("the absence tips the scale", before == ADMISSIBLE && after == NOT_ADMISSIBLE);
    if (after == ADMISSIBLE) {
      assertThat(before).isEqualTo(ADMISSIBLE);
    }
  }

  /** The parameters of a generator: complete candidacies, one policy, the bundled referential. */
  @Property
  void nobody_is_admissible_who_attended_nothing(
      @ForAll("completeUnderHostPolicy") DecisionRequest request) {
    happens("admissible but for the absence", isAdmissible(request));
    assertThat(ENGINE.with(absentFrom(request)).decide(request).getOutcome())
        .isEqualTo(NOT_ADMISSIBLE);
  }

  /** Of the first eleven all but laws 7, 10 and 11, under every policy that there can be. */
  @Property(tries = 500)
  void eight_laws_hold_with_the_rule_too(
      @ForAll DecisionRequest request,
      @ForAll("attendance") Attendance attendance,
      @ForAll long seed) {
    Laws laws = Laws.of(ENGINE.with(attendance));

    happens("1", laws.orderOfRecordsChangesNothing(request, seed));
    happens("2", laws.stanceOfCompanyChangesNoStatus(request, seed));
    happens("2, added", laws.opinionAddedChangesNothingForPriorExperience(request, seed));
    happens("2, removed", laws.opinionRemovedChangesNothingForPriorExperience(request));
    happens("3", laws.admissibleImpliesEveryCompetencyValidatedOrRetained(request));
    happens("4", laws.refusalByOnlyRulingMakesNotAdmissible(request));
    happens("5", laws.favourableRecordKeepsAdmissible(request, seed));
    happens("6", laws.recordRemovedNeverMakesNotAdmissible(request, seed));
    laws.decidedTwiceIsEqual(request);
    happens("9", laws.revokedRecordCountsAsIfItHadNeverBeen(request));
  }

  /** Those on days, on parts and on what a decision says of itself. */
  @Property(tries = 500)
  void ten_more_hold_with_the_rule_too(
      @ForAll DecisionRequest request,
      @ForAll("attendance") Attendance attendance,
      @ForAll long seed) {
    Laws laws = Laws.of(ENGINE.with(attendance));

    happens("12", laws.recordToComeCountsAsIfItHadNeverBeen(request, seed));
    happens("9, at once", laws.recordRevokedAtOnceChangesNothing(request, seed));
    happens("12, ahead", laws.recordEnteredAheadChangesNothing(request, seed));
    happens("13", laws.answerStays(request, seed));
    happens("14", laws.validatedStandsSinceItsDay(request));
    happens("15", laws.resultIsKeptUntilItsDay(request));
    happens("16, competencies", laws.otherCompetenciesChangeNothing(request));
    happens("16, blocks", laws.otherBlocksChangeNothing(request));
    happens("17, twice", laws.recordEnteredTwiceCountsOnce(request, seed));
    happens("17, nothing said", laws.recordThatSaysNothingChangesNothing(request, seed));
    laws.everyRecordAndSubjectIsThere(request);
    laws.statusesFollowFromFindings(request);
    laws.competencyStandsAsItsRecordsLeaveIt(request);
    happens("22", laws.differenceTellsWhatChanged(request, seed));
  }

  /** A law about what is seldom generated: its requests are of a narrower kind. */
  @Property
  void laws_10_and_21_hold_with_the_rule_too(
      @ForAll("withRetainedResult") DecisionRequest request,
      @ForAll("attendance") Attendance attendance,
      @ForAll @IntRange(min = 1, max = 2000) int days) {
    Laws laws = Laws.of(ENGINE.with(attendance));
    LocalDate later = request.getAsOf().plusDays(days);

    happens("10", laws.resultWhosePeriodWasOverIsNotKeptLater(request, later));
    happens("21", laws.retainedResultIsAskedAboutOnCompletion(request));
  }

  /** A version of the agreement that begins after the request, and after the agreement itself. */
  @Property(tries = 200)
  void law_11_holds_with_the_rule_too(
      @ForAll("withRetainedResult") DecisionRequest request,
      @ForAll("attendance") Attendance attendance) {
    LocalDate known = RuleSet.agreement().getVersions().get(0).getFirstDay().orElseThrow();
    LocalDate after = (known.isAfter(request.getAsOf()) ? known : request.getAsOf()).plusDays(1);
    AgreementText text =
        AgreementText.builder()
            .competencies(Period.ofMonths(1), Citation.of("Next agreement", "1", ""))
            .version("next")
            .firstDay(after)
            .build();
    CertificationEngine later =
        CertificationEngine.of(RuleSet.agreement(List.of(text))).with(attendance);

    assertThat(
            Laws.of(ENGINE.with(attendance))
                .laterVersionChangesNoEarlierDecision(request, later, after))
        .isEqualTo(Tried.APPLIED);
  }

  /** What the rule changes: it keeps back the whole, and none of its blocks. */
  @Property
  void law_7_does_not_hold_with_the_rule(@ForAll("admissible") DecisionRequest request) {
    assertThatThrownBy(
            () ->
                Laws.of(ENGINE.with(absentFrom(request)))
                    .wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Law 7 is broken");
  }

  @Provide
  Arbitrary<DecisionRequest> completeUnderHostPolicy() {
    var candidacies =
        CandidacyArbitraries.complete().by(AccessRoute.EMPLOYEE, AccessRoute.JOB_SEEKER);
    return RequestArbitraries.of(candidacies.outlines())
        .to(Referentials.technicoCommercialIndustriel())
        .under(DecisionPolicy.builder().minimumCommissionMembers(1).juryMayOverrule(true).build())
        .requests();
  }

  @Provide
  Arbitrary<DecisionRequest> withRetainedResult() {
    return RequestArbitraries.of(
            CandidacyArbitraries.all()
                .with(Kind.RETAINED)
                .without(Kind.REVOKED, Kind.CORRECTED)
                .outlines())
        .requests();
  }

  @Provide
  Arbitrary<DecisionRequest> admissible() {
    return RequestArbitraries.of(
            CandidacyArbitraries.complete()
                .by(AccessRoute.EMPLOYEE)
                .toWholeCertificate()
                .outlines())
        .requests()
        .filter(AttendanceProperties::isAdmissible);
  }

  @Provide
  Arbitrary<Attendance> attendance() {
    return Combinators.combine(
            Combinators.combine(days(), Arbitraries.of(true, true, true, false))
                .as(Session::new)
                .list()
                .ofMaxSize(10),
            Arbitraries.of(1, 50, 75, 100))
        .as(Attendance::new);
  }

  /** Days of training: from the enrolment to some time after the last record. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 500).map(CompleteCandidacy.ENROLLED::plusDays);
  }

  private static boolean isAdmissible(DecisionRequest request) {
    return ENGINE.decide(request).getOutcome() == ADMISSIBLE;
  }

  /** Returns the rule for somebody who missed the only session there was. */
  private static Attendance absentFrom(DecisionRequest request) {
    return new Attendance(List.of(new Session(request.getAsOf(), false)), 1);
  }

  /** Counts how often the law speaks of the request, and fails if it never does. */
  private static void happens(String law, Tried tried) {
    happens(law, tried == Tried.APPLIED);
  }

  /** Counts how often that is so, and fails if it never is: then the property says nothing. */
  private static void happens(String what, boolean so) {
    Statistics.label(what)
        .collect(so)
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }
}
