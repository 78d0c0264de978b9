package io.github.cqpm.engine;

import static io.github.cqpm.engine.SmallReferential.B8;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.stream.Collectors;

/** Things that a referential has not, and the problems of a situation in words. */
final class InputProblems {
  static final CompetencyId UNKNOWN = CompetencyId.of(B8, 9);
  static final BlockCode OTHER_BLOCK = BlockCode.of("BDC0999");
  static final CompetencyId OF_OTHER_BLOCK = CompetencyId.of(OTHER_BLOCK, 1);
  static final ActivityId UNKNOWN_ID = ActivityId.of("A9");

  private InputProblems() {}

  /** Returns each problem as its code, its ids and its values. */
  static String told(Situation situation) {
    return told(situation.problems());
  }

  static String told(List<InputProblem> problems) {
    return problems.stream()
        .map(each -> each.code() + " " + each.ids() + Cases.written(each.values()))
        .collect(Collectors.joining("; "));
  }
}
