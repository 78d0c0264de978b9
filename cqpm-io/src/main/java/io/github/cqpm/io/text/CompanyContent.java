package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what the company's opinion says of a block, and since when it is awaited. */
final class CompanyContent {
  private final Telling told;
  private final Answers answers;
  private final Map<BlockCode, Optional<CompanyOpinion>> latest = new HashMap<>();

  CompanyContent(Telling told) {
    this.told = told;
    answers = told.answers();
  }

  Cell cellOf(CompetencyId competency) {
    Optional<Answer> given = answers.find(RuleId.OPINION_GIVEN, competency);
    List<Finding> watched =
        answers.watchedOf(competency).stream()
            .filter(finding -> finding.rule().toString().startsWith("company/"))
            .toList();
    String note =
        watched.stream()
            .map(finding -> told.phrases().brief(finding.answer()))
            .distinct()
            .collect(Collectors.joining(told.frame("separator")));
    if (given.isPresent() && given.get().kind() == Answer.Kind.SATISFIED) {
      Optional<CompanyOpinion> opinion = findLatest(competency.block());
      Optional<OpinionStance> stance = opinion.flatMap(each -> worst(each, competency.block()));
      if (stance.isPresent()) {
        String text =
            told.frame(
                "result-on",
                Map.of(
                    "result", told.phrases().label(stance.get()),
                    "held", told.write(opinion.get().getDate())));
        return new Cell(
            Marks.watched(Marks.of(stance.get()), !watched.isEmpty()), text, note, List.of());
      }
    }
    if (given.isPresent() && given.get().kind() == Answer.Kind.UNDETERMINED) {
      String since =
          new Days(told)
              .awaitedSince(List.of(competency)).values().stream()
                  .findFirst()
                  .map(day -> told.frame("since", Map.of("day", told.write(day))))
                  .orElse("");
      return new Cell(Mark.MISSING, told.phrases().brief(given.get()), since, List.of());
    }
    return Marks.cell(Mark.NOT_ASKED, given.map(told.phrases()::brief).orElse(""));
  }

  /** Returns the latest opinion in force that takes a stance on the block. */
  Optional<CompanyOpinion> findLatest(BlockCode block) {
    return latest.computeIfAbsent(
        block,
        each ->
            told.inForce().opinions().stream()
                .filter(opinion -> worst(opinion, each).isPresent())
                .reduce((earlier, later) -> later));
  }

  /** Returns the least favourable stance on the block: on its activity, and on the whole. */
  Optional<OpinionStance> worst(CompanyOpinion opinion, BlockCode block) {
    Optional<ActivityId> activity =
        told.dossier().referential().find(block).flatMap(CompetencyBlock::getActivity);
    List<OpinionStance> stances = new ArrayList<>();
    opinion.getOverallStance().ifPresent(stances::add);
    if (activity.isPresent()) {
      Optional.ofNullable(opinion.getStances().get(activity.get())).ifPresent(stances::add);
    } else {
      stances.addAll(opinion.getStances().values());
    }
    return stances.stream().max(Comparator.naturalOrder());
  }
}
