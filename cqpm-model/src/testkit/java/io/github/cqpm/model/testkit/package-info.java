/**
 * For authors of tests: a small referential, a candidacy in which all is in order, and jqwik
 * arbitraries for referentials and candidacies. jqwik is to be added beside this jar.
 *
 * <p>A generated candidacy is one in which all is in order, but for a list of {@link
 * io.github.cqpm.model.testkit.Deviation}s. It has no input problem on any as-of date, and shrinks
 * to few deviations.
 */
@NullMarked
package io.github.cqpm.model.testkit;

import org.jspecify.annotations.NullMarked;
