package io.github.cqpm.engine.internal;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a referential by their ids; of two with one id, the first. */
final class Parts {
  private final Map<BlockCode, CompetencyBlock> blocks = new HashMap<>();
  private final Map<CompetencyId, Competency> competencies = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<MethodId, AssessmentMethod> methods = new HashMap<>();
  private final Map<CriterionId, CriterionAxis> axes = new HashMap<>();
  private final Map<CompetencyId, Set<CriterionId>> criteria = new HashMap<>();
  private final List<Object> repeatedIds = new ArrayList<>(0);

  Parts(CertificationReferential referential) {
    for (CompetencyBlock block : referential.getBlocks()) {
      enter(blocks, block.getCode(), block);
    }
    for (CompetencyBlock block : referential.getBlocks()) {
      for (Competency competency : block.getCompetencies()) {
        enter(competencies, competency.getId(), competency);
      }
    }
    for (Activity activity : referential.getOccupationalStandard().getActivities()) {
      enter(activities, activity.getId(), activity);
    }
    for (AssessmentMethod method : referential.getMethods()) {
      enter(methods, method.getId(), method);
    }
    for (CriterionAxis axis : referential.getAxes()) {
      enter(axes, axis.getId(), axis);
    }
  }

  private <K, V> void enter(Map<K, V> known, K id, V part) {
    if (known.putIfAbsent(id, part) != null) {
      repeatedIds.add(id);
    }
  }

  /** Returns the ids that were used before, each as often as that. */
  List<Object> getRepeatedIds() {
    return repeatedIds;
  }

  boolean contains(BlockCode block) {
    return blocks.containsKey(block);
  }

  boolean contains(ActivityId activity) {
    return activities.containsKey(activity);
  }

  @Nullable Competency find(CompetencyId competency) {
    return competencies.get(competency);
  }

  /** Returns whether the id is that of an axis; of all, where the referential lists none. */
  boolean maySay(CriterionId criterion) {
    return axes.isEmpty() || axes.containsKey(criterion);
  }

  /** Returns the ids of the criterion groups of a competency. */
  Set<CriterionId> getCriteria(Competency competency) {
    return criteria.computeIfAbsent(
        competency.getId(),
        id -> {
          Set<CriterionId> ids = new HashSet<>();
          competency.getAssessment().getCriteria().forEach(group -> ids.add(group.getId()));
          return ids;
        });
  }

  @Nullable AssessmentMethod find(MethodId method) {
    return methods.get(method);
  }
}
