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
    List<Finding> findings =
        told.decision().getFindings().stream()
            .filter(finding -> !already.contains(finding))
            .toList();
    List<Reasons> all = new ArrayList<>();
    add(all, new Title(told.frame("general"), ""), 1, findings, "");
    for (BlockDecision block : told.decision().getBlocks()) {
      add(all, told.title(block.block()), 1, findings, block.block().toString());
      for (CompetencyDecision competency : told.decision().getCompetencies()) {
        CompetencyId id = competency.getCompetency();
        if (id.block().equals(block.block())) {
          add(all, told.title(id), 2, findings, id.toString());
        }
      }
    }
    return all;
  }

  private void add(
      List<Reasons> all, Title about, int level, List<Finding> findings, String owner) {
    List<Reason> reasons =
        findings.stream()
            .filter(finding -> ownerOf(finding).equals(owner))
            .sorted(
                Comparator.comparing((Finding finding) -> isPart(finding.subject()))
                    .thenComparing(finding -> finding.subject().kind()))
            .map(this::reason)
            .toList();
    if (!reasons.isEmpty()) {
      all.add(new Reasons(about, level, reasons));
    }
  }

  /** Returns the part of the target that the finding is of; of any other, it is the candidacy. */
  private String ownerOf(Finding finding) {
    return answers
        .ownerOf(finding)
        .filter(
            owner ->
                told.decision().getBlocks().stream()
                        .anyMatch(block -> block.block().toString().equals(owner))
                    || told.decision().getCompetencies().stream()
                        .anyMatch(each -> each.getCompetency().toString().equals(owner)))
        .orElse("");
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
