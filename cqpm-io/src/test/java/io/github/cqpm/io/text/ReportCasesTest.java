package io.github.cqpm.io.text;

import static io.github.cqpm.io.text.ToldReports.COMPLETE;
import static io.github.cqpm.io.text.ToldReports.FIRST;
import static io.github.cqpm.io.text.ToldReports.REFERENTIAL;
import static io.github.cqpm.io.text.ToldReports.assessing;
import static io.github.cqpm.io.text.ToldReports.awarding;
import static io.github.cqpm.io.text.ToldReports.deliberating;
import static io.github.cqpm.io.text.ToldReports.dossier;
import static io.github.cqpm.io.text.ToldReports.ruling;
import static io.github.cqpm.io.text.ToldReports.saying;

import com.acme.Attendance;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.ReviewedCases;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a report tells of each case, in French as Markdown: the lines that the report on a candidacy
 * in which all is in order does not have. Of it in English as text, the lines unlike any before.
 */
class ReportCasesTest {
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final Award CERTIFICATE = Award.certificate();
  private static final BlockCode BLOCK = FIRST.block();
  private static final CertificationReferential UNKNOWN =
      Referentials.technicoCommercialIndustriel();
  private static final Candidacy WITHOUT_OPINION = without(COMPLETE, "opinion");
  private static final Candidacy WITHOUT_RULING = without(COMPLETE, "deliberation");
  private static final Candidacy FAILED =
      assessing(each -> each.result(AssessmentResult.NOT_ACQUIRED));
  private static final Candidacy OF_BLOCK = toBlock(COMPLETE, BLOCK);

  private final Map<String, String> told = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  private void tell(String name, Candidacy candidacy) {
    tell(name, ENGINE, REFERENTIAL, candidacy);
  }

  private void tell(
      String name,
      CertificationEngine engine,
      CertificationReferential referential,
      Candidacy candidacy) {
    Dossier complete = dossier(ENGINE, referential, CompleteCandidacy.to(referential));
    tell(name, french(complete), dossier(engine, referential, candidacy));
  }

  private void tell(String name, List<String> base, Dossier dossier) {
    String english = Explanations.english().explain(dossier, Depth.BLOCKING);
    List<String> lines = new ArrayList<>(french(dossier));
    lines.addAll(ReviewedCases.unlike(seen, lines(english)));
    told.put(name, ReviewedCases.more(base, lines));
  }

  private static List<String> french(Dossier dossier) {
    return lines(Explanations.french().toMarkdown(dossier, Depth.BLOCKING));
  }

  /** Returns the lines of a report, without the numbers of the texts that it cites. */
  private static List<String> lines(String report) {
    return report.lines().map(line -> line.replace("\\", "").replaceAll(" \\[\\d+]", "")).toList();
  }

  @TestFactory
  Stream<DynamicTest> a_report_tells() throws IOException {
    tell("a candidacy in which all is in order", List.of(), dossier(COMPLETE));
    statuses();
    assessments();
    rulingsAndAwards();
    hostsRulesAndOtherReferentials();
    return ReviewedCases.of("report-cases.md", told);
  }

  private void statuses() {
    tell("a block that is wanted and may be awarded", OF_BLOCK);
    tell("an opinion that is missing, and those who wait for it", WITHOUT_OPINION);
    tell("an enrolment that is missing", without(COMPLETE, "enrolment"));
    tell("a ruling that is missing", WITHOUT_RULING);
    tell("an unfavourable opinion: one point about all competencies", say("UNFAVOURABLE"));
    tell("a reserved opinion", say("RESERVED"));
    tell("a plan that was sent late", planned(plan -> plan.sentOn(CompleteCandidacy.LAST_DAY)));
    LocalDate due = CompleteCandidacy.LAST_DAY.minusDays(1);
    Map<CompetencyId, PlannedAssessment> planned =
        new TreeMap<>(COMPLETE.getPlans().get(0).getCompetencies());
    planned.computeIfPresent(
        FIRST, (id, each) -> PlannedAssessment.builder().from(each).reportDue(due).build());
    tell(
        "a report that is overdue",
        without(
            planned(plan -> plan.competencies(planned)),
            COMPLETE.getAssessments().get(0).getId().value(),
            "deliberation"));
    RecordId ruled = RecordId.of("deliberation");
    RecordId assessed = COMPLETE.getAssessments().get(0).getId();
    tell(
        "records that are left aside, by kind, day and what they are about",
        COMPLETE
            .plus(revocation("X1", ruled, CompleteCandidacy.DELIBERATED.plusDays(1)))
            .plus(revocation("X2", assessed, CompleteCandidacy.DELIBERATED))
            .plus(retained()));
  }

  private void assessments() {
    tell(
        "a competency that is not acquired, with the criteria that were not met",
        assessing(
            each ->
                each.result(AssessmentResult.NOT_ACQUIRED)
                    .ratings(Map.of(CriterionId.of("MEANS"), Rating.NOT_MET))
                    .expectedResultsRating(Rating.NOT_MET)));
    tell("a competency that is not acquired, and validated all the same", FAILED);
    tell(
        "a competency that is not acquired, on which no jury is asked to rule",
        without(FAILED, "deliberation"));
    tell(
        "a competency that is acquired although a criterion is not met",
        assessing(each -> each.putRating(CriterionId.of("MEANS"), Rating.NOT_MET)));
    tell("conditions that were not respected", assessing(each -> each.conditionsRespected(false)));
    tell(
        "an assessment that does not count, struck with why, and the ruling on it",
        assessing(each -> each.date(CompleteCandidacy.ENROLLED.minusDays(6))));
    CommissionAssessment last = WITHOUT_RULING.getAssessments().get(6);
    Candidacy oneNotAssessed = WITHOUT_RULING.without(last.getId());
    tell(
        "the day since which an opinion is awaited, but for what is not assessed",
        without(oneNotAssessed, "opinion"));
    tell(
        "the day since which a jury is awaited where not all were assessed on it",
        oneNotAssessed.plus(
            CommissionAssessment.builder().from(last).date(last.getDate().plusDays(3)).build()));
    Candidacy reversed = COMPLETE;
    for (int each = 0; each < 7; each++) {
      CommissionAssessment assessment = COMPLETE.getAssessments().get(each);
      reversed =
          reversed
              .without(assessment.getId())
              .plus(
                  CommissionAssessment.builder()
                      .from(assessment)
                      .id(RecordId.of("E" + (9 - each)))
                      .date(CompleteCandidacy.ASSESSED)
                      .conditionsRespected(false)
                      .build());
    }
    tell("competencies in the order of the referential, whatever that of their records", reversed);
  }

  private void rulingsAndAwards() {
    tell("a refusal", ruling(Ruling.REFUSED, "Only told where it is asked for."));
    tell("a deferral", ruling(Ruling.DEFERRED, ""));
    tell(
        "a jury of one college",
        deliberating(
            each ->
                JuryDeliberation.builder()
                    .from(each)
                    .jury(
                        DeliberationJury.builder()
                            .addMember(CompleteCandidacy.jury().getMembers().get(0))
                            .build())
                    .build()));
    tell("an award, after which nothing remains to be done", awarding(CERTIFICATE));
    tell("an award that came too early", without(awarding(CERTIFICATE), "opinion"));
    tell("a block whose registration is to be stated", ENGINE, UNKNOWN, OF_BLOCK);
    tell(
        "a block that cannot be awarded, and no step that would help",
        ENGINE,
        UNKNOWN.withRegistration(NationalRegistration.none()),
        OF_BLOCK);
    tell(
        "a retained result that waits for the registration",
        CertificationEngine.of(RuleSet.agreement()),
        UNKNOWN,
        COMPLETE.without(COMPLETE.getAssessments().get(2).getId()).plus(retained()));
  }

  private void hostsRulesAndOtherReferentials() {
    Map<CompetencyId, Integer> hours = new HashMap<>();
    REFERENTIAL.getCompetencyIds().forEach(id -> hours.put(id, id.block().equals(BLOCK) ? 0 : 40));
    tell(
        "a rule of the centre, which is no refusal",
        ENGINE.with(new Attendance(hours, 30)),
        REFERENTIAL,
        OF_BLOCK);
    CertificationReferential inspection = InspectionReferential.get();
    Candidacy complete = CompleteCandidacy.to(inspection);
    CommissionAssessment assessment = complete.getAssessments().get(0);
    tell(
        "criteria of a flat list by their first words, and a method by its title",
        ENGINE,
        inspection,
        complete
            .without(assessment.getId())
            .plus(CommissionAssessment.builder().from(assessment).ratings(Map.of()).build()));
  }

  private static Candidacy without(Candidacy candidacy, String... records) {
    return Stream.of(records)
        .map(RecordId::of)
        .reduce(candidacy, Candidacy::without, (one, other) -> other);
  }

  private static Candidacy toBlock(Candidacy candidacy, BlockCode block) {
    return Candidacy.builder().from(candidacy).target(CertificationTarget.blocks(block)).build();
  }

  private static Candidacy say(String stance) {
    return saying(OpinionStance.valueOf(stance));
  }

  private static Candidacy planned(UnaryOperator<AssessmentPlan.Builder> change) {
    AssessmentPlan plan = COMPLETE.getPlans().get(0);
    return COMPLETE
        .without(plan.getId())
        .plus(change.apply(AssessmentPlan.builder().from(plan)).build());
  }

  private static Revocation revocation(String id, RecordId revoked, LocalDate date) {
    return Revocation.builder().id(RecordId.of(id)).record(revoked).date(date).build();
  }

  private static RetainedResult retained() {
    return RetainedResult.builder()
        .id(RecordId.of("AC-1"))
        .date(LocalDate.of(2023, 1, 16))
        .part(BlockCode.of("BDC0167"))
        .certification(REFERENTIAL.getId())
        .build();
  }
}
