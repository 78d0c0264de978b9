/**
 * Sentences, in French and in English, made from the codes and arguments of decisions and problems.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.text;

import org.jspecify.annotations.NullMarked;
