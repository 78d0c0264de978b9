/** Who is let in: by a form or by HTTP Basic, and not after too many wrong passwords. */
@NullMarked
package io.github.cqpm.examples.lms.security;

import org.jspecify.annotations.NullMarked;
