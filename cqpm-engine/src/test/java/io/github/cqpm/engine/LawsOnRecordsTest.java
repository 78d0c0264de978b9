package io.github.cqpm.engine;

import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static io.github.cqpm.engine.SpoiledLaws.KEPT;
import static io.github.cqpm.engine.SpoiledLaws.OF_BLOCK;
import static io.github.cqpm.engine.SpoiledLaws.assertBroken;
import static io.github.cqpm.engine.SpoiledLaws.request;
import static io.github.cqpm.engine.SpoiledLaws.withOpinionRevoked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.SmallReferential;
import org.junit.jupiter.api.Test;

/**
 * A rule of a host's that breaks laws 1, 2, 5, 6 or 9 is found out, and so is an untrue premise.
 */
class LawsOnRecordsTest {
  private static final Candidacy OF_PRIOR_EXPERIENCE =
      Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build();

  @Test
  void law_1_is_broken_by_a_rule_that_asks_what_stands_first() {
    Laws laws =
        SpoiledLaws.where(
            context ->
                !context
                    .getCandidacy()
                    .getAssessments()
                    .get(0)
                    .getCompetency()
                    .equals(SmallReferential.PROSPECT));
    assertThat(KEPT.orderOfRecordsChangesNothing(request(COMPLETE), 1)).isEqualTo(Tried.APPLIED);
    assertBroken(
        1,
        () -> laws.orderOfRecordsChangesNothing(request(COMPLETE), 1),
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE",
        "acme/rule about candidacy: SATISFIED -> VIOLATED acme/NOT_SO");
  }

  @Test
  void law_2_is_broken_by_a_rule_that_asks_for_a_favourable_stance() {
    Laws laws =
        SpoiledLaws.where(
            context ->
                context.getOpinions().stream()
                    .flatMap(opinion -> opinion.getOverallStance().stream())
                    .anyMatch(stance -> stance != OpinionStance.FAVOURABLE));
    assertThat(KEPT.stanceOfCompanyChangesNoStatus(request(COMPLETE), 3)).isEqualTo(Tried.APPLIED);
    assertBroken(
        2,
        () -> laws.stanceOfCompanyChangesNoStatus(request(COMPLETE), 3),
        "overallStance=",
        "CERTIFICATION of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
    Candidacy without = COMPLETE.without(RecordId.of("opinion"));
    assertThat(laws.stanceOfCompanyChangesNoStatus(request(without), 3))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_2_is_broken_by_a_rule_that_counts_opinions_for_prior_experience() {
    DecisionRequest request = request(OF_PRIOR_EXPERIENCE);
    Laws atMostOne = SpoiledLaws.where(context -> context.getOpinions().size() > 1);
    assertThat(KEPT.opinionAddedChangesNothingForPriorExperience(request, 1))
        .isEqualTo(Tried.APPLIED);
    assertBroken(
        2,
        () -> atMostOne.opinionAddedChangesNothingForPriorExperience(request, 1),
        "With CompanyOpinion{id=besides-opinion");
    Laws atLeastOne = SpoiledLaws.where(context -> context.getOpinions().isEmpty());
    assertThat(KEPT.opinionRemovedChangesNothingForPriorExperience(request))
        .isEqualTo(Tried.APPLIED);
    assertBroken(
        2,
        () -> atLeastOne.opinionRemovedChangesNothingForPriorExperience(request),
        "Without CompanyOpinion{id=opinion");
    assertThat(KEPT.opinionAddedChangesNothingForPriorExperience(request(COMPLETE), 1))
        .isEqualTo(Tried.DID_NOT_APPLY);
    assertThat(KEPT.opinionRemovedChangesNothingForPriorExperience(request(COMPLETE)))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_5_is_broken_by_a_rule_that_lets_nothing_be_done_again() {
    Laws opinions = SpoiledLaws.where(context -> context.getOpinions().size() > 1);
    Laws assessments = SpoiledLaws.where(context -> context.getAssessments().size() > 3);
    Laws deliberations = SpoiledLaws.where(context -> context.getDeliberations().size() > 1);
    DecisionRequest request = request(COMPLETE);
    assertThat(KEPT.favourableRecordKeepsAdmissible(request, 1)).isEqualTo(Tried.APPLIED);
    assertBroken(
        5,
        () -> opinions.favourableRecordKeepsAdmissible(request, 1),
        "With CompanyOpinion{",
        "FAVOURABLE",
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
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
    assertThat(KEPT.favourableRecordKeepsAdmissible(request(OF_BLOCK), 1))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_6_is_broken_by_a_rule_that_holds_what_is_missing_against_the_candidate() {
    Laws laws = SpoiledLaws.where(context -> context.getOpinions().isEmpty());
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(COMPLETE), 1))
        .isEqualTo(Tried.APPLIED);
    assertBroken(
        6,
        () -> laws.recordRemovedNeverMakesNotAdmissible(request(COMPLETE), 1),
        "Without CompanyOpinion{id=opinion",
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(OF_BLOCK), 1))
        .isEqualTo(Tried.DID_NOT_APPLY);
    assertThat(KEPT.recordRemovedNeverMakesNotAdmissible(request(withOpinionRevoked()), 1))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_9_is_broken_by_a_rule_that_remembers_what_is_revoked() {
    Laws laws = SpoiledLaws.where(context -> !context.getCandidacy().getRevocations().isEmpty());
    DecisionRequest request = request(withOpinionRevoked());
    assertThat(KEPT.revokedRecordCountsAsIfItHadNeverBeen(request)).isEqualTo(Tried.APPLIED);
    assertBroken(
        9,
        () -> laws.revokedRecordCountsAsIfItHadNeverBeen(request),
        "As if never entered, CompanyOpinion{id=opinion",
        "acme/rule about candidacy: VIOLATED acme/NOT_SO");
    assertThat(laws.revokedRecordCountsAsIfItHadNeverBeen(request(COMPLETE)))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }
}
