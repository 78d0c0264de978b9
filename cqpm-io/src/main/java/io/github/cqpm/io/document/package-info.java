/**
 * What can be wrong with a document: {@link io.github.cqpm.io.document.InvalidDocumentException}
 * carries every {@link io.github.cqpm.io.document.DocumentProblem}. And what is told of many:
 * {@link io.github.cqpm.io.document.CohortSummary}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.document;

import org.jspecify.annotations.NullMarked;
