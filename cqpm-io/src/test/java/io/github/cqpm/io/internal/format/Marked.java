package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.databind.JsonNode;
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
    ObjectNode document = (ObjectNode) of(type.whole());
    return document.put(DocumentFormat.FORMAT_VERSION, type.getVersion());
  }

  private static JsonNode of(Format<?> format) {
    if (format instanceof ObjectFormat<?, ?> object) {
      ObjectNode node = NODES.objectNode();
      for (Property<?, ?, ?> each : object.getProperties()) {
        node.set(each.name(), PUBLIC.contains(each.name()) ? A_VERSION : of(each.format()));
      }
      return node;
    }
    if (format instanceof OneOfFormat<?> oneOf) {
      return of(
          oneOf.getAlternatives().values().stream()
              .reduce((first, second) -> second)
              .orElseThrow());
    }
    if (format instanceof ListFormat<?> list) {
      return NODES.arrayNode().add(of(list.getParts().get(0)));
    }
    if (format instanceof MapFormat<?, ?, ?> map) {
      return NODES
          .objectNode()
          .set(of(map.getParts().get(0)).textValue(), of(map.getParts().get(1)));
    }
    if (format instanceof TextFormat.Constants<?> constants) {
      return NODES.textNode(constants.getNames().get(0));
    }
    if (format instanceof FixedText fixed) {
      return NODES.textNode(fixed.getText());
    }
    if (format instanceof SpeltFormat<?> spelt) {
      return NODES.textNode(
          PEOPLE.contains(spelt.getType()) ? PERSON : SAMPLES.getOrDefault(spelt.getType(), "a1"));
    }
    if (format instanceof FlagFormat) {
      return NODES.booleanNode(true);
    }
    return format instanceof WholeNumberFormat<?> ? NODES.numberNode(2) : NODES.textNode(TEXT);
  }
}
