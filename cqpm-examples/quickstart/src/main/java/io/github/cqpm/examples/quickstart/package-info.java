/** One file to read first: {@link io.github.cqpm.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.cqpm.examples.quickstart;

import org.jspecify.annotations.NullMarked;
