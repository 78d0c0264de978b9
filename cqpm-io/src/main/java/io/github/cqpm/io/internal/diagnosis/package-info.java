/**
 * What is wrong with a document, and where; what was probably meant; in what two documents differ.
 *
 * <p>All types are immutable and thread-safe but for the places, which one look-up keeps to itself.
 */
@NullMarked
package io.github.cqpm.io.internal.diagnosis;

import org.jspecify.annotations.NullMarked;
