/**
 * Whole cohorts, decided as a stream: a candidacy a line in, a decision a line out, and each line
 * that cannot be decided in a stream of its own, with what is wrong with it. Memory is bounded
 * whatever the length of the stream.
 *
 * <p>All types are immutable and thread-safe.
 */
package io.github.cqpm.io.cohort;
