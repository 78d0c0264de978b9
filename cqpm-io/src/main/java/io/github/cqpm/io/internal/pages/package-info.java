/** The templates of the pages, each a class, and the values that they lay out. */
@NullMarked
package io.github.cqpm.io.internal.pages;

import org.jspecify.annotations.NullMarked;
