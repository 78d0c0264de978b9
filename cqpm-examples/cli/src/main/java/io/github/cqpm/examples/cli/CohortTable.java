package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.examples.cli.Page.Part;
import io.github.cqpm.io.document.CohortBasis;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.StepFigures;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The summary of a cohort for whoever has ten seconds: how many are admissible, how far the others
 * have come, who is awaited, what blocks, and only then the rest.
 */
final class CohortTable {
  private static final int MOST_CAUSES = 4;
  private static final int MOST_POINTS = 2;

  private final Language language;
  private final Explanations explanations;
  private final List<CertificationReferential> referentials;
  private final Page page;

  CohortTable(Language language, List<CertificationReferential> referentials, Page page) {
    this.language = language;
    explanations = language.explanations();
    this.referentials = referentials;
    this.page = page;
  }

  void print(String file, CohortSummary summary) {
    page.rule();
    page.paragraph(
        language.sayLines(file, summary.lines(), summary.decided(), summary.rejected()),
        summary.rejected() == 0 ? Tone.STRONG : Tone.BAD);
    summary.figures().forEach(this::print);
    if (!summary.problems().isEmpty()) {
      page.gap();
      page.paragraph(
          say("problems").formatted(inLine(summary.problems(), explanations::label, MOST_CAUSES)),
          Tone.BAD);
    }
    page.rule();
    page.paragraph(explanations.write(ReportText.JURY_AWARDS), Tone.PLAIN);
    page.out().flush();
  }

  private void print(CohortFigures figures) {
    Optional<CertificationReferential> referential =
        figures
            .basis()
            .flatMap(
                basis ->
                    referentials.stream()
                        .filter(each -> each.getReference().equals(basis.referential()))
                        .findFirst());
    page.gap();
    figures.basis().ifPresent(basis -> printBasis(basis, referential));
    printOutcomes(figures);
    printStages(figures);
    printAwaited(figures);
    printCauses(figures);
    printConsequences(figures);
    printPointsToWatch(figures);
    page.gap();
    page.paragraph(say("blocks"), Tone.STRONG);
    blocksOf(figures, referential).forEach(block -> printBlock(block, figures, referential));
  }

  private void printBasis(CohortBasis basis, Optional<CertificationReferential> referential) {
    page.paragraph(
        say("basis")
            .formatted(
                referential
                    .map(CertificationReferential::getTitle)
                    .orElse(basis.referential().id().toString()),
                basis.referential().version(),
                explanations.write(basis.asOf()),
                rulesOf(basis),
                basis.ruleSetVersion()),
        Tone.STRONG);
    explanations
        .explain(basis.policy(), Depth.STATUS)
        .lines()
        .forEach(setting -> page.paragraph(setting, Tone.STRONG));
    for (String caution : basis.cautions()) {
      page.paragraph(explanations.getCaution(caution), Tone.STRONG);
    }
  }

  private String rulesOf(CohortBasis basis) {
    return RuleOptions.offers(basis.ruleSet()) ? say("rules." + basis.ruleSet()) : basis.ruleSet();
  }

  private void printOutcomes(CohortFigures figures) {
    ShareBar bar = ShareBar.of(figures.outcomes());
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<? extends Enum<?>, Long> each : bar.counts()) {
      parts.add(new Part(parts.isEmpty() ? "" : "   ", Tone.PLAIN));
      parts.add(
          new Part(
              "%s %s %s (%s)"
                  .formatted(
                      Fill.of(each.getKey()).times(1),
                      language.write(each.getValue()),
                      say("outcome." + each.getKey().name() + (each.getValue() == 1 ? ".1" : "")),
                      language.share(each.getValue(), figures.decided()))
                  .replace(' ', '\u00A0'),
              Tone.of(each.getKey())));
    }
    page.across(parts);
    page.across(bar.bar(page.width()));
  }

  private void printStages(CohortFigures figures) {
    if (figures.basis().isEmpty()) {
      return; // a summary of an older format does not tell
    }
    heading("stages");
    for (CohortStage stage : CohortStage.values()) {
      long reached = figures.stages().getOrDefault(stage, 0L);
      printFigure(reached, figures.decided(), new Part(explanations.label(stage), Tone.PLAIN));
    }
  }

  private void printAwaited(CohortFigures figures) {
    if (figures.awaited().isEmpty()) {
      return;
    }
    heading("awaited");
    figures.awaited().keySet().stream()
        .sorted(
            Comparator.<Actor>comparingLong(actor -> first(actor, figures))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            actor ->
                printFigure(
                    first(actor, figures),
                    figures.decided(),
                    new Part(
                        say("actor")
                            .formatted(
                                explanations.label(actor),
                                language.write(figures.awaited().getOrDefault(actor, 0L))),
                        Tone.STRONG),
                    new Part(say("by") + stepsOf(actor, figures), Tone.PLAIN)));
  }

  /** Returns in how many candidacies the actor comes first of all who have something to do. */
  private static long first(Actor actor, CohortFigures figures) {
    return figures.steps().entrySet().stream()
        .filter(each -> each.getKey().getActor() == actor)
        .mapToLong(each -> each.getValue().first())
        .sum();
  }

  private String stepsOf(Actor actor, CohortFigures figures) {
    return figures.steps().entrySet().stream()
        .filter(each -> each.getKey().getActor() == actor)
        .map(each -> stepOf(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String stepOf(Action action, StepFigures step) {
    return explanations.label(action) + " (" + language.write(step.candidacies()) + ")";
  }

  private void printConsequences(CohortFigures figures) {
    if (figures.consequences().isEmpty()) {
      return;
    }
    page.paragraph(
        say("consequences")
            .formatted(inLine(figures.consequences(), explanations::label, MOST_POINTS)),
        Tone.FAINT);
  }

  /**
   * Returns what is counted most, one after another, without full stops, and how many others there
   * are.
   */
  private <C> String inLine(SortedMap<C, Long> counts, Function<C, String> label, int most) {
    Stream<String> told =
        mostOf(counts)
            .limit(most)
            .map(
                each ->
                    label.apply(each.getKey()).replaceFirst("\\.$", "")
                        + " ("
                        + language.write(each.getValue())
                        + ")");
    return Stream.concat(told, others(counts, most).stream())
        .collect(Collectors.joining(say("and")));
  }

  private Optional<String> others(SortedMap<?, Long> counts, int most) {
    int others = counts.size() - most;
    return others > 0
        ? Optional.of(language.sayOf(others, "cohort.others").formatted(others))
        : Optional.empty();
  }

  private void printPointsToWatch(CohortFigures figures) {
    if (figures.watched() == 0) {
      return;
    }
    page.gap();
    page.paragraph(
        language
            .sayOf(figures.watched(), "cohort.watched")
            .formatted(
                language.write(figures.watched()),
                language.share(figures.watched(), figures.decided())),
        Tone.STRONG);
    printMost(figures.pointsToWatch(), MOST_POINTS, figures.decided());
  }

  private void printCauses(CohortFigures figures) {
    if (figures.causes().isEmpty()) {
      return;
    }
    heading("causes");
    printMost(figures.causes(), MOST_CAUSES, figures.decided());
  }

  /** Prints what is counted most, and how many others there are. */
  private void printMost(SortedMap<ReasonCode, Long> counts, int most, long whole) {
    mostOf(counts)
        .limit(most)
        .forEach(
            each ->
                printFigure(
                    each.getValue(),
                    whole,
                    new Part(explanations.label(each.getKey()), Tone.PLAIN)));
    others(counts, most)
        .ifPresent(others -> page.figure("", List.of(new Part(others, Tone.FAINT))));
  }

  private static <C> Stream<Map.Entry<C, Long>> mostOf(SortedMap<C, Long> counts) {
    return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
  }

  /** Returns the blocks in the order of the referential; without one, of their codes. */
  private static List<BlockCode> blocksOf(
      CohortFigures figures, Optional<CertificationReferential> referential) {
    return referential
        .map(
            known ->
                known.getBlocks().stream()
                    .map(CompetencyBlock::getCode)
                    .filter(code -> figures.blocks().containsKey(code))
                    .toList())
        .orElse(List.copyOf(figures.blocks().keySet()));
  }

  private void printBlock(
      BlockCode block, CohortFigures figures, Optional<CertificationReferential> referential) {
    ShareBar bar = ShareBar.of(figures.blocks().getOrDefault(block, Collections.emptySortedMap()));
    long complete = bar.countOf(AdmissibilityStatus.ADMISSIBLE);
    page.row(
        block.toString(),
        "%8s  %8s".formatted(language.write(complete), language.share(complete, bar.total())),
        bar.bar(Page.BAR),
        referential.flatMap(known -> known.find(block)).map(CompetencyBlock::getTitle).orElse(""),
        Tone.STRONG);
    String wanted =
        bar.total() < figures.decided()
            ? language
                .sayOf(bar.total(), "cohort.wanted")
                .formatted(language.write(bar.total()), language.write(figures.decided()))
            : "";
    page.figure(
        "",
        List.of(
            new Part(
                wanted + say("validated") + competenciesOf(block, figures, referential),
                Tone.PLAIN)));
  }

  /** Returns in how many candidacies each competency of the block is validated. */
  private String competenciesOf(
      BlockCode block, CohortFigures figures, Optional<CertificationReferential> referential) {
    return referential
        .flatMap(known -> known.find(block))
        .map(known -> known.getCompetencies().stream().map(Competency::getId))
        .orElseGet(() -> figures.competencies().keySet().stream())
        .filter(id -> id.block().equals(block) && figures.competencies().containsKey(id))
        .map(
            id ->
                competencyOf(
                    id,
                    ShareBar.of(
                        figures.competencies().getOrDefault(id, Collections.emptySortedMap()))))
        .collect(Collectors.joining(", "));
  }

  private String competencyOf(CompetencyId id, ShareBar bar) {
    long validated = bar.countOf(CompetencyStatus.VALIDATED);
    return "%s %s (%s)"
        .formatted(id, language.write(validated), language.share(validated, bar.total()))
        .replace(' ', '\u00A0');
  }

  private void printFigure(long count, long whole, Part... text) {
    page.figure(
        "%8s  %8s".formatted(language.write(count), language.share(count, whole)), List.of(text));
  }

  private void heading(String key) {
    page.gap();
    page.paragraph(say(key), Tone.STRONG);
  }

  private String say(String key) {
    return language.say("cohort." + key);
  }
}
