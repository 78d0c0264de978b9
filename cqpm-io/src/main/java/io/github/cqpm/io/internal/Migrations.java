package io.github.cqpm.io.internal;

import io.github.cqpm.io.internal.Located.Array;
import io.github.cqpm.io.internal.Located.Dictionary;
import io.github.cqpm.io.internal.Located.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The steps from one version of a format to the next. They change the tree, not the text: what was
 * there keeps its place, so that later problems still point into the document as it was written.
 * What does not look as it should is left as it is, to be told by the diagnosis.
 */
final class Migrations {
  /** The steps of each kind of document, the first of them from version 1 to 2. */
  private static final Map<DocumentType, List<UnaryOperator<Dictionary>>> STEPS =
      Map.of(DocumentType.DECISION, List.of(Migrations::giveRulesParameters));

  private Migrations() {}

  /** Returns the steps, each from one version to the next. */
  static List<UnaryOperator<Dictionary>> of(DocumentType type) {
    return STEPS.getOrDefault(type, List.of());
  }

  /** Returns the document of that earlier version as one of the current version. */
  static Dictionary migrate(Dictionary document, DocumentType type, int version) {
    Dictionary migrated = document;
    for (UnaryOperator<Dictionary> step : of(type).subList(version - 1, of(type).size())) {
      migrated = step.apply(migrated);
    }
    return change(
        migrated,
        DocumentType.FORMAT_VERSION,
        old -> new Located.Scalar(old.place(), "number", String.valueOf(type.getVersion())));
  }

  /**
   * Decisions, 1 to 2: each rule of the provenance has parameters; none is said as an empty one.
   */
  private static Dictionary giveRulesParameters(Dictionary decision) {
    return change(
        decision,
        "provenance",
        provenance ->
            provenance instanceof Dictionary dictionary
                ? change(dictionary, "rules", Migrations::giveEachParameters)
                : provenance);
  }

  private static Located giveEachParameters(Located rules) {
    return rules instanceof Array array
        ? new Array(
            array.place(),
            array.elements().stream()
                .map(rule -> rule instanceof Dictionary each ? giveParameters(each) : rule)
                .toList())
        : rules;
  }

  private static Located giveParameters(Dictionary rule) {
    if (rule.find("parameters").isPresent()) {
      return rule;
    }
    Located.Place place = rule.place().to("parameters", rule.place().line(), rule.place().column());
    List<Member> members = new ArrayList<>(rule.members());
    members.add(new Member("parameters", place, new Dictionary(place, List.of())));
    return new Dictionary(rule.place(), members);
  }

  /** Returns the object with another value of that property, if it has it. */
  private static Dictionary change(Dictionary object, String name, UnaryOperator<Located> value) {
    return new Dictionary(
        object.place(),
        object.members().stream()
            .map(
                member ->
                    member.name().equals(name)
                        ? new Member(name, member.place(), value.apply(member.value()))
                        : member)
            .toList());
  }
}
