/**
 * For jurists and authors of tests: cases as files that need no Java, and tests of them. {@link
 * io.github.cqpm.io.testkit.Stories} makes a test of each file of a folder, and {@link
 * io.github.cqpm.io.testkit.Story} reads, verifies and writes one. STORIES.md of cqpm-io says how
 * to write a file.
 *
 * <p>The kit is the jar {@code testkit} of cqpm-io. It needs those of cqpm-engine and cqpm-model
 * beside it, JUnit Jupiter, and {@code org.snakeyaml:snakeyaml-engine} 2.10. With jqwik there, the
 * request of a property that fails is shown as a story.
 */
@NullMarked
package io.github.cqpm.io.testkit;

import org.jspecify.annotations.NullMarked;
