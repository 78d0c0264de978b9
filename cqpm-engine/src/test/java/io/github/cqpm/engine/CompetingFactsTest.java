package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Two facts of one kind, of which the second changes the answer, or must not: what mistakes in the
 * engine showed that nothing else here asks for.
 */
class CompetingFactsTest {
  @TestFactory
  Stream<DynamicTest> results_that_a_later_candidacy_may_carry() {
    return Stream.of(
            Cases.asking(situation -> result(situation, C1) + ", " + result(situation, B8))
                .it(
                    "a block is dated by the latest deliberation, not by its last competency's",
                    baseOfAgreement()
                        .ruled(C1, DEFERRED)
                        .plus(deliberation("D2", "2026-04-28", C1, VALIDATED)))
                .says("D2 2026-04-28 2028-04-28, D2 2026-04-28 2031-04-28"),
            Cases.asking(situation -> situation.status(C1))
                .it(
                    "a later result of another certification does not hide the own one",
                    withoutC1()
                        .plus(
                            retained("X1", "2025-04-15", C1),
                            ofOther(retained("X9", "2025-06-01", C1))))
                .says("RETAINED")
                .it(
                    "of two results by the day, the latest counts",
                    withoutC1()
                        .plus(retained("X0", "2020-01-01", C1), retained("X1", "2024-04-20", C1)))
                .says("RETAINED"),
            Cases.asking(CompetingFactsTest::keptUntilOfC1)
                .it(
                    "a retained competency is kept by the text of its completion day",
                    withoutC1()
                        .plus(retained("X1", "2024-06-01", C1))
                        .with(EngineUnderTest.of(laterText())))
                .says("2026-06-01"),
            Cases.of(RuleId.BLOCK_RETENTION, "X1")
                .it(
                    "a second period of registration completes what the first does not",
                    baseOfAgreement()
                        .withoutAnyOf(C1, C2)
                        .plus(retained("X1", "2025-04-15", B8))
                        .registration(ofTwoPeriods()))
                .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-20 last=2030-04-15"))
        .flatMap(Cases::tests);
  }

  private static Situation withoutC1() {
    return baseOfAgreement().withoutAnyOf(C1);
  }

  private static String result(Situation situation, CertificationPart part) {
    return situation.decide().getValidatedResults().stream()
        .filter(each -> each.getPart().equals(part))
        .map(
            each ->
                "%s %s %s"
                    .formatted(
                        each.getDeliberation(), each.getDate(), each.getKeptUntil().orElseThrow()))
        .findFirst()
        .orElse("none");
  }

  private static RetainedResult ofOther(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(CertificationId.of("OTHER")).build();
  }

  private static LocalDate keptUntilOfC1(Situation situation) {
    return situation.decide().find(C1).orElseThrow().getKeptUntil().orElseThrow();
  }

  private static RuleSet laterText() {
    return RuleSet.agreement(
        List.of(
            LaterAgreement.text("2", day("2026-04-25"), Period.ofMonths(12), Period.ofYears(5))));
  }

  private static NationalRegistration ofTwoPeriods() {
    return NationalRegistration.builder()
        .addAllPeriods(
            NationalRegistration.during(day("2024-01-01"), day("2026-01-31")).getPeriods())
        .addAllPeriods(NationalRegistration.since(day("2026-04-20")).getPeriods())
        .build();
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Stream.of(
            Cases.of(RuleId.OPINION_BEFORE_DELIBERATION, C2)
                .it(
                    "each competency names the deliberation that validated it",
                    base()
                        .ruled(C2, DEFERRED)
                        .plus(deliberation("D2", "2026-04-28", C2, VALIDATED)))
                .says(
                    "SATISFIED OPINION_BY_RULING opinion=O1 given=2026-03-20 deliberation=D2"
                        + " ruled=2026-04-28"),
            Cases.of(RuleId.METHOD_AS_PLANNED, "S3")
                .it("each assessment names its own method", base().projectForC3())
                .says("SATISFIED METHOD_AS_PLANNED plan=P1 method=PROJECT"),
            Cases.of(RuleId.OPINION_AGREES, C1)
                .it(
                    "an activity's stance counts beside that on the whole",
                    base().opinion(to -> to.putStance(A1, UNFAVOURABLE).overallStance(RESERVED)))
                .says("VIOLATED UNFAVOURABLE_THOUGH_ACQUIRED opinion=O1 assessment=S1"),
            Cases.asking(situation -> situation.decide().getOutcome())
                .it(
                    "blocks without a plan are not admissible where a notice is made of it",
                    base().target(B8).without("P1").asNotice(RuleId.PLAN_PRECEDES_ASSESSMENT))
                .says("UNDETERMINED"),
            Cases.asking(CompetingFactsTest::awards)
                .it(
                    "awards stand in the order of the referential, not of their codes",
                    base()
                        .deliberation(
                            to ->
                                to.addAwards(
                                    Award.certificate(),
                                    Award.block(B8),
                                    Award.block(B6),
                                    Award.block(B7))))
                .says("[D1/CQPM, D1/BDC0158, D1/BDC0167, D1/BDC0166]"),
            Cases.asking(situation -> situation.decide().getRecords())
                .it(
                    "reports are among the records that took part",
                    base().plus(report("T1", "2026-03-01", C1)))
                .says("[E1, P1, T1, S1, S2, S3, S4, S5, S6, S7, O1, D1]"))
        .flatMap(Cases::tests);
  }

  private static List<String> awards(Situation situation) {
    return situation.decide().getFindings(RuleId.AWARD_AGREES).stream()
        .map(finding -> finding.subject().toString())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> what_remains_and_is_asked() {
    return Stream.of(
            Cases.asking(situation -> situation.decide().getRemainingSteps())
                .it(
                    "what an earlier deliberation awarded is not to be awarded again",
                    base()
                        .deliberation(to -> to.addAward(Award.certificate()))
                        .plus(deliberation("D2", "2026-04-20").build()))
                .says("[]"),
            Cases.asking(CompetingFactsTest::addedSteps)
                .it("a step with the action of another one is added", base().ruled(C2, DEFERRED))
                .says("[DELIBERATE BDC0158-2]"),
            Cases.asking(CompetingFactsTest::asked)
                .it(
                    "an assessment is completed, though an earlier one of the competency is whole",
                    base()
                        .plus(assessment("S0", C1, "2026-03-01", NOT_ACQUIRED))
                        .assessment("S1", to -> to.method(Optional.empty())))
                .says("[ASSESSMENT S1 BLOCKING [plan/method-allowed]]")
                .it(
                    "what stops something and what does not are asked as one that does",
                    base()
                        .assessment(
                            "S1",
                            to ->
                                to.method(Optional.empty()).conditionsRespected(Optional.empty())))
                .says(
                    "[ASSESSMENT S1 BLOCKING [plan/method-allowed,"
                        + " commission/conditions-respected]]"),
            Cases.asking(CompetingFactsTest::partsWithReport)
                .it(
                    "a report's due day is asked where a method with a report is allowed",
                    base()
                        .without("P1")
                        .target(B8)
                        .methods(
                            method(REAL_WORK),
                            method(PROJECT).reportRequired(true).onlyFor(List.of(C2))))
                .says("[BDC0158-2]"))
        .flatMap(Cases::tests);
  }

  private static List<String> addedSteps(Situation situation) {
    return situation.decide().diff(base().ruled(C1, DEFERRED).decide()).getAddedSteps().stream()
        .map(step -> step.action() + " " + step.subject())
        .toList();
  }

  private static List<String> asked(Situation situation) {
    return QuestionsTest.questions(situation).stream()
        .map(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.topic(), each.about().orElseThrow(), each.severity(), each.rules()))
        .toList();
  }

  private static List<String> partsWithReport(Situation situation) {
    return QuestionsTest.questions(situation).stream()
        .filter(question -> question.topic() == Question.Topic.PLAN)
        .flatMap(question -> question.values().stream())
        .filter(value -> value.fact() == AskedFact.REPORT_DUE)
        .map(value -> value.part().orElseThrow())
        .toList();
  }

  @Test
  void one_engine_tells_of_each_decision_what_it_was_made_with() {
    CertificationEngine engine = EngineUnderTest.of(RuleSet.referential());
    for (String digest : List.of("sha256:00", "sha256:01")) {
      DecisionRequest request =
          DecisionRequest.builder()
              .from(base().request())
              .putDigest("candidacy.json", digest)
              .build();
      assertThat(engine.decide(request).getProvenance().getDigests())
          .containsExactly(Map.entry("candidacy.json", digest));
    }
    for (String version : List.of("1", "2")) {
      Situation renamed = base().referential(to -> to.version(version)).with(engine);
      Situation named =
          renamed.candidacy(
              to -> to.referential(renamed.request().getReferential().getReference()));
      assertThat(named.decide().getProvenance().getReferential().version()).isEqualTo(version);
    }
  }
}
