/**
 * What a decision in the making holds of each subject, as rules see it: one immutable value of each
 * kind, named for its subject. Not exported.
 */
package io.github.cqpm.engine.internal.standing;
