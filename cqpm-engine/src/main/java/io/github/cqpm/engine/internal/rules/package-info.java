/** The built-in rules, one a class, and what they share. Not exported. */
package io.github.cqpm.engine.internal.rules;
