/**
 * The formats of the documents. Each is described once, by a value that the compiler checks: {@code
 * CandidacyFormat} and its like. Reader, writer, diagnosis, JSON Schemas and the mappers of hosts
 * follow from the descriptions.
 *
 * <p>What one pass over a document holds belongs to one thread; everything else is immutable.
 */
@NullMarked
package io.github.cqpm.io.internal.format;

import org.jspecify.annotations.NullMarked;
