package io.github.cqpm.io.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how the generated values are built and which of their methods are properties. */
final class FormatIntrospector extends NopAnnotationIntrospector {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
    return BuiltTypes.isBuilt(type.getRawType())
        ? Arrays.stream(type.getRawType().getDeclaredClasses())
            .filter(nested -> nested.getSimpleName().equals("Builder"))
            .findFirst()
            .orElse(null)
        : null;
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
    return builtBy(type.getRawType()).isPresent() ? new JsonPOJOBuilder.Value("build", "") : null;
  }

  @Override
  public @Nullable Object findValueInstantiator(AnnotatedClass type) {
    return builtBy(type.getRawType()).map(BuilderInstantiator::new).orElse(null);
  }

  @Override
  public JavaType refineSerializationType(
      MapperConfig<?> config, Annotated annotated, JavaType baseType) {
    Class<?> raw = baseType.getRawClass();
    return Arrays.stream(raw.getInterfaces())
        .filter(BuiltTypes::isBuilt)
        .findFirst()
        .map(built -> config.constructType(built))
        .orElse(baseType);
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
    return BuiltTypes.isBuilt(type.getRawType())
        ? BuiltTypes.of(type.getRawType()).toArray(String[]::new)
        : null;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    return annotated instanceof AnnotatedMember member
            && isOurs(member.getDeclaringClass())
            && member.getDeclaringClass().isRecord()
        ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
        : JsonInclude.Value.empty();
  }

  /** Leaves nothing to detection: a method that is no property must not be one to leave out. */
  @Override
  public VisibilityChecker<?> findAutoDetectVisibility(
      AnnotatedClass type, VisibilityChecker<?> checker) {
    return isOurs(type.getRawType()) && !type.getRawType().isEnum()
        ? checker
            .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
            .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
            .withSetterVisibility(JsonAutoDetect.Visibility.NONE)
            .withFieldVisibility(JsonAutoDetect.Visibility.NONE)
        : checker;
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
    if (!(annotated instanceof AnnotatedMethod method) || method.getParameterCount() > 0) {
      return null;
    }
    Class<?> owner = method.getDeclaringClass();
    Optional<String> name =
        owner.isRecord()
            ? Optional.of(method.getName())
                .filter(
                    each ->
                        Arrays.stream(owner.getRecordComponents())
                            .anyMatch(component -> component.getName().equals(each)))
            : propertyOf(method.getName()).filter(BuiltTypes.getNames(owner)::contains);
    return isOurs(owner) ? name.map(PropertyName::construct).orElse(null) : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 1
            && method.getRawParameterType(0) != Optional.class
            && builtBy(method.getDeclaringClass())
                .map(BuiltTypes::of)
                .map(names -> names.contains(method.getName()))
                .orElse(false)
        ? PropertyName.construct(method.getName())
        : null;
  }

  @Override
  public @Nullable Object findDeserializer(Annotated annotated) {
    return isDayOfOurs(annotated) ? new Day.Deserializer() : null;
  }

  @Override
  public @Nullable Object findSerializer(Annotated annotated) {
    return isDayOfOurs(annotated) ? ToStringSerializer.instance : null;
  }

  @Override
  public @Nullable Object findContentSerializer(Annotated annotated) {
    return isOptionalDayOfOurs(annotated) ? ToStringSerializer.instance : null;
  }

  private static boolean isDayOfOurs(Annotated annotated) {
    Class<?> type =
        annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1
            ? method.getRawParameterType(0)
            : annotated.getRawType();
    return type == LocalDate.class
        && annotated instanceof AnnotatedMember member
        && isOurs(member.getDeclaringClass());
  }

  private static boolean isOptionalDayOfOurs(Annotated annotated) {
    return annotated instanceof AnnotatedMember member
        && isOurs(member.getDeclaringClass())
        && annotated.getRawType() == Optional.class
        && annotated.getType().containedTypeOrUnknown(0).hasRawClass(LocalDate.class);
  }

  private static Optional<String> propertyOf(String getter) {
    int prefix = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : getter.length();
    return getter.length() > prefix
        ? Optional.of(
            getter.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
                + getter.substring(prefix + 1))
        : Optional.empty();
  }

  /** Returns the type that the builder, or the generated one that it extends, builds. */
  private static Optional<Class<?>> builtBy(Class<?> builder) {
    Class<?> owner = builder.getDeclaringClass();
    if (owner == null || !builder.getSimpleName().equals("Builder")) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(owner), Arrays.stream(owner.getInterfaces()))
        .filter(BuiltTypes::isBuilt)
        .findFirst();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.cqpm.");
  }
}
