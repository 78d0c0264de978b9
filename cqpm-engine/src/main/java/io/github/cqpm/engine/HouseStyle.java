package io.github.cqpm.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the values of this module. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    get = {"get*", "is*"},
    depluralize = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@interface HouseStyle {}
