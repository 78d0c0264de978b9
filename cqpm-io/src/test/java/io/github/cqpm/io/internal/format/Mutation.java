package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.cqpm.io.Mutants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One way of changing a document, for the worse or not.
 *
 * @param name what it does
 * @param suits to which values it does that
 * @param change does it, in one of several ways
 */
record Mutation(String name, Predicate<Place> suits, ObjIntConsumer<Place> change) {
  static final List<Mutation> ALL =
      List.of(
          new Mutation("drop", place -> true, (place, how) -> place.remove()),
          new Mutation(
              "add",
              place -> place.value() instanceof ObjectNode,
              (place, how) ->
                  ((ObjectNode) place.value())
                      .put(List.of("x", "comment", "id", "type", "$schema").get(how % 5), "x")),
          new Mutation(
              "rename",
              place -> place.parent() instanceof ObjectNode,
              (place, how) -> {
                place.remove();
                ((ObjectNode) place.parent()).set(names().get(how % names().size()), place.value());
              }),
          put("other kind", place -> true, Mutants.INTRUDERS),
          put("null", place -> true, List.of(JsonNodeFactory.instance.nullNode())),
          put(
              "constant",
              place -> place.isText("[A-Z_]+"),
              texts(
                  "NOBODY|OTHER|MET|ACQUIRED|UNDETERMINED|EMPLOYEE | EMPLOYEE|employee|"
                      + "VALIDATED |0|1|")),
          put(
              "identifier",
              place -> place.isText("[^ ]*[^A-Z_ ][^ ]*"),
              texts(
                  "| |é|a b| a|a |%s|%sa|BDC158|BDC0158|BDC 0158|BDC0158-0|BDC 0158-9999|"
                      + "BDC0158-10000|BDC0158-01|CQPM|cqpm|acme/x|acme/X|X|S1\n|S1\r|-|"
                      + "a\u0000|\uD83D\uDE00")),
          put(
              "day",
              place -> place.isText("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
              texts(
                  "2026-02-29|2024-02-29|0000-02-29|1900-02-29|2000-02-29|2026-2-1|2026-13-01|"
                      + "2026-00-10|2026-01-00|2026-04-31|2026-12-31|9999-12-31|1999-01-01|"
                      + "+12026-01-01|-2026-01-01|2026-01-01T00:00|2026-01-01\n| 2026-01-01|"
                      + "20260101|\u0662026-01-01|2026-10-31|2026-11-30")),
          new Mutation(
              "empty", place -> place.value().isContainerNode(), (place, how) -> place.empty()),
          put(
              "blank",
              place -> place.value().isTextual(),
              texts("| |\t\n|\u0001|\u001F|\u00A0|\u2003|\u3000|\u2028| x ")),
          put("number", place -> place.value().isNumber(), numbers()),
          new Mutation(
              "repeat",
              place -> place.value() instanceof ArrayNode array && !array.isEmpty(),
              (place, how) -> place.repeat(how)),
          put(
              "type",
              place -> place.name().equals(OneOfFormat.TYPE),
              texts("CQPM|BLOCKS|SATISFIED|NOT_APPLICABLE|RECORD|DATE|record||X")));

  private static Mutation put(String name, Predicate<Place> suits, List<JsonNode> values) {
    return new Mutation(
        name, suits, (place, how) -> place.set(values.get(how % values.size()).deepCopy()));
  }

  /** Returns the texts between the bars; {@code %s} is a hundred letters. */
  private static List<JsonNode> texts(String texts) {
    return Stream.of(texts.replace("%s", "a".repeat(100)).split("\\|", -1))
        .<JsonNode>map(JsonNodeFactory.instance::textNode)
        .toList();
  }

  private static List<String> names() {
    return List.of(
        "x",
        "",
        " ",
        "A1",
        "METHODS",
        "methods",
        "BDC 0158-1",
        "BDC0158-9",
        "BDC0158-0",
        "é",
        "A1\n",
        "id",
        "date",
        "reason",
        "a".repeat(100),
        "a".repeat(101));
  }

  private static List<JsonNode> numbers() {
    return Stream.of(
            ("1.0|2.0|1e0|2E0|1e2|1.5|0.0|0|-0|-1|2|10|999999999|1000000000|2147483647|"
                    + "2147483648|-2147483649|9999999999|9223372036854775807|9223372036854775808|"
                    + "-9223372036854775809|1234567890123456789012345678901")
                .split("\\|"))
        .<JsonNode>map(number -> JsonNodeFactory.instance.rawValueNode(new RawValue(number)))
        .toList();
  }

  /**
   * A value in a document.
   *
   * @param parent the object or array that it is in
   * @param name its name or position there
   * @param value the value
   */
  record Place(JsonNode parent, String name, JsonNode value) {
    boolean isText(String form) {
      return value.isTextual() && value.textValue().matches(form);
    }

    void set(JsonNode other) {
      if (parent instanceof ObjectNode object) {
        object.set(name, other);
      } else if (parent instanceof ArrayNode array) {
        array.set(Integer.parseInt(name), other);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else if (parent instanceof ArrayNode array) {
        array.remove(Integer.parseInt(name));
      }
    }

    void empty() {
      set(
          value.isArray()
              ? JsonNodeFactory.instance.arrayNode()
              : JsonNodeFactory.instance.objectNode());
    }

    void repeat(int which) {
      ArrayNode array = (ArrayNode) value;
      array.add(array.get(which % array.size()).deepCopy());
    }
  }

  /** Changes one of the values that it suits; returns whether there is one. */
  boolean apply(JsonNode document, int where, int how) {
    List<Place> places = new ArrayList<>();
    collect(document, places);
    places.removeIf(suits.negate());
    if (places.isEmpty()) {
      return false;
    }
    change.accept(places.get(where % places.size()), how);
    return true;
  }

  private static void collect(JsonNode at, List<Place> places) {
    for (Map.Entry<String, JsonNode> property : at.properties()) {
      places.add(new Place(at, property.getKey(), property.getValue()));
      collect(property.getValue(), places);
    }
    for (int i = 0; at.isArray() && i < at.size(); i++) {
      places.add(new Place(at, String.valueOf(i), at.get(i)));
      collect(at.get(i), places);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
