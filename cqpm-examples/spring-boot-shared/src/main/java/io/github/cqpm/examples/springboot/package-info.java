/** Decides candidacies over HTTP, inside Spring Boot: the same code for Boot 3 and Boot 4. */
@NullMarked
package io.github.cqpm.examples.springboot;

import org.jspecify.annotations.NullMarked;
