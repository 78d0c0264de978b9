package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * A rule of a host's that breaks a law is found out, and so is a premise that is not true. Law 3 is
 * one that no host's rule can break.
 */
class LawsTest {
  private static final LocalDate AS_OF = CompleteCandidacy.LAST_DAY;
  private static final Answer NO = HostRule.VIOLATED;
  private static final Laws KEPT = Laws.of(CertificationEngine.of(RuleSet.agreement()));

  private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
  private static final Candidacy OF_BLOCK =
      Candidacy.builder()
          .from(COMPLETE)
          .target(CertificationTarget.blocks(SmallReferential.SELLING))
          .build();
  private static final Candidacy OF_PRIOR_EXPERIENCE =
      Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build();

  /** A blocking rule that answers by what it is asked about and by the facts. */
  private record Spoiler<S>(
      RuleId id, SubjectKind<S> kind, BiFunction<S, RuleContext, Answer> answers)
      implements Rule<S> {
    @Override
    public RuleId getId() {
      return id;
    }

    @Override
    public Citation getCitation() {
      return Citation.of("House rules", "1", "Spoil it.");
    }

    @Override
    public Severity getSeverity() {
      return Severity.BLOCKING;
    }

    @Override
    public SubjectKind<S> getSubjectKind() {
      return kind;
    }

    @Override
    public String getVersion() {
      return "1";
    }

    @Override
    public Answer answer(S subject, RuleContext context) {
      return answers.apply(subject, context);
    }
  }

  /** Returns laws on an engine that has nothing admissible where the facts are such. */
  private static Laws spoiledWhere(Predicate<RuleContext> facts) {
    return spoiled(
        SubjectKind.CANDIDACY,
        (candidacy, context) -> facts.test(context) ? NO : Answer.satisfied());
  }

  private static <S> Laws spoiled(SubjectKind<S> kind, BiFunction<S, RuleContext, Answer> answers) {
    return Laws.of(
        CertificationEngine.standard()
            .with(new Spoiler<>(RuleId.of("acme/spoiler"), kind, answers)));
  }

  private static DecisionRequest request(Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(SmallReferential.get())
        .candidacy(candidacy)
        .asOf(AS_OF)
        .build();
  }

  private static void assertBroken(int law, ThrowingCallable trial, String... differences) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(trial)
        .withMessageStartingWith("Law " + law + " is broken: ")
        .satisfies(error -> assertThat(error.getMessage()).contains(differences));
  }

  @Test
  void law_1_is_broken_by_a_rule_that_asks_what_stands_first() {
    Laws laws =
        spoiledWhere(
            context ->
                !context
                    .getCandidacy()
                    .getAssessments()
                    .get(0)
                    .getCompetency()
                    .equals(SmallReferential.PROSPECT));
    assertThat(KEPT.orderOfRecordsChangesNothing(request(COMPLETE), 1)).isTrue();
    assertBroken(
        1,
        () -> laws.orderOfRecordsChangesNothing(request(COMPLETE), 1),
        "outcome: ADMISSIBLE -> NOT_ADMISSIBLE",
        "finding acme/spoiler about CANDIDACY candidacy: Satisfied");
  }

  @Test
  void law_2_is_broken_by_a_rule_that_asks_for_a_favourable_stance() {
    Laws laws =
        spoiledWhere(
            context ->
                context.getOpinions().stream()
                    .flatMap(opinion -> opinion.getOverallStance().stream())
                    .anyMatch(stance -> stance != OpinionStance.FAVOURABLE));
    assertThat(KEPT.stanceOfCompanyChangesNoStatus(request(COMPLETE), 3)).isTrue();
    assertBroken(
        2,
        () -> laws.stanceOfCompanyChangesNoStatus(request(COMPLETE), 3),
        "overallStance=",
        "certification: Optional[ADMISSIBLE] -> Optional[NOT_ADMISSIBLE]");
    Candidacy without = COMPLETE.without(RecordId.of("opinion"));
    assertThat(laws.stanceOfCompanyChangesNoStatus(request(without), 3)).isFalse();
  }

  @Test
  void law_2_is_broken_by_a_rule_that_counts_opinions_for_prior_experience() {
    DecisionRequest request = request(OF_PRIOR_EXPERIENCE);
    Laws atMostOne = spoiledWhere(context -> context.getOpinions().size() > 1);
    assertThat(KEPT.opinionAddedChangesNothingForPriorExperience(request, 1)).isTrue();
    assertBroken(
        2,
        () -> atMostOne.opinionAddedChangesNothingForPriorExperience(request, 1),
        "With CompanyOpinion{id=besides-opinion");
    Laws atLeastOne = spoiledWhere(context -> context.getOpinions().isEmpty());
    assertThat(KEPT.opinionRemovedChangesNothingForPriorExperience(request)).isTrue();
    assertBroken(
        2,
        () -> atLeastOne.opinionRemovedChangesNothingForPriorExperience(request),
        "Without CompanyOpinion{id=opinion");
    assertThat(KEPT.opinionAddedChangesNothingForPriorExperience(request(COMPLETE), 1)).isFalse();
    assertThat(KEPT.opinionRemovedChangesNothingForPriorExperience(request(COMPLETE))).isFalse();
  }

  @Test
  void law_3_speaks_of_admissible_candidacies() {
    assertThat(KEPT.admissibleImpliesEveryCompetencyValidatedOrRetained(request(COMPLETE)))
        .isTrue();
    assertThat(
            KEPT.admissibleImpliesEveryCompetencyValidatedOrRetained(
                request(COMPLETE.without(RecordId.of("deliberation")))))
        .isFalse();
  }

  @Test
  void law_4_is_broken_by_a_rule_that_lets_no_refusal_count() {
    Laws laws =
        spoiled(
            SubjectKind.RULING,
            (ruling, context) -> ruling.getRuling() == Ruling.REFUSED ? NO : Answer.satisfied());
    assertThat(KEPT.refusalByOnlyRulingMakesNotAdmissible(request(COMPLETE))).isTrue();
    assertBroken(
        4,
        () -> laws.refusalByOnlyRulingMakesNotAdmissible(request(COMPLETE)),
        "With BDC0001-1 refused by deliberation",
        "outcome: ADMISSIBLE -> UNDETERMINED");
    assertThat(
            laws.refusalByOnlyRulingMakesNotAdmissible(
                request(COMPLETE.without(RecordId.of("deliberation")))))
        .isFalse();
  }

  @Test
  void law_5_is_broken_by_a_rule_that_lets_nothing_be_done_again() {
    Laws opinions = spoiledWhere(context -> context.getOpinions().size() > 1);
    Laws assessments = spoiledWhere(context -> context.getAssessments().size() > 3);
    Laws deliberations = spoiledWhere(context -> context.getDeliberations().size() > 1);
    DecisionRequest request = request(COMPLETE);
    assertThat(KEPT.favourableRecordKeepsAdmissible(request, 1)).isTrue();
    assertBroken(
        5,
        () -> opinions.favourableRecordKeepsAdmissible(request, 1),
        "With CompanyOpinion{",
        "FAVOURABLE",
        "outcome: ADMISSIBLE -> NOT_ADMISSIBLE");
    assertBroken(
        5,
        () -> assessments.favourableRecordKeepsAdmissible(request, 1),
        "With CommissionAssessment{",
        "result=ACQUIRED");
    assertBroken(
        5,
        () -> deliberations.favourableRecordKeepsAdmissible(request, 1),
        "With JuryDeliberation{",
        "VALIDATED");
    assertThat(KEPT.favourableRecordKeepsAdmissible(request(OF_BLOCK), 1)).isFalse();
  }

  @Test
  void law_6_is_broken_by_a_rule_that_holds_what_is_missing_against_the_candidate() {
    Laws laws = spoiledWhere(context -> context.getOpinions().isEmpty());
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(COMPLETE), 1)).isTrue();
    assertBroken(
        6,
        () -> laws.recordRemovedNeverMakesNotAdmissible(request(COMPLETE), 1),
        "Without CompanyOpinion{id=opinion",
        "outcome: ADMISSIBLE -> NOT_ADMISSIBLE");
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(OF_BLOCK), 1)).isFalse();
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(withOpinionRevoked()), 1))
        .isFalse();
  }

  @Test
  void law_7_is_broken_by_a_rule_about_the_candidacy() {
    Laws laws = spoiledWhere(context -> true);
    assertThat(KEPT.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(COMPLETE))).isTrue();
    assertBroken(
        7,
        () -> laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(COMPLETE)),
        "HOST_RULE_VIOLATED");
    assertThat(laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(OF_BLOCK))).isFalse();
  }

  @Test
  void law_8_is_broken_by_a_rule_that_remembers() {
    Deque<RuleContext> asked = new ArrayDeque<>();
    Laws laws =
        spoiledWhere(
            context -> {
              asked.add(context);
              return asked.size() > 1;
            });
    assertBroken(
        8,
        () -> laws.decidedTwiceIsEqual(request(COMPLETE)),
        "outcome: ADMISSIBLE -> NOT_ADMISSIBLE");
  }

  @Test
  void law_8_is_broken_by_what_does_not_read_back() {
    KEPT.writtenAndReadIsEqual(request(COMPLETE), decision -> decision);
    assertBroken(
        8,
        () ->
            KEPT.writtenAndReadIsEqual(
                request(COMPLETE),
                decision ->
                    AdmissibilityDecision.builder()
                        .from(decision)
                        .outcome(AdmissibilityStatus.UNDETERMINED)
                        .build()),
        "outcome: ADMISSIBLE -> UNDETERMINED");
  }

  @Test
  void law_9_is_broken_by_a_rule_that_remembers_what_is_revoked() {
    Laws laws = spoiledWhere(context -> !context.getCandidacy().getRevocations().isEmpty());
    DecisionRequest request = request(withOpinionRevoked());
    assertThat(KEPT.revokedRecordCountsAsIfItHadNeverBeen(request)).isTrue();
    assertBroken(
        9,
        () -> laws.revokedRecordCountsAsIfItHadNeverBeen(request),
        "As if never entered, CompanyOpinion{id=opinion",
        "finding acme/spoiler about CANDIDACY candidacy: Violated");
    assertThat(laws.revokedRecordCountsAsIfItHadNeverBeen(request(COMPLETE))).isFalse();
  }

  @Test
  void law_10_is_broken_by_a_rule_that_keeps_what_was_over() {
    DecisionRequest over = request(COMPLETE.plus(retained(AS_OF.minusMonths(24).minusDays(1))));
    DecisionRequest lastDay = request(COMPLETE.plus(retained(AS_OF.minusMonths(24))));
    Laws laws =
        Laws.of(
            CertificationEngine.standard()
                .with(
                    new Spoiler<>(
                        RuleId.COMPETENCY_RETENTION,
                        SubjectKind.RETAINED_COMPETENCY,
                        (claim, context) ->
                            context.getAsOf().isAfter(AS_OF)
                                ? Answer.satisfied()
                                : Answer.violated(
                                    Reason.of(
                                        ReasonCode.RETENTION_OVER,
                                        Argument.record("result", claim.result().getId()))))));
    assertThat(KEPT.resultWhosePeriodWasOverIsNotKeptLater(incomplete(over), AS_OF.plusDays(1)))
        .isTrue();
    assertThat(KEPT.resultWhosePeriodWasOverIsNotKeptLater(incomplete(lastDay), AS_OF.plusDays(1)))
        .isFalse();
    assertBroken(
        10,
        () -> laws.resultWhosePeriodWasOverIsNotKeptLater(over, AS_OF.plusDays(1)),
        "Decided as of 2026-03-01 too, as of 2026-02-28",
        "retention/competency about retained: Violated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEPT.resultWhosePeriodWasOverIsNotKeptLater(over, AS_OF))
        .withMessageContaining("2026-02-28");
  }

  @Test
  void a_request_with_input_problems_is_refused_as_by_the_engine() {
    CompanyOpinion opinion = COMPLETE.getOpinions().get(0);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> KEPT.decidedTwiceIsEqual(request(COMPLETE.plus(opinion))));
  }

  private static Candidacy withOpinionRevoked() {
    return COMPLETE.plus(
        Revocation.builder()
            .id(RecordId.of("revocation"))
            .date(AS_OF)
            .record(RecordId.of("opinion"))
            .build());
  }

  private static RetainedResult retained(LocalDate day) {
    return RetainedResult.builder()
        .id(RecordId.of("retained"))
        .date(day)
        .part(SmallReferential.PROSPECT)
        .certification(SmallReferential.ID)
        .build();
  }

  /** Returns the request without a deliberation: what is retained is asked about as of its date. */
  private static DecisionRequest incomplete(DecisionRequest request) {
    return DecisionRequest.builder()
        .from(request)
        .candidacy(request.getCandidacy().without(RecordId.of("deliberation")))
        .build();
  }
}
