package io.github.cqpm.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.examples.cli.Page.Part;
import io.github.cqpm.io.cohort.CohortChanges;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.ReportText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What changes in a cohort, for people: how many, from what to what, because of which rule. */
final class ChangesTable {
  private final Language language;
  private final Explanations explanations;
  private final Page page;

  ChangesTable(Language language, Page page) {
    this.language = language;
    explanations = language.explanations();
    this.page = page;
  }

  void print(
      String file, String otherwise, CohortChanges changes, List<ChangedLines.Changed> first) {
    page.rule();
    page.paragraph(
        language.sayLines(file, changes.lines(), changes.decided(), changes.rejected()),
        Tone.STRONG);
    page.paragraph(
        language
            .sayOf(changes.changed(), "cohort.compared")
            .formatted(
                otherwise,
                language.write(changes.changed()),
                language.share(changes.changed(), changes.decided())),
        Tone.STRONG);
    if (changes.changed() > 0) {
      printOutcomes(changes);
      printRules(changes);
    }
    if (!first.isEmpty()) {
      heading("first-changed");
      first.forEach(this::print);
    }
    page.rule();
    page.paragraph(explanations.write(ReportText.JURY_AWARDS), Tone.PLAIN);
    page.out().flush();
  }

  /** Prints the outcomes that change, then how many keep theirs. */
  private void printOutcomes(CohortChanges changes) {
    heading("changed-outcomes");
    long[] kept = {0};
    changes
        .outcomes()
        .forEach(
            (before, each) ->
                each.forEach(
                    (after, count) -> {
                      if (before == after) {
                        kept[0] += count;
                      } else {
                        String told =
                            explanations.label(before) + " → " + explanations.label(after);
                        printFigure(count, changes.decided(), new Part(told, Tone.of(after)));
                      }
                    }));
    printFigure(kept[0], changes.decided(), new Part(say("same-outcome"), Tone.FAINT));
  }

  private void printRules(CohortChanges changes) {
    heading("changed-by");
    changes.rules().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            each ->
                printFigure(
                    each.getValue(),
                    changes.decided(),
                    new Part(each.getKey() + "  ", Tone.STRONG),
                    new Part(explanations.getQuestion(each.getKey()), Tone.PLAIN)));
  }

  private void print(ChangedLines.Changed changed) {
    String others = changed.others() == 0 ? "" : say("other-statuses").formatted(changed.others());
    page.paragraph(
        say("changed-line")
            .formatted(
                changed.line(),
                changed.candidate(),
                explanations.explain(changed.first()) + others,
                String.join(", ", changed.rules())),
        Tone.PLAIN);
  }

  /** Returns the numbers for programs. */
  static String toJson(CohortChanges changes) {
    JsonMapper json = new JsonMapper();
    ObjectNode document = json.createObjectNode();
    document.put("lines", changes.lines());
    document.put("decided", changes.decided());
    document.put("rejected", changes.rejected());
    document.put("changed", changes.changed());
    document.set("outcomes", json.valueToTree(changes.outcomes()));
    document.set("kinds", json.valueToTree(changes.kinds()));
    ObjectNode rules = document.putObject("rules");
    changes.rules().forEach((rule, count) -> rules.put(rule.toString(), count));
    return document.toPrettyString() + "\n";
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
