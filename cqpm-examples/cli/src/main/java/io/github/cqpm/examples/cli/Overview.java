package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.examples.cli.Page.Part;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many decisions on one screen, a line each: its mark, how far it is, what blocks, who acts. */
final class Overview implements DecisionPrinter {
  private static final int[] WIDTHS = {2, 26, 9, 30};

  private final Language language;
  private final Page page;
  private final List<String> stories = new ArrayList<>();
  private final int count;
  private boolean begun;

  Overview(Language language, int count, Page page) {
    this.language = language;
    this.count = count;
    this.page = page;
  }

  @Override
  public void print(Decided decided) {
    if (!begun) {
      begin(decided.story() != null);
    }
    AdmissibilityDecision decision = decided.dossier().decision();
    Report report = language.explanations().report(decided.dossier(), Depth.STATUS);
    Tone tone = Tone.of(report.verdict().mark());
    page.cells(
        WIDTHS,
        new Part(report.verdict().mark().sign(), tone),
        new Part(name(decided), Tone.PLAIN),
        new Part(report.matrix().done() + "/" + report.matrix().all(), tone),
        new Part(whatBlocks(decision, report.verdict()), Tone.PLAIN),
        new Part(whoActs(decision), Tone.PLAIN));
    page.out().flush();
  }

  private void begin(boolean stories) {
    begun = true;
    page.paragraph(
        language.say(stories ? "overview.stories" : "overview.files", count), Tone.STRONG);
    page.cells(
        WIDTHS,
        new Part("", Tone.FAINT),
        new Part(say("candidacy"), Tone.FAINT),
        new Part(say("validated"), Tone.FAINT),
        new Part(say("blocks"), Tone.FAINT),
        new Part(say("acts"), Tone.FAINT));
  }

  private String name(Decided decided) {
    if (decided.story() != null) {
      stories.add(decided.name());
      return decided.name();
    }
    return String.valueOf(Path.of(decided.name()).getFileName());
  }

  private static List<String> with(AdmissibilityDecision decision, CompetencyStatus... statuses) {
    return decision.getCompetencies().stream()
        .filter(competency -> List.of(statuses).contains(competency.getStatus()))
        .map(CompetencyDecision::getCompetency)
        .map(Object::toString)
        .distinct()
        .toList();
  }

  /** Returns what keeps it back first: what was refused or failed, or else what comes next. */
  private String whatBlocks(AdmissibilityDecision decision, Verdict verdict) {
    if (decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE) {
      String award = decision.getRemainingSteps().isEmpty() ? "nothing.done" : "nothing.open";
      return verdict.watch().isEmpty() ? say(award) : verdict.watch();
    }
    List<String> refused = with(decision, CompetencyStatus.REFUSED);
    if (!refused.isEmpty()) {
      return about("refused", refused);
    }
    List<String> failed = with(decision, CompetencyStatus.NOT_ACQUIRED);
    if (!failed.isEmpty()) {
      return about("failed", failed);
    }
    return decision.getRemainingSteps().stream()
        .findFirst()
        .map(step -> about(key(step.action()), subjects(decision, step.action())))
        .orElseGet(() -> say("other"));
  }

  private static List<String> subjects(AdmissibilityDecision decision, Action action) {
    return decision.getRemainingSteps().stream()
        .filter(step -> step.action() == action)
        .map(step -> step.subject().key())
        .distinct()
        .toList();
  }

  private String about(String cause, List<String> about) {
    return about.size() == 1
        ? language.say("overview." + cause + ".one", about.get(0))
        : language.say("overview." + cause + ".many", about.size());
  }

  private String whoActs(AdmissibilityDecision decision) {
    return decision.getRemainingSteps().stream()
        .findFirst()
        .map(step -> say(key(step.action().getActor())))
        .orElse("");
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void finish() {
    if (!begun) {
      return;
    }
    page.gap();
    page.paragraph(
        Stream.of(Mark.SATISFIED, Mark.POINT_TO_WATCH, Mark.NOT_SATISFIED, Mark.MISSING)
            .map(mark -> mark.sign() + "\u00A0" + say(key(mark)).replace(' ', '\u00A0'))
            .collect(Collectors.joining("   ")),
        Tone.FAINT);
    if (!stories.isEmpty()) {
      page.gap();
      hint("detail", "decide " + stories.get(Math.min(stories.size() - 1, 3)));
      hint("pages", "decide --format html --out pages");
    }
    page.out().flush();
  }

  private void hint(String key, String command) {
    page.paragraph(say(key), Tone.PLAIN);
    page.out().print("  " + Cqpm.calledAs() + " " + command + "\n");
  }

  private String say(String key) {
    return language.say("overview." + key);
  }
}
