/**
 * What goes into a decision and what comes out: the request with its policy, the input problems,
 * and the {@link io.github.cqpm.engine.decision.AdmissibilityDecision} with its statuses, findings
 * and provenance. It holds reason codes and typed arguments, never sentences; cqpm-io makes those.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.cqpm.engine.decision;

import org.jspecify.annotations.NullMarked;
