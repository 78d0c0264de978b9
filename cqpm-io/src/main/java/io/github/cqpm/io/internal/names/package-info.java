/**
 * Names that people give to properties: which was meant, and what it is called in French.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.internal.names;

import org.jspecify.annotations.NullMarked;
