package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.Schemas;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of story files, by which editors complete them: made of the schemas of a candidacy and
 * a decision. After a change there, run this test with {@code -Dstories.update}, and read what it
 * wrote.
 */
class StorySchemaTest {
  private static final Path KIT = Path.of("src/testkit/resources/io/github/cqpm/io/testkit");
  private static final Path FILE = KIT.resolve("cqpm-story.schema.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void is_made_of_those_of_a_candidacy_and_a_decision() throws IOException {
    String written = JSON.writeValueAsString(new Writer().story()) + "\n";
    if (System.getProperty("stories.update") != null) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("%s is stale; write it anew with -Dstories.update and read it", FILE)
        .isEqualTo(written);
  }

  static Stream<Path> files() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(KIT.resolve("stories"))) {
      files = all.sorted().toList();
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_nothing_against_a_story_of_ours(Path file) throws IOException {
    assertThat(complaints(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x",
        "expected: { outcome: ADMISSIBLE }",
        "title: x\nexpected: { outcome: ADMISIBLE }",
        "title: x\nexpected: { outcome: ADMISSIBLE, findings: { a/b: { c: VIOLE } } }",
        "title: x\nexpected: { competencies: { all: DONE } }",
        "title: x\nexpected: { problems: [NOT_ONE] }",
        "title: x\nasof: 2025-01-01\nexpected: { outcome: ADMISSIBLE }",
        "title: x\nasOf: 2025-02-30\nexpected: { outcome: ADMISSIBLE }",
        "title: x\ncandidacy: { rout: OTHER }\nexpected: { outcome: ADMISSIBLE }",
        "title: x\ncandidacy: { assessments: { a: DONE } }\nexpected: { outcome: ADMISSIBLE }",
        "title: x\ncandidacy: { plans: { plan: { sent: 2025-01-01 } } }\nexpected: { blocks: UNDETERMINED }",
      })
  void refuses_what_the_reader_refuses(String text) {
    assertThat(complaints(text)).isNotEmpty();
  }

  private static List<Error> complaints(String text) {
    JsonNode json = toJson(YamlText.read(text, new StoryProblems("story")));
    return SchemaHolder.SCHEMA.validate(json.toString(), InputFormat.JSON);
  }

  private static final class SchemaHolder {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(read());

    private static String read() {
      try {
        return Files.readString(FILE);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** Returns what an editor makes of it: plain digits are a number, true and false a flag. */
  private static JsonNode toJson(Told told) {
    if (told instanceof Fields fields) {
      ObjectNode node = JSON.createObjectNode();
      for (Field field : fields.fields().values()) {
        node.set(field.name(), toJson(field.value()));
      }
      return node;
    }
    if (told instanceof Items items) {
      ArrayNode node = JSON.createArrayNode();
      items.items().forEach(item -> node.add(toJson(item)));
      return node;
    }
    Word word = (Word) told;
    if (word.plain() && word.text().matches("true|false")) {
      return JSON.getNodeFactory().booleanNode(word.text().equals("true"));
    }
    return word.plain() && word.text().matches("[0-9]+")
        ? JSON.getNodeFactory().numberNode(Integer.parseInt(word.text()))
        : JSON.getNodeFactory().textNode(word.text());
  }

  /** Makes the schema. */
  private static final class Writer {
    private final Map<String, JsonNode> definitions = new TreeMap<>();
    private final ObjectNode candidacy = parse(Schemas.candidacy());
    private final ObjectNode decision = parse(Schemas.decision());

    private static ObjectNode parse(String schema) {
      try {
        return (ObjectNode) JSON.readTree(schema);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    ObjectNode story() {
      ObjectNode properties = JSON.createObjectNode();
      properties.set("title", text("The title, by which the test is named."));
      properties.set("text", text("What happened, for people to read."));
      properties.set(
          "ruleSet",
          say(
              "The rules; those of the referential if not said.",
              oneOf("referential", "agreement")));
      properties.set(
          "ruleSetVersion",
          say(
              "The version of these rules; the one of the day if not said.",
              any(type("string"), type("integer"))));
      properties.set(
          "policy",
          say("What a host has set; nothing if not said.", of(decision, "DecisionPolicy")));
      properties.set(
          "asOf",
          say("The day as of which to decide; 2026-02-28 if not said.", of(candidacy, "Day")));
      String period = "[0-9-]{10}\\.\\.([0-9-]{10})?";
      properties.set(
          "registration",
          say(
              "The registration in the RNCP: the first day and the last, such as 2024-01-01..2029-01-01, or"
                  + " a list of such periods, or none, or unknown; since 2024-01-01 if not said.",
              any(
                  type("string").put("pattern", "^(none|unknown|%s)$".formatted(period)),
                  list(type("string").put("pattern", "^%s$".formatted(period))))));
      properties.set(
          "referential",
          say(
              "A referential: a file beside the story, or what such a file holds; the bundled one if not said.",
              any(type("string"), type("object"))));
      properties.set(
          "candidacy",
          say(
              "What differs from the complete candidacy, or a file that holds a whole one.",
              any(change(candidacy, "Candidacy"), type("string"))));
      properties.set("expected", expected());
      ObjectNode story = JSON.createObjectNode();
      story.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      story.put("$id", "https://github.com/cqpm/cqpm/schema/cqpm-story");
      story.put("title", "Story");
      story.put(
          "description",
          "A case: what differs from a complete candidacy, and what is expected of it.");
      story.setAll(group(properties));
      story.set("required", JSON.createArrayNode().add("title").add("expected"));
      story.set("$defs", JSON.valueToTree(definitions));
      return story;
    }

    private ObjectNode expected() {
      ObjectNode properties = JSON.createObjectNode();
      ObjectNode status = of(decision, "AdmissibilityStatus");
      ObjectNode competency = JSON.createObjectNode();
      competency.set("status", of(decision, "CompetencyStatus"));
      competency.set("since", orNone(of(candidacy, "Day")));
      competency.set("keptUntil", orNone(of(candidacy, "Day")));
      properties.set("outcome", say("Whether what is targeted may be awarded.", status));
      properties.set(
          "certification",
          say("Whether the certificate may be; none where blocks are targeted.", orNone(status)));
      properties.set(
          "competencies",
          say(
              "How each competency stands, or all.",
              keyed(
                  of(candidacy, "CompetencyId"),
                  any(of(decision, "CompetencyStatus"), group(competency)))));
      properties.set(
          "blocks",
          say("How each block stands, or all.", keyed(of(candidacy, "BlockCode"), status)));
      properties.set(
          "awards",
          say(
              "Whether each block may be awarded by itself.",
              keyed(of(candidacy, "BlockCode"), of(decision, "AwardStatus"))));
      properties.set(
          "findings",
          say(
              "What a rule answers about each thing that it is asked about, or about all.",
              map(
                  type("string"),
                  keyed(
                      type("string"),
                      oneOf("SATISFIED", "VIOLATED", "UNDETERMINED", "NOT_APPLICABLE")))));
      ObjectNode action = of(decision, "RemainingStep.Action");
      properties.set(
          "remainingSteps",
          say(
              "All that remains to be done, or none.",
              keyed(type("string"), any(action, list(action)))));
      properties.set(
          "leftAside",
          say(
              "All records that play no part, and why, or none.",
              keyed(type("string"), of(decision, "LeftAsideReason"))));
      properties.set(
          "validatedResults",
          say(
              "All results that later candidacies may carry, and by which deliberation, or none.",
              keyed(
                  any(of(candidacy, "CompetencyId"), of(candidacy, "BlockCode")),
                  of(candidacy, "RecordId"))));
      ObjectNode code =
          oneOf(Stream.of(InputProblemCode.values()).map(Enum::name).toArray(String[]::new));
      properties.set(
          "problems", say("The problems for which nothing is decided.", any(code, list(code))));
      ObjectNode expected = group(properties);
      expected.put("description", "What is expected of the engine.");
      expected.put("minProperties", 1);
      return expected;
    }

    /** Returns a reference to a definition of another schema, which is taken over as it is. */
    private ObjectNode of(ObjectNode schema, String name) {
      if (!definitions.containsKey(name)) {
        JsonNode definition = schema.path("$defs").path(name).deepCopy();
        assertThat(definition.isObject()).as(name).isTrue();
        definitions.put(name, definition);
        definition
            .findValuesAsText("$ref")
            .forEach(ref -> of(schema, ref.substring("#/$defs/".length())));
      }
      return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns what may be said to change such an object. */
    private ObjectNode change(ObjectNode schema, String name) {
      ObjectNode type =
          name.equals("Candidacy") ? schema : (ObjectNode) schema.path("$defs").path(name);
      String key = name + ".Change";
      if (!definitions.containsKey(key)) {
        definitions.put(key, JSON.createObjectNode());
        ObjectNode properties = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
          if (!property.getKey().startsWith("format")) {
            properties.set(
                property.getKey(),
                property(schema, name + "." + property.getKey(), property.getValue()));
          }
        }
        ObjectNode group = group(properties);
        definitions.put(
            key,
            switch (name) {
              case "CommissionAssessment" -> any(of(schema, "AssessmentResult"), group);
              case "CompetencyRuling" -> any(of(schema, "Ruling"), group);
              default -> group;
            });
      }
      return JSON.createObjectNode().put("$ref", "#/$defs/" + key);
    }

    private ObjectNode property(ObjectNode schema, String path, JsonNode property) {
      ObjectNode value = ((ObjectNode) property.deepCopy()).without("description");
      ObjectNode changed =
          switch (path) {
            case "Candidacy.target" -> any(oneOf("CQPM"), list(of(schema, "BlockCode")));
            case "AssessmentCommission.members" ->
                any(count(), list(change(schema, "CommissionMember")));
            case "DeliberationJury.members" -> {
              ObjectNode colleges = JSON.createObjectNode();
              colleges.set("EMPLOYERS", count());
              colleges.set("EMPLOYEES", count());
              yield any(group(colleges), list(change(schema, "JuryMember")));
            }
            default ->
                value(
                    schema, value, CandidacyShape.RECORDS.contains(path.replace("Candidacy.", "")));
          };
      return say(property.path("description").asText(), orNone(changed));
    }

    private ObjectNode value(ObjectNode schema, ObjectNode value, boolean records) {
      if (value.has("$ref")) {
        String name = value.path("$ref").asText().substring("#/$defs/".length());
        boolean object = schema.path("$defs").path(name).path("type").asText().equals("object");
        return object ? change(schema, name) : of(schema, name);
      }
      if (value.has("propertyNames")) {
        ObjectNode key = value(schema, (ObjectNode) value.path("propertyNames"), false);
        return keyed(key, value(schema, (ObjectNode) value.path("additionalProperties"), false));
      }
      if (value.path("type").asText().equals("array") && value.path("items").has("$ref")) {
        ObjectNode item = value(schema, (ObjectNode) value.path("items"), false);
        ObjectNode id = of(schema, "RecordId");
        return records ? any(keyed(id, item), list(any(item, id))) : list(item);
      }
      return value;
    }

    private static ObjectNode text(String description) {
      return say(description, type("string"));
    }

    private static ObjectNode type(String name) {
      return JSON.createObjectNode().put("type", name);
    }

    private static ObjectNode count() {
      return type("integer").put("minimum", 0).put("maximum", 50);
    }

    private static ObjectNode say(String description, ObjectNode of) {
      ObjectNode said = JSON.createObjectNode().put("description", description);
      said.setAll(of);
      return said;
    }

    private static ObjectNode oneOf(String... names) {
      ObjectNode node = JSON.createObjectNode();
      Stream.of(names).forEach(node.putArray("enum")::add);
      return node;
    }

    private static ObjectNode any(ObjectNode... alternatives) {
      ObjectNode node = JSON.createObjectNode();
      ArrayNode all = node.putArray("anyOf");
      Stream.of(alternatives).forEach(all::add);
      return node;
    }

    private static ObjectNode orNone(ObjectNode value) {
      return any(oneOf("none"), value);
    }

    private static ObjectNode list(ObjectNode item) {
      ObjectNode list = type("array");
      list.set("items", item);
      return list;
    }

    private static ObjectNode group(ObjectNode properties) {
      ObjectNode group = type("object");
      group.set("properties", properties);
      return group.put("additionalProperties", false);
    }

    private static ObjectNode map(ObjectNode key, ObjectNode value) {
      ObjectNode map = type("object");
      map.set("propertyNames", any(oneOf("all"), key));
      map.set("additionalProperties", orNone(value));
      return map;
    }

    /** Returns a group by names, or what holds for all of them. */
    private static ObjectNode keyed(ObjectNode key, ObjectNode value) {
      return any(map(key, value), orNone(value));
    }
  }
}
