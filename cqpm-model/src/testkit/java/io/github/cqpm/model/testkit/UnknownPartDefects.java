package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;

/** What names something that is not there. */
final class UnknownPartDefects {
  private static final ActivityId UNKNOWN_ACTIVITY = ActivityId.of("unheard-of");
  private static final CriterionId UNKNOWN_CRITERION = CriterionId.of("unheard-of");

  private UnknownPartDefects() {}

  static void competency(DefectDraft draft) {
    BlockCode code = draft.variety(2) == 0 ? draft.competency().block() : draft.unknownBlock();
    CompetencyId unknown = draft.unknownCompetency(code);
    switch (draft.variety(12) / 2) {
      case 0 -> draft.enter(absence(draft, unknown).build());
      case 1 ->
          draft.enter(
              ProjectReport.builder()
                  .id(draft.newId())
                  .date(draft.day())
                  .addCompetencies(draft.competency(), unknown)
                  .build());
      case 2 ->
          draft.enter(
              AssessmentPlan.builder()
                  .id(draft.newId())
                  .date(dayWithoutPlan(draft))
                  .putCompetency(unknown, PlannedAssessment.by(MethodId.of("unheard-of")))
                  .build());
      case 3 ->
          draft.enter(
              deliberation(draft)
                  .putRuling(unknown, CompetencyRuling.of(Ruling.VALIDATED))
                  .build());
      case 4 -> draft.enter(retained(draft, unknown));
      default ->
          draft.changeReferential(
              to ->
                  to.addMethod(
                      AssessmentMethod.builder()
                          .id(MethodId.of("restricted"))
                          .title("Restricted method")
                          .onlyFor(List.of(unknown))
                          .build()));
    }
  }

  static void block(DefectDraft draft) {
    BlockCode unknown = draft.unknownBlock();
    switch (draft.variety(3)) {
      case 0 -> draft.changeCandidacy(to -> to.target(CertificationTarget.blocks(unknown)));
      case 1 -> draft.enter(deliberation(draft).addAward(Award.block(unknown)).build());
      default -> draft.enter(retained(draft, unknown));
    }
  }

  static void activity(DefectDraft draft) {
    if (draft.variety(2) == 0) {
      draft.enter(
          CompanyOpinion.builder()
              .id(draft.newId())
              .date(draft.day())
              .putStance(UNKNOWN_ACTIVITY, OpinionStance.FAVOURABLE)
              .build());
    } else {
      ReferentialDefects.changeBlock(
          draft, draft.competency().block(), block -> block.activity(UNKNOWN_ACTIVITY));
    }
  }

  static void commission(DefectDraft draft) {
    draft.enter(absence(draft, draft.competency()).commission(RecordId.of("unheard-of")).build());
  }

  /** Rates a group that a competency has not: of another competency, or unheard-of. */
  static void criterionGroup(DefectDraft draft) {
    CompetencyId competency = draft.competency();
    List<CriterionId> own = criteria(draft, competency);
    List<CriterionId> others =
        draft.getReferential().getCompetencyIds().stream()
            .flatMap(other -> criteria(draft, other).stream())
            .filter(criterion -> !own.contains(criterion))
            .distinct()
            .toList();
    CriterionId unknown =
        others.isEmpty() || draft.variety(2) == 0
            ? UNKNOWN_CRITERION
            : others.get(draft.variety(others.size()));
    draft.enter(absence(draft, competency).putRating(unknown, Rating.MET).build());
  }

  private static List<CriterionId> criteria(DefectDraft draft, CompetencyId competency) {
    return draft
        .getReferential()
        .find(competency)
        .orElseThrow()
        .getAssessment()
        .getCriteria()
        .stream()
        .map(CriterionGroup::getId)
        .toList();
  }

  /** Returns an assessment without a result, which contradicts no other. */
  private static CommissionAssessment.Builder absence(DefectDraft draft, CompetencyId competency) {
    return CommissionAssessment.builder()
        .id(draft.newId())
        .date(draft.day())
        .competency(competency)
        .result(AssessmentResult.ABSENT);
  }

  private static JuryDeliberation.Builder deliberation(DefectDraft draft) {
    return JuryDeliberation.builder()
        .id(draft.newId())
        .date(draft.day())
        .jury(CompleteCandidacy.jury());
  }

  private static RetainedResult retained(DefectDraft draft, CertificationPart part) {
    return RetainedResult.builder()
        .id(draft.newId())
        .date(draft.day())
        .part(part)
        .certification(draft.getReferential().getId())
        .build();
  }

  private static LocalDate dayWithoutPlan(DefectDraft draft) {
    LocalDate day = draft.day();
    List<LocalDate> taken =
        draft.getCandidacy().getPlans().stream().map(AssessmentPlan::getDate).toList();
    while (taken.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
