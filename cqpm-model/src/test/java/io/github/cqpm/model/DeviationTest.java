package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Deviation;
import io.github.cqpm.model.testkit.Deviation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one deviation of some kinds makes of a complete candidacy. */
class DeviationTest {
  private static Candidacy deviating(Kind kind, int which, int how) {
    return new CandidacyOutline(
            AccessRoute.EMPLOYEE,
            true,
            List.of(),
            false,
            List.of(new Deviation(kind, which, how, 0)))
        .to(AfterSalesReferential.get());
  }

  private static Stream<Candidacy> varieties(Kind kind) {
    return IntStream.range(0, 8).mapToObj(how -> deviating(kind, 0, how));
  }

  @Test
  void a_plan_is_defined_with_the_candidate_or_says_nothing_of_it() {
    assertThat(varieties(Kind.PLAN_PARTY).map(each -> each.getPlans().get(0).getDefinedWith()))
        .containsOnly(Optional.empty(), Optional.of(PlanParty.CANDIDATE));
  }

  @Test
  void an_opinion_is_of_anybody_but_the_tutor() {
    assertThat(varieties(Kind.OPINION_AUTHOR).map(each -> each.getOpinions().get(0).getAuthor()))
        .containsOnly(
            Optional.empty(),
            Optional.of(OpinionAuthor.LINE_MANAGER),
            Optional.of(OpinionAuthor.FUNCTIONAL_MANAGER),
            Optional.of(OpinionAuthor.OTHER));
  }

  @Test
  void an_opinion_speaks_of_the_whole_of_each_activity_or_of_one_alone() {
    int activities = AfterSalesReferential.get().getOccupationalStandard().getActivities().size();

    assertThat(
            IntStream.range(0, 3)
                .boxed()
                .flatMap(
                    which ->
                        IntStream.range(0, 8).mapToObj(how -> deviating(Kind.STANCES, which, how)))
                .map(each -> each.getOpinions().get(0))
                .map(DeviationTest::speaksOf))
        .containsOnly(
            "the whole",
            "1 activity",
            "1 activity, the whole",
            activities + " activities",
            activities + " activities, the whole");
  }

  private static String speaksOf(CompanyOpinion opinion) {
    int stances = opinion.getStances().size();
    String whole = opinion.getOverallStance().isPresent() ? "the whole" : "";
    return stances == 0
        ? whole
        : "%d activit%s%s"
            .formatted(stances, stances == 1 ? "y" : "ies", whole.isEmpty() ? "" : ", " + whole);
  }

  @Test
  void nothing_else_is_other() {
    Candidacy complete = CompleteCandidacy.to(AfterSalesReferential.get());

    assertThat(deviating(Kind.PLAN_PARTY, 0, 1).getPlans()).isNotEqualTo(complete.getPlans());
    assertThat(
            Candidacy.builder()
                .from(deviating(Kind.PLAN_PARTY, 0, 1))
                .plans(complete.getPlans())
                .build())
        .isEqualTo(complete);
    assertThat(
            Candidacy.builder()
                .from(deviating(Kind.OPINION_AUTHOR, 0, 1))
                .opinions(complete.getOpinions())
                .build())
        .isEqualTo(complete);
  }
}
