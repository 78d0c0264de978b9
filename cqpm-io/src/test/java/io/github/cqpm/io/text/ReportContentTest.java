package io.github.cqpm.io.text;

import static io.github.cqpm.io.text.ToldReports.COMPLETE;
import static io.github.cqpm.io.text.ToldReports.REFERENTIAL;
import static io.github.cqpm.io.text.ToldReports.dossier;
import static io.github.cqpm.io.text.ToldReports.first;
import static io.github.cqpm.io.text.ToldReports.french;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.Referentials;
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
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report tells, point by point of what its readers need. */
class ReportContentTest {
  private static final RecordId OPINION = RecordId.of("opinion");
  private static final Award CERTIFICATE = Award.certificate();

  private static Stream<Mark> marks(Report report) {
    return report.matrix().blocks().stream()
        .flatMap(
            block ->
                Stream.concat(
                    Stream.of(block.status()),
                    block.competencies().stream()
                        .flatMap(
                            row ->
                                Stream.of(
                                    row.status(), row.commission(), row.company(), row.jury()))))
        .map(ReportMatrix.Cell::mark);
  }

  @Test
  void it_names_the_candidate_the_certification_and_the_target_by_title() {
    Report.About about = french(COMPLETE).subject();
    assertThat(about.candidate()).isEqualTo(COMPLETE.getCandidate());
    assertThat(about.certification().title()).isEqualTo("Technico-commercial industriel");
    assertThat(about.target()).isEqualTo("le CQPM entier");
    Candidacy ofBlock =
        Candidacy.builder()
            .from(COMPLETE)
            .target(CertificationTarget.blocks(BlockCode.of("BDC0166")))
            .build();
    assertThat(french(ofBlock).subject().target())
        .isEqualTo("BDC0166 Le suivi d'un plan d'actions lié à une action commerciale");
  }

  @Test
  void number_level_category_and_last_change_are_told_where_they_are_known() {
    var inspection = InspectionReferential.get();
    Report report =
        Explanations.french()
            .report(
                dossier(
                    CertificationEngine.standard(), inspection, CompleteCandidacy.to(inspection)),
                Depth.STATUS);
    assertThat(report.subject().facts())
        .extracting(Report.Fact::label)
        .contains(
            "Numéro", "Niveau", "Catégorie", "Dernière modification", "Version du référentiel");
    assertThat(french(COMPLETE).subject().facts())
        .extracting(Report.Fact::text)
        .contains("règles du référentiel");
  }

  @Test
  void what_blocks_stands_before_what_is_to_be_watched_and_says_what_was_not_met() {
    Candidacy failed =
        ToldReports.assessing(
            assessment ->
                assessment
                    .result(AssessmentResult.NOT_ACQUIRED)
                    .ratings(Map.of(CriterionId.of("MEANS"), Rating.NOT_MET))
                    .expectedResultsRating(Rating.NOT_MET));
    List<Report.Point> points = french(failed).whatBlocks();
    assertThat(points)
        .extracting(Report.Point::mark)
        .startsWith(Mark.NOT_SATISFIED)
        .endsWith(Mark.POINT_TO_WATCH);
    assertThat(points.get(0).text())
        .endsWith(" Non satisfait\u202F: moyens utilisés, résultats attendus.");
    assertThat(points.get(0).about()).extracting(Title::code).containsExactly("BDC0158-1");
  }

  @Test
  void one_sentence_about_several_competencies_is_one_point() {
    Report report = french(ToldReports.saying(OpinionStance.UNFAVOURABLE));
    assertThat(report.whatBlocks()).hasSize(1);
    assertThat(report.whatBlocks().get(0).about()).hasSize(7);
    assertThat(report.verdict().watch()).isEqualTo("1 point de vigilance");
  }

  @Test
  void nothing_is_green_that_somebody_must_look_at() {
    assertThat(marks(french(COMPLETE))).containsOnly(Mark.SATISFIED);
    Report unfavourable = french(ToldReports.saying(OpinionStance.UNFAVOURABLE));
    assertThat(first(unfavourable).company().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(first(unfavourable).status().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(unfavourable.verdict().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(unfavourable.verdict().outcome()).isEqualTo("admissible");
    Report reserved = french(ToldReports.saying(OpinionStance.RESERVED));
    assertThat(first(reserved).company().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(reserved.verdict().watch()).isEqualTo("1 point de vigilance");
    Report differing =
        french(
            ToldReports.assessing(
                assessment ->
                    assessment.ratings(
                        Map.of(
                            CriterionId.of("METHODS"), Rating.MET,
                            CriterionId.of("MEANS"), Rating.NOT_MET,
                            CriterionId.of("RELATIONS"), Rating.MET,
                            CriterionId.of("CONSTRAINTS"), Rating.MET))));
    assertThat(first(differing).commission().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(first(differing).commission().note())
        .isEqualTo("acquise malgré un critère non satisfait\u202F: moyens utilisés");
    assertThat(differing.matrix().blocks().get(0).status().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(differing.matrix().blocks().get(1).status().mark()).isEqualTo(Mark.SATISFIED);
  }

  @Test
  void a_jury_of_one_college_is_to_be_watched_where_it_ruled() {
    var members = List.of(CompleteCandidacy.jury().getMembers().get(0));
    Report report =
        french(
            ToldReports.deliberating(
                each ->
                    JuryDeliberation.builder()
                        .from(each)
                        .jury(DeliberationJury.builder().members(members).build())
                        .build()));
    assertThat(first(report).jury().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(report.course().deliberations().get(0).watch())
        .containsExactly("un seul collège siégeait");
    assertThat(report.course().deliberations().get(0).composition())
        .isEqualTo("employeurs\u202F: 1");
  }

  @Test
  void an_award_is_told_from_what_may_be_awarded() {
    assertThat(french(COMPLETE).verdict().award().text()).isEqualTo("le jury peut attribuer");
    assertThat(french(COMPLETE).noStep()).isEmpty();
    Report awarded = french(ToldReports.awarding(CERTIFICATE));
    assertThat(awarded.verdict().award().text()).isEqualTo("attribué par le jury le 01/12/2025");
    assertThat(awarded.noStep()).isEqualTo("Il ne reste rien à faire.");
    Report incomplete = french(COMPLETE.without(OPINION));
    assertThat(incomplete.verdict().award().text()).isEqualTo("reste à compléter");
    assertThat(incomplete.verdict().outcome()).isEqualTo("à compléter");
    Report tooEarly = french(ToldReports.awarding(CERTIFICATE).without(OPINION));
    assertThat(tooEarly.verdict().award().mark()).isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(tooEarly.verdict().pointsToWatch()).isPositive();
    assertThat(french(ToldReports.ruling(Ruling.REFUSED, "")).verdict().award().text())
        .isEqualTo("le jury ne peut pas attribuer à cette date");
  }

  @Test
  void what_does_not_count_is_shown_struck_with_why() {
    Report report =
        french(
            ToldReports.assessing(
                assessment -> assessment.date(CompleteCandidacy.ENROLLED.minusDays(6))));
    ReportMatrix.Cell commission = first(report).commission();
    assertThat(commission.text()).isEqualTo("à évaluer");
    assertThat(commission.struck())
        .containsExactly(
            new ReportMatrix.Struck(
                "évaluée le 25/02/2025", "ne compte pas\u202F: avant l’inscription du 03/03/2025"));
    assertThat(
            Explanations.french()
                .explain(
                    dossier(
                        ToldReports.assessing(
                            assessment ->
                                assessment.date(CompleteCandidacy.ENROLLED.minusDays(6))))))
        .contains(
            "[évaluée le 25/02/2025] ne compte pas\u202F: avant l’inscription du 03/03/2025\n");
  }

  @Test
  void what_the_jury_validated_waits_for_the_company_and_says_so() {
    Report report = french(COMPLETE.without(OPINION));
    assertThat(first(report).status().text())
        .isEqualTo("validée par le jury, en attente de l’avis de l’entreprise");
    assertThat(first(report).company().note()).isEqualTo("depuis le 01/10/2025");
    assertThat(report.steps())
        .extracting(Report.Step::actor, Report.Step::what, Report.Step::when)
        .containsExactly(
            tuple(
                "l’entreprise",
                "donner son avis (les 7 compétences)",
                "en attente depuis le 01/10/2025 pour la première"));
    Report unruled = french(COMPLETE.without(RecordId.of("deliberation")));
    assertThat(first(unruled).status().text()).isEqualTo("acquise, en attente du jury");
  }

  @Test
  void days_to_come_are_told_where_there_are_any() {
    assertThat(french(COMPLETE).steps().get(0).when())
        .isEqualTo("inscription au RNCP jusqu’au 31/12/2027");
    assertThat(french(COMPLETE).course().timeline())
        .extracting(ReportCourse.Event::kind)
        .isSorted()
        .contains(
            ReportCourse.Event.Kind.ENROLMENT,
            ReportCourse.Event.Kind.PLAN,
            ReportCourse.Event.Kind.ASSESSMENT,
            ReportCourse.Event.Kind.OPINION,
            ReportCourse.Event.Kind.DELIBERATION,
            ReportCourse.Event.Kind.AS_OF,
            ReportCourse.Event.Kind.END_OF_REGISTRATION);
  }

  @Test
  void what_people_wrote_is_told_only_where_the_host_asks_for_it() {
    Dossier refused = dossier(ToldReports.ruling(Ruling.REFUSED, "Trop peu de visites."));
    Explanations free = Explanations.french().withFreeText();
    for (Depth depth : Depth.values()) {
      assertThat(Explanations.french().explain(refused, depth)).doesNotContain("visites");
      assertThat(Explanations.french().toMarkdown(refused, depth)).doesNotContain("visites");
      assertThat(free.explain(refused, depth)).contains("«\u202FTrop peu de visites.\u202F»");
      assertThat(free.toMarkdown(refused, depth)).contains("Trop peu de visites.");
      assertThat(free.report(refused, depth).whatBlocks().toString()).doesNotContain("visites");
      assertThat(free.report(refused, depth).toString()).doesNotContain("visites");
    }
  }

  @Test
  void no_sentence_and_no_quotation_stands_twice() {
    for (Candidacy candidacy :
        List.of(
            COMPLETE,
            ToldReports.ruling(Ruling.REFUSED, ""),
            ToldReports.saying(OpinionStance.UNFAVOURABLE))) {
      Report report = Explanations.french().report(dossier(candidacy), Depth.FULL);
      assertThat(report.quotations())
          .extracting(quotation -> quotation.text() + quotation.source())
          .doesNotHaveDuplicates();
      assertThat(report.whatBlocks()).extracting(Report.Point::text).doesNotHaveDuplicates();
      List<String> told =
          report.reasons().stream()
              .flatMap(about -> about.reasons().stream())
              .map(Report.Reason::text)
              .toList();
      assertThat(report.whatBlocks())
          .extracting(Report.Point::text)
          .doesNotContainAnyElementsOf(told);
    }
    assertThat(french(COMPLETE).reasons()).as("what passed is told only in full").isEmpty();
  }

  @Test
  void the_award_of_a_block_is_one_note_for_whoever_wants_the_whole_certificate() {
    Report whole = french(COMPLETE);
    assertThat(whole.matrix().blocks()).allMatch(block -> block.award().isEmpty());
    assertThat(whole.notes())
        .filteredOn(note -> note.startsWith("Attribution du bloc seul"))
        .hasSize(1);
    assertThat(french(ToldReports.ruling(Ruling.REFUSED, "")).notes())
        .anyMatch(note -> note.endsWith("remplies pour BDC0167, BDC0166."));
    Candidacy ofBlock =
        Candidacy.builder()
            .from(COMPLETE)
            .target(CertificationTarget.blocks(BlockCode.of("BDC0166")))
            .build();
    assertThat(french(ofBlock).matrix().blocks().get(0).award().orElseThrow().text())
        .isEqualTo("le jury peut attribuer");
    assertThat(french(ofBlock).notes()).noneMatch(note -> note.startsWith("Attribution du bloc"));
  }

  /** Finds fault with the first competency. */
  private record Portfolio() implements Rule<CompetencyStanding> {
    @Override
    public RuleDescription<CompetencyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of("acme/portfolio"), SubjectKind.COMPETENCY)
          .severity(Severity.BLOCKING)
          .citation(Citation.of("House rules of Acme", "1.", "Keep a portfolio."))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CompetencyStanding standing, RuleContext context) {
      return standing.getCompetency().getId().equals(ToldReports.FIRST)
          ? Answer.violated(Reason.of(ReasonCode.of("acme/NO_PORTFOLIO")))
          : Answer.satisfied();
    }
  }

  @Test
  void a_rule_of_the_centre_counts_in_what_remains_and_is_no_refusal() {
    Dossier dossier =
        dossier(CertificationEngine.standard().with(new Portfolio()), REFERENTIAL, COMPLETE);
    Report report = Explanations.french().report(dossier, Depth.FULL);
    assertThat(report.steps())
        .extracting(Report.Step::what)
        .contains("règle du centre\u202F: acme/portfolio (BDC0158-1)");
    assertThat(report.noStep()).isEmpty();
    assertThat(Explanations.french().explain(dossier, Depth.FULL)).doesNotContain("refusé");
  }

  @Test
  void a_criterion_of_a_flat_list_is_told_by_its_first_words_and_a_method_by_its_title() {
    var inspection = InspectionReferential.get();
    Candidacy complete = CompleteCandidacy.to(inspection);
    var assessment = complete.getAssessments().get(0);
    Candidacy without =
        complete
            .without(assessment.getId())
            .plus(CommissionAssessment.builder().from(assessment).ratings(Map.of()).build());
    Dossier dossier = dossier(CertificationEngine.standard(), inspection, without);
    Report report = Explanations.french().report(dossier, Depth.FULL);
    assertThat(report.whatBlocks().get(0).text()).contains("«\u202F").doesNotContain("critère 1");
    assertThat(Explanations.french().explain(dossier, Depth.FULL))
        .doesNotContain("modalité " + assessment.getMethod().orElseThrow() + " ")
        .contains("modalité «\u202F");
  }

  private static List<ReportCourse.Event> events(Report report, ReportCourse.Event.Kind kind) {
    return report.course().timeline().stream().filter(event -> event.kind() == kind).toList();
  }

  @Test
  void an_event_takes_the_worst_mark_of_what_was_found_about_it() {
    Report early = french(ToldReports.awarding(CERTIFICATE).without(OPINION));
    assertThat(events(early, ReportCourse.Event.Kind.DELIBERATION).get(0).mark())
        .as("awarded while an opinion was missing")
        .isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(early.course().deliberations().get(0).awards().get(0).mark())
        .isEqualTo(Mark.POINT_TO_WATCH);
    Report overruled =
        french(ToldReports.assessing(each -> each.result(AssessmentResult.NOT_ACQUIRED)));
    assertThat(events(overruled, ReportCourse.Event.Kind.DELIBERATION).get(0).mark())
        .as("validated on a competency that was not acquired")
        .isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(events(overruled, ReportCourse.Event.Kind.OPINION).get(0).mark())
        .as("favourable on a competency that was not acquired")
        .isEqualTo(Mark.POINT_TO_WATCH);
    Report conditions = french(ToldReports.assessing(each -> each.conditionsRespected(false)));
    assertThat(events(conditions, ReportCourse.Event.Kind.ASSESSMENT))
        .extracting(ReportCourse.Event::mark)
        .containsOnly(Mark.POINT_TO_WATCH, Mark.SATISFIED);
    var plan = COMPLETE.getPlans().get(0);
    Report sentLate =
        french(
            COMPLETE
                .without(plan.getId())
                .plus(
                    AssessmentPlan.builder()
                        .from(plan)
                        .sentOn(CompleteCandidacy.LAST_DAY)
                        .build()));
    assertThat(events(sentLate, ReportCourse.Event.Kind.PLAN).get(0).mark())
        .isEqualTo(Mark.POINT_TO_WATCH);
  }

  @Test
  void rulings_that_do_not_count_are_told_apart_in_the_timeline() {
    Candidacy candidacy =
        ToldReports.assessing(
            assessment -> assessment.date(CompleteCandidacy.ENROLLED.minusDays(6)));
    Report report = french(candidacy);
    String told = "BDC0158-1 – validée (ne compte pas encore\u202F: aucune évaluation qui compte)";
    assertThat(Explanations.french().toMarkdown(dossier(candidacy), Depth.BLOCKING)).contains(told);
    assertThat(Explanations.french().explain(dossier(candidacy), Depth.FULL)).contains(told);
    ReportCourse.Event event = events(report, ReportCourse.Event.Kind.DELIBERATION).get(0);
    assertThat(event.mark()).isNotEqualTo(Mark.SATISFIED);
    assertThat(event.label()).endsWith("validée\u202F: 6, ne compte pas\u202F: 1");
    assertThat(report.course().deliberations().get(0).rulings().get(0).ruling().mark())
        .isEqualTo(Mark.NOT_ASKED);
    assertThat(report.course().assessments().get(0).result().mark()).isEqualTo(Mark.NOT_ASKED);
  }

  @Test
  void a_jury_is_not_asked_about_what_is_to_be_assessed_again_first() {
    Report report =
        french(
            ToldReports.assessing(each -> each.result(AssessmentResult.NOT_ACQUIRED))
                .without(RecordId.of("deliberation")));
    assertThat(first(report).jury().mark()).isEqualTo(Mark.NOT_ASKED);
    assertThat(first(report).jury().text()).isEqualTo("après une nouvelle évaluation");
    assertThat(report.matrix().blocks().get(1).competencies().get(0).jury().text())
        .isEqualTo("à délibérer");
  }

  @Test
  void a_due_date_that_is_past_is_no_instruction() {
    AssessmentPlan plan = COMPLETE.getPlans().get(0);
    LocalDate due = CompleteCandidacy.LAST_DAY.minusDays(1);
    Map<CompetencyId, PlannedAssessment> planned = new TreeMap<>(plan.getCompetencies());
    planned.computeIfPresent(
        ToldReports.FIRST,
        (competency, each) -> PlannedAssessment.builder().from(each).reportDue(due).build());
    Candidacy candidacy =
        COMPLETE
            .without(plan.getId())
            .plus(AssessmentPlan.builder().from(plan).competencies(planned).build())
            .without(COMPLETE.getAssessments().get(0).getId())
            .without(RecordId.of("deliberation"));
    Report report = french(candidacy);
    String written = "%1$td/%1$tm/%1$tY".formatted(due);
    assertThat(report.steps())
        .extracting(Report.Step::when)
        .contains("échéance dépassée (" + written + ")\u202F: une nouvelle date est à fixer");
    assertThat(events(report, ReportCourse.Event.Kind.REPORT))
        .extracting(ReportCourse.Event::label)
        .containsExactly("rapport\u202F: non reçu, échéance dépassée (BDC0158-1)");
  }

  @Test
  void one_day_is_not_told_as_the_day_since_which_all_of_several_competencies_wait() {
    Candidacy waiting = COMPLETE.without(RecordId.of("deliberation"));
    CommissionAssessment last = waiting.getAssessments().get(waiting.getAssessments().size() - 1);
    Candidacy oneNotAssessed = waiting.without(last.getId());
    assertThat(french(oneNotAssessed.without(OPINION)).steps())
        .filteredOn(step -> step.actor().equals("l’entreprise"))
        .extracting(Report.Step::when)
        .containsExactly(
            "en attente depuis le 01/10/2025 pour la première, sauf "
                + last.getCompetency()
                + " (à évaluer)");
    Candidacy later =
        oneNotAssessed.plus(
            CommissionAssessment.builder().from(last).date(last.getDate().plusDays(3)).build());
    assertThat(french(later).steps())
        .filteredOn(step -> step.what().startsWith("délibérer"))
        .extracting(Report.Step::when)
        .containsExactly("en attente depuis le 01/10/2025 pour la première");
  }

  @Test
  void what_blocks_does_not_say_again_that_competencies_are_not_validated() {
    Candidacy candidacy =
        ToldReports.assessing(each -> each.result(AssessmentResult.NOT_ACQUIRED))
            .without(RecordId.of("deliberation"));
    assertThat(french(candidacy).whatBlocks())
        .filteredOn(point -> point.mark() == Mark.NOT_SATISFIED)
        .hasSize(1);
  }

  @Test
  void what_is_left_aside_is_told_by_kind_day_and_what_it_is_about() {
    JuryDeliberation held = COMPLETE.getDeliberations().get(0);
    CommissionAssessment assessment = COMPLETE.getAssessments().get(0);
    Candidacy candidacy =
        COMPLETE
            .plus(
                Revocation.builder()
                    .id(RecordId.of("X1"))
                    .record(held.getId())
                    .date(held.getDate().plusDays(1))
                    .build())
            .plus(
                Revocation.builder()
                    .id(RecordId.of("X2"))
                    .record(assessment.getId())
                    .date(held.getDate())
                    .build())
            .plus(retained());
    assertThat(french(candidacy).leftAside())
        .containsExactlyInAnyOrder(
            "délibération deliberation du 01/12/2025\u202F: annulation du 02/12/2025",
            "évaluation "
                + assessment.getId()
                + " du 01/10/2025 (BDC0158-1)\u202F: annulation du 01/12/2025",
            "bloc BDC0167 obtenu le 16/01/2023 (AC-1)\u202F: sans règle dans ce jeu de règles");
  }

  private static RetainedResult retained() {
    return RetainedResult.builder()
        .id(RecordId.of("AC-1"))
        .date(LocalDate.of(2023, 1, 16))
        .part(BlockCode.of("BDC0167"))
        .certification(REFERENTIAL.getId())
        .build();
  }

  @Test
  void a_retained_result_that_waits_for_the_registration_is_told_in_what_is_missing() {
    CertificationReferential unknown = Referentials.technicoCommercialIndustriel();
    Candidacy candidacy =
        COMPLETE.without(COMPLETE.getAssessments().get(2).getId()).plus(retained());
    Dossier dossier = dossier(CertificationEngine.of(RuleSet.agreement()), unknown, candidacy);
    assertThat(Explanations.french().report(dossier, Depth.BLOCKING).whatBlocks())
        .filteredOn(point -> point.mark() == Mark.MISSING)
        .extracting(Report.Point::text)
        .contains(
            "On ignore si le CQPM est inscrit au RNCP. Si le CQPM est inscrit, le résultat est"
                + " conservé à cette date\u202F: bloc BDC0167 obtenu le 16/01/2023 (AC-1).");
  }

  @Test
  void competencies_told_together_stand_in_the_order_of_the_referential() {
    List<CommissionAssessment> assessments = COMPLETE.getAssessments();
    Candidacy reversed = COMPLETE;
    for (int each = 0; each < assessments.size(); each++) {
      reversed = reversed.without(assessments.get(each).getId());
    }
    LocalDate day = assessments.get(0).getDate();
    for (int each = 0; each < assessments.size(); each++) {
      CommissionAssessment assessment = assessments.get(each);
      reversed =
          reversed.plus(
              CommissionAssessment.builder()
                  .from(assessment)
                  .id(RecordId.of("E" + (9 - each)))
                  .date(day)
                  .conditionsRespected(false)
                  .build());
    }
    List<String> codes =
        REFERENTIAL.getBlocks().stream()
            .flatMap(block -> block.getCompetencies().stream())
            .map(competency -> competency.getId().toString())
            .toList();
    Report report = french(reversed);
    assertThat(report.whatBlocks().get(0).about())
        .extracting(Title::code)
        .containsExactlyElementsOf(codes);
    assertThat(events(report, ReportCourse.Event.Kind.ASSESSMENT).get(0).label())
        .endsWith("(" + String.join(", ", codes) + ")");
    assertThat(report.course().deliberations().get(0).rulings())
        .extracting(ruling -> ruling.competency().code())
        .containsExactlyElementsOf(codes);
  }
}
