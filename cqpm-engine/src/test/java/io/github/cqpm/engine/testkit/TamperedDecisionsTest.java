package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.SpoiledLaws.AS_OF;
import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.SpoiledLaws;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a decision says of itself, changed in one place, breaks the law about it. */
class TamperedDecisionsTest {
  private interface Change {
    void make(AdmissibilityDecision decision, AdmissibilityDecision.Builder changed);
  }

  /** A place of a decision on a candidacy, and what the law about it says of the change. */
  private record Trial(int law, String said, Candidacy candidacy, Change change)
      implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      AdmissibilityDecision.Builder changed = AdmissibilityDecision.builder().from(decision);
      change.make(decision, changed);
      return changed.build();
    }

    @Override
    public String toString() {
      return "law %d: %s".formatted(law, said);
    }
  }

  private static Stream<Trial> trials() {
    return Stream.of(
        complete(
            15,
            "BDC0001: validated on",
            (decision, changed) ->
                changed.validatedResults(
                    map(decision.getValidatedResults(), TamperedDecisionsTest::blockEarlier))),
        complete(
            15,
            "competency BDC0001-1: kept until nothing, but its validated result until 2027-12-01",
            (decision, changed) ->
                changed.competencies(
                    map(decision.getCompetencies(), TamperedDecisionsTest::notKept))),
        complete(
            18,
            "candidate: ",
            (decision, changed) -> changed.candidate(CandidateReference.of("another"))),
        complete(
            18,
            "records: ",
            (decision, changed) -> changed.records(withoutFirst(decision.getRecords()))),
        complete(18, "left aside: [", (decision, changed) -> changed.leftAside(List.of())),
        complete(
            18,
            "subjects of enrolment/made: [candidacy, candidacy]",
            (decision, changed) -> changed.addFinding(decision.getFindings().get(0))),
        complete(
            19,
            "certification: Optional[UNDETERMINED]",
            (decision, changed) -> changed.certification(AdmissibilityStatus.UNDETERMINED)),
        complete(
            19,
            "outcome: UNDETERMINED",
            (decision, changed) -> changed.outcome(AdmissibilityStatus.UNDETERMINED)),
        complete(
            19,
            "block BDC0001: UNDETERMINED",
            (decision, changed) ->
                changed.blocks(
                    map(
                        decision.getBlocks(),
                        each ->
                            new BlockDecision(
                                each.block(), AdmissibilityStatus.UNDETERMINED, each.award())))),
        complete(
            19,
            "award of BDC0001: UNDETERMINED",
            (decision, changed) ->
                changed.blocks(
                    map(
                        decision.getBlocks(),
                        each ->
                            new BlockDecision(
                                each.block(), each.status(), AwardStatus.UNDETERMINED)))),
        complete(
            19, "remaining steps: []", (decision, changed) -> changed.remainingSteps(List.of())),
        complete(
            19,
            "validated results: []",
            (decision, changed) -> changed.validatedResults(List.of())),
        new Trial(
            19,
            "jury/award-agrees about deliberation/CQPM",
            awarded(),
            (decision, changed) ->
                changed.findings(
                    map(decision.getFindings(), TamperedDecisionsTest::awardNotApplicable))),
        complete(
            20,
            "competency BDC0001-1: VALIDATED since 2025-12-02",
            (decision, changed) ->
                changed.competencies(
                    map(
                        decision.getCompetencies(),
                        each ->
                            CompetencyDecision.builder()
                                .from(each)
                                .since(each.getSince().map(day -> day.plusDays(1)))
                                .build()))),
        new Trial(
            21,
            "competency BDC0001-1: kept until",
            retained(),
            (decision, changed) ->
                changed.competencies(
                    map(decision.getCompetencies(), TamperedDecisionsTest::notKept))));
  }

  @ParameterizedTest
  @MethodSource("trials")
  void what_is_changed_in_one_place_is_told(Trial trial) {
    DecisionRequest request = SpoiledLaws.request(trial.candidacy());
    assertThatCode(() -> tryLaw(trial.law(), request)).doesNotThrowAnyException();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> EngineUnderTest.tampered(trial, () -> tryLaw(trial.law(), request)))
        .withMessageStartingWith("Law %d is broken", trial.law())
        .withMessageContaining(trial.said());
  }

  private static void tryLaw(int law, DecisionRequest request) {
    Laws laws = Laws.of(EngineUnderTest.of(RuleSet.agreement()));
    switch (law) {
      case 15 -> laws.resultIsKeptUntilItsDay(request);
      case 18 -> laws.everyRecordAndSubjectIsThere(request);
      case 19 -> laws.statusesFollowFromFindings(request);
      case 20 -> laws.competencyStandsAsItsRecordsLeaveIt(request);
      case 21 -> laws.retainedResultIsAskedAboutOnCompletion(request);
      default -> throw new IllegalArgumentException("No trial of law " + law);
    }
  }

  /** Returns a trial on a complete candidacy, with a deliberation to come. */
  private static Trial complete(int law, String said, Change change) {
    Candidacy candidacy =
        COMPLETE.plus(
            JuryDeliberation.builder().id(RecordId.of("to-come")).date(AS_OF.plusDays(1)).build());
    return new Trial(law, said, candidacy, change);
  }

  private static Candidacy awarded() {
    JuryDeliberation deliberation = COMPLETE.getDeliberations().get(0);
    return COMPLETE
        .without(deliberation.getId())
        .plus(JuryDeliberation.builder().from(deliberation).addAward(Award.certificate()).build());
  }

  /** Returns a candidacy whose first competency is retained, not assessed. */
  private static Candidacy retained() {
    return COMPLETE
        .without(RecordId.of("assessment-" + SmallReferential.PROSPECT))
        .plus(
            RetainedResult.builder()
                .id(RecordId.of("retained"))
                .date(AS_OF.minusMonths(12))
                .part(SmallReferential.PROSPECT)
                .certification(SmallReferential.ID)
                .build());
  }

  private static ValidatedResult blockEarlier(ValidatedResult result) {
    return result.getPart() instanceof BlockCode
        ? ValidatedResult.builder()
            .from(result)
            .date(result.getDate().minusDays(1))
            .keptUntil(result.getKeptUntil().map(day -> day.minusDays(1)))
            .build()
        : result;
  }

  private static CompetencyDecision notKept(CompetencyDecision competency) {
    return CompetencyDecision.builder().from(competency).keptUntil(Optional.empty()).build();
  }

  private static Finding awardNotApplicable(Finding finding) {
    return finding.rule().equals(RuleId.AWARD_AGREES)
        ? new Finding(
            finding.rule(), finding.subject(), Answer.notApplicable(ReasonCode.NO_SUBJECT))
        : finding;
  }

  private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
    return all.stream().map(change).toList();
  }

  private static <T> List<T> withoutFirst(List<T> all) {
    return all.subList(1, all.size());
  }
}
