/** The stages of a decision. Not exported. */
package io.github.cqpm.engine.internal;
