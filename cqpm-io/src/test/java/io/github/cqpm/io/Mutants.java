package io.github.cqpm.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A document with every value of it put wrong in every way, one at a time. */
public final class Mutants {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What may stand wrongly in the place of a value. */
  public static final List<JsonNode> INTRUDERS =
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

  private Mutants() {}

  public static List<String> of(String document) {
    try {
      JsonNode good = MAPPER.readTree(document);
      List<String> mutants = new ArrayList<>();
      mutate(good, good, mutants);
      return mutants;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mutate(JsonNode root, JsonNode at, List<String> mutants) {
    if (at instanceof ObjectNode object) {
      for (String name : names(object)) {
        JsonNode kept = object.get(name);
        for (JsonNode intruder : INTRUDERS) {
          object.set(name, intruder);
          mutants.add(root.toString());
        }
        object.remove(name);
        mutants.add(root.toString());
        object.set(name + "x", kept);
        mutants.add(root.toString());
        object.remove(name + "x");
        object.set(name, kept);
        mutate(root, kept, mutants);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode kept = array.get(i);
        for (JsonNode intruder : INTRUDERS) {
          array.set(i, intruder);
          mutants.add(root.toString());
        }
        array.set(i, kept);
        mutate(root, kept, mutants);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
