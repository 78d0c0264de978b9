package io.github.cqpm.engine.internal;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a referential by their ids; of two with one id, the first. */
final class Parts {
  private final Map<BlockCode, CompetencyBlock> blocks = new HashMap<>();
  private final Map<CompetencyId, Competency> competencies = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<MethodId, AssessmentMethod> methods = new HashMap<>();
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

  @Nullable AssessmentMethod find(MethodId method) {
    return methods.get(method);
  }
}
