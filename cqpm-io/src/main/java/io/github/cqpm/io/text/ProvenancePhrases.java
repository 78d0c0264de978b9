package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a decision was made with. The name of a digest is a host's own text: only a digest
 * whose name has a sentence, {@code digest.NAME}, is told.
 */
final class ProvenancePhrases {
  private final Phrases phrases;
  private final List<Entry> entries = new ArrayList<>();

  ProvenancePhrases(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Entry> write(Provenance provenance, Depth depth) {
    add(0, frame("as-of"), phrases.write(provenance.getAsOf()));
    add(
        0,
        frame("referential"),
        version(
            provenance.getReferential().id().toString(), provenance.getReferential().version()));
    provenance
        .getDigests()
        .forEach(
            (name, digest) ->
                phrases.find("digest." + name).ifPresent(label -> add(0, label, digest)));
    add(
        0,
        frame("rules"),
        version(phrases.ruleSet(provenance.getRuleSet()), provenance.getRuleSetVersion()),
        provenance.getRules().stream().noneMatch(AppliedRule::ofHost));
    for (AppliedRule rule : provenance.getRules()) {
      if (depth == Depth.FULL || rule.ofHost() || !rule.parameters().isEmpty()) {
        writeRule(rule);
      }
    }
    return write(provenance.getPolicy());
  }

  private void writeRule(AppliedRule rule) {
    String severity = phrases.label(rule.severity());
    Stream<String> parameters =
        rule.parameters().entrySet().stream()
            .map(each -> phrases.labelled(parameter(each.getKey()), inWords(each.getValue())));
    Stream<String> version =
        rule.ofHost()
            ? Stream.of(phrases.frame("version", Map.of("version", rule.version())))
            : Stream.empty();
    add(
        1,
        rule.id().toString(),
        Stream.of(Stream.of(severity), version, parameters)
            .flatMap(part -> part)
            .collect(Collectors.joining(", ")),
        !rule.ofHost());
  }

  List<Entry> write(DecisionPolicy policy) {
    DecisionPolicy standard = DecisionPolicy.standard();
    setting(
        "least-members",
        String.valueOf(policy.getMinimumCommissionMembers()),
        String.valueOf(standard.getMinimumCommissionMembers()));
    setting(
        "may-overrule", yesOrNo(policy.isJuryMayOverrule()), yesOrNo(standard.isJuryMayOverrule()));
    setting("notices", listed(policy.getNotices()), listed(standard.getNotices()));
    return List.copyOf(entries);
  }

  private void setting(String name, String value, String standard) {
    add(
        0,
        frame(name),
        value.equals(standard)
            ? phrases.frame("standard", Map.of("value", value))
            : phrases.frame("not-standard", Map.of("value", value, "standard", standard)),
        value.equals(standard));
  }

  private void add(int indent, String label, String text) {
    add(indent, label, text, true);
  }

  private void add(int indent, String label, String text, boolean usual) {
    entries.add(new Entry(indent, label, text, usual));
  }

  private String yesOrNo(boolean value) {
    return frame(value ? "yes" : "no");
  }

  private String listed(SortedSet<RuleId> rules) {
    return rules.isEmpty()
        ? frame("no-rule")
        : rules.stream().map(RuleId::toString).collect(Collectors.joining(", "));
  }

  private String version(String id, String version) {
    return id + ", " + phrases.frame("version", Map.of("version", version));
  }

  private String parameter(String name) {
    return phrases.find("parameter." + name).orElse(name);
  }

  /** Returns a period in words, and any other value as it stands. */
  private String inWords(String value) {
    try {
      Period period = Period.parse(value);
      String words =
          Stream.of(
                  count("year", period.getYears()),
                  count("month", period.getMonths()),
                  count("day", period.getDays()))
              .flatMap(part -> part)
              .collect(Collectors.joining(" "));
      return words.isEmpty() ? value : words;
    } catch (DateTimeException e) {
      return value;
    }
  }

  private Stream<String> count(String unit, int number) {
    return number == 0
        ? Stream.empty()
        : Stream.of(
            phrases.frame(
                number == 1 ? unit : unit + "s", Map.of("number", String.valueOf(number))));
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
