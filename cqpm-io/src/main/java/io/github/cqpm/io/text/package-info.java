/**
 * Sentences, in French and in English, made from the codes and arguments of decisions and problems.
 *
 * <p>{@link io.github.cqpm.io.text.Explanations} is the way in. It knows the reports, laid out as
 * plain text, Markdown or HTML; these know the phrases, which know the sentences of one language
 * and what a host adds to them. None knows what stands before it, and an architecture test says so.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.text;

import org.jspecify.annotations.NullMarked;
