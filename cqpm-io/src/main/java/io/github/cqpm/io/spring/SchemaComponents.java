package io.github.cqpm.io.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.Schemas;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definitions of our JSON Schemas as components of an OpenAPI description, which has one list
 * of them for all documents.
 */
final class SchemaComponents {
  /** How one refers to a component. */
  static final String PREFIX = "#/components/schemas/";

  private static final String DEFINITIONS = "$defs";

  private final Map<String, JsonNode> components = new HashMap<>();

  private SchemaComponents() {}

  /** Returns the definitions by their names, in which they refer to each other. */
  static Map<String, JsonNode> all() {
    SchemaComponents all = new SchemaComponents();
    all.add(CertificationReferential.class, Schemas.referential());
    all.add(Candidacy.class, Schemas.candidacy());
    all.add(AdmissibilityDecision.class, Schemas.decision());
    all.add(CohortSummary.class, Schemas.cohortSummary());
    all.add(TypedRecord.class, Schemas.record());
    return all.components;
  }

  /** Returns what the schemas call a type: its name, after that of the type it stands in. */
  static String nameOf(Class<?> type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
  }

  private void add(Class<?> document, String schema) {
    ObjectNode root = read(schema);
    JsonNode definitions = root.get(DEFINITIONS);
    root.remove(List.of(DEFINITIONS, "$schema", "$id"));
    String owner = nameOf(document);
    Map<String, String> names = new HashMap<>();
    definitions
        .fieldNames()
        .forEachRemaining(name -> names.put(name, freeName(name, definitions.get(name), owner)));
    names.forEach((name, component) -> put(component, definitions.get(name), names));
    put(owner, root, names);
  }

  /** A record by itself has a type, which one in a candidacy has not: it is told with its owner. */
  private String freeName(String name, JsonNode definition, String owner) {
    JsonNode known = components.get(name);
    return known == null || known.path("required").equals(definition.path("required"))
        ? name
        : owner + "." + name;
  }

  private void put(String component, JsonNode definition, Map<String, String> names) {
    definition
        .findParents("$ref")
        .forEach(
            parent -> {
              String name = parent.get("$ref").asText().replace("#/" + DEFINITIONS + "/", "");
              ((ObjectNode) parent).put("$ref", PREFIX + names.get(name));
            });
    components.putIfAbsent(component, definition);
  }

  private static ObjectNode read(String schema) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A schema of ours is no JSON.", e);
    }
  }
}
