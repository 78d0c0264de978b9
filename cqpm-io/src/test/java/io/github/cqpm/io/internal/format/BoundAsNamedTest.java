package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.internal.json.JsonText;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.PlainSink;
import io.github.cqpm.io.internal.json.TreeTokens;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compiler checks the type of a property, not which of two of one type is meant: each object is
 * made of parts of which no two are equal, and each part must come out of the getter of its name.
 */
class BoundAsNamedTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonText TEXT = new JsonText(ReadLimits.standard());

  /** Objects whose numbers have to add up: their own tests read and write them. */
  private static final Set<String> BALANCED =
      Set.of("CohortSummary", "CohortFigures", "StepFigures");

  private int made;

  static Stream<ObjectFormat<?, ?>> objects() {
    return Formats.all().values().stream()
        .flatMap(BoundAsNamedTest::objectsIn)
        .filter(format -> !BALANCED.contains(format.getType().getSimpleName()))
        .distinct();
  }

  private static Stream<ObjectFormat<?, ?>> objectsIn(Format<?> format) {
    return format instanceof ObjectFormat<?, ?> object
        ? Stream.of(object)
        : format instanceof OneOfFormat<?> || format instanceof DocumentFormat<?>
            ? format.getParts().stream().flatMap(BoundAsNamedTest::objectsIn)
            : Stream.empty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void each_part_is_read_and_written_under_its_own_name(ObjectFormat<?, ?> format)
      throws Exception {
    ObjectNode document = (ObjectNode) distinct(format);
    if (document.has(DocumentFormat.FORMAT_VERSION)) {
      document.put(DocumentFormat.FORMAT_VERSION, DocumentFormat.of(format.getType()).getVersion());
    }
    Object value = read(format, document);
    assertThat(MAPPER.valueToTree(write(format, value)).toString())
        .as("%s is written as it was read", format.getType())
        .isEqualTo(document.toString());
    for (Property<?, ?, ?> property : format.getProperties()) {
      Optional<Method> getter = getterOf(format.getType(), property.name());
      if (getter.isPresent()) { // the head of an object has none
        Object part = getter.get().invoke(value);
        assertThat(MAPPER.valueToTree(write(property.format(), unwrapped(part))).toString())
            .as("%s of %s", property.name(), format.getType())
            .isEqualTo(document.get(property.name()).toString());
      }
    }
  }

  /** What is added to a value, and forgotten in its format, would be lost in silence. */
  @ParameterizedTest
  @MethodSource("objects")
  void each_attribute_of_the_value_has_its_property(ObjectFormat<?, ?> format) {
    Class<?> type = format.getType();
    List<String> attributes =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
            : settersOf(type).filter(name -> getterOf(type, name).isPresent()).toList();
    assertThat(format.getNames()).as(type.getName()).containsAll(attributes);
  }

  private static Stream<String> settersOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .filter(each -> each.getParameterCount() == 1)
        .map(Method::getName)
        .distinct();
  }

  private static Object unwrapped(Object part) {
    Object value = part instanceof Optional<?> optional ? optional.orElseThrow() : part;
    return value instanceof Set<?> set ? List.copyOf(set) : value;
  }

  private static Object read(ObjectFormat<?, ?> format, JsonNode document) throws IOException {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    Located root = TEXT.parse(bytes).require();
    Pass pass = Pass.collecting(new TreeTokens(root), 100);
    Object value = format.read(pass);
    assertThat(pass.getAll(100, List.of())).as(document.toString()).isEmpty();
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T> Object write(Format<T> format, Object value) throws IOException {
    PlainSink plain = new PlainSink();
    format.write((T) value, plain);
    return plain.getRoot();
  }

  private static Optional<Method> getterOf(Class<?> type, String property) {
    String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Set<String> names = Set.of("get" + capitalised, "is" + capitalised, property);
    return Arrays.stream(type.getMethods())
        .filter(each -> !each.isBridge() && each.getParameterCount() == 0)
        .filter(each -> names.contains(each.getName()))
        .peek(each -> each.setAccessible(true))
        .findFirst();
  }

  /** Returns JSON of that format, of whose leaves no two of one form are equal. */
  private JsonNode distinct(Format<?> format) {
    made++;
    if (format instanceof ObjectFormat<?, ?> object) {
      ObjectNode node = NODES.objectNode();
      object
          .getProperties()
          .forEach(
              each ->
                  node.set(
                      each.name(),
                      each.name().equals("notices")
                          ? NODES.arrayNode().add("plan/made") // of few rules that may be
                          : distinct(each.format())));
      return node;
    }
    if (format instanceof DocumentFormat<?> document) {
      return distinct(document.getParts().get(0));
    }
    if (format instanceof OneOfFormat<?> oneOf) {
      return distinct(
          List.copyOf(oneOf.getAlternatives().values()).get(made % oneOf.getAlternatives().size()));
    }
    if (format instanceof ListFormat<?> list) {
      return NODES.arrayNode().add(distinct(list.getParts().get(0)));
    }
    if (format instanceof MapFormat<?, ?, ?> map) {
      return NODES
          .objectNode()
          .set(distinct(map.getParts().get(0)).textValue(), distinct(map.getParts().get(1)));
    }
    if (format instanceof TextFormat.Constants<?> constants) {
      return NODES.textNode(constants.getNames().get(made % constants.getNames().size()));
    }
    if (format instanceof FixedText fixed) {
      return NODES.textNode(fixed.getText());
    }
    if (format instanceof SpeltFormat<?> spelt) {
      return NODES.textNode(spelling(spelt.getType().getSimpleName()));
    }
    if (format instanceof FlagFormat) {
      return NODES.booleanNode(made % 2 == 0); // one after the other differs
    }
    return format instanceof WholeNumberFormat<?>
        ? NODES.numberNode(made)
        : NODES.textNode("text" + made);
  }

  private String spelling(String type) {
    Map<String, String> forms =
        Map.of(
            "BlockCode", "BDC%04d",
            "CompetencyId", "BDC%04d-1",
            "CertificationPart", "BDC%04d",
            "Award", "BDC%04d",
            "RuleId", "acme/rule-%d",
            "ReasonCode", "acme/CODE_%d");
    return type.equals("LocalDate")
        ? LocalDate.of(2026, 1, 1).plusDays(made).toString()
        : forms.getOrDefault(type, "id-%d").formatted(made);
  }
}
