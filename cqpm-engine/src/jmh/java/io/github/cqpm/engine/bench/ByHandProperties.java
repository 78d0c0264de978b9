package io.github.cqpm.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The method by hand and the engine agree about whatever candidacy: a fair thing to measure by. */
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
}
