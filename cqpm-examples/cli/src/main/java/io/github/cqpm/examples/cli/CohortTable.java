package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.examples.cli.Page.Part;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The summary of a cohort for people: how everything stands in it, and what stands in the way. */
final class CohortTable {
  private static final int MOST_REASONS = 8;

  /** What repeats only how competencies and blocks stand. */
  private static final Set<ReasonCode> SHOWN_BY_BARS =
      Set.of(
          ReasonCode.COMPETENCY_FAILED,
          ReasonCode.COMPETENCY_NOT_YET_VALIDATED,
          MissingFact.COMPETENCY_PENDING.code(),
          ReasonCode.BLOCK_NOT_ADMISSIBLE,
          MissingFact.BLOCK_PENDING.code());

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

  void print(String file, LocalDate asOf, RuleSet rules, CohortSummary summary) {
    page.rule();
    page.paragraph(file, Tone.STRONG);
    page.gap();
    page.field(explanations.write(ReportText.AS_OF), explanations.write(asOf), Tone.PLAIN);
    page.field(explanations.write(ReportText.RULES), rules.getId(), Tone.PLAIN);
    rules.getVersions().stream()
        .flatMap(version -> version.getCautions().stream())
        .map(explanations::getCaution)
        .forEach(text -> page.field(explanations.write(ReportText.CAUTION), text, Tone.STRONG));
    page.field(say("lines"), language.write(summary.lines()), Tone.PLAIN);
    page.field(say("decided"), count(summary.decided(), summary.lines()), Tone.PLAIN);
    page.field(
        say("rejected"),
        count(summary.rejected(), summary.lines()),
        summary.rejected() == 0 ? Tone.PLAIN : Tone.BAD);
    if (summary.decided() > 0) {
      heading("outcomes");
      print(ShareBar.of(summary.outcomes()));
    }
    printBlocks(summary);
    SortedMap<ReasonCode, Long> reasons = new TreeMap<>(summary.reasons());
    reasons.keySet().removeAll(SHOWN_BY_BARS);
    printMost("reasons", reasons, summary.decided(), explanations::label);
    printMost("problems", summary.problems(), summary.rejected(), explanations::label);
    page.rule();
    page.paragraph(explanations.write(ReportText.NOT_FINAL), Tone.PLAIN);
    page.paragraph(explanations.write(ReportText.JURY_AWARDS), Tone.PLAIN);
    page.out().flush();
  }

  private void printBlocks(CohortSummary summary) {
    summary
        .blocks()
        .forEach(
            (code, statuses) -> {
              ShareBar bar = ShareBar.of(statuses);
              page.gap();
              printTitle(
                  code.toString(),
                  title(known -> known.find(code).map(CompetencyBlock::getTitle)),
                  Tone.STRONG,
                  bar);
              print(bar);
              printAward(summary.awards().getOrDefault(code, Collections.emptySortedMap()));
              summary
                  .competencies()
                  .forEach(
                      (id, reached) -> {
                        if (id.block().equals(code)) {
                          ShareBar each = ShareBar.of(reached);
                          printTitle(
                              "  " + id,
                              title(known -> known.find(id).map(Competency::getTitle)),
                              Tone.PLAIN,
                              each);
                          print(each);
                        }
                      });
            });
  }

  /** Returns the title that the last referential gives which has one: of versions, the latest. */
  private String title(Function<CertificationReferential, Optional<String>> find) {
    return referentials.stream()
        .flatMap(each -> find.apply(each).stream())
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  private void printAward(SortedMap<AwardStatus, Long> awards) {
    List<Part> parts = new ArrayList<>();
    String label = explanations.write(ReportText.AWARD).replace(' ', '\u00A0');
    parts.add(new Part(label + "   ", Tone.FAINT));
    parts.addAll(ShareBar.of(awards).shares(language));
    page.parts(parts);
  }

  private void printTitle(String id, String title, Tone tone, ShareBar bar) {
    String candidacies = language.write(bar.total()) + " " + say("candidacies");
    page.row(id, title, tone, candidacies, Tone.FAINT);
  }

  private void print(ShareBar bar) {
    page.parts(bar.bar(page.bodyWidth()));
    page.parts(bar.shares(language));
  }

  private <C> void printMost(
      String heading, SortedMap<C, Long> counts, long whole, Function<C, String> label) {
    if (counts.isEmpty()) {
      return;
    }
    heading(heading);
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_REASONS)
        .forEach(
            each ->
                page.field(count(each.getValue(), whole), label.apply(each.getKey()), Tone.PLAIN));
  }

  private void heading(String key) {
    page.gap();
    page.paragraph(say(key), Tone.STRONG);
  }

  private String count(long part, long whole) {
    return "%10s  %8s".formatted(language.write(part), language.share(part, whole));
  }

  private String say(String key) {
    return language.say("cohort." + key);
  }
}
