package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What deviates in assessments. */
final class AssessmentDeviations {
  private AssessmentDeviations() {}

  static void absence(Draft draft, Deviation by) {
    assessAgain(
        draft,
        by,
        by.variety(2) == 0 ? AssessmentResult.ABSENT : AssessmentResult.EXCUSED,
        Optional.empty());
  }

  static void acquiredAgain(Draft draft, Deviation by) {
    assessAgain(draft, by, AssessmentResult.ACQUIRED, Optional.of(Rating.MET));
  }

  static void failedAgain(Draft draft, Deviation by) {
    assessAgain(draft, by, AssessmentResult.NOT_ACQUIRED, Optional.of(Rating.NOT_MET));
  }

  private static void assessAgain(
      Draft draft, Deviation by, AssessmentResult result, Optional<Rating> expectedResults) {
    by.pick(draft.getAll(CommissionAssessment.class))
        .ifPresent(
            assessment ->
                draft.put(
                    CommissionAssessment.builder()
                        .from(assessment)
                        .id(draft.newId())
                        .date(by.dayBeside(draft))
                        .result(result)
                        .expectedResultsRating(expectedResults)
                        .build()));
  }

  static void result(Draft draft, Deviation by) {
    change(
        draft,
        by,
        (assessment, changed) -> {
          switch (by.variety(4)) {
            case 0 ->
                changed.result(AssessmentResult.NOT_ACQUIRED).expectedResultsRating(Rating.NOT_MET);
            case 1 -> changed.result(AssessmentResult.NOT_ACQUIRED);
            case 2 -> changed.result(AssessmentResult.ABSENT);
            default -> changed.result(AssessmentResult.EXCUSED);
          }
        });
  }

  static void ratings(Draft draft, Deviation by) {
    change(
        draft,
        by,
        (assessment, changed) -> {
          Map<CriterionId, Rating> ratings = new LinkedHashMap<>(assessment.getRatings());
          Optional<CriterionId> rated = by.pick(List.copyOf(ratings.keySet()));
          switch (by.variety(6)) {
            case 0 -> rated.ifPresent(group -> ratings.put(group, Rating.NOT_MET));
            case 1 -> rated.ifPresent(group -> ratings.put(group, Rating.NOT_OBSERVED));
            case 2 -> rated.ifPresent(ratings::remove);
            case 3 -> changed.expectedResultsRating(Rating.NOT_MET);
            case 4 -> changed.expectedResultsRating(Optional.empty());
            default -> {
              ratings.clear();
              changed.expectedResultsRating(Rating.NOT_OBSERVED);
            }
          }
          changed.ratings(ratings);
        });
  }

  static void conditions(Draft draft, Deviation by) {
    change(
        draft,
        by,
        (assessment, changed) ->
            changed.conditionsRespected(
                by.variety(2) == 0 ? Optional.empty() : Optional.of(false)));
  }

  static void method(Draft draft, Deviation by) {
    var methods = draft.getReferential().getMethods();
    change(
        draft,
        by,
        (assessment, changed) -> {
          switch (by.variety(6)) {
            case 0 -> changed.method(Optional.empty());
            case 1 -> changed.method(MethodId.of("unheard-of"));
            default -> changed.method(methods.get(by.how() / 6 % methods.size()).getId());
          }
        });
  }

  static void commission(Draft draft, Deviation by) {
    var qualified = member("third-assessor", Optional.of(true));
    change(
        draft,
        by,
        (assessment, changed) ->
            changed.commission(
                switch (by.variety(6)) {
                  case 0 -> Optional.<RecordId>empty();
                  case 1 -> Optional.of(draft.addCommission(List.of()));
                  case 2 -> Optional.of(draft.addCommission(List.of(qualified)));
                  case 3 -> Optional.of(draft.addCommission(pair("fourth", Optional.empty())));
                  case 4 -> Optional.of(draft.addCommission(pair("fourth", Optional.of(false))));
                  default -> Optional.of(draft.addCommission(pair("fourth", Optional.of(true))));
                }));
  }

  private static List<CommissionMember> pair(String second, Optional<Boolean> isQualified) {
    return List.of(
        member("third-assessor", Optional.of(true)), member(second + "-assessor", isQualified));
  }

  private static CommissionMember member(String reference, Optional<Boolean> isQualified) {
    return CommissionMember.builder()
        .reference(PersonReference.of(reference))
        .qualified(isQualified)
        .build();
  }

  private interface Change {
    void make(CommissionAssessment assessment, CommissionAssessment.Builder changed);
  }

  private static void change(Draft draft, Deviation by, Change change) {
    by.pick(draft.getAll(CommissionAssessment.class))
        .ifPresent(
            assessment -> {
              var changed = CommissionAssessment.builder().from(assessment);
              change.make(assessment, changed);
              draft.put(changed.build());
            });
  }
}
