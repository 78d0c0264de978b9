package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What a rule of a host's own may look at. */
class RuleViewsTest {
  private static final RuleId RULE = RuleId.of("acme/looks");

  /** A rule that looks at each subject and is satisfied. */
  private record Looks<S>(SubjectKind<S> kind, BiConsumer<S, RuleContext> look) implements Rule<S> {
    @Override
    public RuleDescription<S> getDescription() {
      return RuleDescription.builder(RULE, kind)
          .severity(Severity.NOTICE)
          .citation(Citation.of("House rules", "1", "Look."))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(S subject, RuleContext context) {
      look.accept(subject, context);
      return Answer.satisfied();
    }
  }

  /** Looks at each subject of a kind, and returns how many there were. */
  private static <S> int look(
      Situation situation, SubjectKind<S> kind, BiConsumer<S, RuleContext> look) {
    return situation.with(new Looks<>(kind, look)).decide().getFindings(RULE).size();
  }

  @Test
  void nothing_that_the_context_lists_can_be_changed_whatever_the_order_of_records() {
    Situation asGiven =
        base()
            .plus(
                opinion("O0", "2026-03-21").overallStance(FAVOURABLE).build(),
                deliberation("D0", "2026-04-30").build(),
                report("T0", "2026-03-03", C3),
                report("T9", "2026-03-04", C3));
    Situation reversed =
        asGiven.candidacy(
            candidacy ->
                candidacy
                    .assessments(backwards(asGiven.request().getCandidacy().getAssessments()))
                    .opinions(backwards(asGiven.request().getCandidacy().getOpinions()))
                    .deliberations(backwards(asGiven.request().getCandidacy().getDeliberations())));
    for (Situation situation : List.of(asGiven, reversed, reversed.target(B8))) {
      look(
          situation,
          SubjectKind.BLOCK,
          (block, context) -> {
            for (List<?> list :
                List.of(
                    context.getPlans(),
                    context.getAssessments(),
                    context.getOpinions(),
                    context.getOpinions(block.getBlock()),
                    context.getDeliberations(),
                    context.getReports(C3))) {
              assertThatThrownBy(() -> list.remove(0))
                  .isInstanceOf(UnsupportedOperationException.class);
            }
          });
    }
  }

  private static <T> List<T> backwards(List<T> list) {
    List<T> backwards = new ArrayList<>(list);
    Collections.reverse(backwards);
    return backwards;
  }

  @Test
  void the_context_offers_what_is_in_force_by_date() {
    Situation situation =
        base()
            .plus(
                enrolment("E0", "2026-05-02"),
                AssessmentPlan.builder().id(RecordId.of("P0")).date(day("2026-01-06")).build(),
                opinion("O0", "2026-03-21").overallStance(FAVOURABLE).build(),
                deliberation("D0", "2026-04-30").build(),
                report("T1", "2026-03-02", C3, C4),
                report("T0", "2026-03-03", C3),
                revocation("R1", "2026-04-30", "S7"));
    int subjects =
        look(
            situation.judged("S6", ABSENT),
            SubjectKind.CANDIDACY,
            (candidacy, context) -> {
              assertThat(context.getReferential()).isEqualTo(situation.request().getReferential());
              assertThat(context.getCandidacy()).isEqualTo(candidacy.getCandidacy());
              assertThat(context.getAsOf()).isEqualTo(day("2026-05-01"));
              assertThat(context.getPolicy()).isEqualTo(DecisionPolicy.standard());
              assertThat(context.getEnrolment().map(Enrolment::getId)).contains(RecordId.of("E1"));
              assertThat(ids(context.getPlans())).containsExactly("P0", "P1");
              assertThat(ids(context.getAssessments()))
                  .containsExactly("S1", "S2", "S3", "S4", "S5");
              assertThat(ids(context.getOpinions())).containsExactly("O1", "O0");
              assertThat(ids(context.getDeliberations())).containsExactly("D1", "D0");
              assertThat(ids(context.getReports(C3))).containsExactly("T1", "T0");
              assertThat(ids(context.getReports(C4))).containsExactly("T1");
              assertThat(context.getReports(C5)).isEmpty();
              assertThat(context.findMethod(PROJECT)).isPresent();
              assertThat(context.findMethod(MethodId.of("INTERVIEW"))).isEmpty();
              assertThat(context.getCompetency(C7).getId()).isEqualTo(C7);
              assertThatThrownBy(() -> context.getCompetency(CompetencyId.of(B8, 3)))
                  .isInstanceOf(NoSuchElementException.class)
                  .hasMessageContaining("BDC0158-3");
            });
    assertThat(subjects).isEqualTo(1);
  }

  @Test
  void the_opinions_on_a_block_are_those_on_any_equal_one() {
    look(
        base(),
        SubjectKind.BLOCK,
        (block, context) -> {
          CompetencyBlock equal = CompetencyBlock.builder().from(block.getBlock()).build();
          assertThat(ids(context.getOpinions(equal))).containsExactly("O1");
        });
  }

  @Test
  void a_ruling_knows_the_assessments_that_count_and_the_one_it_is_about() {
    int subjects =
        look(
            base().target(B8).plus(assessment("S8", C1, "2026-04-20", ACQUIRED)),
            SubjectKind.RULING,
            (ruling, context) -> {
              assertThat(ruling.getDeliberation()).isEqualTo(context.getDeliberations().get(0));
              assertThat(ruling.getRuling()).isEqualTo(VALIDATED);
              boolean first = ruling.getCompetency().equals(C1);
              assertThat(ids(ruling.getCountingAssessments()))
                  .isEqualTo(first ? List.of("S1", "S8") : List.of("S2"));
              assertThat(ruling.getAssessment().map(CommissionAssessment::getId))
                  .contains(RecordId.of(first ? "S1" : "S2"));
            });
    assertThat(subjects).isEqualTo(2);
  }

  @Test
  void a_competency_tells_how_it_stands_and_how_it_stood_in_the_replay() {
    int subjects =
        look(
            base().without("O1").target(B8).ruled(C2, DEFERRED),
            SubjectKind.COMPETENCY,
            (competency, context) -> {
              boolean first = competency.getCompetency().getId().equals(C1);
              assertThat(competency.getBlock().getCode()).isEqualTo(B8);
              assertThat(competency.getStatus()).isEqualTo(CompetencyStatus.ACQUIRED);
              assertThat(competency.getReplayedStatus())
                  .isEqualTo(first ? CompetencyStatus.VALIDATED : CompetencyStatus.ACQUIRED);
              assertThat(competency.getSince()).isEmpty();
              assertThat(competency.getAssessment()).isPresent();
              assertThat(competency.getRuling().isPresent()).isEqualTo(first);
              assertThat(competency.getDecisiveRuling()).isEqualTo(competency.getRuling());
            });
    assertThat(subjects).isEqualTo(2);
  }

  @Test
  void a_block_has_its_competencies_and_a_candidacy_the_blocks_of_its_target() {
    assertThat(
            look(
                base().target(B7),
                SubjectKind.BLOCK,
                (block, context) -> {
                  assertThat(block.getBlock().getCode()).isEqualTo(B7);
                  assertThat(block.getCompetencies())
                      .extracting(standing -> standing.getCompetency().getId())
                      .containsExactly(C3, C4, C5);
                }))
        .isEqualTo(1);
    assertThat(
            look(
                base().target(B6, B8),
                SubjectKind.CANDIDACY,
                (candidacy, context) ->
                    assertThat(candidacy.getBlocks())
                        .extracting(standing -> standing.getBlock().getCode())
                        .containsExactly(B8, B6)))
        .isEqualTo(1);
  }

  @Test
  void what_belongs_to_another_assessment_is_told_of_that_one_whichever_is_asked_about() {
    Situation situation =
        base()
            .candidacy(to -> to.addCommission(commission("K2", 1)))
            .plus(
                AssessmentPlan.builder()
                    .id(RecordId.of("P2"))
                    .date(day("2026-03-20"))
                    .definedWith(PlanParty.COMPANY)
                    .build(),
                report("T3", "2026-03-03", C3))
            .assessment("S2", to -> to.commission(RecordId.of("K2")).method(PROJECT))
            .assessment("S3", to -> to.date(day("2026-03-25")));
    int subjects =
        look(
            situation,
            SubjectKind.ASSESSMENT,
            (asked, context) -> {
              List<String> told = new ArrayList<>();
              for (CommissionAssessment other : context.getAssessments().subList(0, 2)) {
                told.add(tell(other, context));
              }
              told.add(tell(ofCompetency(C3, context), context));
              assertThat(told)
                  .containsExactly(
                      "S1 P1 K1 REAL_WORK BDC0158-1 []",
                      "S2 P1 K2 PROJECT BDC0158-2 []",
                      "S3 P2 K1 REAL_WORK BDC0167-1 [T3]");
            });
    assertThat(subjects).isEqualTo(7);
  }

  private static CommissionAssessment ofCompetency(CompetencyId id, RuleContext context) {
    return context.getAssessments().stream()
        .filter(assessment -> assessment.getCompetency().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Tells all that a rule may look up of an assessment. */
  private static String tell(CommissionAssessment of, RuleContext context) {
    return "%s %s %s %s %s %s"
        .formatted(
            of.getId(),
            context.findPlan(of).orElseThrow().getId(),
            context.findCommission(of).orElseThrow().getId(),
            context.findMethod(of.getMethod().orElseThrow()).orElseThrow().getId(),
            context.getCompetency(of.getCompetency()).getId(),
            ids(context.getReports(of.getCompetency())));
  }

  @Test
  void a_kind_of_subjects_has_a_name() {
    assertThat(SubjectKind.RETAINED_BLOCK).hasToString("RETAINED_BLOCK");
    assertThat(SubjectKind.PLAN.getKind()).isEqualTo(Subject.Kind.PLAN);
  }

  private static List<String> ids(List<? extends CandidacyRecord> records) {
    return records.stream().map(each -> each.getId().toString()).toList();
  }
}
