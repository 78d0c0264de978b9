package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Array;
import io.github.cqpm.io.internal.json.Located.Dictionary;
import io.github.cqpm.io.internal.json.Located.Member;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The steps from one version of a format to the next. They change the tree, not the text: what was
 * there keeps its place, so that later problems still point into the document as it was written.
 * What does not look as it should is left as it is, to be told by the diagnosis.
 */
final class Migrations {
  /** Those of referentials. */
  static final List<UnaryOperator<Dictionary>> OF_REFERENTIALS = List.of(FourAxes::giveReferential);

  /** Those of decisions. */
  static final List<UnaryOperator<Dictionary>> OF_DECISIONS =
      List.of(
          Migrations::giveRulesParameters,
          decision -> RulesBefore3.migrate(giveStepsRules(decision)));

  /** Those of summaries. */
  static final List<UnaryOperator<Dictionary>> OF_SUMMARIES = List.of(SummariesBefore2::migrate);

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
    return changeEach(
        rules, rule -> add(rule, "parameters", place -> new Dictionary(place, List.of())));
  }

  /**
   * Decisions, 2 to 3: each step that remains names the rule from whose answer it follows. What was
   * refused by the jury is assessed again for its sake, all else for the commission's.
   */
  private static Dictionary giveStepsRules(Dictionary decision) {
    Set<String> refused = new HashSet<>();
    changeEach(
        Located.step(decision, "competencies"),
        competency -> {
          if (text(competency, "status").equals(CompetencyStatus.REFUSED.name())) {
            refused.add(text(competency, "competency"));
          }
          return competency;
        });
    return change(
        decision,
        "remainingSteps",
        steps -> changeEach(steps, step -> giveRule(step, refused::contains)));
  }

  private static Dictionary giveRule(Dictionary step, Predicate<String> isRefused) {
    RuleId rule =
        switch (text(step, "action")) {
          case "ENROL" -> RuleId.ENROLMENT_MADE;
          case "PLAN" -> RuleId.PLAN_MADE;
          case "GIVE_OPINION" -> RuleId.OPINION_GIVEN;
          case "DELIBERATE" -> RuleId.VALIDATED_BY_JURY;
          case "ASSESS_AGAIN" ->
              isRefused.test(text(Located.step(step, "subject"), "key"))
                  ? RuleId.VALIDATED_BY_JURY
                  : RuleId.COMPETENCY_ACQUIRED;
          default -> RuleId.COMPETENCY_ACQUIRED;
        };
    return add(step, "rule", place -> new Located.Scalar(place, Token.STRING, rule.toString()));
  }

  static String text(Located object, String name) {
    return Located.step(object, name) instanceof Located.Scalar scalar ? scalar.text() : "";
  }

  static Located changeEach(Located list, UnaryOperator<Dictionary> change) {
    return list instanceof Array array
        ? new Array(
            array.place(),
            array.elements().stream()
                .map(each -> each instanceof Dictionary object ? change.apply(object) : each)
                .toList())
        : list;
  }

  /** Returns the object with one property more, unless it has it. */
  static Dictionary add(Dictionary object, String name, Function<Place, Located> value) {
    if (object.find(name).isPresent()) {
      return object;
    }
    Place place = object.place().to(name, object.place().line(), object.place().column());
    List<Member> members = new ArrayList<>(object.members());
    members.add(new Member(name, place, value.apply(place)));
    return new Dictionary(object.place(), members);
  }

  /** Returns the object with that property under another name, unless it has one of that name. */
  static Dictionary rename(Dictionary object, String old, String name) {
    if (object.find(name).isPresent()) {
      return object;
    }
    return new Dictionary(
        object.place(),
        object.members().stream()
            .map(
                member ->
                    member.name().equals(old)
                        ? new Member(name, member.place(), member.value())
                        : member)
            .toList());
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
