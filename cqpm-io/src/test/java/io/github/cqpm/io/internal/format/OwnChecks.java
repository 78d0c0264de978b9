package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.StepFigures;
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
          Map.entry(key(CohortSummary.class, "problems"), 1),
          Map.entry(key(CohortFigures.class, "outcomes"), 1),
          Map.entry(key(CohortFigures.class, "certifications"), 1),
          Map.entry(key(CohortFigures.class, "stages"), 1),
          Map.entry(key(CohortFigures.class, "awaited"), 1),
          Map.entry(key(CohortFigures.class, "blocks"), 2),
          Map.entry(key(CohortFigures.class, "awards"), 2),
          Map.entry(key(CohortFigures.class, "awarded"), 2),
          Map.entry(key(CohortFigures.class, "competencies"), 2),
          Map.entry(key(CohortFigures.class, "causes"), 1),
          Map.entry(key(CohortFigures.class, "consequences"), 1),
          Map.entry(key(CohortFigures.class, "pointsToWatch"), 1));

  /** The least that a single count may be. */
  private static final Map<String, Integer> LEAST =
      Map.of(
          key(CohortSummary.class, "lines"), 0,
          key(CohortSummary.class, "decided"), 0,
          key(CohortSummary.class, "rejected"), 0,
          key(CohortFigures.class, "decided"), 1,
          key(CohortFigures.class, "watched"), 0,
          key(StepFigures.class, "candidacies"), 1,
          key(StepFigures.class, "first"), 0,
          key(StepFigures.class, "steps"), 1);

  private OwnChecks() {}

  /** Returns what adds the checks of that property to its schema. */
  static Consumer<ObjectNode> of(Class<?> owner, String property) {
    String key = key(owner, property);
    if (LEAST.containsKey(key)) {
      return count -> count.put("minimum", LEAST.get(key));
    }
    return COUNTS.containsKey(key)
        ? counts -> limit(counts, COUNTS.get(key))
        : OF.getOrDefault(key, schema -> {});
  }

  private static String key(Class<?> owner, String property) {
    return owner.getName() + " " + property;
  }

  private static void limit(ObjectNode counts, int depth) {
    if (depth == 0) {
      counts.put("minimum", 1);
    } else {
      limit((ObjectNode) counts.get("additionalProperties"), depth - 1);
    }
  }

  private static ObjectNode mayBeNotices() {
    ObjectNode items = JsonNodeFactory.instance.objectNode();
    items.set(
        "oneOf", SchemaWriter.constants(RuleId.class, List.copyOf(DecisionPolicy.MAY_BE_NOTICES)));
    return items;
  }
}
