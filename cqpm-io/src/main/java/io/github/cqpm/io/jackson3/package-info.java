/**
 * Our types in a host's own mapper of Jackson 3, which a host brings along that wants it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.jackson3;

import org.jspecify.annotations.NullMarked;
