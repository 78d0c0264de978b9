/**
 * The way in: {@link io.github.cqpm.engine.CertificationEngine} decides a {@link
 * io.github.cqpm.engine.decision.DecisionRequest} with the rules of a {@link
 * io.github.cqpm.engine.RuleSet}.
 *
 * <p>A decision is made in four stages, each of which sees only what the former have settled: the
 * input is checked; records and competencies are decided; then blocks; then the certification.
 * Every rule answers once about each of its subjects, and every answer is kept.
 *
 * <p>All types are immutable and thread-safe: one engine serves all threads.
 */
@HouseStyle
@NullMarked
package io.github.cqpm.engine;

import org.jspecify.annotations.NullMarked;
