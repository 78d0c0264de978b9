package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CarriedCandidacy;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.DefectiveInput;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A candidacy carried to a version of its referential from which any parts were taken out. */
class CarriedCandidacyProperties {
  private static final CertificationEngine ENGINE = EngineUnderTest.standard();
  private static final LocalDate AS_OF = CompleteCandidacy.LAST_DAY;

  @Property(tries = 500)
  void to_an_equal_referential_nothing_changes_but_the_version_whatever_is_wrong(
      @ForAll("defectiveInput") DefectiveInput input) {
    CertificationReferential from = input.referential();
    Candidacy candidacy = naming(from, input.candidacy());
    CertificationReferential to = version2(from).build();

    CarriedCandidacy carried = CarriedCandidacy.of(candidacy, from, to);

    assertThat(carried)
        .isEqualTo(new CarriedCandidacy(naming(to, candidacy), List.of(), List.of()));
  }

  @Property(tries = 500)
  void a_candidacy_that_could_be_decided_can_be_unless_its_target_is_gone(
      @ForAll("referentials") CertificationReferential from,
      @ForAll("outlines") CandidacyOutline outline,
      @ForAll Random parts) {
    CertificationReferential to = withoutSome(from, parts);
    CarriedCandidacy carried = CarriedCandidacy.of(outline.to(from), from, to);
    Statistics.label("something has no counterpart")
        .collect(!carried.unmatched().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));

    assertThat(ENGINE.check(request(to, carried.candidacy())))
        .extracting(InputProblem::code)
        .allMatch(InputProblemCode.EMPTY_TARGET::equals);
  }

  private static CertificationReferential.Builder version2(CertificationReferential from) {
    return CertificationReferential.builder().from(from).version("2");
  }

  private static Candidacy naming(CertificationReferential referential, Candidacy candidacy) {
    return Candidacy.builder().from(candidacy).referential(referential.getReference()).build();
  }

  private static DecisionRequest request(
      CertificationReferential referential, Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(AS_OF)
        .build();
  }

  /** Returns the next version: some of what is there, and at least one of each that must be. */
  private static CertificationReferential withoutSome(CertificationReferential from, Random parts) {
    var activities = some(from.getOccupationalStandard().getActivities(), 0, parts);
    List<ActivityId> known = activities.stream().map(each -> each.getId()).toList();
    List<CompetencyBlock> blocks =
        some(from.getBlocks(), 1, parts).stream()
            .map(
                block ->
                    CompetencyBlock.builder()
                        .from(block)
                        .activity(block.getActivity().filter(known::contains))
                        .competencies(
                            some(block.getCompetencies(), 1, parts).stream()
                                .map(competency -> withoutSome(competency, parts))
                                .toList())
                        .build())
            .toList();
    CertificationReferential to =
        version2(from)
            .occupationalStandard(OccupationalStandard.builder().activities(activities).build())
            .blocks(blocks)
            .build();
    return CertificationReferential.builder()
        .from(to)
        .methods(
            some(from.getMethods(), 1, parts).stream()
                .map(method -> onlyFor(method, to.getCompetencyIds()))
                .toList())
        .build();
  }

  private static Competency withoutSome(Competency competency, Random parts) {
    return Competency.builder()
        .from(competency)
        .assessment(
            AssessmentSpecification.builder()
                .from(competency.getAssessment())
                .criteria(some(competency.getAssessment().getCriteria(), 1, parts))
                .build())
        .build();
  }

  private static AssessmentMethod onlyFor(AssessmentMethod method, List<CompetencyId> known) {
    return AssessmentMethod.builder()
        .from(method)
        .onlyFor(method.getOnlyFor().map(only -> only.stream().filter(known::contains).toList()))
        .build();
  }

  private static <T> List<T> some(List<T> all, int least, Random parts) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(each -> parts.nextInt(6) == 0);
    return some.size() < least ? all.subList(0, least) : some;
  }

  @Provide
  Arbitrary<CertificationReferential> referentials() {
    return ReferentialArbitraries.ofUpTo(4);
  }

  @Provide
  Arbitrary<CandidacyOutline> outlines() {
    return CandidacyArbitraries.all().outlines();
  }

  @Provide
  Arbitrary<DefectiveInput> defectiveInput() {
    return DefectArbitraries.any();
  }
}
