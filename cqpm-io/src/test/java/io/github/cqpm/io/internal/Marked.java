package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Documents with every property that there is, made from the types: what is added to a type is in
 * them, too. Free texts and references to people hold the mark, and nothing else does.
 */
final class Marked {
  /** What must be seen nowhere. */
  static final String MARK = "zorglub";

  static final String TEXT = "Zorglub told a secret";
  static final String PERSON = "zorglub-1234";

  private static final Set<Class<?>> PEOPLE =
      Set.of(CandidateReference.class, PersonReference.class);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The texts that say nothing of a person and may be shown: versions of what decides. */
  private static final Set<String> PUBLIC = Set.of("version");

  private static final JsonNode A_VERSION = NODES.textNode("1");

  private static final Map<Class<?>, String> SAMPLES =
      Map.of(
          LocalDate.class, "2026-01-05",
          BlockCode.class, "BDC0900",
          CompetencyId.class, "BDC0900-1",
          CertificationPart.class, "BDC0900",
          Award.class, "CQPM",
          RuleId.class, "acme/fees",
          ReasonCode.class, "acme/LATE",
          MissingFact.class, "acme/FEES");

  private Marked() {}

  /** Returns a document of that kind. */
  static ObjectNode document(DocumentType type) {
    ObjectNode document = NODES.objectNode();
    document.put(DocumentType.FORMAT, type.getFormat());
    document.put(DocumentType.FORMAT_VERSION, type.getVersion());
    document.setAll((ObjectNode) of(Shape.of(type.getRoot())));
    return document;
  }

  private static JsonNode of(Shape shape) {
    if (shape instanceof Shape.ObjectOf object) {
      ObjectNode node = NODES.objectNode();
      object
          .properties()
          .forEach((name, each) -> node.set(name, PUBLIC.contains(name) ? A_VERSION : of(each)));
      return node;
    }
    if (shape instanceof Shape.Alternatives alternatives) {
      Map.Entry<String, Shape> last =
          alternatives.alternatives().entrySet().stream()
              .reduce((first, second) -> second)
              .orElseThrow();
      ObjectNode node = NODES.objectNode().put(Shape.TYPE, last.getKey());
      return node.setAll((ObjectNode) of(last.getValue()));
    }
    if (shape instanceof Shape.ListOf list) {
      ArrayNode node = NODES.arrayNode();
      return node.add(of(list.element()));
    }
    if (shape instanceof Shape.MapOf map) {
      return NODES.objectNode().set(of(map.key()).textValue(), of(map.value()));
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return NODES.textNode(oneOf.names().get(0));
    }
    if (shape instanceof Shape.Spelt spelt) {
      return NODES.textNode(
          PEOPLE.contains(spelt.type()) ? PERSON : SAMPLES.getOrDefault(spelt.type(), "a1"));
    }
    if (shape instanceof Shape.Flag) {
      return NODES.booleanNode(true);
    }
    return shape instanceof Shape.WholeNumber ? NODES.numberNode(2) : NODES.textNode(TEXT);
  }
}
