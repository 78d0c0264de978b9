/**
 * Whole cohorts, decided as a stream: a candidacy a line in; out, a decision a line and, in a
 * stream of its own, each line that cannot be decided, with all that is wrong with it.
 *
 * <pre>{@code
 * CohortDecider decider =
 *     CohortDecider.of(CertificationEngine.standard(), referential, LocalDate.of(2026, 6, 30))
 *         .withThreads(2)
 *         .withProgress(progress -> System.err.println(progress.lines()));
 * CohortFiles files =
 *     CohortFiles.none()
 *         .withDecisions(Path.of("decisions.ndjson"))
 *         .withRejects(Path.of("rejects.ndjson"));
 * try (var candidacies = Files.newInputStream(Path.of("candidacies.ndjson"))) {
 *   CohortSummary summary = files.resume(decider, candidacies);
 *   System.out.println(CqpmJson.standard().write(summary));
 * }
 * }</pre>
 *
 * <p>The {@link io.github.cqpm.io.document.CohortSummary} counts how candidacies stand, who is
 * awaited and what stands in their way, apart for each certification. Cohorts may be cut anywhere
 * and decided on several machines, each a {@link io.github.cqpm.io.cohort.CohortPart}, and their
 * summaries added up with {@code plus}.
 *
 * <p>Memory is bounded, whatever the input: some batches of 32 lines are under way on each thread,
 * and a line of more than 128 KiB for each thread is under way alone. A decision takes 15 to 40
 * times the bytes of its candidacy. With 2 threads and lines of at most 512 KiB, as unless set
 * otherwise, a heap of 128 MB is enough; a host that allows longer ones gives more.
 *
 * <p>{@link io.github.cqpm.io.cohort.CohortFiles} goes on with a run that was broken off, and keeps
 * a second one off its files. A host that keeps outputs elsewhere hands streams to {@link
 * io.github.cqpm.io.cohort.CohortDecider#decide}, and after a kill does the same by itself: see
 * that the cohort and all settings are those of the first time, cut half of a last line, find the
 * last line up to which both outputs together hold every number, cut what follows it, and go on
 * with {@link io.github.cqpm.io.cohort.CohortDecider#startingAfter}: the outputs come to be those
 * of an unbroken run, and {@link io.github.cqpm.io.cohort.CohortOutputs} summarizes them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.io.cohort;

import org.jspecify.annotations.NullMarked;
