package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.referential.ReferentialReference;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What values check of themselves when they are made, in the words of JSON Schema. */
final class OwnChecks {
  private static final Map<String, Consumer<ObjectNode>> OF =
      Map.of(
          key(ReferentialReference.class, "version"),
          version -> version.put("pattern", Forms.NOT_BLANK),
          key(DecisionPolicy.class, "minimumCommissionMembers"),
          members -> members.put("minimum", 1),
          key(DecisionPolicy.class, "notices"),
          notices -> notices.set("items", mayBeNotices()),
          key(Answer.Violated.class, "reasons"),
          reasons -> reasons.put("minItems", 1),
          key(Answer.Undetermined.class, "missing"),
          missing -> missing.put("minItems", 1),
          key(Argument.OfCode.class, "value"),
          code -> code.put("pattern", Forms.CODE).remove("maxLength"));

  /** How many counts lie inside one another in each part of a summary. */
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("lines", 0),
          Map.entry("decided", 0),
          Map.entry("rejected", 0),
          Map.entry("outcomes", 1),
          Map.entry("certifications", 1),
          Map.entry("blocks", 2),
          Map.entry("awards", 2),
          Map.entry("competencies", 2),
          Map.entry("reasons", 1),
          Map.entry("problems", 1));

  private OwnChecks() {}

  /** Returns what adds the checks of that property to its schema. */
  static Consumer<ObjectNode> of(Class<?> owner, String property) {
    return owner == CohortSummary.class
        ? counts -> limit(counts, COUNTS.getOrDefault(property, 0), 0)
        : OF.getOrDefault(key(owner, property), schema -> {});
  }

  private static String key(Class<?> owner, String property) {
    return owner.getName() + " " + property;
  }

  private static void limit(ObjectNode counts, int depth, int least) {
    if (depth == 0) {
      counts.put("minimum", least);
    } else {
      limit((ObjectNode) counts.get("additionalProperties"), depth - 1, 1);
    }
  }

  private static ObjectNode mayBeNotices() {
    ObjectNode items = JsonNodeFactory.instance.objectNode();
    items.set(
        "oneOf", SchemaWriter.constants(RuleId.class, List.copyOf(DecisionPolicy.MAY_BE_NOTICES)));
    return items;
  }
}
