package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.ASSESSED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.DELIBERATED;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults about what the jury's rulings and awards do. */
final class JuryFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "deferred-read-as-refused",
              "A ruling that the jury deferred is read as a refusal.",
              "The candidate fails before the jury has made up its mind.",
              "competency/validated-by-jury",
              misread(
                  (competency, ruling, deliberation, given) ->
                      ruling == Ruling.DEFERRED ? Ruling.REFUSED : ruling),
              Example.but("with the jury's ruling on the first competency deferred")
                  .ruled(SmallReferential.PROSPECT, Ruling.DEFERRED)),
          new Fault(
              "refused-read-as-deferred",
              "A refusal by the jury is read as a ruling that it deferred.",
              "The candidate waits for a ruling that has been made.",
              "law 4",
              misread(
                  (competency, ruling, deliberation, given) ->
                      ruling == Ruling.REFUSED ? Ruling.DEFERRED : ruling),
              Example.but("with the first competency refused by the jury")
                  .ruled(SmallReferential.PROSPECT, Ruling.REFUSED)),
          new Fault(
              "assessment-undoes-validation",
              "An assessment held after the jury's validation undoes it.",
              "The candidate loses what the jury has validated.",
              "law 5",
              misread(
                  (competency, ruling, deliberation, given) ->
                      ruling == Ruling.VALIDATED && isAssessedAfter(deliberation, competency, given)
                          ? Ruling.DEFERRED
                          : ruling),
              Example.but("with the first competency assessed once more after the deliberation")
                  .assessedAgain(DELIBERATED.plusDays(7), AssessmentResult.ACQUIRED)),
          new Fault(
              "refusal-after-validation-is-ignored",
              "What the jury has validated once, it cannot refuse any more.",
              "The jury is not able to correct itself.",
              "status of a competency",
              misread(
                  (competency, ruling, deliberation, given) ->
                      ruling == Ruling.REFUSED && isValidatedBefore(deliberation, competency, given)
                          ? Ruling.DEFERRED
                          : ruling),
              Example.but("with the first competency refused in a second deliberation")
                  .plus(
                      JuryDeliberation.builder()
                          .id(RecordId.of("deliberation-again"))
                          .date(DELIBERATED.plusDays(7))
                          .jury(CompleteCandidacy.jury())
                          .putRuling(SmallReferential.PROSPECT, CompetencyRuling.of(Ruling.REFUSED))
                          .build())),
          new Fault(
              "ruling-before-assessment-is-accepted",
              "A ruling is accepted of a competency that was assessed only later.",
              "The jury is not told that it ruled too early.",
              "jury/after-assessment",
              new OtherAnswer<>(
                  RuleId.RULING_AFTER_ASSESSMENT,
                  SubjectKind.RULING,
                  (right, ruling, context) -> {
                    var answer = right.answer(ruling, context);
                    return answer.kind() == Answer.Kind.VIOLATED
                        ? OtherAnswer.satisfied(ReasonCode.ASSESSED_BY_RULING, answer)
                        : answer;
                  }),
              Example.but("the jury's deliberation held the day before the first assessment")
                  .deliberation(to -> to.date(ASSESSED.minusDays(1)))),
          new Fault(
              "ruling-held-against-a-later-result",
              "A ruling is held against the latest result, not against the one it is about.",
              "The jury is told that it contradicted what nobody knew then.",
              "jury/agrees-with-commission",
              new OtherAnswer<>(
                  RuleId.RULING_AGREES_WITH_COMMISSION,
                  SubjectKind.RULING,
                  (right, ruling, context) -> right.answer(new AboutLatest(ruling), context)),
              Example.but("with the first competency not acquired in an assessment after all")
                  .assessedAgain(DELIBERATED.plusDays(7), AssessmentResult.NOT_ACQUIRED)),
          new Fault(
              "award-of-what-is-not-admissible-passes",
              "An award is taken to agree with a decision that has it not admissible.",
              "The jury is not told that it awarded what it may not award.",
              "jury/award-agrees",
              new OtherAnswer<>(
                  RuleId.AWARD_AGREES,
                  SubjectKind.AWARD,
                  (right, award, context) -> {
                    var answer = right.answer(award, context);
                    return answer.codes().contains(ReasonCode.AWARD_NOT_ADMISSIBLE)
                        ? OtherAnswer.satisfied(ReasonCode.AWARD_ADMISSIBLE, answer)
                        : answer;
                  }),
              Example.but("with the CQPM awarded, and a competency refused")
                  .deliberation(to -> to.addAward(Award.certificate()))
                  .ruled(SmallReferential.PROSPECT, Ruling.REFUSED)));

  private JuryFaults() {}

  /** How a ruling is read. */
  interface Misreading {
    Ruling read(
        CompetencyId competency, Ruling ruling, JuryDeliberation deliberation, LawCase given);
  }

  static OtherRequest misread(Misreading misreading) {
    return OtherRequest.ofRecords(
        (entry, request) ->
            entry instanceof JuryDeliberation deliberation
                ? misread(deliberation, new LawCase(request), misreading)
                : entry);
  }

  private static JuryDeliberation misread(
      JuryDeliberation deliberation, LawCase given, Misreading misreading) {
    Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>(deliberation.getRulings());
    rulings.replaceAll(
        (competency, ruling) ->
            CompetencyRuling.builder()
                .from(ruling)
                .ruling(misreading.read(competency, ruling.getRuling(), deliberation, given))
                .build());
    return JuryDeliberation.builder().from(deliberation).rulings(rulings).build();
  }

  private static boolean isAssessedAfter(
      JuryDeliberation deliberation, CompetencyId competency, LawCase given) {
    return given
        .inForce(given.candidacy().getAssessments())
        .filter(CommissionAssessment::hasResult)
        .filter(assessment -> assessment.getCompetency().equals(competency))
        .anyMatch(assessment -> assessment.getDate().isAfter(deliberation.getDate()));
  }

  private static boolean isValidatedBefore(
      JuryDeliberation deliberation, CompetencyId competency, LawCase given) {
    return given
        .inForce(given.candidacy().getDeliberations())
        .filter(other -> CandidacyRecord.BY_DATE.compare(other, deliberation) < 0)
        .map(other -> other.getRulings().get(competency))
        .anyMatch(ruling -> ruling != null && ruling.getRuling() == Ruling.VALIDATED);
  }

  /** A ruling as if it were about the latest result. */
  private record AboutLatest(JuryRuling right) implements JuryRuling {
    @Override
    public JuryDeliberation getDeliberation() {
      return right.getDeliberation();
    }

    @Override
    public CompetencyId getCompetency() {
      return right.getCompetency();
    }

    @Override
    public Ruling getRuling() {
      return right.getRuling();
    }

    @Override
    public List<CommissionAssessment> getCountingAssessments() {
      return right.getCountingAssessments();
    }

    @Override
    public Optional<CommissionAssessment> getAssessment() {
      List<CommissionAssessment> counting = getCountingAssessments();
      return counting.isEmpty()
          ? right.getAssessment()
          : Optional.of(counting.get(counting.size() - 1));
    }
  }
}
