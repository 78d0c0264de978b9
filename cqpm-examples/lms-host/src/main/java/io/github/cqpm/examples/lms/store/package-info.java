/** What is kept of candidacies: rows that are added, never changed; and who may add which. */
@NullMarked
package io.github.cqpm.examples.lms.store;

import org.jspecify.annotations.NullMarked;
