package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;

/** How many subjects of each kind a decision asks its rules about. */
final class SubjectCount {
  private final Records records;
  private final Target target;

  SubjectCount(Records records, Target target) {
    this.records = records;
    this.target = target;
  }

  int of(Subject.Kind kind) {
    return switch (kind) {
      case CANDIDACY -> 1;
      case PLAN -> records.getPlans().size();
      case ASSESSMENT -> records.getAssessments().size();
      case COMPETENCY -> target.countCompetencies();
      case DELIBERATION -> records.getDeliberations().size();
      case RULING -> countRulings();
      case AWARD -> countAwards();
      case RETAINED_COMPETENCY -> records.getRetainedResults().size() - countRetainedBlocks();
      case RETAINED_BLOCK -> countRetainedBlocks();
      case BLOCK -> target.getBlocks().size();
    };
  }

  private int countRulings() {
    int count = 0;
    for (Course course : records.getCourses()) {
      if (course != null && target.contains(course.getCompetency())) {
        count += course.getRulings().size();
      }
    }
    return count;
  }

  private int countAwards() {
    int count = 0;
    for (JuryDeliberation deliberation : records.getDeliberations()) {
      count += deliberation.getAwards().size();
    }
    return count;
  }

  private int countRetainedBlocks() {
    int count = 0;
    for (RetainedResult result : records.getRetainedResults()) {
      count += result.getPart() instanceof BlockCode ? 1 : 0;
    }
    return count;
  }
}
