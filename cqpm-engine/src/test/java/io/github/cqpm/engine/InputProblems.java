package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.SmallReferential.B8;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;

/** Things that a referential has not, and problems as a test expects them. */
final class InputProblems {
  static final CompetencyId UNKNOWN = CompetencyId.of(B8, 9);
  static final BlockCode OTHER_BLOCK = BlockCode.of("BDC0999");
  static final CompetencyId OF_OTHER_BLOCK = CompetencyId.of(OTHER_BLOCK, 1);
  static final ActivityId UNKNOWN_ID = ActivityId.of("A9");

  private InputProblems() {}

  /** Returns a problem with the records or parts of these ids, written with spaces between. */
  static InputProblem problem(InputProblemCode code, String ids, Argument... values) {
    return new InputProblem(
        code, ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)), List.of(values));
  }

  static Argument on(String day) {
    return Argument.date("day", day(day));
  }
}
