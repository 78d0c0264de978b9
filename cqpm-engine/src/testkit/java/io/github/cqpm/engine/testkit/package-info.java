/**
 * For authors of tests: what to try an engine on, and what to ask of it. {@link
 * io.github.cqpm.engine.testkit.RuleVerifier} asks one rule about one subject, {@link
 * io.github.cqpm.engine.testkit.Laws} asks what holds for every candidacy, and {@link
 * io.github.cqpm.engine.testkit.RequestArbitraries} generates requests of every kind. {@link
 * io.github.cqpm.engine.testkit.Faults} tells which mistakes a suite misses that takes its engine
 * from {@link io.github.cqpm.engine.testkit.EngineUnderTest}, and {@link
 * io.github.cqpm.engine.testkit.CoverageOfSuite} which answers of which rules it reaches. The test
 * kit of cqpm-model and, for the arbitraries, jqwik are to be added beside this jar.
 */
@NullMarked
package io.github.cqpm.engine.testkit;

import org.jspecify.annotations.NullMarked;
