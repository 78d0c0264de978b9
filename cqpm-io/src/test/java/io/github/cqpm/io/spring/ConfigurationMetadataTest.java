package io.github.cqpm.io.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an editor completes of our properties: it is made of the classes that hold them. */
class ConfigurationMetadataTest {
  private static JsonNode metadata() throws Exception {
    try (InputStream stream =
        CqpmProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      return new ObjectMapper().readTree(stream);
    }
  }

  @Test
  void every_property_has_its_type_its_default_and_a_description() throws Exception {
    assertThat(StreamSupport.stream(metadata().get("properties").spliterator(), false))
        .allSatisfy(
            property -> {
              assertThat(property.path("description").asText()).endsWith(".");
              assertThat(property.path("type").asText()).isNotEmpty();
            })
        .extracting(
            property ->
                property.get("name").asText() + " = " + property.path("defaultValue").asText())
        .containsExactlyInAnyOrder(
            "cqpm.rules = referential",
            "cqpm.referentials = ",
            "cqpm.locale = fr",
            "cqpm.largest-document = 1MB",
            "cqpm.policy.minimum-commission-members = 2",
            "cqpm.policy.jury-may-overrule = false",
            "cqpm.policy.notices = ",
            "management.endpoint.cqpm.access = unrestricted",
            "management.endpoint.cqpm.cache.time-to-live = 0ms",
            "management.endpoint.cqpm.enabled = true");
  }

  @Test
  void the_document_for_hosts_lists_each_with_its_default() throws Exception {
    String hosts = Files.readString(Path.of("HOSTS.md"));
    assertThat(metadata().get("properties"))
        .filteredOn(property -> property.get("name").asText().startsWith("cqpm."))
        .allSatisfy(
            property -> {
              JsonNode value = property.path("defaultValue");
              assertThat(hosts)
                  .contains(
                      "| `%s` | %s |"
                          .formatted(
                              property.get("name").asText(),
                              value.isMissingNode() ? "none" : "`" + value.asText() + "`"));
            });
  }

  @Test
  void languages_and_the_rules_that_may_be_notices_are_offered() throws Exception {
    JsonNode hints = metadata().get("hints");
    assertThat(hints.findValuesAsText("name"))
        .containsExactlyInAnyOrder("cqpm.locale", "cqpm.policy.notices");
    assertThat(hints.findValuesAsText("value"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("fr", "en"),
                    DecisionPolicy.MAY_BE_NOTICES.stream().map(RuleId::value))
                .toList());
  }
}
