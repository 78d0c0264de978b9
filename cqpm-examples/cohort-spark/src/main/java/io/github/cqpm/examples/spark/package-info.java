/** A cohort that is decided on many machines, by Apache Spark. */
@NullMarked
package io.github.cqpm.examples.spark;

import org.jspecify.annotations.NullMarked;
