package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.ASSESSED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static io.github.cqpm.model.testkit.CompleteCandidacy.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule sees that makes an honest mistake in looking at the facts, and what not. */
class FactsMisreadTest {
  private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
  private static final CommissionAssessment ASSESSMENT = COMPLETE.getAssessments().get(0);
  private static final CompetencyBlock BLOCK = SmallReferential.get().getBlocks().get(0);

  /** Keeps the facts that it is given. */
  private record Keeping(List<RuleContext> kept) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of("acme/keeping"), SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(Citation.of("Acme", "1", ""))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding candidacy, RuleContext context) {
      kept.add(context);
      return Answer.satisfied(Reason.of(ReasonCode.of("acme/KEPT")));
    }
  }

  private static RuleContext facts(Candidacy candidacy) {
    List<RuleContext> kept = new ArrayList<>();
    CertificationEngine.standard()
        .with(new Keeping(kept))
        .decide(SmallReferential.get(), candidacy, LAST_DAY);
    return kept.get(0);
  }

  private static RuleContext misread(String how, Candidacy candidacy) {
    return FactsMisread.ALL.get(how).apply(facts(candidacy));
  }

  private static List<String> ids(Collection<? extends CandidacyRecord> records) {
    return records.stream().map(entry -> entry.getId().value()).toList();
  }

  private static List<String> idOf(Optional<? extends CandidacyRecord> found) {
    return ids(found.stream().toList());
  }

  private static AssessmentPlan plan(String id, LocalDate day) {
    return AssessmentPlan.builder().id(RecordId.of(id)).date(day).build();
  }

  private static Candidacy revoked(Candidacy candidacy, String id) {
    return candidacy.plus(
        Revocation.builder()
            .id(RecordId.of("revocation-" + id))
            .date(LAST_DAY)
            .record(RecordId.of(id))
            .build());
  }

  /** With a record of each kind again, a day before the first, a day after, and to come. */
  private static Candidacy again() {
    Candidacy candidacy = COMPLETE;
    for (CandidacyRecord entry : COMPLETE.getRecords()) {
      if (!(entry instanceof Enrolment)) {
        candidacy =
            candidacy
                .plus(entry(entry, "early-", entry.getDate().minusDays(1)))
                .plus(entry(entry, "late-", entry.getDate().plusDays(1)))
                .plus(entry(entry, "coming-", LAST_DAY.plusDays(1)));
      }
    }
    return candidacy;
  }

  private static CandidacyRecord entry(CandidacyRecord entry, String prefix, LocalDate day) {
    RecordId id = RecordId.of(prefix + entry.getId());
    if (entry instanceof AssessmentPlan plan) {
      return AssessmentPlan.builder().from(plan).id(id).date(day).build();
    }
    if (entry instanceof ProjectReport report) {
      return ProjectReport.builder().from(report).id(id).date(day).build();
    }
    if (entry instanceof CommissionAssessment assessment) {
      return CommissionAssessment.builder().from(assessment).id(id).date(day).build();
    }
    return entry instanceof CompanyOpinion opinion
        ? CompanyOpinion.builder().from(opinion).id(id).date(day).build()
        : JuryDeliberation.builder().from((JuryDeliberation) entry).id(id).date(day).build();
  }

  /** Returns the records of that kind which a rule sees, first to last. */
  private static List<String> seen(String kind, RuleContext context) {
    Function<RuleContext, Collection<? extends CandidacyRecord>> asked =
        switch (kind) {
          case "plans" -> RuleContext::getPlans;
          case "reports" -> all -> all.getReports(ASSESSMENT.getCompetency());
          case "opinions" -> RuleContext::getOpinions;
          case "assessments" -> RuleContext::getAssessments;
          default -> RuleContext::getDeliberations;
        };
    return ids(asked.apply(context));
  }

  @ParameterizedTest
  @CsvSource({
    "plans, plan",
    "reports, report-BDC0001-1",
    "opinions, opinion",
    "assessments, assessment-BDC0001-1",
    "deliberations, deliberation"
  })
  void none_the_first_the_last_a_revoked_or_a_coming_one(String kind, String id) {
    Candidacy again = again();
    List<String> right = seen(kind, facts(again));

    assertThat(right).contains("early-" + id, id, "late-" + id).doesNotContain("coming-" + id);
    assertThat(seen(kind, misread("overlooks the " + kind, again))).isEmpty();
    assertThat(seen(kind, misread("overlooks all %s but the first".formatted(kind), again)))
        .containsExactly(right.get(0));
    assertThat(seen(kind, misread("overlooks all %s but the last".formatted(kind), again)))
        .containsExactly(right.get(right.size() - 1));
    assertThat(seen(kind, misread("overlooks all %s but the last".formatted(kind), nothing())))
        .isEmpty();
    assertThat(seen(kind, misread("counts revoked " + kind, again))).isEqualTo(right);
    assertThat(seen(kind, misread("counts revoked " + kind, revoked(again, id)))).isEqualTo(right);
    assertThat(seen(kind, misread("counts %s to come".formatted(kind), revoked(again, id))))
        .doesNotContain(id)
        .contains("early-" + id, "coming-" + id);
  }

  private static Candidacy nothing() {
    Candidacy nothing = COMPLETE;
    for (CandidacyRecord entry : COMPLETE.getRecords()) {
      nothing = nothing.without(entry.getId());
    }
    return nothing;
  }

  @Test
  void what_is_of_another_kind_is_seen_rightly() {
    Candidacy again = revoked(again(), "late-plan");

    assertThat(seen("opinions", misread("overlooks the plans", again)))
        .isEqualTo(seen("opinions", facts(again)));
    assertThat(seen("assessments", misread("counts opinions to come", again)))
        .isEqualTo(seen("assessments", facts(again)));
    assertThat(idOf(misread("counts opinions to come", again).findPlan(ASSESSMENT)))
        .isEqualTo(idOf(facts(again).findPlan(ASSESSMENT)));
  }

  @Test
  void the_plan_of_an_assessment_is_the_first_the_last_of_all_or_a_revoked_one() {
    Candidacy candidacy =
        revoked(
            COMPLETE
                .plus(plan("second", PLANNED.plusDays(1)))
                .plus(plan("revoked", PLANNED.plusDays(2)))
                .plus(plan("after", ASSESSED.plusDays(1))),
            "revoked");

    assertThat(idOf(facts(candidacy).findPlan(ASSESSMENT))).containsExactly("second");
    assertThat(idOf(misread("overlooks the plans", candidacy).findPlan(ASSESSMENT))).isEmpty();
    assertThat(idOf(misread("overlooks all plans but the first", candidacy).findPlan(ASSESSMENT)))
        .containsExactly("plan");
    assertThat(idOf(misread("overlooks all plans but the last", candidacy).findPlan(ASSESSMENT)))
        .containsExactly("after");
    assertThat(idOf(misread("counts revoked plans", candidacy).findPlan(ASSESSMENT)))
        .containsExactly("revoked");
  }

  @Test
  void the_enrolment_is_overlooked_or_a_revoked_or_a_coming_one_counts() {
    Candidacy revoked = revoked(COMPLETE, "enrolment");
    Candidacy coming =
        COMPLETE
            .without(RecordId.of("enrolment"))
            .plus(
                Enrolment.builder()
                    .from(COMPLETE.getEnrolments().get(0))
                    .date(LAST_DAY.plusDays(1))
                    .build());

    assertThat(misread("overlooks the enrolment", COMPLETE).getEnrolment()).isEmpty();
    assertThat(facts(revoked).getEnrolment()).isEmpty();
    assertThat(misread("counts a revoked enrolment", revoked).getEnrolment()).isPresent();
    assertThat(misread("counts a revoked enrolment", coming).getEnrolment()).isEmpty();
    assertThat(misread("counts an enrolment to come", coming).getEnrolment()).isPresent();
  }

  @Test
  void an_assessment_without_a_result_counts_by_a_mistake_of_its_own() {
    RecordId absence = RecordId.of("absence");
    Candidacy absent =
        COMPLETE.plus(
            CommissionAssessment.builder()
                .from(ASSESSMENT)
                .id(absence)
                .result(AssessmentResult.ABSENT)
                .expectedResultsRating(Optional.empty())
                .build());

    assertThat(seen("assessments", misread("counts assessments without a result", absent)))
        .contains("absence");
    assertThat(
            seen("assessments", misread("counts revoked assessments", revoked(absent, "absence"))))
        .doesNotContain("absence");
  }

  @Test
  void what_is_outside_the_target_is_no_record_that_is_not_in_force() {
    Candidacy ofBlock =
        Candidacy.builder()
            .from(again())
            .target(CertificationTarget.blocks(List.of(BLOCK.getCode())))
            .build();

    assertThat(seen("assessments", misread("counts assessments to come", ofBlock)))
        .contains("coming-assessment-BDC0001-1")
        .doesNotContain("coming-assessment-BDC0002-1");
    assertThat(seen("deliberations", misread("counts deliberations to come", ofBlock)))
        .contains("coming-deliberation");
  }

  @Test
  void an_opinion_counts_for_a_block_of_which_it_speaks() {
    Candidacy again = revoked(again(), "late-opinion");

    assertThat(ids(facts(again).getOpinions(BLOCK))).containsExactly("early-opinion", "opinion");
    assertThat(ids(misread("counts revoked opinions", again).getOpinions(BLOCK)))
        .containsExactly("early-opinion", "opinion", "late-opinion");
  }
}
