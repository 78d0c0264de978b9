package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.model.candidacy.ReportsDueInTime;
import io.github.cqpm.model.candidacy.StatesOpinion;
import io.github.cqpm.model.referential.NotBlankIfPresent;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the JSON Schema of a kind of document from its format, its constraints and its Javadoc.
 */
final class SchemaWriter {
  static final String UPDATE =
      "./mvnw -q -pl cqpm-io -am verify -Dtest=SchemasTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dschemas.update";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final int MAX_STRING_LENGTH = ReadLimits.standard().stringLength();
  private static final int MAX_NAME_LENGTH = ReadLimits.standard().nameLength();

  /** Constraints on several values at once, which no schema can tell. */
  private static final Set<Class<?>> BEYOND_SCHEMAS = Set.of(ReportsDueInTime.class);

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaWriter() {}

  static String write(DocumentType document) {
    ObjectNode schema = new SchemaWriter().root(document);
    try {
      return new ObjectMapper().writer(PRINTER).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode root(DocumentType document) {
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put(
        "$id",
        "https://github.com/cqpm/cqpm/schema/%s-%s"
            .formatted(document.getFormat(), document.getVersion()));
    ObjectNode header = NODES.objectNode();
    header.set(
        DocumentFormat.FORMAT,
        described("The format of this document.").put("const", document.getFormat()));
    header.set(
        DocumentFormat.FORMAT_VERSION,
        described("The version of the format.").put("const", document.getVersion()));
    root.setAll(object(document.whole(), header));
    ObjectNode ordered = root.putObject("$defs");
    definitions.forEach(ordered::set);
    return root;
  }

  private static ObjectNode described(String description) {
    return NODES.objectNode().put("description", description);
  }

  private static ObjectNode titled(Class<?> type) {
    String words = Javadoc.words(Javadoc.nameOf(type).replace(".", ": ")).toLowerCase(Locale.ROOT);
    return NODES
        .objectNode()
        .put("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        .put("description", Javadoc.ofType(type));
  }

  /** Returns the schema of a type's objects, whose first properties are given. */
  private ObjectNode object(ObjectFormat<?, ?> format, ObjectNode first) {
    ObjectNode properties = NODES.objectNode();
    ArrayNode required = NODES.arrayNode();
    properties.setAll(first);
    first.fieldNames().forEachRemaining(required::add);
    format.getProperties().stream()
        .skip(first.size())
        .forEach(
            property -> {
              Method getter = getterOf(format.getType(), property.name());
              properties.set(property.name(), property(format.getType(), getter, property));
              if (isRequired(property, getter)) {
                required.add(property.name());
              }
            });
    ObjectNode object = titled(format.getType()).put("type", "object");
    object.set("properties", properties);
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    object.put("additionalProperties", false);
    for (Class<? extends Annotation> constraint :
        constraintsOf(format.getType().getAnnotations())) {
      if (constraint == StatesOpinion.class) {
        ArrayNode anyOf = object.putArray("anyOf");
        ObjectNode overall = anyOf.addObject();
        overall.putObject("properties").put("overallStance", true);
        overall.putArray("required").add("overallStance");
        ObjectNode one = anyOf.addObject();
        one.putObject("properties")
            .putObject("stances")
            .put("type", "object")
            .put("minProperties", 1);
        one.putArray("required").add("stances");
      } else if (!BEYOND_SCHEMAS.contains(constraint)) {
        throw new IllegalStateException("What is " + constraint + " in a schema?");
      }
    }
    return object;
  }

  private ObjectNode property(Class<?> owner, Method getter, Property<?, ?, ?> described) {
    String name = described.name();
    String said =
        owner.isRecord()
            ? Javadoc.ofComponent(owner, name)
            : Javadoc.ofMember(getter.getDeclaringClass(), getter.getName());
    boolean mayBeLeftOut = getter.getReturnType() == Optional.class;
    ObjectNode property = described(mayBeLeftOut ? said.replace("; empty ", "; left out ") : said);
    property.setAll(schemaOf(getter.getAnnotatedReturnType(), described.format()));
    OwnChecks.of(owner, name).accept(property);
    return property;
  }

  /** Returns whether a property must be there: without it, something would be empty or missing. */
  private static boolean isRequired(Property<?, ?, ?> property, Method getter) {
    return property.required()
        || isConstrained(getter.getAnnotatedReturnType(), NotEmpty.class)
        || (getter.isDefault()
            && property.format() instanceof ObjectFormat<?, ?> byDefault
            && byDefault.getProperties().stream()
                .anyMatch(each -> isRequired(each, getterOf(byDefault.getType(), each.name()))));
  }

  private static boolean isConstrained(AnnotatedType type, Class<? extends Annotation> constraint) {
    return type.isAnnotationPresent(constraint);
  }

  private ObjectNode schemaOf(AnnotatedType type, Format<?> format) {
    Set<Class<? extends Annotation>> constraints = constraintsOf(type.getAnnotations());
    ObjectNode schema = NODES.objectNode();
    if (rawOf(type) == Optional.class) {
      return schemaOf(argument(type, 0), format);
    } else if (format instanceof ListFormat<?> list) {
      schema.put("type", "array");
      if (constraints.remove(NotEmpty.class)) {
        schema.put("minItems", 1);
      }
      schema.set("items", schemaOf(argument(type, 0), list.getParts().get(0)));
    } else if (format instanceof MapFormat<?, ?, ?> map) {
      schema.put("type", "object");
      schema.set(
          "propertyNames",
          map.getParts().get(0) instanceof TextFormat.FreeText
              ? NODES.objectNode().put("type", "string").put("maxLength", MAX_NAME_LENGTH)
              : schemaOf(argument(type, 0), map.getParts().get(0)));
      schema.set("additionalProperties", schemaOf(argument(type, 1), map.getParts().get(1)));
    } else if (format instanceof TextFormat.FreeText) {
      schema.put("type", "string");
      if (constraints.remove(NotBlank.class)) {
        schema.put("pattern", Forms.NOT_BLANK);
      } else if (constraints.remove(NotBlankIfPresent.class)) {
        schema.put("pattern", Forms.NOT_BLANK_IF_PRESENT);
      }
      schema.put("maxLength", MAX_STRING_LENGTH);
    } else if (format instanceof FlagFormat) {
      schema.put("type", "boolean");
    } else if (format instanceof WholeNumberFormat<?> number) {
      schema.put("type", "integer");
      schema.put("minimum", number.getLeast());
      schema.put("maximum", number.getMost());
    } else {
      requireValid(type, format);
      schema.put("$ref", "#/$defs/" + define(rawOf(type), format));
    }
    if (!constraints.isEmpty()) {
      throw new IllegalStateException("What are %s in a schema?".formatted(constraints));
    }
    return schema;
  }

  /** A type has one schema, so that its constraints must hold wherever it stands. */
  private static void requireValid(AnnotatedType type, Format<?> format) {
    if (format instanceof ObjectFormat<?, ?> object
        && !type.isAnnotationPresent(Valid.class)
        && isEverConstrained(object)) {
      throw new IllegalStateException(object.getType() + " is constrained, but not @Valid here.");
    }
  }

  private static boolean isEverConstrained(ObjectFormat<?, ?> object) {
    return !constraintsOf(object.getType().getAnnotations()).isEmpty()
        || object.getProperties().stream()
            .map(each -> getterOf(object.getType(), each.name()).getAnnotatedReturnType())
            .anyMatch(SchemaWriter::isEverConstrained);
  }

  private static boolean isEverConstrained(AnnotatedType type) {
    return type.isAnnotationPresent(Valid.class)
        || !constraintsOf(type.getAnnotations()).isEmpty()
        || (type instanceof AnnotatedParameterizedType parameterized
            && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                .anyMatch(SchemaWriter::isEverConstrained));
  }

  private String define(Class<?> type, Format<?> format) {
    String name = type == LocalDate.class ? "Day" : Javadoc.nameOf(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, NODES.objectNode()); // until it is known
      definitions.put(name, definition(type, format));
    }
    return name;
  }

  private ObjectNode definition(Class<?> type, Format<?> format) {
    if (format instanceof ObjectFormat<?, ?> object) {
      return object(object, NODES.objectNode());
    }
    if (format instanceof TextFormat.Constants<?>) {
      ObjectNode schema = titled(type);
      schema.set("oneOf", constants(type, List.of(type.getEnumConstants())));
      return schema;
    }
    if (format instanceof OneOfFormat<?> alternatives) {
      ObjectNode schema = titled(type);
      ArrayNode oneOf = schema.putArray("oneOf");
      alternatives
          .getAlternatives()
          .forEach(
              (name, object) -> {
                ObjectNode discriminator = NODES.objectNode();
                discriminator.set(
                    OneOfFormat.TYPE,
                    described(Javadoc.ofType(object.getType())).put("const", name));
                String definition = Javadoc.nameOf(object.getType());
                definitions.put(definition, object(object, discriminator));
                oneOf.addObject().put("$ref", "#/$defs/" + definition);
              });
      return schema;
    }
    return spelt(type);
  }

  private static ObjectNode spelt(Class<?> type) {
    ObjectNode schema =
        type == LocalDate.class
            ? described("A day of the calendar: year, month and day.").put("title", "Day")
            : titled(type);
    String rule = Javadoc.ofComponent(type, "value");
    if (!rule.isEmpty()) {
      schema.put("description", schema.get("description").textValue() + " " + rule);
    }
    Forms.Form form = Forms.OF.get(type);
    schema.put("type", "string").put("pattern", form.pattern());
    if (type == LocalDate.class) {
      schema.put("format", "date");
    }
    form.examples().forEach(schema.withArray("/examples")::add);
    return schema;
  }

  /** Returns the constants of a type, each with what it means. */
  static ArrayNode constants(Class<?> type, List<?> values) {
    ArrayNode constants = NODES.arrayNode();
    Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type)
        .forEach(
            field -> {
              try {
                if (values.contains(field.get(null))) {
                  constants.add(
                      described(Javadoc.ofMember(type, field.getName()))
                          .put("const", field.get(null).toString()));
                }
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            });
    return constants;
  }

  private static Set<Class<? extends Annotation>> constraintsOf(Annotation[] annotations) {
    Set<Class<? extends Annotation>> constraints = new LinkedHashSet<>();
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
        constraints.add(annotation.annotationType());
      }
    }
    return constraints;
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Class<?> rawOf(AnnotatedType type) {
    return type.getType() instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type.getType();
  }

  private static Method getterOf(Class<?> type, String property) {
    String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Set<String> names = Set.of("get" + capitalised, "is" + capitalised, property);
    return Arrays.stream(type.getMethods())
        .filter(
            each ->
                !each.isBridge() && each.getParameterCount() == 0 && names.contains(each.getName()))
        .findFirst()
        .orElseThrow();
  }
}
