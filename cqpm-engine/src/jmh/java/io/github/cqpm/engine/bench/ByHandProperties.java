package io.github.cqpm.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The method by hand and the engine agree about whatever candidacy: a fair thing to measure by. The
 * method in short agrees about a complete one, and about one that lacks one record.
 */
class ByHandProperties {
  @Provide
  Arbitrary<CertificationReferential> referentials() {
    return ReferentialArbitraries.all(3);
  }

  @Provide
  Arbitrary<CandidacyOutline> outlines() {
    return Arbitraries.oneOf(
        CandidacyArbitraries.complete().outlines(),
        CandidacyArbitraries.all().outlines(),
        CandidacyArbitraries.all().failing(0.5).outlines());
  }

  @Property
  void the_method_by_hand_says_what_the_engine_says(
      @ForAll("referentials") CertificationReferential referential,
      @ForAll("outlines") CandidacyOutline outline,
      @ForAll @IntRange(max = 360) int daysEarlier) {
    Candidacy candidacy = outline.to(referential);
    LocalDate asOf = CompleteCandidacy.LAST_DAY.minusDays(daysEarlier);
    assertThat(Agreement.of(ByHand.decide(referential, candidacy, asOf)))
        .isEqualTo(
            Agreement.of(CertificationEngine.standard().decide(referential, candidacy, asOf)));
  }

  @Property
  void the_method_in_short_misses_nothing_that_is_left_out(
      @ForAll("referentials") CertificationReferential referential, @ForAll int chosen) {
    Candidacy complete = CompleteCandidacy.to(referential);
    LocalDate asOf = CompleteCandidacy.LAST_DAY;
    assertThat(InShort.decide(referential, complete, asOf).reasons()).isEmpty();
    List<CandidacyRecord> records = new ArrayList<>(complete.getRecords());
    records.removeAll(complete.getReports());
    CandidacyRecord dropped = records.get(Math.floorMod(chosen, records.size()));
    Candidacy candidacy = complete.without(dropped.getId());
    assertThat(InShort.decide(referential, candidacy, asOf).reasons()).isNotEmpty();
  }
}
