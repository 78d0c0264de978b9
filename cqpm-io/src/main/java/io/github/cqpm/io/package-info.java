/**
 * The JSON documents: {@link io.github.cqpm.io.CqpmJson} reads and writes them, strictly; {@link
 * io.github.cqpm.io.Referentials} gives the bundled referential. FORMAT.md, beside the sources of
 * this module, shows each document.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io;

import org.jspecify.annotations.NullMarked;
