package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.OpinionStance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which mark each status, result and stance has, wherever it is told. */
final class Marks {
  private static final List<Mark> BY_URGENCY =
      List.of(
          Mark.NOT_ASKED, Mark.SATISFIED, Mark.MISSING, Mark.POINT_TO_WATCH, Mark.NOT_SATISFIED);

  private Marks() {}

  static Mark of(AdmissibilityStatus status) {
    return switch (status) {
      case ADMISSIBLE -> Mark.SATISFIED;
      case NOT_ADMISSIBLE -> Mark.NOT_SATISFIED;
      case UNDETERMINED -> Mark.MISSING;
    };
  }

  static Mark of(CompetencyStatus status) {
    return switch (status) {
      case VALIDATED, RETAINED -> Mark.SATISFIED;
      case NOT_ACQUIRED, REFUSED -> Mark.NOT_SATISFIED;
      case NOT_ASSESSED, ACQUIRED -> Mark.MISSING;
    };
  }

  static Mark of(AssessmentResult result) {
    return switch (result) {
      case ACQUIRED -> Mark.SATISFIED;
      case NOT_ACQUIRED -> Mark.NOT_SATISFIED;
      case ABSENT, EXCUSED -> Mark.MISSING;
    };
  }

  static Mark of(OpinionStance stance) {
    return stance == OpinionStance.FAVOURABLE ? Mark.SATISFIED : Mark.POINT_TO_WATCH;
  }

  static Mark of(Answer.Kind kind) {
    return switch (kind) {
      case SATISFIED -> Mark.SATISFIED;
      case VIOLATED -> Mark.NOT_SATISFIED;
      case UNDETERMINED -> Mark.MISSING;
      case NOT_APPLICABLE -> Mark.NOT_ASKED;
    };
  }

  /** Returns the mark, but never a green one on what somebody must look at. */
  static Mark watched(Mark mark, boolean watched) {
    return mark == Mark.SATISFIED && watched ? Mark.POINT_TO_WATCH : mark;
  }

  /** Returns the mark that most needs somebody's eye. */
  static Mark worst(Stream<Mark> marks) {
    return marks.max(Comparator.comparing(BY_URGENCY::indexOf)).orElse(Mark.NOT_ASKED);
  }

  /** Returns a cell with nothing but a mark and a text. */
  static Cell cell(Mark mark, String text) {
    return new Cell(mark, text, "", List.of());
  }

  /** Returns whether nothing remains to be done about a competency. */
  static boolean isDone(CompetencyDecision competency) {
    return of(competency.getStatus()) == Mark.SATISFIED;
  }
}
