package io.github.cqpm.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.Schemas;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a host with springdoc and Actuator tells of itself: the same in Boot 3 and Boot 4. */
class DescriptionsTest {
  private static final String PREFIX = "#/components/schemas/";

  private static JsonNode get(String path) throws Exception {
    return new ObjectMapper().readTree(Server.standard().get(path));
  }

  private static String schemaOf(JsonNode described) {
    return described.at("/schema/$ref").asText().replace(PREFIX, "");
  }

  @Test
  void our_values_are_described_by_our_schemas() throws Exception {
    JsonNode api = get("/v3/api-docs");
    JsonNode post = api.at("/paths/~1decisions/post");
    assertThat(schemaOf(post.at("/requestBody/content/application~1json"))).isEqualTo("Candidacy");
    assertThat(schemaOf(post.at("/responses/200/content/*~1*")))
        .isEqualTo("AdmissibilityDecision");
    JsonNode get = api.at("/paths/~1competencies~1{id}/get");
    assertThat(schemaOf(get.at("/parameters/0"))).isEqualTo("CompetencyId");
    assertThat(schemaOf(get.at("/responses/200/content/*~1*"))).isEqualTo("Competency");

    JsonNode components = api.at("/components/schemas");
    assertThat(components.at("/Rated/properties/competency/$ref").asText())
        .isEqualTo(PREFIX + "CompetencyId");
    assertSame(components, "Candidacy", Schemas.candidacy(), "");
    assertSame(components, "AdmissibilityDecision", Schemas.decision(), "");
    assertSame(components, "TypedRecord", Schemas.record(), "TypedRecord.");
    assertThat(api.findValuesAsText("$ref"))
        .allSatisfy(
            reference ->
                assertThat(components.has(reference.substring(PREFIX.length())))
                    .as(reference)
                    .isTrue());
  }

  /**
   * The components are what the schema says.
   *
   * @param own before the name of what another document has otherwise
   */
  private static void assertSame(JsonNode components, String root, String schema, String own)
      throws Exception {
    ObjectNode document = (ObjectNode) new ObjectMapper().readTree(schema);
    JsonNode definitions = document.remove("$defs");
    document.remove("$schema");
    document.remove("$id");
    assertSame(components, root, document, own);
    for (Iterator<String> names = definitions.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      String component = components.has(own + name) ? own + name : name;
      assertSame(components, component, definitions.get(name), own);
    }
  }

  private static void assertSame(
      JsonNode components, String name, JsonNode definition, String own) {
    for (JsonNode parent : definition.findParents("$ref")) {
      String to = parent.get("$ref").asText().replace("#/$defs/", "");
      ((ObjectNode) parent).put("$ref", PREFIX + (components.has(own + to) ? own + to : to));
    }
    ObjectNode described = components.get(name).deepCopy();
    assertThat(required(described)).as(name).isEqualTo(required((ObjectNode) definition));
    assertThat(described).as(name).isEqualTo(definition);
  }

  /** Takes the names of what is required out, which stand in another order. */
  private static Set<String> required(ObjectNode schema) {
    Set<String> names = new TreeSet<>();
    if (schema.has("required")) {
      schema.remove("required").forEach(name -> names.add(name.asText()));
    }
    return names;
  }

  @Test
  void an_endpoint_tells_what_is_decided_by() throws Exception {
    JsonNode told = get("/actuator/cqpm");
    assertThat(told.get("ruleSet").toString()).isEqualTo("{\"id\":\"referential\",\"version\":\"1\"}");
    assertThat(told.at("/referentials/0/id").asText()).isEqualTo("technico-commercial-industriel");
    assertThat(told.get("version").asText()).isNotEmpty();
    JsonNode first = told.at("/rules/0");
    assertThat(first.get("id").asText()).isEqualTo("enrolment/made");
    assertThat(first.get("severity").asText()).isEqualTo("BLOCKING");
    assertThat(first.get("question").asText()).startsWith("Le candidat est-il inscrit");
    assertThat(first.get("quote").asText()).startsWith("L'accès au CQPM");
    assertThat(told.get("rules")).hasSameSizeAs(CertificationEngine.standard().getRules());
  }
}
