package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.Subject;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a referential by their ids; of two with one id, the first. One value serves all
 * decisions by that referential, and holds no reference to it.
 */
final class Parts {
  /**
   * A block, with what every decision asks of it.
   *
   * @param index its place among those of the referential, from 0
   * @param subject how findings name it
   * @param competencies its competencies, in printed order
   */
  record BlockPart(
      int index, CompetencyBlock block, Subject subject, List<CompetencyPart> competencies) {}

  /**
   * A competency, with what every decision asks of it.
   *
   * @param index its place among those of the referential, from 0
   * @param block the block in which it stands
   * @param subject how findings name it
   * @param criteria the ids of its criterion groups, each once
   */
  record CompetencyPart(
      int index,
      Competency competency,
      CompetencyBlock block,
      Subject subject,
      Set<CriterionId> criteria) {}

  private final List<BlockPart> inOrder = new ArrayList<>();
  private final Map<BlockCode, BlockPart> blocks = new HashMap<>();
  private final Map<CompetencyId, CompetencyPart> competencies = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<MethodId, Optional<AssessmentMethod>> methods = new HashMap<>();
  private final Map<CriterionId, CriterionAxis> axes = new HashMap<>();
  private final List<Object> repeatedIds = new ArrayList<>(0);
  private final List<InputProblem> problems;

  Parts(CertificationReferential referential) {
    int index = 0;
    for (CompetencyBlock block : referential.getBlocks()) {
      List<CompetencyPart> ofBlock = new ArrayList<>(block.getCompetencies().size());
      for (Competency competency : block.getCompetencies()) {
        ofBlock.add(partOf(block, competency, index++));
      }
      BlockPart part =
          new BlockPart(
              inOrder.size(),
              block,
              new Subject(Subject.Kind.BLOCK, block.getCode().toString()),
              List.copyOf(ofBlock));
      inOrder.add(part);
      enter(blocks, block.getCode(), part);
    }
    for (BlockPart block : inOrder) {
      block.competencies().forEach(part -> enter(competencies, part.competency().getId(), part));
    }
    for (Activity activity : referential.getOccupationalStandard().getActivities()) {
      enter(activities, activity.getId(), activity);
    }
    for (AssessmentMethod method : referential.getMethods()) {
      enter(methods, method.getId(), Optional.of(method));
    }
    for (CriterionAxis axis : referential.getAxes()) {
      enter(axes, axis.getId(), axis);
    }
    problems = ReferentialCheck.check(referential, this);
  }

  private static CompetencyPart partOf(CompetencyBlock block, Competency competency, int index) {
    Set<CriterionId> criteria = new LinkedHashSet<>();
    competency.getAssessment().getCriteria().forEach(group -> criteria.add(group.getId()));
    return new CompetencyPart(
        index,
        competency,
        block,
        new Subject(Subject.Kind.COMPETENCY, competency.getId().toString()),
        Set.copyOf(criteria));
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

  /** Returns the problems of the referential itself; none if candidacies to it can be decided. */
  List<InputProblem> getProblems() {
    return problems;
  }

  /** Returns the blocks in printed order. */
  List<BlockPart> getBlocks() {
    return inOrder;
  }

  boolean contains(ActivityId activity) {
    return activities.containsKey(activity);
  }

  @Nullable BlockPart find(BlockCode block) {
    return blocks.get(block);
  }

  @Nullable CompetencyPart find(CompetencyId competency) {
    return competencies.get(competency);
  }

  /** Returns how many competencies there are. */
  int countCompetencies() {
    return competencies.size();
  }

  /** Returns whether the id is that of an axis; of all, where the referential lists none. */
  boolean maySay(CriterionId criterion) {
    return axes.isEmpty() || axes.containsKey(criterion);
  }

  Optional<AssessmentMethod> find(MethodId method) {
    return methods.getOrDefault(method, Optional.empty());
  }
}
