package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import io.github.cqpm.io.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas say what the shapes, the constraints and the Javadoc say. */
class SchemasTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "github", "cqpm", "io", "schema");
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  private static Path fileOf(DocumentType document) {
    return FOLDER.resolve(document.getFormat() + ".schema.json");
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void is_what_the_model_makes_of_it(DocumentType document) throws IOException {
    String written = SchemaWriter.write(document);
    if (Boolean.getBoolean("schemas.update")) {
      Files.writeString(fileOf(document), written);
    }
    assertThat(Files.readString(fileOf(document)))
        .as("%s is stale. Write it anew with: %s", fileOf(document), SchemaWriter.UPDATE)
        .isEqualTo(written);
  }

  @Test
  void have_the_command_that_writes_them_in_the_guide() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(SchemaWriter.UPDATE);
  }

  @Test
  void are_at_hand_in_code() throws IOException {
    assertThat(Schemas.referential()).isEqualTo(Files.readString(fileOf(DocumentType.REFERENTIAL)));
    assertThat(Schemas.candidacy()).isEqualTo(Files.readString(fileOf(DocumentType.CANDIDACY)));
    assertThat(Schemas.record()).isEqualTo(Files.readString(fileOf(DocumentType.RECORD)));
    assertThat(Schemas.decision()).isEqualTo(Files.readString(fileOf(DocumentType.DECISION)));
    assertThat(Schemas.cohortSummary())
        .isEqualTo(Files.readString(fileOf(DocumentType.COHORT_SUMMARY)));
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void is_a_schema_of_draft_2020_12(DocumentType document) {
    var meta = Judge.REGISTRY.getSchema(SchemaLocation.of(META));
    assertThat(meta.validate(Judge.textOf(document), InputFormat.JSON)).isEmpty();
    assertThat(meta.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void describes_every_type_property_and_constant(DocumentType document) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Judge.textOf(document));
    List<String> undescribed = new ArrayList<>();
    requireDescription("", schema, undescribed);
    for (Map.Entry<String, JsonNode> definition : schema.get("$defs").properties()) {
      requireDescription(definition.getKey(), definition.getValue(), undescribed);
      assertThat(definition.getValue().path("title").asText()).isNotEmpty();
    }
    assertThat(undescribed).isEmpty();
  }

  private static void requireDescription(String where, JsonNode at, List<String> undescribed) {
    if (!at.path("description").asText().matches("[A-Za-z0-9].*[.?]")) {
      undescribed.add(where);
    }
    for (Map.Entry<String, JsonNode> property : at.path("properties").properties()) {
      requireDescription(where + "/" + property.getKey(), property.getValue(), undescribed);
    }
    for (JsonNode constant : at.path("oneOf")) {
      if (constant.has("const")) {
        requireDescription(where + "=" + constant.get("const"), constant, undescribed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void shows_neither_tags_nor_java_in_its_descriptions(DocumentType document) {
    assertThat(Judge.textOf(document)).doesNotContain("{@", "<i>", "[R]", "Returns", "Builds");
  }
}
