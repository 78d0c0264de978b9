package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list or a map of a document that may be as long as one likes, as the formats describe it.
 *
 * @param document of which document
 * @param pointer where it is in the example of FORMAT.md, which shows every property
 * @param format its format
 */
record Swelling(DocumentType document, String pointer, Format<?> format) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NAMES = List.of("id", "code", "record", "rule", "subject");

  /** What names rules of ours, each once; and figures, which are each on another basis. */
  private static final Set<String> BOUNDED = Set.of("/provenance/policy/notices", "/figures");

  /** Returns all of them: one for each format of a list or map, however often it is shown. */
  static List<Swelling> all() {
    Map<String, Swelling> all = new LinkedHashMap<>();
    for (DocumentType document : DocumentType.values()) {
      collect(document, document.whole(), example(document), "", "", all);
    }
    return List.copyOf(all.values());
  }

  private static JsonNode example(DocumentType document) {
    try {
      return MAPPER.readTree(Samples.example(document));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(
      DocumentType document,
      Format<?> format,
      JsonNode node,
      String pointer,
      String path,
      Map<String, Swelling> all) {
    if (format instanceof ObjectFormat<?, ?> object) {
      for (Property<?, ?, ?> each : object.getProperties()) {
        if (node.has(each.name())) {
          String name = "/" + each.name();
          collect(document, each.format(), node.get(each.name()), pointer + name, path + name, all);
        }
      }
    } else if (format instanceof OneOfFormat<?> oneOf) {
      String type = node.path(OneOfFormat.TYPE).asText();
      collect(document, oneOf.getAlternatives().get(type), node, pointer, path + "/" + type, all);
    } else if (format instanceof ListFormat<?> list) {
      enter(new Swelling(document, pointer, format), path, node, all);
      for (int i = 0; i < node.size(); i++) {
        collect(document, list.getParts().get(0), node.get(i), pointer + "/" + i, path + "/*", all);
      }
    } else if (format instanceof MapFormat<?, ?, ?> map) {
      if (!(map.getParts().get(0) instanceof TextFormat.Constants)) {
        enter(new Swelling(document, pointer, format), path, node, all);
      }
      node.properties()
          .forEach(
              entry ->
                  collect(
                      document,
                      map.getParts().get(1),
                      entry.getValue(),
                      pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
                      path + "/*",
                      all));
    }
  }

  private static void enter(
      Swelling swelling, String path, JsonNode node, Map<String, Swelling> all) {
    if (!node.isEmpty() && !BOUNDED.contains(path)) {
      all.putIfAbsent(swelling.document() + path, swelling);
    }
  }

  /** Returns the document with so many elements there, no two of the same name. */
  String good(int size) {
    return swollen(size, false);
  }

  /** Returns the document with so many elements there, each of them wrong. */
  String wrong(int size) {
    return swollen(size, true);
  }

  private String swollen(int size, boolean wrong) {
    JsonNode whole = example(document);
    JsonNode node = whole.at(pointer);
    if (node instanceof ArrayNode array) {
      JsonNode pattern = array.get(0);
      array.removeAll();
      for (int i = 0; i < size; i++) {
        array.add(wrong ? spoilt(pattern) : named(format.getParts().get(0), pattern, i));
      }
    } else if (node instanceof ObjectNode object) {
      JsonNode pattern = object.elements().next();
      object.removeAll();
      for (int i = 0; i < size; i++) {
        object.set(name(format.getParts().get(0), "name", i), wrong ? spoilt(pattern) : pattern);
      }
    }
    return whole.toString();
  }

  private static JsonNode spoilt(JsonNode pattern) {
    return pattern instanceof ObjectNode object
        ? object.deepCopy().put("raute", "EMPLOYEE")
        : MAPPER.getNodeFactory().booleanNode(true);
  }

  /** Returns the pattern by another name. */
  private static JsonNode named(Format<?> format, JsonNode pattern, int number) {
    if (pattern instanceof ObjectNode object) {
      ObjectNode copy = object.deepCopy();
      Format<?> chosen =
          format instanceof OneOfFormat<?> oneOf
              ? oneOf.getAlternatives().get(object.path(OneOfFormat.TYPE).asText())
              : format;
      for (Property<?, ?, ?> each : ((ObjectFormat<?, ?>) chosen).getProperties()) {
        if (NAMES.contains(each.name()) && each.format() instanceof SpeltFormat<?>) {
          copy.put(each.name(), name(each.format(), copy.path(each.name()).asText(), number));
        }
      }
      return copy;
    }
    return pattern.isTextual()
        ? MAPPER.getNodeFactory().textNode(name(format, pattern.asText(), number))
        : pattern;
  }

  private static String name(Format<?> format, String pattern, int number) {
    if (!(format instanceof SpeltFormat<?> spelt)) {
      return format instanceof TextFormat.FreeText ? pattern + number : pattern;
    }
    Class<?> type = spelt.getType();
    if (type == LocalDate.class) {
      return LocalDate.of(2000, 1, 1).plusDays(number).toString();
    }
    if (type == BlockCode.class || type == CertificationPart.class || type == Award.class) {
      return "BDC%04d".formatted(number);
    }
    if (type == CompetencyId.class) {
      return "BDC0900-%d".formatted(1 + number);
    }
    if (type == RuleId.class) {
      return "acme/rule-" + number;
    }
    return type == ReasonCode.class ? "acme/CODE_" + number : "name-" + number;
  }

  @Override
  public String toString() {
    return document + pointer;
  }
}
