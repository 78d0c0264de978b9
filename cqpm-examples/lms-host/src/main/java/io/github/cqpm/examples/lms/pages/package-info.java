/** The pages, in French: what each role sees, and the forms by which it enters records. */
@NullMarked
package io.github.cqpm.examples.lms.pages;

import org.jspecify.annotations.NullMarked;
