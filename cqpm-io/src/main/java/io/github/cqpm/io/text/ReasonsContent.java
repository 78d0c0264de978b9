package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.Report.Reason;
import io.github.cqpm.io.text.Report.Reasons;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what the rules answered, by what it is about. */
final class ReasonsContent {
  private final Telling told;
  private final Answers answers;
  private final Quotations quotations;

  ReasonsContent(Telling told, Quotations quotations) {
    this.told = told;
    this.quotations = quotations;
    answers = told.answers();
  }

  /** Returns all answers but those that are told already. */
  List<Reasons> without(Collection<Finding> already) {
    Map<String, List<Finding>> byOwner =
        told.decision().getFindings().stream()
            .filter(finding -> !already.contains(finding))
            .collect(
                Collectors.groupingBy(
                    finding -> answers.ownerOf(finding).map(Object::toString).orElse("")));
    List<Reasons> all = new ArrayList<>();
    add(all, new Title(told.frame("general"), ""), 1, byOwner.get(""));
    for (BlockDecision block : told.decision().getBlocks()) {
      add(all, told.title(block.block()), 1, byOwner.get(block.block().toString()));
      for (CompetencyDecision competency : told.decision().getCompetencies()) {
        CompetencyId id = competency.getCompetency();
        if (id.block().equals(block.block())) {
          add(all, told.title(id), 2, byOwner.get(id.toString()));
        }
      }
    }
    return all;
  }

  private void add(List<Reasons> all, Title about, int level, @Nullable List<Finding> findings) {
    if (findings != null) {
      List<Reason> reasons =
          findings.stream()
              .sorted(
                  Comparator.comparing((Finding finding) -> isPart(finding.subject()))
                      .thenComparing(finding -> finding.subject().kind()))
              .map(this::reason)
              .toList();
      all.add(new Reasons(about, level, reasons));
    }
  }

  private static boolean isPart(Subject subject) {
    return switch (subject.kind()) {
      case CANDIDACY, BLOCK, COMPETENCY -> false;
      default -> true;
    };
  }

  private Reason reason(Finding finding) {
    Mark mark = answers.markOf(finding);
    Phrases phrases = told.phrases();
    return new Reason(
        mark,
        phrases.label(mark),
        isPart(finding.subject()) ? phrases.write(finding.subject()) : "",
        phrases.getQuestion(finding.rule()) + " (" + finding.rule() + ")",
        told.explain(finding),
        quotations.numberOf(finding.rule()));
  }
}
