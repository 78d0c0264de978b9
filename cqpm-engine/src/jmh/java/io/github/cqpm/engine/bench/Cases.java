package io.github.cqpm.engine.bench;

import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
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
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.Statement;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.Collections;
import java.util.List;

/** Referentials of any size, and complete candidacies to them. */
final class Cases {
  /** The certification. */
  static final CertificationId CERTIFICATION = CertificationId.of("bench");

  /** The method that asks for a report. */
  static final MethodId PROJECT = MethodId.of("project");

  private Cases() {}

  /**
   * Returns a referential of the shape of the bundled one: three blocks of 2, 3 and 2 competencies,
   * 28 criterion groups, three activities, two methods, registration unknown.
   */
  static CertificationReferential ordinary() {
    return referential(List.of(2, 3, 2));
  }

  /** Returns a referential of so many blocks, of so many competencies each. */
  static CertificationReferential referential(int blocks, int competencies) {
    return referential(Collections.nCopies(blocks, competencies));
  }

  private static CertificationReferential referential(List<Integer> competenciesByBlock) {
    var occupation = OccupationalStandard.builder();
    var referential =
        CertificationReferential.builder()
            .id(CERTIFICATION)
            .version("1")
            .title("Certification")
            .addMethod(
                AssessmentMethod.builder()
                    .id(PROJECT)
                    .title("Presentation of a project")
                    .professionalSetting(true)
                    .reportRequired(true)
                    .build())
            .addMethod(
                AssessmentMethod.builder()
                    .id(MethodId.of("observation"))
                    .title("Observation at work")
                    .professionalSetting(true)
                    .build());
    for (int number = 1; number <= competenciesByBlock.size(); number++) {
      ActivityId activity = ActivityId.of("activity-" + number);
      occupation.addActivity(Activity.builder().id(activity).title("Activity").build());
      BlockCode code = BlockCode.of("BDC%04d".formatted(number));
      var block = CompetencyBlock.builder().code(code).title("Block").activity(activity);
      for (int rank = 1; rank <= competenciesByBlock.get(number - 1); rank++) {
        block.addCompetency(competency(CompetencyId.of(code, rank)));
      }
      referential.addBlock(block.build());
    }
    return referential.occupationalStandard(occupation.build()).build();
  }

  private static Competency competency(CompetencyId id) {
    var assessment =
        AssessmentSpecification.builder()
            .performanceConditions(
                PerformanceConditions.builder().addStatement(Statement.of("Given")).build())
            .expectedResults(ExpectedResults.builder().addStatement(Statement.of("Done")).build());
    for (String axis : List.of("METHODS", "MEANS", "RELATIONS", "CONSTRAINTS")) {
      assessment.addCriteria(
          CriterionGroup.builder()
              .id(CriterionId.of(axis))
              .addStatement(Statement.of("Done well"))
              .build());
    }
    return Competency.builder().id(id).title("Competency").assessment(assessment.build()).build();
  }

  /**
   * Returns a complete candidacy: each competency assessed with all its ratings, a stance on each
   * activity, and a jury that validates all and awards the CQPM.
   */
  static Candidacy complete(CertificationReferential referential) {
    var opinion =
        CompanyOpinion.builder()
            .id(RecordId.of("opinion"))
            .date(CompleteCandidacy.OPINION_GIVEN)
            .author(OpinionAuthor.TUTOR);
    for (Activity activity : referential.getOccupationalStandard().getActivities()) {
      opinion.putStance(activity.getId(), OpinionStance.FAVOURABLE);
    }
    var deliberation =
        JuryDeliberation.builder()
            .id(RecordId.of("deliberation"))
            .date(CompleteCandidacy.DELIBERATED)
            .jury(CompleteCandidacy.jury())
            .validate(referential.getCompetencyIds())
            .addAward(Award.certificate());
    return CompleteCandidacy.to(referential)
        .without(RecordId.of("opinion"))
        .without(RecordId.of("deliberation"))
        .plus(opinion.build())
        .plus(deliberation.build());
  }
}
