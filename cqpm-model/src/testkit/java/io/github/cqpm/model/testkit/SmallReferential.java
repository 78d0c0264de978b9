package io.github.cqpm.model.testkit;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up referential that is small enough to read: two blocks with two competencies and one, an
 * activity for each block, two methods, registered in the RNCP since 2020.
 *
 * <p>French: <i>référentiel du CQPM</i> (title page).
 */
public final class SmallReferential {
  /** The certification. */
  public static final CertificationId ID = CertificationId.of("small");

  /** The block of two competencies. */
  public static final BlockCode SELLING = BlockCode.of("BDC0001");

  /** The first competency of {@link #SELLING}. */
  public static final CompetencyId PROSPECT = CompetencyId.of(SELLING, 1);

  /** The second competency of {@link #SELLING}. */
  public static final CompetencyId NEGOTIATE = CompetencyId.of(SELLING, 2);

  /** The block of one competency. */
  public static final BlockCode FOLLOWING_UP = BlockCode.of("BDC0002");

  /** The only competency of {@link #FOLLOWING_UP}. */
  public static final CompetencyId FOLLOW_UP = CompetencyId.of(FOLLOWING_UP, 1);

  /** The activity that {@link #SELLING} matches. */
  public static final ActivityId SALES = ActivityId.of("sales");

  /** The activity that {@link #FOLLOWING_UP} matches. */
  public static final ActivityId AFTER_SALES = ActivityId.of("after-sales");

  /** The method in a professional setting, which asks for a report. */
  public static final MethodId PROJECT = MethodId.of("project");

  /** The method that asks for no report, and is not in a professional setting. */
  public static final MethodId SIMULATION = MethodId.of("simulation");

  /** The axes from which each competency is assessed. */
  public static final List<CriterionAxis> AXES =
      List.of(
          CriterionAxis.of("METHODS", "Methods used"),
          CriterionAxis.of("MEANS", "Means used"),
          CriterionAxis.of("RELATIONS", "Professional relations"),
          CriterionAxis.of("CONSTRAINTS", "Constraints of the work environment"));

  private static final CertificationReferential REFERENTIAL =
      CertificationReferential.builder()
          .id(ID)
          .version("1")
          .title("Small certification")
          .registration(NationalRegistration.since(LocalDate.of(2020, 1, 1)))
          .occupationalStandard(
              OccupationalStandard.builder()
                  .addActivity(activity(SALES))
                  .addActivity(activity(AFTER_SALES))
                  .build())
          .axes(AXES)
          .addBlock(block(SELLING, SALES, PROSPECT, NEGOTIATE))
          .addBlock(block(FOLLOWING_UP, AFTER_SALES, FOLLOW_UP))
          .addMethod(
              AssessmentMethod.builder()
                  .id(PROJECT)
                  .title("Presentation of a project")
                  .professionalSetting(true)
                  .reportRequired(true)
                  .build())
          .addMethod(AssessmentMethod.builder().id(SIMULATION).title("Simulation").build())
          .build();

  private SmallReferential() {}

  /** Returns the referential. */
  public static CertificationReferential get() {
    return REFERENTIAL;
  }

  private static Activity activity(ActivityId id) {
    return Activity.builder().id(id).title("Activity " + id).build();
  }

  private static CompetencyBlock block(
      BlockCode code, ActivityId activity, CompetencyId... competencies) {
    var block = CompetencyBlock.builder().code(code).title("Block " + code).activity(activity);
    for (CompetencyId id : competencies) {
      block.addCompetency(competency(id, AXES.stream().map(CriterionAxis::getId).toList()));
    }
    return block.build();
  }

  /** Returns a competency that is assessed by these criteria. */
  static Competency competency(CompetencyId id, List<CriterionId> criteria) {
    var specification =
        AssessmentSpecification.builder()
            .performanceConditions(
                PerformanceConditions.builder().addStatement(Statement.of("Given a case")).build())
            .expectedResults(
                ExpectedResults.builder().addStatement(Statement.of("It is done")).build());
    for (CriterionId criterion : criteria) {
      specification.addCriteria(
          CriterionGroup.builder()
              .id(criterion)
              .addStatement(Statement.of("It is done well"))
              .build());
    }
    return Competency.builder()
        .id(id)
        .title("Competency " + id)
        .assessment(specification.build())
        .build();
  }
}
