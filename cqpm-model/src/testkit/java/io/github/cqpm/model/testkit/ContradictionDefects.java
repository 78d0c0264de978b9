package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two records which cannot both be true. */
final class ContradictionDefects {
  private ContradictionDefects() {}

  static void enrolments(DefectDraft draft) {
    Enrolment first =
        draft.standing(
            draft.getCandidacy().getEnrolments(),
            () ->
                Enrolment.builder()
                    .id(draft.newId())
                    .date(dayAfterRevocations(draft))
                    .centre(CertificationCentre.of("centre"))
                    .build());
    draft.enter(
        Enrolment.builder()
            .id(draft.newId())
            .date(first.getDate().plusDays(draft.variety(100)))
            .centre(CertificationCentre.of("other-centre"))
            .build());
  }

  /** Returns a day on which no revoked enrolment is in force any more. */
  private static LocalDate dayAfterRevocations(DefectDraft draft) {
    return Stream.concat(
            Stream.of(draft.day()),
            draft.getCandidacy().getRevocations().stream().map(Revocation::getDate))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  static void plans(DefectDraft draft) {
    AssessmentPlan first =
        draft.standing(
            draft.getCandidacy().getPlans(),
            () -> AssessmentPlan.builder().id(draft.newId()).date(draft.day()).build());
    draft.enter(AssessmentPlan.builder().id(draft.newId()).date(first.getDate()).build());
  }

  static void results(DefectDraft draft) {
    CommissionAssessment first =
        draft.standing(
            draft.getCandidacy().getAssessments().stream()
                .filter(CommissionAssessment::hasResult)
                .toList(),
            () ->
                CommissionAssessment.builder()
                    .id(draft.newId())
                    .date(draft.day())
                    .competency(draft.competency())
                    .result(AssessmentResult.ACQUIRED)
                    .build());
    draft.enter(
        CommissionAssessment.builder()
            .id(draft.newId())
            .date(first.getDate())
            .competency(first.getCompetency())
            .result(
                first.getResult() == AssessmentResult.ACQUIRED
                    ? AssessmentResult.NOT_ACQUIRED
                    : AssessmentResult.ACQUIRED)
            .build());
  }

  static void rulings(DefectDraft draft) {
    JuryDeliberation first =
        draft.standing(
            draft.getCandidacy().getDeliberations().stream()
                .filter(deliberation -> !deliberation.getRulings().isEmpty())
                .toList(),
            () ->
                JuryDeliberation.builder()
                    .id(draft.newId())
                    .date(draft.day())
                    .validate(List.of(draft.competency()))
                    .build());
    Map.Entry<CompetencyId, CompetencyRuling> ruling =
        draft.pick(List.copyOf(first.getRulings().entrySet())).orElseThrow();
    Ruling other = other(Ruling.values(), ruling.getValue().getRuling(), draft);
    draft.enter(
        JuryDeliberation.builder()
            .id(draft.newId())
            .date(first.getDate())
            .putRuling(ruling.getKey(), CompetencyRuling.of(other))
            .build());
  }

  static void stances(DefectDraft draft) {
    CompanyOpinion first =
        draft.standing(
            draft.getCandidacy().getOpinions(),
            () ->
                CompanyOpinion.builder()
                    .id(draft.newId())
                    .date(draft.day())
                    .overallStance(OpinionStance.FAVOURABLE)
                    .build());
    var second = CompanyOpinion.builder().id(draft.newId()).date(first.getDate());
    var onActivities = List.copyOf(first.getStances().entrySet());
    if (onActivities.isEmpty() || (draft.variety(2) == 0 && first.getOverallStance().isPresent())) {
      second.overallStance(
          first.getOverallStance().map(stance -> other(OpinionStance.values(), stance, draft)));
    } else {
      Map.Entry<ActivityId, OpinionStance> stance = draft.pick(onActivities).orElseThrow();
      second.putStance(stance.getKey(), other(OpinionStance.values(), stance.getValue(), draft));
    }
    draft.enter(second.build());
  }

  private static <E extends Enum<E>> E other(E[] all, E one, DefectDraft draft) {
    List<E> others = new ArrayList<>(Arrays.asList(all));
    others.remove(one);
    return others.get(draft.variety(others.size()));
  }
}
