/** The people of the LMS: who they are, what part they have, and how they are called. */
@NullMarked
package io.github.cqpm.examples.lms.people;

import org.jspecify.annotations.NullMarked;
