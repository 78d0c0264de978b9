package io.github.cqpm.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes the values of this module: without its copying methods, which nobody could
 * call on a class that is not public. An entry of a map that is put in its way replaces an earlier
 * one, and is named so; {@code putX} is written by hand, and does not. Types too wide for a line
 * have a {@code toLine()}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    get = {"get*", "is*"},
    depluralize = true,
    depluralizeDictionary = {"axis:axes"},
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    put = "replace*",
    putAll = "replaceAll*",
    underrideToString = "toLine",
    allowedClasspathAnnotations = {Generated.class, Nullable.class},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // Javadoc then shows the setters on the page of the public builder, whole.
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
@interface HouseStyle {}
