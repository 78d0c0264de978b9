package io.github.cqpm.model;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values with every attribute filled, made by reflection: one element in each collection, one and
 * the same text, day or identifier wherever one of that kind is asked for. Single attributes are
 * replaced by their path, such as {@code blocks[].competencies[].title}; the path of a collection's
 * element ends in {@code []}.
 */
public final class Specimens {
  /** The text of every text attribute. */
  public static final String TEXT = "Texte libre";

  /** The reference to every person. */
  public static final String PERSON = "p-4711";

  /** The day of every date. */
  public static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  /** In place of a value: the attribute is not given to the builder. */
  static final Object UNSET = new Object();

  private static final Map<Class<?>, Object> SIMPLE =
      Map.ofEntries(
          Map.entry(LocalDate.class, DAY),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(BlockCode.class, BlockCode.of("BDC0158")),
          Map.entry(CompetencyId.class, CompetencyId.parse("BDC0158-1")),
          Map.entry(CertificationPart.class, CompetencyId.parse("BDC0158-1")),
          Map.entry(ActivityId.class, ActivityId.of("selling")),
          Map.entry(CriterionId.class, CriterionId.of("MEANS")),
          Map.entry(MethodId.class, MethodId.of("project")),
          Map.entry(CertificationId.class, CertificationId.of("cqpm-1")),
          Map.entry(RecordId.class, RecordId.of("r1")),
          Map.entry(CertificationCentre.class, CertificationCentre.of("centre-1")),
          Map.entry(CandidateReference.class, CandidateReference.of(PERSON)),
          Map.entry(PersonReference.class, PersonReference.of(PERSON)),
          Map.entry(CertificationTarget.class, CertificationTarget.blocks(BlockCode.of("BDC0158"))),
          Map.entry(Award.class, Award.certificate()));

  private final String text;
  private final Map<String, ?> replacements;
  private final Set<String> unused;

  private Specimens(String text, Map<String, ?> replacements) {
    this.text = text;
    this.replacements = replacements;
    this.unused = new HashSet<>(replacements.keySet());
  }

  /** Returns a value of that type with every attribute filled. */
  public static <T> T of(Class<T> type) {
    return of(type, Map.of());
  }

  /** Returns a value of that type with every attribute filled, some as given. */
  public static <T> T of(Class<T> type, Map<String, ?> replacements) {
    Specimens specimens = new Specimens(TEXT, replacements);
    T value = type.cast(specimens.build(type, ""));
    if (!specimens.unused.isEmpty()) {
      throw new IllegalArgumentException("%s has no %s".formatted(type, specimens.unused));
    }
    return value;
  }

  /** Returns a value of that type with every attribute filled, and that text in every text. */
  static <T> T of(Class<T> type, String text) {
    return type.cast(new Specimens(text, Map.of()).build(type, ""));
  }

  private Object build(Class<?> type, String prefix) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Attribute attribute : ModelTypes.attributesOf(type)) {
        Object value = value(attribute.type(), prefix + attribute.name());
        if (value != UNSET) {
          setter(builder.getClass(), attribute.name(), value).invoke(builder, value);
        }
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method setter(Class<?> builder, String name, Object value) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> accepts(method.getParameterTypes()[0], value))
        .peek(method -> method.setAccessible(true))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("%s of %s".formatted(name, builder)));
  }

  private static boolean accepts(Class<?> parameter, Object value) {
    return value == null
        || parameter.isInstance(value)
        || (parameter == boolean.class && value instanceof Boolean);
  }

  private Object value(Type type, String path) {
    if (replacements.containsKey(path)) {
      unused.remove(path);
      return replacements.get(path);
    }
    if (type instanceof ParameterizedType container) {
      return filled(container, path);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (ModelTypes.isValue(raw)) {
      return build(raw, path + ".");
    }
    if (raw == String.class) {
      return text;
    }
    if (raw == ReferentialReference.class) {
      return ReferentialReference.of(
          CertificationId.of("cqpm-1"), text.equals(TEXT) ? "2026" : text);
    }
    return Optional.ofNullable(SIMPLE.get(raw))
        .orElseThrow(
            () -> new IllegalStateException("Say what a specimen of %s is.".formatted(raw)));
  }

  private Object filled(ParameterizedType container, String path) {
    Type[] arguments = container.getActualTypeArguments();
    if (container.getRawType() == Optional.class) {
      return Optional.of(value(arguments[0], path));
    }
    if (container.getRawType() == List.class) {
      return List.of(value(arguments[0], path + "[]"));
    }
    if (container.getRawType() == Set.class) {
      return Set.of(value(arguments[0], path + "[]"));
    }
    if (container.getRawType() == Map.class) {
      return Map.of(value(arguments[0], path + "[key]"), value(arguments[1], path + "[]"));
    }
    throw new IllegalStateException("Say how to fill %s.".formatted(container));
  }
}
