/** Invented people and candidacies, to try the LMS with. */
@NullMarked
package io.github.cqpm.examples.lms.demo;

import org.jspecify.annotations.NullMarked;
