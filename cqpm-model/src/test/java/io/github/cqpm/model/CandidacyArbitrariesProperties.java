package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.Deviation;
import io.github.cqpm.model.testkit.Deviation.Effect;
import io.github.cqpm.model.testkit.Deviation.Kind;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The candidacies of the test kit are what their names say, and shrink to readable ones. */
class CandidacyArbitrariesProperties {
  @Property
  void they_break_no_constraint(
      @ForAll("referentials") CertificationReferential referential,
      @ForAll("outlines") CandidacyOutline outline) {
    assertThat(Validators.violationsOf(referential)).isEmpty();
    assertThat(Validators.violationsOf(outline.to(referential))).isEmpty();
  }

  @Property
  void they_are_by_the_route_and_to_the_target_asked_for(@ForAll("narrowed") Candidacy candidacy) {
    assertThat(candidacy.getRoute()).isEqualTo(AccessRoute.PRIOR_EXPERIENCE);
    assertThat(candidacy.getTarget()).isEqualTo(CertificationTarget.certificate());
  }

  @Property
  void they_fail_as_often_as_asked_for(@ForAll("failing") CandidacyOutline outline) {
    for (Deviation deviation : outline.deviations()) {
      Statistics.collect(deviation.kind().getEffect() == Effect.FAILURE);
    }
    Statistics.coverage(
        coverage -> coverage.check(true).percentage(share -> share > 22 && share < 38));
  }

  @Property
  void complete_ones_only_deviate_in_what_stops_nothing(
      @ForAll("complete") CandidacyOutline outline) {
    assertThat(outline.deviations())
        .extracting(deviation -> deviation.kind().getEffect())
        .containsOnly(Effect.HARMLESS);
  }

  @Property
  void unfinished_ones_have_stopped(@ForAll("unfinished") CandidacyOutline outline) {
    boolean without = outline.to(SmallReferential.get()).getDeliberations().isEmpty();
    Statistics.label("without a deliberation")
        .collect(without)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));

    assertThat(outline.deviations()).extracting(Deviation::kind).contains(Kind.STOPPED);
  }

  @Property(tries = 100)
  void one_with_a_failure_shrinks_to_nothing_but_the_failure(
      @ForAll @IntRange(max = 99_999) int seed) {
    Random random = new Random(seed);
    var generator = CandidacyArbitraries.all().failing(0.5).outlines().generator(1000);
    Shrinkable<CandidacyOutline> failed = generator.next(random);
    while (!isFailed(failed.value())) {
      failed = generator.next(random);
    }

    CandidacyOutline shrunk = shrink(failed).value();

    assertThat(shrunk.deviations()).hasSize(1);
    assertThat(shrunk.targetBlocks()).isEmpty();
  }

  private static boolean isFailed(CandidacyOutline outline) {
    return outline.to(SmallReferential.get()).getAssessments().stream()
        .anyMatch(assessment -> assessment.getResult() == AssessmentResult.NOT_ACQUIRED);
  }

  /** Takes the first smaller one that is failed too, as long as there is one. */
  private static Shrinkable<CandidacyOutline> shrink(Shrinkable<CandidacyOutline> failed) {
    Optional<Shrinkable<CandidacyOutline>> smaller = Optional.of(failed);
    Shrinkable<CandidacyOutline> smallest = failed;
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.shrink().filter(less -> isFailed(less.value())).findFirst();
    }
    return smallest;
  }

  @Provide
  Arbitrary<CertificationReferential> referentials() {
    return ReferentialArbitraries.all(3);
  }

  @Provide
  Arbitrary<CandidacyOutline> outlines() {
    return CandidacyArbitraries.all().outlines();
  }

  @Provide
  Arbitrary<Candidacy> narrowed() {
    return CandidacyArbitraries.all()
        .by(AccessRoute.PRIOR_EXPERIENCE)
        .toWholeCertificate()
        .to(SmallReferential.get());
  }

  @Provide
  Arbitrary<CandidacyOutline> failing() {
    return CandidacyArbitraries.all().failing(0.3).outlines();
  }

  @Provide
  Arbitrary<CandidacyOutline> complete() {
    return CandidacyArbitraries.complete()
        .outlines()
        .filter(outline -> !outline.deviations().isEmpty());
  }

  @Provide
  Arbitrary<CandidacyOutline> unfinished() {
    return CandidacyArbitraries.unfinished().outlines();
  }
}
