/** A small LMS that follows candidacies to a certification: README.md says what is where. */
@NullMarked
package io.github.cqpm.examples.lms;

import org.jspecify.annotations.NullMarked;
