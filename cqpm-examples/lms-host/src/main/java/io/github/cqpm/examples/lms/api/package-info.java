/** The candidacies over HTTP, for other programs. */
@NullMarked
package io.github.cqpm.examples.lms.api;

import org.jspecify.annotations.NullMarked;
