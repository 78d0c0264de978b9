/**
 * This library inside Spring Boot 3.5 and 4: beans of the engine, the referentials, the readers and
 * the sentences, made from the properties {@code cqpm.*}, each replaced by one of the host's own;
 * our JSON in the host's mapper; identifiers in paths and parameters; what is wrong with a request
 * as {@code application/problem+json}.
 *
 * <p>Whoever has Spring Boot and this module on the class path has it all: there is nothing to call
 * here. Nothing else in the module knows Spring.
 */
@NullMarked
package io.github.cqpm.io.spring;

import org.jspecify.annotations.NullMarked;
