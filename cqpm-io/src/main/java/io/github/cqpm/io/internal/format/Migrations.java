package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Array;
import io.github.cqpm.io.internal.json.Located.Dictionary;
import io.github.cqpm.io.internal.json.Located.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The steps from one version of a format to the next. They change the tree, not the text: what was
 * there keeps its place, so that later problems still point into the document as it was written.
 * What does not look as it should is left as it is, to be told by the diagnosis.
 */
final class Migrations {
  /** Those of decisions. */
  static final List<UnaryOperator<Dictionary>> OF_DECISIONS =
      List.of(Migrations::giveRulesParameters);

  private Migrations() {}

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
  static Dictionary change(Dictionary object, String name, UnaryOperator<Located> value) {
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
