package io.github.cqpm.engine.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes a value of which we make copies: as those of the house style, but with the
 * methods that copy. (Said with {@code copy = true} at the type, it would be in the class file,
 * where the compiler of a host misses the annotation.)
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    get = {"get*", "is*"},
    depluralize = true,
    overshadowImplementation = true,
    underrideToString = "toLine",
    allowedClasspathAnnotations = {Generated.class, Nullable.class},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
@interface CopyStyle {}
