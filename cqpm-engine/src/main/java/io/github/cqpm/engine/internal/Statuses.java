package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AwardStatus;

/** The status that an answer of an admissibility rule stands for. */
final class Statuses {
  private Statuses() {}

  static AdmissibilityStatus ofPart(Answer.Kind answer) {
    return switch (answer) {
      case SATISFIED -> AdmissibilityStatus.ADMISSIBLE;
      case VIOLATED -> AdmissibilityStatus.NOT_ADMISSIBLE;
      case UNDETERMINED -> AdmissibilityStatus.UNDETERMINED;
      case NOT_APPLICABLE ->
          throw new IllegalStateException("No status stands for a rule that is not applicable.");
    };
  }

  static AwardStatus ofAward(Answer.Kind answer) {
    return switch (answer) {
      case SATISFIED -> AwardStatus.ADMISSIBLE;
      case VIOLATED -> AwardStatus.NOT_ADMISSIBLE;
      case UNDETERMINED -> AwardStatus.UNDETERMINED;
      case NOT_APPLICABLE -> AwardStatus.NOT_APPLICABLE;
    };
  }

  static AwardStatus ofAward(AdmissibilityStatus certification) {
    return switch (certification) {
      case ADMISSIBLE -> AwardStatus.ADMISSIBLE;
      case NOT_ADMISSIBLE -> AwardStatus.NOT_ADMISSIBLE;
      case UNDETERMINED -> AwardStatus.UNDETERMINED;
    };
  }
}
