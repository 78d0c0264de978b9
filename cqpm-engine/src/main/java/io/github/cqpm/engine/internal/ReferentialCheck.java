package io.github.cqpm.engine.internal;

import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the parts of a referential get wrong together. */
final class ReferentialCheck {
  private ReferentialCheck() {}

  static void check(CertificationReferential referential, Problems problems) {
    List<CompetencyBlock> blocks = referential.getBlocks();
    List<Activity> activities = referential.getOccupationalStandard().getActivities();
    refuseRepetition(blocks.stream().map(CompetencyBlock::getCode), problems);
    refuseRepetition(referential.getCompetencyIds().stream(), problems);
    refuseRepetition(activities.stream().map(Activity::getId), problems);
    refuseRepetition(referential.getMethods().stream().map(AssessmentMethod::getId), problems);

    Set<ActivityId> knownActivities = new HashSet<>();
    activities.forEach(activity -> knownActivities.add(activity.getId()));
    for (CompetencyBlock block : blocks) {
      for (Competency competency : block.getCompetencies()) {
        if (!competency.getId().block().equals(block.getCode())) {
          problems.add(
              COMPETENCY_OUTSIDE_BLOCK,
              List.of(competency.getId()),
              Argument.block(block.getCode()));
        }
      }
      block
          .getActivity()
          .filter(activity -> !knownActivities.contains(activity))
          .ifPresent(
              activity ->
                  problems.add(
                      UNKNOWN_ACTIVITY, List.of(block.getCode()), Argument.activity(activity)));
    }

    Set<CompetencyId> knownCompetencies = new HashSet<>(referential.getCompetencyIds());
    for (AssessmentMethod method : referential.getMethods()) {
      for (CompetencyId only : method.getOnlyFor().orElse(List.of())) {
        if (!knownCompetencies.contains(only)) {
          problems.add(UNKNOWN_COMPETENCY, List.of(method.getId()), Argument.competency(only));
        }
      }
    }
  }

  private static void refuseRepetition(Stream<?> ids, Problems problems) {
    Set<Object> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id)).forEach(id -> problems.add(REFERENTIAL_ID_TWICE, List.of(id)));
  }
}
