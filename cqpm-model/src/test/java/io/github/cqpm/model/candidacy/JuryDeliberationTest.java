package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JuryDeliberationTest {
  private static final CompetencyId FIRST = CompetencyId.parse("BDC0158-1");
  private static final CompetencyId SECOND = CompetencyId.parse("BDC0158-2");
  private static final CompetencyId THIRD = CompetencyId.parse("BDC0167-1");
  private static final CompetencyRuling VALIDATED = CompetencyRuling.of(Ruling.VALIDATED);
  private static final CompetencyRuling REFUSED =
      CompetencyRuling.builder().ruling(Ruling.REFUSED).reason("too little shown").build();

  @Test
  void validate_rules_on_each_competency_without_a_reason_and_in_their_order() {
    JuryDeliberation deliberation = deliberation().validate(List.of(THIRD, FIRST, SECOND)).build();
    assertThat(deliberation.getRulings())
        .containsOnlyKeys(THIRD, FIRST, SECOND)
        .allSatisfy((competency, ruling) -> assertThat(ruling).isEqualTo(VALIDATED));
    assertThat(deliberation.getRulings().keySet()).containsExactly(THIRD, FIRST, SECOND);
    assertThat(VALIDATED.getReason()).isEmpty();
  }

  @Test
  void validating_nothing_rules_on_nothing() {
    assertThat(deliberation().validate(List.of()).build().getRulings()).isEmpty();
  }

  @Test
  void the_same_award_given_twice_is_kept_once() {
    Award block = Award.block(BlockCode.of("BDC0158"));
    JuryDeliberation deliberation =
        deliberation()
            .addAwards(block, Award.certificate())
            .addAward(Award.of("BDC 0158"))
            .addAward(Award.of("CQPM"))
            .build();
    assertThat(deliberation.getAwards()).containsExactly(block, Award.certificate());
  }

  private static JuryDeliberation.Builder deliberation() {
    return JuryDeliberation.builder().id(RecordId.of("d1")).date(LocalDate.of(2026, 6, 30));
  }

  @Test
  void validate_leaves_the_other_rulings_alone() {
    JuryDeliberation deliberation =
        deliberation().putRuling(FIRST, REFUSED).validate(List.of(SECOND)).build();
    assertThat(deliberation.getRulings())
        .containsEntry(FIRST, REFUSED)
        .containsEntry(SECOND, VALIDATED)
        .hasSize(2);
  }
}
