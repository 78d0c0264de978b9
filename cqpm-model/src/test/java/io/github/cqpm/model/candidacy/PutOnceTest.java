package io.github.cqpm.model.candidacy;

import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cqpm.model.Specimens;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PutOnceTest {
  private static final CompetencyId ONE = CompetencyId.parse("BDC0158-1");
  private static final CompetencyId TWO = CompetencyId.parse("BDC0158-2");
  private static final CompetencyRuling VALIDATED = CompetencyRuling.of(Ruling.VALIDATED);
  private static final CompetencyRuling REFUSED = CompetencyRuling.of(Ruling.REFUSED);

  private static JuryDeliberation.Builder deliberation() {
    return JuryDeliberation.builder().from(Specimens.of(JuryDeliberation.class)).rulings(Map.of());
  }

  @Test
  void two_rulings_on_one_competency_fail_when_the_deliberation_is_built() {
    var builder = deliberation().putRuling(TWO, VALIDATED).putRuling(ONE, VALIDATED);
    builder.putRuling(ONE, REFUSED);
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(
            "Cannot build JuryDeliberation, different values were put for one key of rulings:"
                + " [BDC0158-1];");
  }

  @Test
  void a_shorthand_does_not_overrule_what_was_put_before() {
    var builder = deliberation().putRuling(ONE, REFUSED).validate(List.of(ONE));
    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("BDC0158-1");
  }

  @Test
  void several_maps_that_contradict_each_other_fail_too() {
    var builder = deliberation().putAllRulings(Map.of(ONE, REFUSED));
    builder.putAllRulings(Map.of(ONE, VALIDATED));
    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("BDC0158-1");
  }

  @Test
  void two_ratings_stances_or_planned_assessments_of_one_key_fail_likewise() {
    var assessment = CommissionAssessment.builder().from(Specimens.of(CommissionAssessment.class));
    assessment.putRating(CriterionId.of("MEANS"), Rating.NOT_MET);
    var opinion = CompanyOpinion.builder().from(Specimens.of(CompanyOpinion.class));
    opinion.putStance(ActivityId.of("A1"), FAVOURABLE).putStance(ActivityId.of("A1"), UNFAVOURABLE);
    var plan = AssessmentPlan.builder().putCompetency(ONE, PlannedAssessment.builder().build());
    assertThatIllegalStateException()
        .isThrownBy(assessment.putRating(CriterionId.of("MEANS"), Rating.MET)::build)
        .withMessageContaining("one key of ratings: [MEANS]");
    assertThatIllegalStateException()
        .isThrownBy(opinion::build)
        .withMessageContaining("one key of stances: [A1]");
    assertThatIllegalStateException()
        .isThrownBy(plan.putCompetency(ONE, PlannedAssessment.by(MethodId.of("PROJECT")))::build)
        .withMessageContaining("one key of competencies: [BDC0158-1]");
  }

  @Test
  void the_same_value_twice_is_no_contradiction() {
    var builder = deliberation().putRuling(ONE, VALIDATED).putRuling(ONE, VALIDATED);
    assertThatCode(builder::build).doesNotThrowAnyException();
    assertThat(builder.build().getRulings()).containsExactly(Map.entry(ONE, VALIDATED));
  }

  @Test
  void what_came_with_another_value_or_with_the_whole_map_is_replaced() {
    var earlier = deliberation().putRuling(ONE, REFUSED).putRuling(TWO, REFUSED).build();
    assertThat(JuryDeliberation.builder().from(earlier).putRuling(ONE, VALIDATED).build())
        .isEqualTo(deliberation().rulings(Map.of(ONE, VALIDATED, TWO, REFUSED)).build());
    assertThat(
            deliberation()
                .rulings(earlier.getRulings())
                .putRuling(ONE, VALIDATED)
                .build()
                .getRulings())
        .containsEntry(ONE, VALIDATED);
  }

  @Test
  void replacing_says_that_the_last_value_counts() {
    assertThat(deliberation().putRuling(ONE, REFUSED).replaceRuling(ONE, VALIDATED).build())
        .extracting(JuryDeliberation::getRulings)
        .isEqualTo(Map.of(ONE, VALIDATED));
  }
}
