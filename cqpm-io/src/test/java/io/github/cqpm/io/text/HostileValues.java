package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Values of our types with a text wherever a text may stand, made by reflection, so that what is
 * added to a type is in them, too. Where a type refuses the text, a harmless one is taken.
 */
final class HostileValues {
  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(LocalDate.class, LocalDate.of(2026, 1, 15)),
          Map.entry(Period.class, Period.ofMonths(24)),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(long.class, 2L),
          Map.entry(OptionalInt.class, OptionalInt.of(1)),
          Map.entry(Long.class, 2L),
          Map.entry(Enum.class, DocumentProblemCode.UNKNOWN_PROPERTY),
          Map.entry(DecisionPolicy.class, DecisionPolicy.standard()),
          Map.entry(ReadLimits.class, ReadLimits.standard()),
          Map.entry(BlockCode.class, BlockCode.of("BDC0900")),
          Map.entry(CompetencyId.class, CompetencyId.parse("BDC0900-1")),
          Map.entry(RuleId.class, RuleId.of("acme/fees")),
          Map.entry(ReasonCode.class, ReasonCode.of("acme/LATE")),
          Map.entry(MissingFact.class, MissingFact.of("acme/MISSING")),
          Map.entry(SubjectKind.class, SubjectKind.BLOCK),
          Map.entry(Class.class, String.class));

  private final String text;
  private final Consumer<RuntimeException> refused;

  /**
   * Makes values that hold that text.
   *
   * @param refused takes what a type throws that refuses the text
   */
  HostileValues(String text, Consumer<RuntimeException> refused) {
    this.text = text;
    this.refused = refused;
  }

  /** Returns whether values of that type can be made: it has a builder, or is a record. */
  static boolean isValue(Class<?> type) {
    return type.isRecord() || isBuilt(type);
  }

  private static boolean isBuilt(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
            .anyMatch(each -> each.getName().equals("builder") && each.getParameterCount() == 0);
  }

  /** Returns values of that type: one, or one of each of its kinds. */
  List<Object> all(Type type) {
    if (type instanceof Class<?> raw && raw.isSealed() && !isBuilt(raw)) {
      return Arrays.stream(raw.getPermittedSubclasses())
          .flatMap(each -> all(each).stream())
          .toList();
    }
    return List.of(one(type));
  }

  Object one(Type type) {
    if (type instanceof ParameterizedType container) {
      return container.getRawType() instanceof Class<?> raw && isValue(raw)
          ? made(raw)
          : filled(container);
    }
    if (type instanceof WildcardType || type instanceof TypeVariable) {
      return DocumentProblemCode.UNKNOWN_PROPERTY;
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class || raw == Object.class) {
      return text;
    }
    if (raw == Dossier.class) {
      return HostileDossier.with(text);
    }
    if (SAMPLES.containsKey(raw)) {
      return SAMPLES.get(raw);
    }
    return raw.isEnum() ? raw.getEnumConstants()[0] : made(raw);
  }

  private Object made(Class<?> type) {
    if (type.isSealed() && !isBuilt(type)) {
      return all(type).get(0);
    }
    try {
      return type.isRecord() ? record(type) : built(type);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown && !text.equals("x1")) {
        refused.accept(thrown);
        return new HostileValues("x1", refused).made(type);
      }
      throw new IllegalStateException(type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(each -> one(each.getGenericType())).toArray(Object[]::new);
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private Object built(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method getter : type.getMethods()) {
      if (getter.getParameterCount() == 0 && getter.getName().matches("(get|is)[A-Z].*")) {
        String name = getter.getName().replaceFirst("get|is", "");
        set(builder, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), getter);
      }
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private void set(Object builder, String name, Method getter) throws ReflectiveOperationException {
    if (Arrays.stream(builder.getClass().getMethods()).noneMatch(m -> m.getName().equals(name))) {
      return; // It follows from others.
    }
    Object value = one(getter.getGenericReturnType());
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals(name)
          && setter.getParameterCount() == 1
          && accepts(setter.getParameterTypes()[0], value)) {
        setter.setAccessible(true);
        setter.invoke(builder, value);
        return;
      }
    }
  }

  private static boolean accepts(Class<?> parameter, Object value) {
    return parameter.isInstance(value)
        || (parameter == boolean.class && value instanceof Boolean)
        || (parameter == int.class && value instanceof Integer);
  }

  private Object filled(ParameterizedType container) {
    Type[] of = container.getActualTypeArguments();
    Class<?> raw = (Class<?>) container.getRawType();
    if (raw == Dossier.class) {
      return HostileDossier.with(text);
    }
    if (SAMPLES.containsKey(raw)) {
      return one(raw);
    }
    if (raw == Optional.class) {
      return Optional.of(one(of[0]));
    }
    if (raw == List.class) {
      return new ArrayList<>(all(of[0]));
    }
    if (raw == Set.class) {
      return Set.of(one(of[0]));
    }
    if (raw == SortedSet.class) {
      return new TreeSet<>(List.of(one(of[0])));
    }
    if (raw == Map.class) {
      return Map.of(one(of[0]), one(of[1]));
    }
    if (raw == SortedMap.class) {
      return new TreeMap<>(Map.of(one(of[0]), one(of[1])));
    }
    throw new IllegalStateException("Say how to fill " + container);
  }
}
