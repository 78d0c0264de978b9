package io.github.cqpm.engine.internal;

import static io.github.cqpm.engine.decision.InputProblemCode.BLOCK_WITHOUT_COMPETENCIES;
import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.CRITERION_GROUP_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_WITHOUT_BLOCKS;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_AXIS;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the parts of a referential get wrong together. */
public final class ReferentialCheck {
  private ReferentialCheck() {}

  /** Returns all problems of the referential; none if candidacies to it can be decided. */
  public static List<InputProblem> check(CertificationReferential referential) {
    return PreparedReferentials.partsOf(referential).getProblems();
  }

  private static void checkCriteria(Competency competency, Parts parts, Problems problems) {
    Set<CriterionId> before = new HashSet<>();
    for (CriterionGroup group : competency.getAssessment().getCriteria()) {
      CriterionId id = group.getId();
      if (!before.add(id)) {
        problems.add(CRITERION_GROUP_TWICE, List.of(competency.getId()), criterion(id));
      }
      if (!parts.maySay(id)) {
        problems.add(UNKNOWN_AXIS, List.of(competency.getId()), criterion(id));
      }
    }
  }

  private static Argument criterion(CriterionId id) {
    return Argument.code("criterion", id.value());
  }

  /** Returns the same where its parts are at hand. */
  static List<InputProblem> check(CertificationReferential referential, Parts parts) {
    Problems problems = new Problems();
    parts.getRepeatedIds().forEach(id -> problems.add(REFERENTIAL_ID_TWICE, List.of(id)));
    if (referential.getBlocks().isEmpty()) {
      problems.add(REFERENTIAL_WITHOUT_BLOCKS, List.of(referential.getId()));
    }
    for (CompetencyBlock block : referential.getBlocks()) {
      if (block.getCompetencies().isEmpty()) {
        problems.add(BLOCK_WITHOUT_COMPETENCIES, List.of(block.getCode()));
      }
      for (Competency competency : block.getCompetencies()) {
        if (!competency.getId().block().equals(block.getCode())) {
          problems.add(
              COMPETENCY_OUTSIDE_BLOCK,
              List.of(competency.getId()),
              Argument.block(block.getCode()));
        }
        checkCriteria(competency, parts, problems);
      }
      block
          .getActivity()
          .filter(activity -> !parts.contains(activity))
          .ifPresent(
              activity ->
                  problems.add(
                      UNKNOWN_ACTIVITY, List.of(block.getCode()), Argument.activity(activity)));
    }

    for (AssessmentMethod method : referential.getMethods()) {
      for (CompetencyId only : method.getOnlyFor().orElse(List.of())) {
        if (parts.find(only) == null) {
          problems.add(UNKNOWN_COMPETENCY, List.of(method.getId()), Argument.competency(only));
        }
      }
    }
    return List.copyOf(problems.toList());
  }
}
