/**
 * Documents that juries, centres and candidates work with, as HTML to show or to print on A4. Start
 * with {@link io.github.cqpm.io.paper.Papers}.
 *
 * <p>They need {@code gg.jte:jte-runtime}, an optional dependency. People are named only where a
 * host gives {@link io.github.cqpm.io.paper.Names} for that call.
 */
@NullMarked
package io.github.cqpm.io.paper;

import org.jspecify.annotations.NullMarked;
