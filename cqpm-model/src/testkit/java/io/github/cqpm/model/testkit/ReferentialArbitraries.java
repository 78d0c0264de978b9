package io.github.cqpm.model.testkit;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.RegistrationPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries for well-formed referentials. Generated ones shrink to one block of one competency,
 * one method without a report, and no activity; those written by hand to the small one.
 */
public final class ReferentialArbitraries {
  /** The other certification that blocks are common to, where they are. */
  public static final CertificationId OTHER_CERTIFICATION = RecordDeviations.OTHER_CERTIFICATION;

  private static final CertificationId ID = CertificationId.of("generated");
  private static final int MOST_COMPETENCIES = 4;

  /** Axes other than those of {@link SmallReferential}. */
  private static final List<CriterionAxis> OTHER_AXES =
      List.of(
          CriterionAxis.of("safety", "Safety"),
          CriterionAxis.of("quality", "Quality"),
          CriterionAxis.of("time", "Time"));

  /** The ids of criteria where there are no axes. */
  private static final List<CriterionId> BY_NUMBER =
      List.of(CriterionId.of("1"), CriterionId.of("2"), CriterionId.of("3"), CriterionId.of("4"));

  /**
   * A block in outline: by which criteria each competency is assessed, given by their positions,
   * and what it matches.
   */
  private record BlockOutline(
      List<List<Integer>> competencies, @Nullable Integer activity, boolean common) {}

  /** A method in outline; the competencies it is restricted to are given by their positions. */
  private record MethodOutline(
      boolean professional, boolean report, @Nullable List<Integer> onlyFor) {}

  private ReferentialArbitraries() {}

  /**
   * Returns referentials of every kind: most are generated, of 1 to that many blocks, and one in
   * four is one of those {@linkplain #written() written by hand}, whatever its blocks.
   */
  public static Arbitrary<CertificationReferential> all(int blocks) {
    return Arbitraries.frequencyOf(Tuple.of(3, ofUpTo(blocks)), Tuple.of(1, written()));
  }

  /**
   * Returns those written by hand: {@link SmallReferential}, {@link InspectionReferential} and
   * {@link AfterSalesReferential}.
   */
  public static Arbitrary<CertificationReferential> written() {
    return Arbitraries.of(
        SmallReferential.get(), InspectionReferential.get(), AfterSalesReferential.get());
  }

  /**
   * Returns referentials of 1 to that many blocks: with or without an activity, common to another
   * certification or not; with the usual axes, with others, or with none; competencies of 1 to 4
   * criterion groups; methods of every kind, some of them restricted; registered in the RNCP, not
   * registered, or unknown.
   */
  public static Arbitrary<CertificationReferential> ofUpTo(int blocks) {
    return Combinators.combine(
            blockOutlines().list().ofMinSize(1).ofMaxSize(blocks),
            Arbitraries.of(false, true),
            methodOutlines().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, 4),
            registrations(),
            Arbitraries.of(SmallReferential.AXES, OTHER_AXES, List.<CriterionAxis>of()))
        .as(ReferentialArbitraries::build)
        .withoutEdgeCases();
  }

  /** Returns what hosts may know of the registration in the RNCP; empty if nothing. */
  public static Arbitrary<Optional<NationalRegistration>> registrations() {
    Arbitrary<NationalRegistration> periods =
        Combinators.combine(turningDays(), turningDays().optional(0.5))
            .as(ReferentialArbitraries::period)
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(all -> NationalRegistration.builder().periods(all).build());
    return Arbitraries.frequencyOf(
        Tuple.of(
            4, Arbitraries.just(Optional.of(NationalRegistration.since(LocalDate.of(2015, 1, 1))))),
        Tuple.of(3, periods.map(Optional::of)),
        Tuple.of(1, Arbitraries.just(Optional.of(NationalRegistration.none()))),
        Tuple.of(2, Arbitraries.just(Optional.empty())));
  }

  /** Returns days at which something happens in {@link CompleteCandidacy}, or one beside them. */
  private static Arbitrary<LocalDate> turningDays() {
    return Combinators.combine(
            Arbitraries.of(
                CompleteCandidacy.LAST_DAY,
                CompleteCandidacy.DELIBERATED,
                CompleteCandidacy.OPINION_GIVEN,
                CompleteCandidacy.ENROLLED.minusYears(5)),
            Arbitraries.integers().between(-1, 1))
        .as(LocalDate::plusDays);
  }

  private static RegistrationPeriod period(LocalDate day, Optional<LocalDate> other) {
    var period = RegistrationPeriod.builder().firstDay(day);
    other.ifPresent(
        last ->
            period
                .firstDay(last.isBefore(day) ? last : day)
                .lastDay(last.isBefore(day) ? day : last));
    return period.build();
  }

  private static Arbitrary<BlockOutline> blockOutlines() {
    return Combinators.combine(
            Arbitraries.subsetOf(0, 1, 2, 3)
                .ofMinSize(1)
                .map(positions -> positions.stream().sorted().toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_COMPETENCIES),
            Arbitraries.integers().between(0, 3).injectNull(0.3),
            Arbitraries.of(false, true))
        .as(BlockOutline::new);
  }

  private static Arbitrary<MethodOutline> methodOutlines() {
    return Combinators.combine(
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            Arbitraries.integers().between(0, 20).list().ofMaxSize(4).injectNull(0.8))
        .as(MethodOutline::new);
  }

  private static CertificationReferential build(
      List<BlockOutline> blockOutlines,
      boolean lastBlockFirst,
      List<MethodOutline> methodOutlines,
      int activities,
      Optional<NationalRegistration> registration,
      List<CriterionAxis> axes) {
    var occupation = OccupationalStandard.builder();
    for (int position = 0; position < activities; position++) {
      ActivityId id = activity(position);
      occupation.addActivity(Activity.builder().id(id).title("Activity " + id).build());
    }
    List<CriterionId> criteria =
        axes.isEmpty() ? BY_NUMBER : axes.stream().map(CriterionAxis::getId).toList();
    List<CompetencyBlock> blocks = new ArrayList<>();
    for (BlockOutline outline : blockOutlines) {
      CompetencyBlock block = block(blocks.size() + 1, outline, activities, criteria);
      blocks.add(lastBlockFirst ? 0 : blocks.size(), block);
    }
    var referential =
        CertificationReferential.builder()
            .id(ID)
            .version("1")
            .title("Generated certification")
            .occupationalStandard(occupation.build())
            .axes(axes)
            .blocks(blocks)
            .registration(registration);
    List<CompetencyId> competencies =
        blocks.stream()
            .flatMap(block -> block.getCompetencies().stream())
            .map(competency -> competency.getId())
            .toList();
    for (int position = 0; position < methodOutlines.size(); position++) {
      referential.addMethod(method(position, methodOutlines.get(position), competencies));
    }
    return referential.build();
  }

  private static CompetencyBlock block(
      int number, BlockOutline outline, int activities, List<CriterionId> criteria) {
    BlockCode code = BlockCode.of("BDC%04d".formatted(number));
    var block = CompetencyBlock.builder().code(code).title("Block " + code);
    int rank = 1;
    for (List<Integer> positions : outline.competencies()) {
      List<CriterionId> assessedBy =
          positions.stream()
              .map(position -> criteria.get(position % criteria.size()))
              .distinct()
              .toList();
      block.addCompetency(SmallReferential.competency(CompetencyId.of(code, rank++), assessedBy));
    }
    Integer matched = outline.activity();
    if (matched != null && matched < activities) {
      block.activity(activity(matched));
    }
    if (outline.common()) {
      block.addCommonTo(OTHER_CERTIFICATION);
    }
    return block.build();
  }

  private static AssessmentMethod method(
      int position, MethodOutline outline, List<CompetencyId> competencies) {
    MethodId id = MethodId.of("method-" + (position + 1));
    var method =
        AssessmentMethod.builder()
            .id(id)
            .title("Method " + id)
            .professionalSetting(outline.professional())
            .reportRequired(outline.report());
    List<Integer> onlyFor = outline.onlyFor();
    if (onlyFor != null) {
      method.onlyFor(
          onlyFor.stream()
              .map(which -> competencies.get(which % competencies.size()))
              .distinct()
              .toList());
    }
    return method.build();
  }

  private static ActivityId activity(int position) {
    return ActivityId.of("activity-" + (position + 1));
  }
}
