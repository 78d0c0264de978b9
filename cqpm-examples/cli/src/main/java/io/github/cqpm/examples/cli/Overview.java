package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.examples.cli.Page.Part;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many decisions on one screen, a line each: its mark, how far it is, what blocks, who acts. */
final class Overview implements DecisionPrinter {
  private static final int[] WIDTHS = {2, 26, 6, 28};

  private final Language language;
  private final Page page;
  private final List<String> stories = new ArrayList<>();
  private boolean begun;

  Overview(Language language, Page page) {
    this.language = language;
    this.page = page;
  }

  @Override
  public void print(Decided decided) {
    if (!begun) {
      begun = true;
      page.cells(
          WIDTHS,
          new Part("", Tone.PLAIN),
          new Part(say("candidacy"), Tone.FAINT),
          new Part(say("validated"), Tone.FAINT),
          new Part(say("blocks"), Tone.FAINT),
          new Part(say("acts"), Tone.FAINT));
    }
    AdmissibilityDecision decision = decided.dossier().decision();
    Verdict verdict =
        language.explanations().report(decided.dossier(), Depth.STATUS).verdict();
    Tone tone = Tone.of(verdict.mark());
    page.cells(
        WIDTHS,
        new Part(verdict.mark().sign(), tone),
        new Part(name(decided), Tone.PLAIN),
        new Part(validated(decision), tone),
        new Part(whatBlocks(decision, verdict), Tone.PLAIN),
        new Part(whoActs(decision), Tone.PLAIN));
    page.out().flush();
  }

  private String name(Decided decided) {
    if (decided.story() != null) {
      stories.add(decided.name());
      return decided.name();
    }
    return String.valueOf(Path.of(decided.name()).getFileName());
  }

  private static String validated(AdmissibilityDecision decision) {
    return with(decision, CompetencyStatus.VALIDATED, CompetencyStatus.RETAINED).size()
        + "/"
        + decision.getCompetencies().size();
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
      return verdict.watch().isEmpty() ? say("nothing") : verdict.watch();
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
        .map(RemainingStep::action)
        .map(action -> say(key(action.getActor())))
        .distinct()
        .collect(Collectors.joining(", "));
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
    page.paragraph(say("only-jury"), Tone.FAINT);
    if (!stories.isEmpty()) {
      String one = stories.get(Math.min(stories.size() - 1, 3));
      page.gap();
      page.out().println(hint("detail", "decide " + one));
      page.out().println(hint("page", "decide " + one + " --format html > page.html"));
    }
    page.out().flush();
  }

  private String hint(String key, String command) {
    return say(key) + " " + Cqpm.calledAs() + " " + command;
  }

  private String say(String key) {
    return language.say("overview." + key);
  }
}
