package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import java.util.List;

/** Documents to try readers on, and what to put wrong in them. */
final class Samples {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What may stand wrongly in the place of a value. */
  static final List<JsonNode> INTRUDERS =
      List.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(7),
          NODES.numberNode(7.5),
          NODES.textNode(""),
          NODES.textNode("7"),
          NODES.textNode("true"),
          NODES.textNode("some text"),
          NODES.arrayNode(),
          NODES.arrayNode().add("BDC0900"),
          NODES.objectNode(),
          NODES.objectNode().put("x", 1));

  private Samples() {}

  /** Returns the example that FORMAT.md shows. */
  static String example(DocumentType document) {
    return switch (document) {
      case REFERENTIAL -> FormatExamples.referential();
      case CANDIDACY -> FormatExamples.candidacy();
      case DECISION -> FormatExamples.decision();
    };
  }

  /** Returns the value of a document. */
  static Object read(CqpmJson json, DocumentType document, String text) {
    return switch (document) {
      case REFERENTIAL -> json.readReferential(text);
      case CANDIDACY -> json.readCandidacy(text);
      case DECISION -> json.readDecision(text);
    };
  }
}
