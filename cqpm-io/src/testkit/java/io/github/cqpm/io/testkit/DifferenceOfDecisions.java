package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a story has to expect, so that the right decision passes it and a mistaken one does not. */
final class DifferenceOfDecisions {
  private final AdmissibilityDecision right;
  private final AdmissibilityDecision mistaken;
  private Fields expected = Fields.empty(Place.NOWHERE);

  private DifferenceOfDecisions(AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    this.right = right;
    this.mistaken = mistaken;
  }

  /** Returns what the right decision says and the other does not; empty, if that is nothing. */
  static Fields between(AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    return new DifferenceOfDecisions(right, mistaken).find();
  }

  private Fields find() {
    one("outcome", decision -> decision.getOutcome().name());
    one("certification", decision -> decision.getCertification().map(Enum::name).orElse("none"));
    each(
        "competencies",
        right.getCompetencies(),
        mistaken.getCompetencies(),
        each -> each.getCompetency().toString(),
        each -> each.getStatus().name());
    each(
        "blocks",
        right.getBlocks(),
        mistaken.getBlocks(),
        DifferenceOfDecisions::code,
        each -> each.status().name());
    each(
        "awards",
        right.getBlocks(),
        mistaken.getBlocks(),
        DifferenceOfDecisions::code,
        each -> each.award().name());
    findings();
    whole("remainingSteps", Comparison.remaining(right), Comparison.remaining(mistaken));
    whole("leftAside", Comparison.leftAside(right), Comparison.leftAside(mistaken));
    return expected;
  }

  private static String code(BlockDecision block) {
    return block.block().toString();
  }

  private void say(String key, Told value) {
    expected = expected.with(Field.of(key, value));
  }

  private void one(String key, Function<AdmissibilityDecision, String> of) {
    if (!of.apply(right).equals(of.apply(mistaken))) {
      String said = of.apply(right);
      say(key, said.equals("none") ? Word.plain(said) : Word.of(said));
    }
  }

  private <T> void each(
      String key,
      List<T> ofRight,
      List<T> ofMistaken,
      Function<T, String> name,
      Function<T, String> status) {
    Fields different = Fields.empty(Place.NOWHERE);
    for (T each : ofRight) {
      boolean same =
          ofMistaken.stream()
              .anyMatch(
                  other ->
                      name.apply(other).equals(name.apply(each))
                          && status.apply(other).equals(status.apply(each)));
      if (!same) {
        different = different.with(name.apply(each), Word.of(status.apply(each)));
      }
    }
    if (!different.fields().isEmpty()) {
      say(key, different);
    }
  }

  private void findings() {
    Fields rules = Fields.empty(Place.NOWHERE);
    for (Finding finding : right.getFindings()) {
      String rule = finding.rule().value();
      Answer.Kind kind = finding.answer().kind();
      boolean same =
          mistaken.find(finding.rule(), finding.subject().key()).stream()
              .anyMatch(answer -> answer.kind() == kind);
      if (!same) {
        Fields subjects =
            rules.find(rule).map(Fields.class::cast).orElse(Fields.empty(Place.NOWHERE));
        rules = rules.with(rule, subjects.with(finding.subject().key(), Word.of(kind.name())));
      }
    }
    if (!rules.fields().isEmpty()) {
      say("findings", rules);
    }
  }

  private void whole(
      String key, Map<String, List<String>> ofRight, Map<String, List<String>> ofMistaken) {
    if (ofRight.equals(ofMistaken)) {
      return;
    }
    Fields all = Fields.empty(Place.NOWHERE);
    for (Map.Entry<String, List<String>> each : ofRight.entrySet()) {
      List<Told> words = each.getValue().stream().<Told>map(Word::of).toList();
      all =
          all.with(
              each.getKey(), words.size() == 1 ? words.get(0) : new Items(Place.NOWHERE, words));
    }
    say(key, all.fields().isEmpty() ? Word.plain("none") : all);
  }
}
