package io.github.cqpm.engine;

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
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.Statement;
import java.time.LocalDate;
import java.util.List;

/** The bones of the referential TCI: its ids, without its wording. */
public final class SmallReferential {
  public static final CertificationId TCI = CertificationId.of("TCI");
  public static final BlockCode B8 = BlockCode.of("BDC0158");
  public static final BlockCode B7 = BlockCode.of("BDC0167");
  public static final BlockCode B6 = BlockCode.of("BDC0166");
  public static final CompetencyId C1 = CompetencyId.of(B8, 1);
  public static final CompetencyId C2 = CompetencyId.of(B8, 2);
  public static final CompetencyId C3 = CompetencyId.of(B7, 1);
  public static final CompetencyId C4 = CompetencyId.of(B7, 2);
  public static final CompetencyId C5 = CompetencyId.of(B7, 3);
  public static final CompetencyId C6 = CompetencyId.of(B6, 1);
  public static final CompetencyId C7 = CompetencyId.of(B6, 2);
  public static final List<CompetencyId> ALL = List.of(C1, C2, C3, C4, C5, C6, C7);
  public static final ActivityId A1 = ActivityId.of("A1");
  public static final ActivityId A2 = ActivityId.of("A2");
  public static final ActivityId A3 = ActivityId.of("A3");
  public static final MethodId REAL_WORK = MethodId.of("REAL_WORK");
  public static final MethodId PROJECT = MethodId.of("PROJECT");

  public static final CriterionId METHODS = CriterionId.of("METHODS");
  public static final CriterionId MEANS = CriterionId.of("MEANS");
  public static final CriterionId RELATIONS = CriterionId.of("RELATIONS");
  public static final CriterionId CONSTRAINTS = CriterionId.of("CONSTRAINTS");
  public static final List<CriterionId> CRITERIA = List.of(METHODS, MEANS, RELATIONS, CONSTRAINTS);

  private SmallReferential() {}

  static CertificationReferential build() {
    return CertificationReferential.builder()
        .id(TCI)
        .version("1")
        .title("Technico-commercial industriel")
        .occupationalStandard(
            OccupationalStandard.builder()
                .addActivities(activity(A1), activity(A2), activity(A3))
                .build())
        .addBlocks(block(B8, A1, C1, C2), block(B7, A2, C3, C4, C5), block(B6, A3, C6, C7))
        .addMethods(method(REAL_WORK).build(), method(PROJECT).reportRequired(true).build())
        .registration(
            NationalRegistration.during(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1)))
        .build();
  }

  /** Returns a method in a professional setting, to be changed. */
  public static AssessmentMethod.Builder method(MethodId id) {
    return AssessmentMethod.builder().id(id).title(id.toString()).professionalSetting(true);
  }

  static Activity activity(ActivityId id) {
    return Activity.builder().id(id).title(id.toString()).build();
  }

  static CompetencyBlock block(BlockCode code, ActivityId activity, CompetencyId... competencies) {
    var block = CompetencyBlock.builder().code(code).title(code.toString()).activity(activity);
    for (CompetencyId id : competencies) {
      block.addCompetency(competency(id, CRITERIA));
    }
    return block.build();
  }

  static Competency competency(CompetencyId id, List<CriterionId> criteria) {
    var assessment = AssessmentSpecification.builder();
    for (CriterionId criterion : criteria) {
      assessment.addCriteria(
          CriterionGroup.builder()
              .id(criterion)
              .addStatement(Statement.of(criterion.value()))
              .build());
    }
    return Competency.builder().id(id).title(id.toString()).assessment(assessment.build()).build();
  }
}
