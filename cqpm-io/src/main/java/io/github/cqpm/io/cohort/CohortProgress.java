package io.github.cqpm.io.cohort;

/**
 * How far a run has come: what both outputs hold.
 *
 * @param lines the lines of the input that are done, those included that were skipped at its start
 * @param decided the candidacies that were decided in this run
 * @param rejected the lines that were rejected in this run
 * @param bytes the bytes that were read of the stream handed in, compressed ones where it is
 *     compressed: a little more than the lines done; at the end, all of them
 */
public record CohortProgress(long lines, long decided, long rejected, long bytes) {}
