package io.github.cqpm.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form is that of another implementation of RFC 8785, whatever the strings. */
class CanonicalJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts of what canonical forms go wrong about. */
  @Provide
  static Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0x7f).map(Character::toString),
            Arbitraries.of("é", "e\u0301", "\u2028", "\u007f", "\ufeff", "\ue000", "\uffff"),
            Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString),
            Arbitraries.of("\"", "\\", "/", "~", "</script>"))
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  static Arbitrary<JsonNode> trees() {
    Arbitrary<JsonNode> leaves =
        Arbitraries.oneOf(
            hostile().map(NODES::textNode),
            Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(NODES::numberNode),
            Arbitraries.of(true, false).map(NODES::booleanNode));
    return Arbitraries.recursive(
        () -> leaves,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(CanonicalJsonProperties::array),
                Arbitraries.maps(hostile(), inner)
                    .ofMaxSize(4)
                    .map(CanonicalJsonProperties::object)),
        1,
        3);
  }

  private static String canonical(JsonNode tree) {
    return CanonicalJson.of(plain(tree));
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> plain = new LinkedHashMap<>();
      node.properties().forEach(each -> plain.put(each.getKey(), plain(each.getValue())));
      return plain;
    }
    if (node.isArray()) {
      List<Object> plain = new ArrayList<>();
      node.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    if (node.isIntegralNumber()) {
      return node.longValue();
    }
    return node.isTextual() ? (Object) node.textValue() : (Object) node.booleanValue();
  }

  private static JsonNode array(List<JsonNode> elements) {
    return NODES.arrayNode().addAll(elements);
  }

  private static JsonNode object(Map<String, JsonNode> members) {
    return NODES.objectNode().setAll(members);
  }

  @Property
  void it_is_what_another_implementation_gives(@ForAll("trees") JsonNode tree) throws IOException {
    String written = canonical(tree);
    assertThat(written.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(new JsonCanonicalizer(tree.toString()).getEncodedUTF8());
  }

  @Property
  void it_reads_back_equal(@ForAll("trees") JsonNode tree) throws IOException {
    JsonNode read = MAPPER.readTree(canonical(tree));
    assertThat(canonical(read)).isEqualTo(canonical(tree));
    assertThat(read.size()).isEqualTo(tree.size());
  }

  @Example
  void names_are_sorted_by_utf_16_code_units() {
    JsonNode tree =
        NODES.objectNode().put("\ufb33", 1).put("\ud83d\ude00", 2).put("\u20ac", 3).put("", 4);
    assertThat(canonical(tree)).isEqualTo("{\"\":4,\"\u20ac\":3,\"\ud83d\ude00\":2,\"\ufb33\":1}");
  }

  @Example
  void half_a_surrogate_pair_is_refused_with_its_place() {
    for (String half : List.of("\ud83d", "a\ude00", "\ud83da", "\ude00\ud83d")) {
      assertThatThrownBy(
              () -> canonical(NODES.objectNode().set("a/b", NODES.arrayNode().add(half))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"/a~1b/0\"")
          .hasMessageNotContaining(half);
    }
  }

  @Example
  void a_number_that_is_not_exact_everywhere_is_refused_with_its_place() {
    assertThatThrownBy(() -> canonical(NODES.objectNode().put("n", 1L << 53)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"/n\"");
  }
}
