package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.Migrations.add;
import static io.github.cqpm.io.internal.format.Migrations.change;
import static io.github.cqpm.io.internal.format.Migrations.changeEach;
import static io.github.cqpm.io.internal.format.Migrations.text;

import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Dictionary;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What decisions before version 3 do not say of rules, and how they say the rest: a rule does not
 * tell whether it was a host's, a caution is an English sentence that stands with its rule only,
 * and three codes mean two things.
 */
final class RulesBefore3 {
  /** The rules of ours until then: any other was a host's, whatever rules of ours came later. */
  private static final Set<String> OURS =
      Set.of(
          "enrolment/made",
          "enrolment/precedes-assessment",
          "enrolment/blocks-need-registration",
          "plan/made",
          "plan/precedes-assessment",
          "plan/sent-to-centre",
          "plan/method-allowed",
          "plan/method-as-planned",
          "plan/professional-setting-preferred",
          "commission/several-members",
          "commission/members-qualified",
          "commission/every-criterion-considered",
          "commission/conditions-respected",
          "commission/result-agrees-with-ratings",
          "project/report-in-time",
          "company/opinion-given",
          "company/opinion-before-deliberation",
          "company/opinion-agrees",
          "competency/acquired",
          "competency/validated-by-jury",
          "jury/after-assessment",
          "jury/agrees-with-commission",
          "jury/both-colleges",
          "jury/joint-composition",
          "jury/award-agrees",
          "retention/competency",
          "retention/block",
          "admissibility/block",
          "admissibility/block-award",
          "admissibility/certification");

  private RulesBefore3() {}

  static Dictionary migrate(Dictionary decision) {
    return changeIn(
        change(decision, "findings", all -> changeEach(all, RulesBefore3::renameCodes)),
        "provenance",
        provenance ->
            addCautions(
                change(provenance, "rules", all -> changeEach(all, RulesBefore3::tellOfHost))));
  }

  /** Returns the provenance with the cautions of its rules' sources, each once. */
  private static Dictionary addCautions(Dictionary provenance) {
    Map<String, Located> cautions = new LinkedHashMap<>();
    changeEach(
        Located.step(provenance, "rules"),
        rule -> {
          if (Located.step(Located.step(rule, "citation"), "caution")
                  instanceof Located.Scalar caution
              && caution.token() == Token.STRING
              && !caution.text().isEmpty()) {
            cautions.putIfAbsent(caution.text(), caution);
          }
          return rule;
        });
    return cautions.isEmpty()
        ? provenance
        : add(
            provenance,
            "cautions",
            place -> new Located.Array(place, List.copyOf(cautions.values())));
  }

  private static Dictionary tellOfHost(Dictionary rule) {
    String ofHost = String.valueOf(!OURS.contains(text(rule, "id")));
    return add(
        changeIn(rule, "citation", citation -> change(citation, "caution", RulesBefore3::code)),
        "ofHost",
        place -> new Located.Scalar(place, Token.BOOLEAN, ofHost));
  }

  /** Returns the code of a caution of ours; a host's own words stay. */
  private static Located code(Located caution) {
    return rename(
        caution, "known from extracts, may have been superseded", "AGREEMENT_REVISION_NOT_SEEN");
  }

  private static Dictionary renameCodes(Dictionary finding) {
    return changeIn(
        finding,
        "answer",
        answer ->
            switch (text(finding, "rule")) {
              case "admissibility/block", "admissibility/certification" ->
                  change(
                      answer,
                      "reasons",
                      all ->
                          changeEach(
                              all, renaming("COMPETENCY_PENDING", "COMPETENCY_NOT_YET_VALIDATED")));
              case "commission/conditions-respected" ->
                  change(
                      answer,
                      "missing",
                      all ->
                          changeEach(
                              all, renaming("CONDITIONS_RESPECTED", "PERFORMANCE_CONDITIONS")));
              case "commission/every-criterion-considered",
                  "commission/result-agrees-with-ratings" ->
                  change(answer, "reasons", all -> changeEach(all, RulesBefore3::nameCriterion));
              case "jury/agrees-with-commission" ->
                  changeIn(answer, "reason", renaming("NO_RESULT_YET", "NO_RESULT_BY_RULING"));
              default -> answer;
            });
  }

  private static Dictionary nameCriterion(Dictionary reason) {
    return change(
        reason,
        "arguments",
        all ->
            changeEach(
                all,
                argument ->
                    change(argument, "name", name -> rename(name, "dimension", "criterion"))));
  }

  private static UnaryOperator<Dictionary> renaming(String old, String name) {
    return coded -> change(coded, "code", code -> rename(code, old, name));
  }

  private static Located rename(Located value, String old, String name) {
    return value instanceof Located.Scalar scalar && scalar.text().equals(old)
        ? new Located.Scalar(scalar.place(), scalar.token(), name)
        : value;
  }

  /** Returns the object with that property changed, where it is an object, too. */
  private static Dictionary changeIn(
      Dictionary object, String name, UnaryOperator<Dictionary> inside) {
    return change(
        object,
        name,
        value -> value instanceof Dictionary dictionary ? inside.apply(dictionary) : value);
  }
}
